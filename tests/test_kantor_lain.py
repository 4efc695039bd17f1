"""Another office, made up from its planning workbook alone: other units, codes, scale, and every polaritas."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from ketik import ketik, ketik_baris

from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.template import template

SUB = "1.02.02.2.01.0001"
INDIKATOR = {
    "NAIK": ("naik", "langsung", 80, 88),
    "TURUN": ("turun", "langsung", 20, 15),
    "RASIO": ("turun rasio", "langsung", 10, 8),
    "RENTANG": ("rentang", "langsung", "80-90", 99),
    "PREDIKAT": ("predikat", "langsung", "BAIK", "cukup"),
    "OPINI": ("predikat", "langsung", "WTP", "WTP"),
    "HITUNG": ("naik", "pertumbuhan", 5, None),
}


SKALA_PREDIKAT = {"PREDIKAT": "Layanan", "OPINI": "Opini BPK"}
SKALA = ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"), (0, "Sangat Rendah"))
HitungUlang = Callable[[Path], Path]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A health office of two units that fills its workbooks by hand."""
    folder = tmp_path / "2025"
    list(template(folder))
    buku = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    for key, nilai in {
        "perangkat_daerah": "Dinas Kesehatan",
        "pemerintah_daerah": "Pemerintah Kabupaten Lain",
        "tahun": 2025,
        "capaian_maksimum": 120,
    }.items():
        ketik(buku["Identitas"], key, {"nilai": nilai})
    ketik_baris(
        buku["Unit"],
        [{"kode": "puskesmas-a", "nama": "Puskesmas A"}, {"kode": "umum", "nama": "Bagian Umum", "sekretariat": "ya"}],
    )
    ketik_baris(buku["Sasaran"], [{"kode": "T1.S1", "tujuan": "Sehat", "sasaran": "Meningkatnya layanan"}])
    ketik_baris(
        buku["Program"],
        [
            {"kode": "1.02.02", "uraian": "Upaya Kesehatan", "sasaran": "T1.S1"},
            {"kode": "1.02.02.2.01", "uraian": "Layanan Dasar"},
            {"kode": SUB, "uraian": "Imunisasi", "unit": "puskesmas-a", "pagu": 2_000_000},
        ],
    )
    ketik_baris(
        buku["Data Dasar"], [{"kode": "KUNJUNGAN", "nama": "Kunjungan", "satuan": "kunjungan", "unit": "puskesmas-a"}]
    )
    ketik_baris(
        buku["Indikator"],
        [
            {
                "kode": kode,
                "jenjang": "sasaran",
                "acuan": "T1.S1",
                "indikator": f"Indikator {kode}",
                "satuan": "nilai",
                "polaritas": polaritas,
                "cara_hitung": cara,
                "target": target,
                "unit": "puskesmas-a",
                **({"pembilang": "KUNJUNGAN"} if cara == "pertumbuhan" else {}),
                **({"skala_predikat": SKALA_PREDIKAT[kode]} if kode in SKALA_PREDIKAT else {}),
            }
            for kode, (polaritas, cara, target, _) in INDIKATOR.items()
        ],
    )
    ketik_baris(
        buku["Predikat"],
        [
            {"skala": "Layanan", "predikat": predikat, "batas_bawah": None, "lebih_dari": None, "urutan": urutan}
            for urutan, predikat in enumerate(("Kurang", "Cukup", "Baik", "Sangat Baik"), start=1)
        ],
    )
    ketik_baris(
        buku["Skala"],
        [
            {"batas_bawah": batas, "kategori": nama}
            for batas, nama in (
                (91, "Sangat Tinggi"),
                (76, "Tinggi"),
                (66, "Sedang"),
                (51, "Rendah"),
                (0, "Sangat Rendah"),
            )
        ],
    )
    buku.save(folder / "perencanaan.xlsx")
    list(template(folder))
    return folder


def _isi_masukan(folder: Path) -> None:
    berkas = folder / "masukan" / "puskesmas-a.xlsx"
    buku = openpyxl.load_workbook(berkas)
    for kode, (_, _, _, realisasi) in INDIKATOR.items():
        if realisasi is not None:
            ketik(buku["Indikator"], kode, {"realisasi": realisasi, "faktor_penghambat": "Tenaga kurang"})
    ketik(buku["Data Dasar"], "KUNJUNGAN/2024", {"nilai": 1000})
    ketik(buku["Data Dasar"], "KUNJUNGAN/2025", {"nilai": 1100})
    ketik(buku["Anggaran"], SUB, {"realisasi": 1_400_000, "alasan": "Vaksin datang terlambat", "realisasi_fisik": 75.5})
    ketik(buku["Uraian"], SUB, {"capaian": "Seluruh bayi diimunisasi"})
    ketik_baris(
        buku["Pelaksanaan"],
        [{"sub_kegiatan": SUB, "acara": "Pekan imunisasi", "mulai": date(2025, 8, 4), "selesai": date(2025, 8, 9)}],
    )
    buku.save(berkas)
    for lain in (folder / "masukan").iterdir():
        buku = openpyxl.load_workbook(lain)
        if "Kepegawaian" in buku.sheetnames:
            ketik(buku["Kepegawaian"], "Pendidikan/S1", {"jumlah": 4})
            ketik_baris(buku["Pendapatan"], [{"jenis": "Tidak ada pendapatan"}])
            buku.save(lain)


@pytest.mark.lambat
def test_it_goes_from_plan_to_report_without_a_change_in_code(folder: Path, hitung_ulang: HitungUlang) -> None:
    _isi_masukan(folder)
    hasil = consolidate(folder)
    assert hasil.pemeriksaan.temuan == ()
    assert hasil.berkas == folder / "LAKIP-2025.xlsx"
    for berkas in (hasil.berkas, hitung_ulang(hasil.berkas)):
        buku = openpyxl.load_workbook(berkas, data_only=True)
        kepala = [sel.value for sel in buku["Data Indikator"][5]]
        isi = {
            baris[0]: dict(zip(kepala, baris, strict=True))
            for baris in buku["Data Indikator"].iter_rows(min_row=6, values_only=True)
        }
        for kode, capaian, terbatas, kategori in (
            ("NAIK", 1.1, 1.1, "Sangat Tinggi"),
            ("TURUN", 1.25, 1.2, "Sangat Tinggi"),
            ("RASIO", 1.25, 1.2, "Sangat Tinggi"),
            ("RENTANG", 0.9, 0.9, "Tinggi"),
            ("PREDIKAT", 2 / 3, 2 / 3, "Sedang"),
            ("OPINI", 1, 1, "Sangat Tinggi"),
            ("HITUNG", 2, 1.2, "Sangat Tinggi"),
        ):
            indikator = isi[kode]
            assert indikator["Capaian"] == pytest.approx(capaian)
            assert indikator["Capaian (paling tinggi 120 %)"] == pytest.approx(terbatas)
            assert indikator["Kategori"] == kategori, kode


@pytest.mark.lambat
def test_its_live_columns_agree_with_the_report(folder: Path, hitung_ulang: HitungUlang) -> None:
    _isi_masukan(folder)
    laporan = periksa_tahun(folder).laporan
    buku = openpyxl.load_workbook(hitung_ulang(folder / "masukan" / "puskesmas-a.xlsx"), data_only=True)
    worksheet = buku["Indikator"]
    kolom = {sel.value: sel.column - 1 for sel in worksheet[BARIS_KUNCI + 1]}
    capaian = {indikator.kode: indikator.capaian for indikator in laporan.indikator}
    for baris in worksheet.iter_rows(min_row=BARIS_DATA + 1, values_only=True):
        kode = baris[kolom["kode"]]
        assert baris[kolom["capaian"]] == pytest.approx(float(capaian[str(kode)] or 0)), kode
        assert baris[kolom["status"]] == "OK", kode
    assert buku["Petunjuk"]["B16"].value == "SIAP DIKIRIM"


@pytest.mark.lambat
def test_what_is_not_filled_is_told_in_the_workbook_and_by_the_check(folder: Path, hitung_ulang: HitungUlang) -> None:
    assert {temuan.kode for temuan in periksa_tahun(folder).temuan} >= {"A02", "K01", "D01"}
    buku = openpyxl.load_workbook(hitung_ulang(folder / "masukan" / "puskesmas-a.xlsx"), data_only=True)
    assert str(buku["Petunjuk"]["B16"].value).startswith("BELUM DIISI: ")
    assert buku["Anggaran"]["A3"].value == "Selesai 0 dari 1 baris"
