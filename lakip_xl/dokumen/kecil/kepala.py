"""What stands on top of each document that is signed by itself, and its amounts."""

from collections.abc import Iterable, Iterator

from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.unsur import AlineaDokumen, GayaAlinea, Teks
from lakip_xl.domain import anggaran
from lakip_xl.domain.notasi import angka


def kepala_surat(bahan: BahanDokumen, judul: str) -> Iterator[AlineaDokumen]:
    """Yield the region, the office, the title."""
    for isi in ("{{pemerintah_daerah}}", "{{perangkat_daerah}}"):
        yield AlineaDokumen(bahan.urai(isi), GayaAlinea.KEPALA_SURAT)
    yield judul_tengah(judul)


def judul_tengah(teks: str) -> AlineaDokumen:
    """Return a title in the middle."""
    return AlineaDokumen((Teks(teks, tebal=True),), GayaAlinea.TENGAH)


def tulis_jumlah(semua: Iterable[int | None]) -> str:
    """Return a sum in whole rupiah as a cell shows it; "" where all are blank."""
    jumlah = anggaran.jumlah(semua)
    return "" if jumlah is None else angka(jumlah, 0)
