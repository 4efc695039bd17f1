"""Rencana aksi by quarter: targets of indicators, and actions with who carries them and their money (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen
from lakip_xl.dokumen.tabel_teks import BarisKata, KolomTeks, susun_tabel
from lakip_xl.dokumen.teks_sel import teks_ukuran
from lakip_xl.dokumen.triwulan.bagian_aksi import nama_indikator, tanpa_ulangan
from lakip_xl.dokumen.triwulan.menurut_sasaran import menurut_sasaran
from lakip_xl.dokumen.unsur import Rata, Unsur
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan import BarisIndikator
from lakip_xl.laporan.triwulan import target_indikator
from lakip_xl.sheets.perencanaan import RencanaAksi

TARGET = "Target setiap indikator dibagi ke triwulan tempat indikator itu diukur."
AKSI = "Untuk mencapai target itu direncanakan aksi berikut."
LAIN = "Program, kegiatan, dan sub kegiatan yang mendukungnya sebagai berikut."

_TARGET = (
    KolomTeks("Indikator", 66, tetap=True),
    KolomTeks("Satuan", 14, Rata.TENGAH),
    KolomTeks("Target Tahun", 13, Rata.TENGAH, tetap=True),
    *(
        KolomTeks(f"TW {angka_romawi(nomor)}", 13, Rata.TENGAH, tetap=True, di_atas="Target Triwulan")
        for nomor in TRIWULAN
    ),
    KolomTeks("Penanggung Jawab", 32),
)
_AKSI = (
    KolomTeks("Indikator", 28, tetap=True),
    KolomTeks("Aksi", 34, tetap=True),
    *(KolomTeks(f"TW {angka_romawi(nomor)}", 15, tetap=True, di_atas="Rencana Triwulan") for nomor in TRIWULAN),
    KolomTeks("Penanggung Jawab", 20),
    KolomTeks("Sub Kegiatan", 24),
    KolomTeks("Anggaran (Rp)", 14, Rata.KANAN),
)


def rencana_triwulan(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield both, then the heading of what follows; nothing where the plan has neither."""
    target, aksi = list(_baris_target(bahan)), list(_baris_aksi(bahan))
    if target:
        yield bahan.judul(2, "Target Kinerja Setiap Triwulan")
        yield bahan.kalimat(TARGET)
        yield susun_tabel("rencana target triwulan", (), _TARGET, target, huruf=KECIL)
    if aksi:
        yield bahan.judul(2, "Aksi untuk Setiap Indikator")
        yield bahan.kalimat(AKSI)
        yield susun_tabel("rencana aksi triwulan", (), _AKSI, aksi, huruf=KECIL)
    if target or aksi:
        yield bahan.judul(2, "Program, Kegiatan, dan Sub Kegiatan")
        yield bahan.kalimat(LAIN)


def _baris_target(bahan: BahanDokumen) -> Iterator[BarisKata]:
    """Yield the indicators that are measured by quarter, below what they measure."""
    semua = [indikator for indikator in bahan.laporan.indikator if indikator.rencana.pola is not None]
    for kelompok in menurut_sasaran(bahan.laporan, semua):
        yield BarisKata(judul=kelompok.nama, tingkat=2)
        for indikator in kelompok.indikator:
            yield BarisKata(_target(bahan, indikator))


def _target(bahan: BahanDokumen, indikator: BarisIndikator) -> tuple[str, ...]:
    rencana = indikator.rencana
    menurut_triwulan = {satu.triwulan: satu.target for satu in target_indikator(rencana)}
    unit = {unit.kode: unit.nama for unit in bahan.laporan.unit}
    return (
        rencana.indikator,
        rencana.satuan or "",
        teks_ukuran(rencana.satuan, rencana.target),
        *(teks_ukuran(rencana.satuan, menurut_triwulan.get(nomor)) for nomor in TRIWULAN),
        rencana.jabatan or unit.get(rencana.unit or "", ""),
    )


def _baris_aksi(bahan: BahanDokumen) -> Iterator[BarisKata]:
    """Yield the actions in the order of the indicators; an indicator is named once for all of its own."""
    nama = nama_indikator(bahan)
    urutan = list(nama)
    semua = sorted(
        (baris for baris in bahan.laporan.perencanaan.isi(RencanaAksi) if baris.aksi),
        key=lambda baris: urutan.index(baris.indikator) if baris.indikator in nama else len(urutan),
    )
    depan = tanpa_ulangan(nama.get(baris.indikator, baris.indikator) for baris in semua)
    for indikator, baris in zip(depan, semua, strict=True):
        yield BarisKata((indikator, *_aksi(bahan, baris)))


def _aksi(bahan: BahanDokumen, baris: RencanaAksi) -> tuple[str, ...]:
    kode = baris.sub_kegiatan or ""
    program = bahan.laporan.program.get(kode)
    return (
        baris.aksi or "",
        *(getattr(baris, kunci_triwulan(nomor)) or "" for nomor in TRIWULAN),
        baris.penanggung_jawab or "",
        kode if program is None else program.uraian,
        "" if baris.anggaran is None else angka(baris.anggaran, 0),
    )
