"""A table that is made for a document alone: columns by name, of which those without any text fall away."""

from collections.abc import Sequence
from typing import NamedTuple

from lakip_xl.dokumen.unsur import BarisDokumen, Potongan, Rata, SelTabel, TabelDokumen, baris_kepala


class KolomTeks(NamedTuple):
    """A column: its name, its width in characters, how its cells stand; `tetap` where it stays without any text.

    `di_atas` is the name that it shares with its neighbours, above its own.
    """

    nama: str
    lebar: float
    rata: Rata = Rata.KIRI
    tetap: bool = False
    di_atas: str = ""


class BarisKata(NamedTuple):
    """A row of texts, one for each column; or one text (`judul`) over all of them, above what belongs to it."""

    teks: tuple[str, ...] = ()
    tingkat: int | None = None
    judul: str = ""


def susun_tabel(
    kode: str, judul: tuple[Potongan, ...], kolom: Sequence[KolomTeks], semua: Sequence[BarisKata], *, huruf: float
) -> TabelDokumen:
    """Compose a table without the columns that hold nothing."""
    berisi = [
        nomor
        for nomor, satu in enumerate(kolom)
        if satu.tetap or any(baris.teks[nomor] for baris in semua if not baris.judul)
    ]
    dipakai = [kolom[nomor] for nomor in berisi]
    return TabelDokumen(
        kode,
        judul,
        _kepala(dipakai),
        tuple(_baris(baris, berisi, kolom) for baris in semua),
        tuple(satu.lebar for satu in dipakai),
        huruf=huruf,
    )


def _kepala(kolom: Sequence[KolomTeks]) -> tuple[BarisDokumen, ...]:
    """Return one header row, or two where columns share a name; a blank cell belongs to the one above it."""
    if not any(satu.di_atas for satu in kolom):
        return (baris_kepala(satu.nama for satu in kolom),)
    atas: list[SelTabel] = []
    for nomor, satu in enumerate(kolom):
        if nomor and satu.di_atas and satu.di_atas == kolom[nomor - 1].di_atas:
            atas[-1] = atas[-1]._replace(gabung=atas[-1].gabung + 1)
        else:
            atas.append(SelTabel(satu.di_atas or satu.nama, Rata.TENGAH, tebal=True))
    return (BarisDokumen(tuple(atas)), baris_kepala(satu.nama if satu.di_atas else "" for satu in kolom))


def _baris(baris: BarisKata, berisi: Sequence[int], kolom: Sequence[KolomTeks]) -> BarisDokumen:
    if baris.judul:
        return BarisDokumen((SelTabel(baris.judul, tebal=True, gabung=len(berisi)),), baris.tingkat)
    return BarisDokumen(tuple(SelTabel(baris.teks[nomor], kolom[nomor].rata) for nomor in berisi), baris.tingkat)
