"""The cover."""

from collections.abc import Iterator

from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.unsur import AlineaDokumen, BagianHalaman, GayaAlinea, Nomor, Unsur

JUDUL = "LAPORAN KINERJA\nINSTANSI PEMERINTAH (LKjIP)"


def sampul(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield the cover: what, of which year, whose."""
    yield BagianHalaman(nomor=Nomor.TANPA)
    yield AlineaDokumen(bahan.urai(JUDUL), GayaAlinea.SAMPUL_JUDUL)
    yield AlineaDokumen(bahan.urai("TAHUN {{tahun}}"), GayaAlinea.SAMPUL_JUDUL)
    yield AlineaDokumen(bahan.urai("{{perangkat_daerah}}"), GayaAlinea.SAMPUL_ISI)
    yield AlineaDokumen(bahan.urai("{{pemerintah_daerah}}"), GayaAlinea.SAMPUL_ISI)
