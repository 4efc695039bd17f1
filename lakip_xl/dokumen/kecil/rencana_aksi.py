"""Rencana aksi: what each sub kegiatan shall bring for which indicator, with its money and who carries it."""

from collections.abc import Iterator

from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, lengkapi
from lakip_xl.dokumen.kecil.kepala import kepala_surat, tulis_jumlah
from lakip_xl.dokumen.nama_kantor import nama_kantor
from lakip_xl.dokumen.rapikan import rapikan
from lakip_xl.dokumen.triwulan.rencana_triwulan import rencana_triwulan
from lakip_xl.dokumen.ttd import blok_ttd, kepala_kantor, tempat_tanggal
from lakip_xl.dokumen.unsur import (
    AlineaDokumen,
    BagianHalaman,
    BarisDokumen,
    Dokumen,
    Nomor,
    Rata,
    SelTabel,
    TabelDokumen,
    baris_kepala,
)
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import Cabang

BUKA = "Rencana aksi ini menjabarkan Perjanjian Kinerja {{perangkat_daerah}} tahun {{tahun}} menjadi sub kegiatan."

_LEBAR = (14.0, 48.0, 44.0, 14.0, 12.0, 17.0, 22.0)
_KEPALA = (
    "Kode",
    "Sasaran / Program / Kegiatan / Sub Kegiatan",
    "Indikator",
    "Satuan",
    "Target",
    "Pagu (Rp)",
    "Penanggung Jawab",
)
_RATA = (Rata.KIRI, Rata.KIRI, Rata.KIRI, Rata.TENGAH, Rata.TENGAH, Rata.KANAN, Rata.KIRI)
_TINGKAT = {Jenjang.PROGRAM: 1, Jenjang.KEGIATAN: 2}


def rencana_aksi(bahan: BahanDokumen) -> Dokumen:
    """Compose the document on pages across."""
    baris = tuple(_baris(bahan))
    tabel = TabelDokumen("rencana aksi", (), (baris_kepala(_KEPALA),), baris, _LEBAR, huruf=KECIL)
    unsur = (
        BagianHalaman(rebah=True, nomor=Nomor.ANGKA),
        *kepala_surat(bahan, f"RENCANA AKSI TAHUN {bahan.laporan.tahun}"),
        AlineaDokumen(bahan.urai(BUKA)),
        *rencana_triwulan(bahan),
        tabel if baris else lengkapi("program dan sub kegiatan di perencanaan.xlsx, lembar Program", "rencana_aksi"),
        blok_ttd("ttd rencana aksi", kepala_kantor(bahan), hari=tempat_tanggal(bahan, bahan.laporan.tahun)),
    )
    return Dokumen(
        f"Rencana Aksi {nama_kantor(bahan.laporan)} Tahun {bahan.laporan.tahun}",
        rapikan(unsur),
        penyusun=bahan.laporan.identitas.perangkat_daerah,
    )


def _baris(bahan: BahanDokumen) -> Iterator[BarisDokumen]:
    """Yield each sasaran, then its programs; last the programs that support none."""
    kode = [sasaran.kode for sasaran in bahan.laporan.sasaran]
    for sasaran in bahan.laporan.sasaran:
        milik = [cabang for cabang in bahan.laporan.pohon if cabang.rencana.sasaran == sasaran.kode]
        pagu = tulis_jumlah(baris.pagu for cabang in milik for baris in bahan.laporan.bagian_di_bawah(cabang))
        yield from _baris_indikator(bahan, sasaran.kode, sasaran.sasaran, (pagu, ""), 0)
        for cabang in milik:
            yield from _program(bahan, cabang)
    for cabang in bahan.laporan.pohon:
        if cabang.rencana.sasaran not in kode:
            yield from _program(bahan, cabang)


def _program(bahan: BahanDokumen, program: Cabang) -> Iterator[BarisDokumen]:
    for cabang in program.telusuri():
        pagu = tulis_jumlah(baris.pagu for baris in bahan.laporan.bagian_di_bawah(cabang))
        belakang = (pagu, _unit(bahan, cabang))
        yield from _baris_indikator(bahan, cabang.kode, cabang.rencana.uraian, belakang, _TINGKAT.get(cabang.jenjang))


def _baris_indikator(
    bahan: BahanDokumen, kode: str, uraian: str, belakang: tuple[str, str], tingkat: int | None
) -> Iterator[BarisDokumen]:
    """Yield a row for each indicator of what has that code, its name and money in the first."""
    for nomor, indikator in enumerate(_indikator(bahan, kode)):
        depan = (kode, uraian) if nomor == 0 else ("", "")
        yield _sel((*depan, *indikator, *(belakang if nomor == 0 else ("", ""))), tingkat)


def _sel(isi: tuple[str, ...], tingkat: int | None) -> BarisDokumen:
    return BarisDokumen(tuple(SelTabel(teks, rata) for teks, rata in zip(isi, _RATA, strict=True)), tingkat)


def _indikator(bahan: BahanDokumen, kode: str) -> list[tuple[str, str, str]]:
    """Return the indicators of what has that code as texts; one blank line where it has none."""
    milik = [indikator.rencana for indikator in bahan.laporan.indikator if indikator.rencana.acuan == kode]
    semua = [(isi.indikator, isi.satuan or "", str(isi.target) if isi.target is not None else "") for isi in milik]
    return semua or [("", "", "")]


def _unit(bahan: BahanDokumen, cabang: Cabang) -> str:
    """Return who carries a sub kegiatan."""
    if cabang.jenjang is not Jenjang.SUB_KEGIATAN:
        return ""
    nama = {unit.kode: unit.nama for unit in bahan.laporan.unit}
    return ", ".join(nama.get(baris.unit or "", "") for baris in cabang.bagian if baris.unit)
