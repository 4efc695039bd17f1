"""BAB IV: what the year shows, what is done about it."""

from collections.abc import Iterator

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, lengkapi
from lakip_xl.dokumen.fakta import ada_pendapatan
from lakip_xl.dokumen.pola import iku, pendapatan, serapan, silpa
from lakip_xl.dokumen.unsur import BagianHalaman, GayaAlinea, Unsur

SIMPUL = (
    "Laporan ini menunjukkan hasil pelaksanaan Perjanjian Kinerja {{perangkat_daerah}} tahun {{tahun}}. Kesimpulannya "
    "sebagai berikut."
)

PENGHARGAAN = "Penghargaan yang diterima dan inovasi yang dibuat"
REKOMENDASI = "Rekomendasi hasil evaluasi sebelumnya dan tindak lanjutnya"
BELUM_JAWAB = "Belum ada tindak lanjut yang dicatat; rekomendasinya"
TUNJUK = "disajikan pada"

_REKOMENDASI = {"butir": 6.0, "tahun": 11.0, "rekomendasi": 34.0, "tindak_lanjut": 34.0, "keadaan": 11.0, "bukti": 18.0}
_PENGHARGAAN = {"jenis": 13.0, "tahun": 8.0, "nama": 36.0, "pemberi": 24.0, "keterangan": 24.0}


def bab_4(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield the chapter."""
    bahan = bahan.di_bab("4")
    yield BagianHalaman()
    yield bahan.judul(1, "PENUTUP")
    yield bahan.judul(2, "Kesimpulan")
    yield from bahan.narasi("penutup", SIMPUL)
    yield from _kesimpulan(bahan)
    yield bahan.judul(2, "Penghargaan dan Inovasi")
    penghargaan = bahan.tabel("4.2", _PENGHARGAAN)
    if penghargaan is not None:
        yield bahan.kalimat(PENGHARGAAN, lihat=penghargaan, tunjuk=TUNJUK)
        yield penghargaan
    yield bahan.judul(2, "Tindak Lanjut Rekomendasi Evaluasi")
    jawab = bool(bahan.terisi("4.1", "tindak_lanjut"))
    judul = None if jawab else "Rekomendasi Hasil Evaluasi"
    rekomendasi = bahan.tabel("4.1", _REKOMENDASI, judul=judul, huruf=KECIL)
    if rekomendasi is not None:
        yield bahan.kalimat(REKOMENDASI if jawab else BELUM_JAWAB, lihat=rekomendasi, tunjuk=TUNJUK)
        yield rekomendasi
    yield bahan.judul(2, "Saran")
    yield from _saran(bahan)


def _kesimpulan(bahan: BahanDokumen) -> Iterator[Unsur]:
    laporan = bahan.laporan
    if indikator_utama(laporan):
        yield bahan.butir(iku.KALIMAT, GayaAlinea.NOMOR)
        yield bahan.butir(iku.KALIMAT_BELUM, GayaAlinea.NOMOR)
    if laporan.anggaran:
        yield bahan.butir(serapan.KALIMAT_SELURUH, GayaAlinea.NOMOR)
        yield bahan.butir(silpa.KALIMAT, GayaAlinea.NOMOR)
    if ada_pendapatan(laporan):
        yield bahan.butir(pendapatan.KALIMAT, GayaAlinea.NOMOR)


def _saran(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield what the office wrote; else what units plan for the indicators that missed their target."""
    tertulis = tuple(bahan.narasi("saran", gaya=GayaAlinea.NOMOR))
    yield from tertulis or (lengkapi("saran perbaikan kinerja untuk tahun berikutnya", "saran"),)
