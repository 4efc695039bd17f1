"""BAB III: performance (A) and money (B)."""

from collections.abc import Iterator

from lakip_xl.dokumen.bab.bab_3_anggaran import realisasi_anggaran
from lakip_xl.dokumen.bab.bab_3_sasaran import evaluasi_sasaran, evaluasi_tujuan
from lakip_xl.dokumen.bab.bab_3_umum import capaian_umum, pengukuran, tahun_lama
from lakip_xl.dokumen.bab.bab_3_unit import capaian_unit, permasalahan_lain
from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.unsur import BagianHalaman, Unsur


def bab_3(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield the chapter."""
    bahan = bahan.di_bab("3")
    yield BagianHalaman()
    yield bahan.judul(1, "AKUNTABILITAS KINERJA")
    yield bahan.judul(2, "Capaian Kinerja Organisasi")
    for bagian in (
        pengukuran,
        capaian_umum,
        tahun_lama,
        evaluasi_tujuan,
        evaluasi_sasaran,
        capaian_unit,
        permasalahan_lain,
    ):
        yield from bagian(bahan)
    yield bahan.judul(2, "Realisasi Anggaran")
    yield from realisasi_anggaran(bahan)
