"""Lain: a layout that a row of the sheet Sumber Keuangan describes."""

from typing import NamedTuple

from lakip_xl.sumber.jenis_sumber import Guna, JenisSumber


class PetaSumber(NamedTuple):
    """What the plan says of files whose name fits `pola`: columns by their header or their letter, stage, SKPD.

    `kolom` holds what is written by key (kode, pagu, realisasi, setoran, tanggal); `jenis` is the code of a kind, ""
    where the header tells. `baris` is the row of the sheet.
    """

    pola: str
    jenis: str = ""
    lembar: str = ""
    kolom: tuple[tuple[str, str], ...] = ()
    tahapan: str = ""
    skpd: str = ""
    baris: int = 0


def jenis_lain(peta: PetaSumber) -> JenisSumber:
    """Return the kind that a row describes: its columns are named by the office itself."""
    kolom = {key: (nama,) for key, nama in peta.kolom}
    return JenisSumber(
        kode="lain",
        judul="Susunan lain, menurut lembar Sumber Keuangan",
        guna=Guna.REALISASI if "realisasi" in kolom else Guna.PAGU,
        di_mana="aplikasi keuangan lain",
        kolom=kolom,
        wajib=tuple(kolom),
        tanggal=lambda sel: sel.get("tanggal"),
    )
