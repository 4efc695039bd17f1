"""Formulas over cells picked from anywhere: means with their coverage, sums."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from lakip_xl.domain.anggaran import RUMUS_JUMLAH
from lakip_xl.layout.sel import Rujukan, Rumus


def rumus_gabung(teks: str, sel: Sequence[Rujukan], twin: Callable[..., object]) -> Rumus | None:
    """Return a formula whose {semua} is a list of cells; the twin takes their values. None for no cell."""
    if not sel:
        return None
    nama = [_nama(urutan) for urutan in range(len(sel))]
    isi = ",".join(f"{{{satu}}}" for satu in nama)
    return Rumus(teks.replace("{semua}", isi), twin, dict(zip(nama, sel, strict=True)))


def rata_rata(sel: Sequence[Rujukan]) -> Rumus | None:
    """Return the simple mean over what could be computed; blank where nothing could (rules.md 7)."""
    return rumus_gabung('IF(COUNT({semua})=0,"",SUM({semua})/COUNT({semua}))', sel, _rata_rata)


def jumlah(sel: Sequence[Rujukan]) -> Rumus | None:
    """Return the sum over what is filled; blank where nothing is."""
    return rumus_gabung(RUMUS_JUMLAH, sel, _jumlah)


def cakupan(sel: Sequence[Rujukan], apa: str) -> Rumus | str:
    """Return how many of the cells hold a number, in words: "8 dari 9 indikator"."""
    ekor = f"dari {len(sel)} {apa}"
    rumus = rumus_gabung(f'COUNT({{semua}})&" {ekor}"', sel, lambda *nilai: f"{len(_angka(nilai))} {ekor}")
    return rumus or f"tidak ada {apa}"


def _angka(nilai: Sequence[object]) -> list[Decimal | int]:
    return [satu for satu in nilai if isinstance(satu, Decimal | int)]


def _rata_rata(*nilai: object) -> Decimal | None:
    isi = _angka(nilai)
    return Decimal(sum(isi)) / len(isi) if isi else None


def _jumlah(*nilai: object) -> Decimal | int | None:
    isi = _angka(nilai)
    return sum(isi) if isi else None


def _nama(urutan: int) -> str:
    """Return a placeholder of letters: sel_a, sel_b … sel_ba."""
    huruf = ""
    urutan += 1
    while urutan:
        urutan, sisa = divmod(urutan - 1, 26)
        huruf = chr(97 + sisa) + huruf
    return f"sel_{huruf}"
