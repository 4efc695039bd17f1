"""What both boards print: an aligned table, messages to units, fields of JSON."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime

from lakip_xl.domain.teks_tampak import teks_tampak


def rekaman(semua: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Return fields for JSON, in which a date or time is a text."""
    return {
        nama: isi.isoformat(timespec="minutes")
        if isinstance(isi, datetime)
        else isi.isoformat()
        if isinstance(isi, date)
        else isi
        for nama, isi in semua
    }


def teks_pesan(pesan: Mapping[str, str]) -> Iterator[str]:
    """Yield the message to each unit that is not ready, below a line that says whose it is."""
    if not any(pesan.values()):
        yield "Semua unit SIAP; tidak ada yang perlu diingatkan."
    for kode, teks in pesan.items():
        if teks:
            yield f"--- {kode} ---"
            yield from teks.split("\n")
            yield ""


def tabel_teks(semua: Sequence[Sequence[str]], paling_lebar: Sequence[int], kanan: Collection[int]) -> Iterator[str]:
    """Yield the rows aligned, columns of figures to the right; text that is too long ends in an ellipsis."""
    rapi = [[_pendek(sel, lebar) for sel, lebar in zip(baris, paling_lebar, strict=True)] for baris in semua]
    lebar = [max(map(len, kolom)) for kolom in zip(*rapi, strict=True)]
    for baris in rapi:
        sel = (
            isi.rjust(lebar[urutan]) if urutan in kanan else isi.ljust(lebar[urutan])
            for urutan, isi in enumerate(baris)
        )
        yield "  ".join(sel).rstrip()


def _pendek(teks: str, lebar: int) -> str:
    sebaris = " ".join(teks_tampak(teks).split())
    return sebaris if len(sebaris) <= lebar else f"{sebaris[: lebar - 1]}…"
