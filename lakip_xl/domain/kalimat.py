"""Texts made of cells: sentences, lists of what is filled, the first that is."""

from collections.abc import Sequence
from functools import reduce
from itertools import chain
from typing import Any

from lakip_xl.domain.rumus import Rumus, gabung, kutip, rumus, sel_dalam, sisipkan

ANTARA = "; "
"""What stands between the parts of a list."""


@rumus('IF({isi}="","",{isi})')
def _sendiri(isi: object) -> object:
    """A text; a blank stays blank."""
    return isi


@rumus('IF({isi}="",{lain},{isi})')
def terisi(isi: object, lain: object) -> object:
    """A text; where it is blank, another, which is not."""
    return lain if isi is None else isi


@rumus(f'IF({{isi}}="","","{ANTARA}"&{{isi}})')
def bagian(isi: str | None) -> str:
    """A part of a list; nothing where it is blank."""
    return "" if isi is None else f"{ANTARA}{isi}"


@rumus(f'IF({{isi}}="","","{ANTARA}"&{{siapa}}&": "&{{isi}})')
def bagian_milik(siapa: str, isi: str | None) -> str:
    """A part of a list, after who says it."""
    return "" if isi is None else f"{ANTARA}{siapa}: {isi}"


@rumus(f'IF({{isi}}="",IF({{lain}}="","","{ANTARA}"&{{lain}}),"{ANTARA}"&{{isi}})')
def bagian_terisi(isi: str | None, lain: str | None) -> str:
    """A part of a list: a text, where it is blank another."""
    kata = isi or lain
    return "" if kata is None else f"{ANTARA}{kata}"


def daftar(semua: Sequence[Rumus[..., str]]) -> Rumus[..., str | None]:
    """Return the list of some parts; None where all are blank."""
    return gabung(
        semua,
        lambda teks: f"MID({'&'.join(teks)},{len(ANTARA) + 1},32767)",
        lambda hitung: "".join(isi() for isi in hitung)[len(ANTARA) :] or None,
    )


def pertama(semua: Sequence[object]) -> Rumus[..., Any]:
    """Return the first of some cells that is filled."""
    *awal, akhir = semua
    dasar: Rumus[..., Any] = _sendiri.untuk(isi=akhir)
    return reduce(lambda lain, isi: sisipkan(terisi.untuk(isi=isi), lain=lain), reversed(awal), dasar)


def kalimat(teks: str) -> Rumus[..., str]:
    """Return a sentence whose names in braces are cells, as a formula and its twin; a blank cell is no word."""
    potongan = sel_dalam(teks)
    tetap, nama = potongan[::2], potongan[1::2]

    def fungsi(**nilai: object) -> str:
        return teks.format(**{kata: "" if isi is None else isi for kata, isi in nilai.items()})

    awal = f"{kutip(tetap[0])}&" if tetap[0] else ""
    tengah = [f"&{kutip(isi)}&" if isi else "&" for isi in tetap[1:-1]]
    jadi = (awal, *chain.from_iterable(zip(nama, (*tengah, f"&{kutip(tetap[-1])}"), strict=True)))
    return Rumus(fungsi, jadi, {kata: kata for kata in nama})
