"""Each column that is read stands in some Data sheet: what is typed can be found again in the report."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from contoh import DIISI, RENCANA

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.laporan.prefill import IsiTemplat, lembar_unit, prefill
from lakip_xl.layout.sel import Rujukan
from lakip_xl.pipeline.consolidate import susun
from lakip_xl.sheets.column import Column, Sifat, Tipe
from lakip_xl.sheets.masukan import MASUKAN, KeadaanAksi
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Sheet, Workbook

KOLOM = [(buku, lembar, kolom) for buku in (PERENCANAAN, MASUKAN) for lembar in buku.sheets for kolom in lembar.dibaca]
KINI = "only says which quarter was being filled when the template was drawn"
DI_TEMPAT_LAIN = {
    ("perencanaan", "Identitas", None): "printed on the cover, in headers and the signature block",
    ("perencanaan", "Pengecualian", None): "printed with the finding that it accepts",
    ("masukan", "Indikator", "realisasi_lalu"): "prefilled from Riwayat or last year's base figures, which stand there",
    ("masukan", "Triwulan", "kunci"): "made of kode and triwulan",
    ("masukan", "Triwulan", "kini"): KINI,
    ("masukan", "Data Dasar Triwulan", "kini"): KINI,
    ("masukan", "Anggaran Triwulan", "kini"): KINI,
    ("masukan", "Anggaran", "pola"): "rupiah always add up",
    ("masukan", "Data Dasar", "kunci"): "made of kode and tahun",
    ("masukan", "Kepegawaian", "kunci"): "made of klasifikasi and kelompok",
}
"""Sheets (None) and columns that have their place elsewhere, and where."""


def _nilai(kolom: Column, nomor: int) -> object:
    """Return a value that stands nowhere else; of a list to choose from, its first."""
    if kolom.pilihan:
        return kolom.pilihan[0]
    return {
        Tipe.TEKS: f"isian {nomor}",
        Tipe.BULAT: 700_000 + nomor if kolom.format != "tahun" else 2019,
        Tipe.DESIMAL: Decimal(nomor) + Decimal("0.25"),
        Tipe.TANGGAL: date(2022, 1, 1) + timedelta(days=nomor),
        Tipe.UKURAN: Ukuran(Decimal(nomor) + Decimal("0.75")),
    }[kolom.tipe]


def _isi_semua(buku: Workbook, isi: IsiTemplat) -> dict[str, list[dict[str, object]]]:
    """Fill every typed cell that is blank in one row of each sheet: the third, which has money, or the last."""
    hasil = {lembar.nama: [dict(baris) for baris in isi.get(lembar.nama, ())] or [{}] for lembar in buku.sheets}
    for nomor, (milik, lembar, kolom) in enumerate(KOLOM, start=1):
        if milik is buku and kolom.sifat is Sifat.TYPED and kolom.choices is None:
            baris = hasil[lembar.nama][min(2, len(hasil[lembar.nama]) - 1)]
            baris.setdefault(kolom.key, None)
            if baris[kolom.key] is None:
                baris[kolom.key] = _nilai(kolom, nomor)
    return hasil


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    lengkap = _isi_semua(PERENCANAAN, RENCANA)
    lengkap["Program"][2] |= {"blud": "ya"}
    lengkap["Sumber Keuangan"][0] |= {"jenis": "lain"}
    lengkap["Rekomendasi"][0] |= {"keadaan": "berjalan", "unit": "bidang"}
    lengkap["Penghargaan"][0] |= {"jenis": "inovasi", "unit": "bidang"}
    lengkap["Narasi"][0] |= {"bagian": "kedudukan"}
    lengkap["Tugas Fungsi"][0] |= {"jenis": "fungsi"}
    lengkap["Isu"][0] |= {"sasaran": "T1.S1"}
    lengkap["Pembanding"][0] |= {"indikator": "IKU-1"}
    lengkap["Indikator"][0] |= {"skala_predikat": "AKIP"}
    lengkap["Indikator"][0] |= {"pola": "akumulatif", "induk": "IKU-1"}
    lengkap["Indikator"][1] |= {"pola": "posisi"}
    lengkap["Rencana Aksi"][0] |= {"indikator": "IKU-1", "sub_kegiatan": "2.17.03.2.01.01"}
    for lembar in ("Anggaran Kas", "Anggaran Renstra"):
        lengkap[lembar][0] |= {"kode": "2.17.03.2.01.01"}
    lengkap["Anggaran Kas"][0] |= {"unit": "bidang"}
    lengkap["Data Dasar"][-1] |= {"acuan": "T1.S1", "penyebut": "KOP-AKTIF", "pola": "akumulatif"}
    rencana = _baca(PERENCANAAN, lengkap, "perencanaan.xlsx", "")
    semua = []
    rencana_saja = Laporan(rencana)
    for unit in rencana_saja.unit:
        awal = prefill(rencana_saja, unit)
        isi = {
            nama: [
                {**baris, **DIISI.get(nama, {}).get(str(baris.get("kunci") or baris.get("kode")), {})}
                for baris in baris_baris
            ]
            for nama, baris_baris in awal.items()
        }
        lengkap = _isi_semua(MASUKAN, isi)
        boleh = {lembar.nama for lembar in lembar_unit(rencana_saja, unit)}
        lengkap["Pelaksanaan"][0]["sub_kegiatan"] = awal["Anggaran"][0]["kode"]
        lengkap["Aksi Triwulan"][0] |= dict(zip(("tw1", "tw2", "tw3", "tw4"), KeadaanAksi, strict=True))
        semua.append(
            _baca(
                MASUKAN,
                {nama: isi for nama, isi in lengkap.items() if nama in boleh},
                f"masukan/{unit.kode}.xlsx",
                unit.kode,
            )
        )
    return Laporan(rencana, tuple(semua))


def _baca(buku: Workbook, isi: IsiTemplat, berkas: str, unit: str) -> Buku:
    return baca_buku(tulis_templat(buku, isi, Tujuan(unit, unit, 2022, "Dinas Contoh")), berkas, buku)


@pytest.fixture(scope="module")
def isi_data(laporan: Laporan) -> set[object]:
    susunan = susun(laporan, ())
    return {
        susunan.sel(Rujukan(tabel.kode, baris.kunci, kolom.key)).nilai
        for tabel in susunan.tabel.values()
        if tabel.bab == "Data"
        for baris in tabel.rows
        for kolom in tabel.columns
    }


@pytest.mark.parametrize(
    ("buku", "lembar", "kolom"), KOLOM, ids=[f"{buku.kode}-{lembar.nama}-{kolom.key}" for buku, lembar, kolom in KOLOM]
)
def test_each_column_that_is_read_stands_in_a_data_sheet(
    laporan: Laporan, isi_data: set[object], buku: Workbook, lembar: Sheet, kolom: Column
) -> None:
    if {(buku.kode, lembar.nama, None), (buku.kode, lembar.nama, kolom.key)} & DI_TEMPAT_LAIN.keys():
        return
    semua = [
        getattr(baris, kolom.key)
        for milik in laporan.buku
        if milik.workbook is buku
        for baris in milik.baris.get(lembar.nama, ())
    ]
    nilai = {isi.isi if isinstance(isi, Ukuran) else isi for isi in semua if isi is not None}
    assert nilai, f"no row fills {kolom.key}"
    assert nilai & isi_data, f"{lembar.nama}.{kolom.key} is read and stands in no Data sheet; add it to tables/data/"
