"""The board as a page to print or to put on a screen in a meeting."""

from collections.abc import Iterator, Mapping
from datetime import date

from lakip_xl.domain.notasi import tanggal
from lakip_xl.halaman.papan import ARTI, BarisPapan, Papan
from lakip_xl.halaman.rangka import IsiHalaman, daftar, halaman, judul, paragraf, tabel
from lakip_xl.laporan.keadaan import Keadaan

LOOK: Mapping[Keadaan, str] = {
    Keadaan.SIAP: "baik",
    Keadaan.SEBAGIAN: "periksa",
    Keadaan.BELUM_DIISI: "belum",
    Keadaan.PERBAIKI: "galat",
    Keadaan.BENTROK: "galat",
    Keadaan.TAHUN_SALAH: "galat",
    Keadaan.BELUM_MASUK: "galat",
}
_KEPALA = ("Unit", "Keadaan", "Baris selesai", "Kesalahan", "Peringatan", "Berkas", "Terakhir diubah", "Templat")


def halaman_status(papan: Papan, hari: date) -> bytes:
    """Return the board as one HTML page without scripts and links; `hari` is the day that it speaks of."""
    return halaman(papan.judul, _isi(papan, hari), (_KEPALA,))


def _isi(papan: Papan, hari: date) -> Iterator[str]:
    yield judul(papan.judul)
    yield paragraf(papan.perangkat_daerah)
    yield paragraf(f"{papan.ringkasan}. Keadaan per {tanggal(hari)}.")
    if papan.tenggat:
        yield paragraf(f"{papan.tenggat}.")
    yield tabel(_KEPALA, (_baris(baris) for baris in papan.baris))
    if papan.lain:
        yield judul("Berkas tanpa unit", 2)
        yield daftar(IsiHalaman(f"{berkas.berkas}: {berkas.alasan}") for berkas in papan.lain)
    yield judul("Berikutnya", 2)
    yield daftar((IsiHalaman(langkah.teks, perintah=langkah.perintah) for langkah in papan.langkah), berurut=True)
    yield judul("Arti keadaan", 2)
    yield daftar(IsiHalaman(f"{keadaan}: {arti}") for keadaan, arti in ARTI.items())
    yield paragraf("Baris selesai: baris yang kolom Status-nya OK, dari semua baris yang berstatus.", "redup")


def _baris(baris: BarisPapan) -> tuple[IsiHalaman, ...]:
    return (
        IsiHalaman(baris.nama),
        IsiHalaman(baris.keadaan, LOOK[baris.keadaan]),
        IsiHalaman(f"{baris.selesai} dari {baris.semua}", "angka"),
        IsiHalaman(str(baris.kesalahan), "angka"),
        IsiHalaman(str(baris.peringatan), "angka"),
        IsiHalaman(baris.berkas or "-"),
        IsiHalaman(baris.diubah_tertulis, "pendek"),
        IsiHalaman(baris.templat_tertulis, "angka"),
    )
