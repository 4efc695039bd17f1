"""BAB III A, one by one: each tujuan and each sasaran with the seven comparisons of its indicators (aturan 16)."""

from collections.abc import Iterator, Sequence

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, ada, kalimat_utuh
from lakip_xl.dokumen.pola import capaian, efisiensi, patokan, tahun_lalu
from lakip_xl.dokumen.pola.angka_kata import sambung
from lakip_xl.dokumen.unsur import AlineaDokumen, GayaAlinea, Teks, Unsur
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator
from lakip_xl.sheets.perencanaan import Pembanding, Sasaran

SEBANDING = "Angka dasar dan realisasinya dari tahun ke tahun disajikan pada"
TANPA_DASAR = "Realisasinya dari tahun ke tahun disajikan pada"
LAIN = "Tahun yang memakai indikator atau dasar hitung lain hanya disandingkan, tanpa tren, pada"
PROGRAM = "Program yang mendukungnya beserta anggaran disajikan pada"

_SEBUT_SEMUA = 3
"""Codes of indicators that a title names one by one."""
_SEBAB = (
    ("faktor_pendorong", "Faktor pendorong"),
    ("faktor_penghambat", "Faktor penghambat"),
    ("tindak_lanjut", "Tindak lanjut"),
)
_TUJUAN = {"indikator": 30.0, "perhitungan": 34.0, "pembilang": 11.0, "penyebut": 11.0, "realisasi": 10.0}
_BANDING = {
    "patokan": 16.0,
    "asal": 30.0,
    "target": 11.0,
    "realisasi": 11.0,
    "capaian": 11.0,
    "selisih": 9.0,
    "hasil": 12.0,
}
_TAHUN = {"tahun": 8.0, "pembilang": 19.0, "penyebut": 19.0, "target": 12.0, "realisasi": 12.0, "capaian": 12.0}
_DASAR = ("pembilang", "penyebut")
_LAIN = {"tahun": 8.0, "nama": 44.0, "satuan": 12.0, "target": 12.0, "realisasi": 12.0}
_PROGRAM = {"kode": 11.0, "uraian": 38.0, "pagu": 16.0, "realisasi": 16.0, "serapan": 10.0}


def evaluasi_tujuan(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield what came of each indicator of a tujuan, its figures, causes and comparisons."""
    utama = {indikator.kode for indikator in indikator_utama(bahan.laporan)}
    milik = [
        indikator
        for indikator in urut_sasaran(bahan.laporan)
        if indikator.rencana.jenjang is Jenjang.TUJUAN and indikator.kode not in utama
    ]
    yield bahan.judul(3, "Evaluasi Tujuan")
    tabel = bahan.tabel("B.1", _TUJUAN, judul="Perhitungan Indikator Tujuan Tahun {{tahun}}", huruf=KECIL)
    if tabel is not None and milik:
        yield bahan.kalimat("Realisasi indikator tujuan dihitung dari angka dasarnya.", lihat=tabel)
        yield tabel
        yield from bahan.grafik("B.1")
    for indikator in milik:
        yield _nama(indikator)
        yield from _kalimat(bahan, indikator)
        yield from _sebab(bahan, indikator)


def evaluasi_sasaran(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield each sasaran with its indicators."""
    yield bahan.judul(3, "Evaluasi Sasaran Strategis")
    utama = indikator_utama(bahan.laporan)
    sudah: set[str] = set()
    for sasaran in bahan.laporan.sasaran:
        milik = [
            indikator
            for indikator in bahan.laporan.indikator
            if _sasaran(bahan, indikator) == sasaran.kode
            and (indikator in utama or indikator.rencana.jenjang is Jenjang.SASARAN)
        ]
        sudah.update(indikator.kode for indikator in milik)
        yield from _satu_sasaran(bahan, sasaran, milik)
    lain = [indikator for indikator in utama if indikator.kode not in sudah]
    if lain:
        yield bahan.judul(4, "Indikator Kinerja Utama Lainnya")
        for indikator in lain:
            yield from _indikator(bahan, indikator)
            yield from _program(bahan, [indikator])


def _sasaran(bahan: BahanDokumen, indikator: BarisIndikator) -> str | None:
    """Return the sasaran that an indicator measures, itself or by its program."""
    acuan = indikator.rencana.acuan or ""
    if indikator.rencana.jenjang is Jenjang.SASARAN:
        return acuan
    return bahan.laporan.sasaran_dari(acuan)


def _satu_sasaran(bahan: BahanDokumen, sasaran: Sasaran, milik: list[BarisIndikator]) -> Iterator[Unsur]:
    yield bahan.judul(4, sasaran.sasaran)
    for indikator in milik:
        yield from _indikator(bahan, indikator)
    yield from _program(bahan, milik)
    if any(cabang.rencana.sasaran == sasaran.kode for cabang in bahan.laporan.pohon):
        yield bahan.kalimat(efisiensi.KALIMAT, diri=sasaran.kode)


def _indikator(bahan: BahanDokumen, indikator: BarisIndikator) -> Iterator[Unsur]:
    """Yield the seven comparisons of an indicator."""
    kode = f"iku_{indikator.kode}"
    yield _nama(indikator)
    yield from _kalimat(bahan, indikator)
    patokan_ada = bahan.terisi(f"{kode}_banding", "target")
    if len(patokan_ada) > 1:
        judul = f"Realisasi {indikator.kode} terhadap Target dan Pembandingnya"
        yield from ada(bahan.tabel(f"{kode}_banding", _BANDING, judul=judul, huruf=KECIL, baris=patokan_ada))
    ada_dasar = _ada_dasar(bahan, f"{kode}_tahun")
    lewat = {*(() if ada_dasar else _DASAR), *(("target",) if _rentang(indikator) else ())}
    lebar = {key: isi for key, isi in _TAHUN.items() if key not in lewat}
    judul = f"{'Angka Dasar dan ' if ada_dasar else ''}Realisasi {indikator.kode} dari Tahun ke Tahun"
    tahun = bahan.tabel(f"{kode}_tahun", lebar, judul=judul, huruf=KECIL)
    lain = bahan.tabel(f"{kode}_lain", _LAIN, judul=f"{indikator.kode} dengan Dasar Hitung Lain", huruf=KECIL)
    if tahun is not None and (len(tahun.baris) > 1 or any(bahan.isi(f"{kode}_tahun", "pembilang"))):
        yield bahan.kalimat(lihat=tahun, tunjuk=SEBANDING if ada_dasar else TANPA_DASAR)
        yield tahun
        yield from bahan.grafik(f"{kode}_tahun")
    if lain is not None:
        yield bahan.kalimat(lihat=lain, tunjuk=LAIN)
        yield lain
    yield from _sebab(bahan, indikator)


def _ada_dasar(bahan: BahanDokumen, tabel: str) -> bool:
    """Tell whether a table of years holds base figures that are more than the realisasi itself."""
    pembilang, penyebut = (bahan.isi(tabel, key) for key in _DASAR)
    return any(penyebut) or (any(pembilang) and pembilang != bahan.isi(tabel, "realisasi"))


def _program(bahan: BahanDokumen, milik: Sequence[BarisIndikator]) -> Iterator[Unsur]:
    """Yield the programs that support some indicators; those of all that measure one sasaran are the same."""
    sudah: set[tuple[str, ...]] = set()
    for indikator in milik:
        asal = f"iku_{indikator.kode}_program"
        program = bahan.terisi(asal, "kode")
        if not program or program in sudah:
            continue
        sudah.add(program)
        sama = [lain.kode for lain in milik if bahan.terisi(f"iku_{lain.kode}_program", "kode") == program]
        kode = sambung(sama) if len(sama) <= _SEBUT_SEMUA else f"{sama[0]} s.d. {sama[-1]}"
        tabel = bahan.tabel(asal, _PROGRAM, judul=f"Program Pendukung {kode}", huruf=KECIL)
        if tabel is not None:
            yield bahan.kalimat(lihat=tabel, tunjuk=PROGRAM)
            yield tabel


def _rentang(indikator: BarisIndikator) -> bool:
    """Tell whether its target is a range, which its sentence says."""
    return indikator.rencana.target is not None and indikator.rencana.target.atas is not None


def _nama(indikator: BarisIndikator) -> AlineaDokumen:
    return AlineaDokumen((Teks(f"{indikator.kode} {indikator.rencana.indikator}", tebal=True),), GayaAlinea.POLOS)


def _kalimat(bahan: BahanDokumen, indikator: BarisIndikator) -> Iterator[Unsur]:
    lain = (patokan.KALIMAT,) if _ada_patokan(bahan) else ()
    yield bahan.kalimat(capaian.KALIMAT, tahun_lalu.KALIMAT, *lain, diri=indikator.kode)


def _ada_patokan(bahan: BahanDokumen) -> bool:
    """Tell whether any indicator has more to be held to than its target; else it is said once, for all."""
    return any(
        indikator.rencana.target_akhir_renstra is not None or indikator.rencana.standar_nasional is not None
        for indikator in bahan.laporan.indikator
    ) or bool(bahan.laporan.perencanaan.isi(Pembanding))


def _sebab(bahan: BahanDokumen, indikator: BarisIndikator) -> Iterator[Unsur]:
    """Yield what the unit wrote of causes and of what is done about them."""
    for kolom, kata in _SEBAB:
        teks = getattr(indikator.masukan, kolom) if indikator.masukan is not None else None
        if teks:
            yield from bahan.tertulis(f"{indikator.kode}/{kolom}", (kalimat_utuh(teks),), sebutan=kata)
