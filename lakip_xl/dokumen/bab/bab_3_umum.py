"""BAB III A, for all: how performance is measured, capaian of the year, earlier years."""

from collections.abc import Iterator

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, ada, lengkapi
from lakip_xl.dokumen.pola import iku
from lakip_xl.dokumen.unsur import BagianHalaman, Unsur
from lakip_xl.domain.capaian import Polaritas

CARA = "Capaian indikator dihitung dengan membandingkan realisasi dengan targetnya, menurut arah indikator itu:"
SKALA = "Persentase capaian dibulatkan ke persen utuh, lalu diberi kategori menurut skala berikut."
BEDA = "Sasaran dan indikator tahun-tahun itu berbeda dari Renstra yang berlaku sekarang, sehingga tidak dibuat tren."

_ARAH = {
    Polaritas.NAIK: "makin tinggi makin baik: realisasi dibagi target",
    Polaritas.TURUN: "makin rendah makin baik: dua kali target dikurangi realisasi, dibagi target",
    Polaritas.TURUN_RASIO: "makin rendah makin baik: target dibagi realisasi",
    Polaritas.RENTANG: "di dalam rentang: 100 persen di dalamnya, di luarnya terhadap batas terdekat",
    Polaritas.PREDIKAT: "berpredikat: nilai realisasi dibagi nilai target, atau urutan predikatnya",
}
_SKALA = {"batas_bawah": 30.0, "kategori": 40.0}
_CAPAIAN = {
    "sasaran": 28.0,
    "indikator": 34.0,
    "satuan": 9.0,
    "target": 10.0,
    "realisasi": 10.0,
    "capaian": 10.0,
    "kategori": 12.0,
}
_BANDING = {"indikator": 34.0, "satuan": 9.0}
_ANGKA = 10.0


def pengukuran(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield how capaian and category come about: the formulas that the year uses, the scale."""
    dipakai = {indikator.rencana.polaritas for indikator in bahan.laporan.indikator}
    rumus = [kata for polaritas, kata in _ARAH.items() if polaritas in dipakai]
    skala = bahan.tabel("data_skala", _SKALA, judul="Skala Kategori Capaian dan Serapan")
    yield bahan.judul(3, "Cara Pengukuran Kinerja")
    if rumus:
        yield bahan.kalimat(CARA)
        for nomor, kata in enumerate(rumus, start=1):
            yield bahan.butir(f"indikator yang {kata}{'.' if nomor == len(rumus) else ';'}")
    if skala is not None:
        yield bahan.kalimat(SKALA)
        yield skala


def capaian_umum(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield capaian of all sasaran, with its table and chart."""
    yield bahan.judul(3, "Ringkasan Capaian Tahun {{tahun}}")
    tabel = bahan.tabel("3.1.3", _CAPAIAN, judul="Capaian Tujuan dan Sasaran Strategis Tahun {{tahun}}", huruf=KECIL)
    yield from bahan.narasi("capaian_umum")
    if tabel is None:
        yield lengkapi("capaian sasaran strategis tahun ini", "capaian_umum", 9)
        return
    if indikator_utama(bahan.laporan):
        yield bahan.kalimat(iku.KALIMAT, lihat=tabel)
    yield tabel
    yield from bahan.grafik("B.2", "B.4")


def tahun_lama(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield figures of earlier years: those of an earlier Renstra, and of indicators that have no page of their own."""
    yield bahan.judul(3, "Perbandingan dengan Tahun Sebelumnya")
    lama = bahan.tabel("3.1.1", _lebar_lama(bahan), huruf=KECIL)
    if lama is not None:
        yield bahan.kalimat(BEDA, lihat=lama)
        yield lama
        yield from bahan.grafik("3.1.1")
    yield from _banding(bahan)


def _lebar_lama(bahan: BahanDokumen) -> dict[str, float]:
    tabel = bahan.susunan.tabel.get("3.1.1")
    tahun = [] if tabel is None else [kolom.key for kolom in tabel.columns[2:]]
    return {"sasaran": 34.0, "satuan": 9.0, **dict.fromkeys(tahun, _ANGKA)}


def _banding(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield this year beside earlier ones, of the indicators that are not told one by one."""
    utama = {indikator.kode for indikator in indikator_utama(bahan.laporan)}
    lain = [indikator.kode for indikator in urut_sasaran(bahan.laporan) if indikator.kode not in utama]
    tabel = bahan.susunan.tabel.get("B.3")
    if tabel is None or not lain:
        return
    angka = [kolom.key for kolom in tabel.columns if kolom.key.startswith(("realisasi", "capaian", "selisih"))]
    lebar = {**_BANDING, **dict.fromkeys(angka, _ANGKA), "arah": 8.0, "keterangan": 26.0}
    hasil = bahan.tabel("B.3", lebar, huruf=KECIL, baris=lain)
    if hasil is None:
        return
    yield bahan.kalimat("Indikator tujuan disandingkan dengan tahun-tahun sebelumnya.", lihat=hasil)
    yield BagianHalaman(rebah=True)
    yield hasil
    yield from ada(*bahan.grafik("B.3"))
    yield BagianHalaman()
