"""Rencana aksi: what each sub kegiatan shall bring for which indicator, with its money and who carries it."""

from collections.abc import Iterator

from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, lengkapi
from lakip_xl.dokumen.kata_kunci import nama_kantor
from lakip_xl.dokumen.rapikan import rapikan
from lakip_xl.dokumen.ttd import blok_ttd, kepala_kantor, tempat_tanggal
from lakip_xl.dokumen.unsur import (
    AlineaDokumen,
    BagianHalaman,
    BarisDokumen,
    Dokumen,
    GayaAlinea,
    Nomor,
    Rata,
    SelTabel,
    TabelDokumen,
    Teks,
)
from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.notasi import angka
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
    kepala = (BarisDokumen(tuple(SelTabel(teks, Rata.TENGAH, tebal=True) for teks in _KEPALA)),)
    tabel = TabelDokumen("rencana aksi", (), kepala, baris, _LEBAR, huruf=KECIL)
    unsur = (
        BagianHalaman(rebah=True, nomor=Nomor.ANGKA),
        AlineaDokumen(bahan.urai("{{pemerintah_daerah}}"), GayaAlinea.KEPALA_SURAT),
        AlineaDokumen(bahan.urai("{{perangkat_daerah}}"), GayaAlinea.KEPALA_SURAT),
        AlineaDokumen((Teks(f"RENCANA AKSI TAHUN {bahan.laporan.tahun}", tebal=True),), GayaAlinea.TENGAH),
        AlineaDokumen(bahan.urai(BUKA)),
        tabel if baris else lengkapi("program dan sub kegiatan di perencanaan.xlsx, lembar Program", "rencana_aksi"),
        blok_ttd("ttd rencana aksi", kepala_kantor(bahan), hari=tempat_tanggal(bahan, bahan.laporan.tahun)),
    )
    return Dokumen(
        f"Rencana Aksi {nama_kantor(bahan.laporan)} Tahun {bahan.laporan.tahun}",
        rapikan(unsur),
        penyusun=bahan.laporan.identitas.perangkat_daerah,
    )


def _baris(bahan: BahanDokumen) -> Iterator[BarisDokumen]:
    """Yield each program, kegiatan and sub kegiatan, a row for each of its indicators."""
    for program in bahan.laporan.pohon:
        for cabang in program.telusuri():
            for nomor, (indikator, satuan, target) in enumerate(_indikator(bahan, cabang)):
                depan = (cabang.kode, cabang.rencana.uraian) if nomor == 0 else ("", "")
                belakang = (_pagu(bahan, cabang), _unit(bahan, cabang)) if nomor == 0 else ("", "")
                yield _sel((*depan, indikator, satuan, target, *belakang), _TINGKAT.get(cabang.jenjang))


def _sel(isi: tuple[str, ...], tingkat: int | None) -> BarisDokumen:
    return BarisDokumen(tuple(SelTabel(teks, rata) for teks, rata in zip(isi, _RATA, strict=True)), tingkat)


def _indikator(bahan: BahanDokumen, cabang: Cabang) -> list[tuple[str, str, str]]:
    """Return the indicators of a node as texts; one blank line where it has none."""
    milik = [indikator.rencana for indikator in bahan.laporan.indikator if indikator.rencana.acuan == cabang.kode]
    semua = [(isi.indikator, isi.satuan or "", str(isi.target) if isi.target is not None else "") for isi in milik]
    return semua or [("", "", "")]


def _pagu(bahan: BahanDokumen, cabang: Cabang) -> str:
    pagu = anggaran.jumlah(baris.pagu for baris in bahan.laporan.bagian_di_bawah(cabang))
    return "" if pagu is None else angka(pagu, 0)


def _unit(bahan: BahanDokumen, cabang: Cabang) -> str:
    """Return who carries a sub kegiatan."""
    if cabang.jenjang is not Jenjang.SUB_KEGIATAN:
        return ""
    nama = {unit.kode: unit.nama for unit in bahan.laporan.unit}
    return ", ".join(nama.get(baris.unit or "", "") for baris in cabang.bagian if baris.unit)
