"""Lampiran: definitions of the IKU, the Perjanjian Kinerja that was signed, programs that support the sasaran."""

from collections.abc import Iterator

from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen
from lakip_xl.dokumen.kecil.iku import tabel_iku
from lakip_xl.dokumen.kecil.pk import isi_perjanjian
from lakip_xl.dokumen.unsur import BagianHalaman, TabelDokumen, Unsur

_PROGRAM = {
    "kode": 15.0,
    "uraian": 48.0,
    "indikator": 44.0,
    "satuan": 9.0,
    "target": 11.0,
    "realisasi": 11.0,
    "capaian": 10.0,
    "hasil": 13.0,
}


def lampiran(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield each on pages of its own; what the year has nothing for is left out."""
    bahan = bahan.di_bab("L")
    yield from _rebah(bahan, "LAMPIRAN: INDIKATOR KINERJA UTAMA", tabel_iku(bahan))
    if bahan.laporan.sasaran:
        yield BagianHalaman()
        yield bahan.judul(0, "LAMPIRAN: PERJANJIAN KINERJA")
        yield from isi_perjanjian(bahan, lampiran=True)
    program = bahan.tabel("B.8", _PROGRAM, huruf=KECIL, baris=_berindikator(bahan))
    yield from _rebah(bahan, "LAMPIRAN: PROGRAM DAN KEGIATAN PENDUKUNG SASARAN", program)


def _rebah(bahan: BahanDokumen, judul: str, tabel: TabelDokumen | None) -> Iterator[Unsur]:
    if tabel is not None:
        yield BagianHalaman(rebah=True)
        yield bahan.judul(0, judul)
        yield tabel


def _berindikator(bahan: BahanDokumen) -> tuple[str, ...]:
    """Return the rows of programs and kegiatan that have an indicator, or stand above one."""
    tabel = bahan.susunan.tabel.get("B.8")
    berisi = set(bahan.terisi("B.8", "indikator"))
    dipakai: list[str] = []
    for baris in reversed(() if tabel is None else tabel.rows):
        if baris.kunci in berisi or any(lain.startswith(f"{baris.kunci}.") for lain in dipakai):
            dipakai.append(baris.kunci)
    return tuple(reversed(dipakai))
