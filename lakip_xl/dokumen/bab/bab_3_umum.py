"""BAB III A, for all: how performance is measured, capaian of the year, earlier years."""

from collections.abc import Iterator
from dataclasses import replace

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, lengkapi
from lakip_xl.dokumen.pola import iku, patokan
from lakip_xl.dokumen.unsur import Rata, SelTabel, TabelDokumen, Unsur
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.kode import Jenjang

CARA = "Capaian indikator dihitung dengan membandingkan realisasi dengan targetnya, menurut arah indikator itu:"
CARA_TUNGGAL = "Capaian indikator dihitung dengan membandingkan realisasi dengan targetnya. Semua indikator"
SKALA = "Persentase capaian dibulatkan ke persen utuh, lalu diberi kategori"
DALAM_EVALUASI = "Realisasi setiap indikator dibandingkan dengan tahun sebelumnya dalam evaluasi tujuan dan sasarannya."
BEDA = (
    "Tahun-tahun sebelumnya memakai sasaran dan indikator lain daripada Renstra yang berlaku sekarang, sehingga "
    "angkanya disajikan tanpa tren."
)

_ARAH = {
    Polaritas.NAIK: "makin tinggi makin baik: realisasi dibagi target",
    Polaritas.TURUN: "makin rendah makin baik: dua kali target dikurangi realisasi, dibagi target",
    Polaritas.TURUN_RASIO: "makin rendah makin baik: target dibagi realisasi",
    Polaritas.RENTANG: "bertarget rentang: 100 persen di dalam rentang, di luarnya terhadap batas terdekat",
    Polaritas.PREDIKAT: "berpredikat: nilai realisasi dibagi nilai target, atau urutan predikatnya",
}
_SKALA = {"batas_bawah": 30.0, "kategori": 40.0}
_ACUAN = 25.0
_CAPAIAN = {
    "indikator": 31.0,
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
    if len(rumus) == 1:
        yield bahan.kalimat(f"{CARA_TUNGGAL} {rumus[0]}.")
    elif rumus:
        yield bahan.kalimat(CARA)
        for nomor, kata in enumerate(rumus, start=1):
            yield bahan.butir(f"indikator yang {kata}{'.' if nomor == len(rumus) else ';'}")
    if skala is not None:
        yield bahan.kalimat(SKALA, lihat=skala, tunjuk="menurut skala pada")
        yield replace(skala, baris=skala.baris[::-1])


def capaian_umum(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield capaian of all sasaran, with its table and chart."""
    yield bahan.judul(3, "Ringkasan Capaian Tahun {{tahun}}")
    tabel = _capaian(bahan)
    yield from bahan.narasi("capaian_umum")
    if tabel is None:
        yield lengkapi("capaian sasaran strategis tahun ini", "capaian_umum", 9)
        return
    if indikator_utama(bahan.laporan):
        yield bahan.kalimat(iku.KALIMAT, lihat=tabel)
    yield tabel
    yield from bahan.grafik("B.2", "B.4")


def _capaian(bahan: BahanDokumen) -> TabelDokumen | None:
    """Return capaian with what each indicator measures in front: its sasaran, else its tujuan."""
    judul = "Capaian Tujuan dan Sasaran Strategis Tahun {{tahun}}"
    tabel = bahan.tabel("3.1.3", _CAPAIAN, judul=judul, huruf=KECIL)
    if tabel is None:
        return None
    semua = zip(bahan.isi("3.1.3", "tujuan"), bahan.isi("3.1.3", "sasaran"), tabel.baris, strict=True)
    baris = [isi._replace(sel=(SelTabel(sasaran or tujuan), *isi.sel)) for tujuan, sasaran, isi in semua]
    kepala = [
        isi._replace(sel=(SelTabel("Tujuan / Sasaran", Rata.TENGAH, tebal=True), *isi.sel)) for isi in tabel.kepala
    ]
    return replace(tabel, kepala=tuple(kepala), baris=tuple(baris), lebar=(_ACUAN, *tabel.lebar))


def tahun_lama(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield figures of earlier years: those of an earlier Renstra, and of indicators that have no page of their own."""
    yield bahan.judul(3, "Perbandingan dengan Tahun Sebelumnya")
    lama = bahan.tabel("3.1.1", _lebar_lama(bahan), huruf=KECIL)
    if lama is not None:
        yield bahan.kalimat(BEDA, lihat=lama)
        yield lama
        yield from bahan.grafik("3.1.1")
    banding = tuple(_banding(bahan))
    yield from banding
    if lama is None and not banding and indikator_utama(bahan.laporan):
        yield bahan.kalimat(DALAM_EVALUASI)
    if bahan.laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN):
        yield bahan.kalimat(patokan.KALIMAT_SEMUA)


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
    angka = [kolom.key for kolom in tabel.columns if kolom.key.startswith(("realisasi", "capaian_", "selisih"))]
    if any(any(bahan.isi("B.3", key, lain)) for key in angka if key.startswith("capaian_")):
        angka.append("capaian")
    lebar = {**_BANDING, **dict.fromkeys(angka, _ANGKA), "arah": 8.0, "keterangan": 24.0}
    hasil = bahan.tabel("B.3", lebar, huruf=KECIL, baris=lain)
    if hasil is None:
        return
    yield bahan.kalimat(lihat=hasil, tunjuk="Indikator tujuan disandingkan dengan tahun-tahun sebelumnya pada")
    yield from bahan.muat(hasil)
    yield from bahan.grafik("B.3")
