"""Five offices unlike the first, from blank plan to report: sums and categories against the test's own arithmetic."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest
from ketik import Isian, isi_tabel, ketik, ketik_baris, ketik_rencana
from openpyxl.workbook import Workbook

from lakip_xl.ekspor.indikator import INDIKATOR
from lakip_xl.finding import Level
from lakip_xl.pipeline.consolidate import Konsolidasi, consolidate
from lakip_xl.pipeline.template import template

HitungUlang = Callable[[Path], Path]
TAHUN = 2025
SKALA = ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"), (0, "Sangat Rendah"))
PROGRAM, KEGIATAN, SUB = "7.01.01", "7.01.01.2.01", "7.01.01.2.01.0001"
URAIAN = {"maksud_tujuan": "Pelayanan berjalan", "capaian": "Terlaksana"}


def kategori(rasio: float) -> str:
    """Place a ratio on the scale: rounded half up to a whole percent."""
    persen = int(rasio * 100 + 0.5 + 1e-9)
    return next(nama for batas, nama in SKALA if persen >= batas)


class Kantor(NamedTuple):
    """What planning types, what each unit types by row key, and how many findings may warn."""

    nama: str
    unit: tuple[str, ...]
    program: list[Isian]
    indikator: list[Isian]
    anggaran: Mapping[str, Mapping[str, Isian]]
    realisasi: Mapping[str, Mapping[str, Isian]]
    data_dasar: list[Isian] = []  # noqa: RUF012 - never changed
    nilai: Mapping[str, Mapping[str, Isian]] = {}


def indikator(kode: str, unit: str, target: object, **lain: object) -> Isian:
    """Return an indicator of the only sasaran, typed by its unit unless told otherwise."""
    return {
        "kode": kode,
        "jenjang": "sasaran",
        "acuan": "T1.S1",
        "indikator": f"Indikator {kode}",
        "satuan": "nilai",
        "polaritas": "naik",
        "cara_hitung": "langsung",
        "target": target,
        "iku": "ya",
        "unit": unit,
        **lain,
    }


def jalankan(kantor: Kantor, folder: Path) -> Konsolidasi:
    """Take an office through template, filling and consolidate; no kesalahan may be found."""
    list(template(folder))
    ketik_rencana(
        folder / "perencanaan.xlsx",
        {"perangkat_daerah": kantor.nama, "pemerintah_daerah": "Pemerintah Kota Lain", "tahun": TAHUN},
        {
            "Unit": [{"kode": kode, "nama": f"Unit {kode}"} for kode in kantor.unit],
            "Sasaran": [{"kode": "T1.S1", "tujuan": "Warga terlayani", "sasaran": "Meningkatnya layanan"}],
            "Program": [
                {"kode": PROGRAM, "uraian": "Penunjang", "sasaran": "T1.S1"},
                {"kode": KEGIATAN, "uraian": "Layanan"},
                *kantor.program,
            ],
            "Data Dasar": kantor.data_dasar,
            "Indikator": kantor.indikator,
            "Skala": [{"batas_bawah": batas, "kategori": nama} for batas, nama in SKALA],
        },
    )
    list(template(folder))
    for unit in kantor.unit:
        berkas = folder / "masukan" / f"{unit}.xlsx"
        buku = openpyxl.load_workbook(berkas)
        for lembar, semua in (
            ("Anggaran", kantor.anggaran),
            ("Indikator", kantor.realisasi),
            ("Data Dasar", kantor.nilai),
        ):
            for kunci, isi in semua.get(unit, {}).items():
                ketik(buku[lembar], kunci, isi)
        for kode in kantor.anggaran.get(unit, {}):
            ketik(buku["Uraian"], kode, URAIAN)
            acara = {"sub_kegiatan": kode, "acara": "Rapat", "mulai": date(TAHUN, 3, 3), "selesai": date(TAHUN, 3, 3)}
            ketik_baris(buku["Pelaksanaan"], [{**acara, "tempat": "Aula"}])
        buku.save(berkas)
    hasil = consolidate(folder)
    assert [temuan for temuan in hasil.pemeriksaan.temuan if temuan.level is Level.KESALAHAN] == []
    assert hasil.berkas is not None
    return hasil


def buku_terbaca(hasil: Konsolidasi, hitung_ulang: HitungUlang) -> tuple[Workbook, Workbook]:
    """Return the report as written, and as LibreOffice computes it anew."""
    assert hasil.berkas is not None
    return (
        openpyxl.load_workbook(hasil.berkas, data_only=True),
        openpyxl.load_workbook(hitung_ulang(hasil.berkas), data_only=True),
    )


def menurut_kode(buku: Workbook, lembar: str, judul: str = "") -> dict[str, Isian]:
    """Return the rows of a table by their code."""
    return {str(baris["Kode"]): baris for baris in isi_tabel(buku, lembar, judul)}


def nilai_indikator(hasil: Konsolidasi, hitung_ulang: HitungUlang, capaian: Mapping[str, float | None]) -> None:
    """Hold capaian and kategori of every indicator against those of the test, in both workbooks and in the CSV."""
    rapi = {str(baris["kode"]): baris for baris in INDIKATOR.baris(hasil.pemeriksaan.laporan, ())}
    for buku in buku_terbaca(hasil, hitung_ulang):
        data = menurut_kode(buku, "Data Indikator")
        assert data.keys() == capaian.keys()
        for kode, harapan in capaian.items():
            assert data[kode]["Capaian"] == (harapan and pytest.approx(harapan)), kode
            if harapan is not None:
                assert data[kode]["Kategori"] == kategori(harapan), kode
                assert float(str(rapi[kode]["capaian"])) == pytest.approx(harapan * 100, abs=0.005), kode


@pytest.mark.lambat
def test_thirty_kelurahan_carry_one_sub_kegiatan(tmp_path: Path, hitung_ulang: HitungUlang) -> None:
    unit = tuple(f"kelurahan-{nomor:02}" for nomor in range(1, 31))
    pagu = {kode: 10_000_000 + 137_000 * nomor for nomor, kode in enumerate(unit)}
    nyata = {kode: isi * (70 + nomor) // 100 for nomor, (kode, isi) in enumerate(pagu.items())}
    fisik = {kode: 71 + nomor for nomor, kode in enumerate(unit)}
    kantor = Kantor(
        "Kecamatan Contoh",
        unit,
        [{"kode": SUB, "uraian": "Pelayanan Kelurahan", "unit": kode, "pagu": pagu[kode]} for kode in unit],
        [indikator("IK-1", unit[0], 80)],
        {
            kode: {SUB: {"realisasi": nyata[kode], "realisasi_fisik": fisik[kode], "alasan": f"Hemat di {kode}"}}
            for kode in unit
        },
        {unit[0]: {"IK-1": {"realisasi": 76, "faktor_penghambat": "Petugas kurang", "tindak_lanjut": "Tambah"}}},
    )
    hasil = jalankan(kantor, tmp_path / str(TAHUN))
    seluruh, terpakai = sum(pagu.values()), sum(nyata.values())
    for buku in buku_terbaca(hasil, hitung_ulang):
        tabel = menurut_kode(buku, "Tabel 3.3")
        for kode in (PROGRAM, KEGIATAN, SUB, "JUMLAH"):
            baris = tabel[kode]
            assert baris["Rencana Keuangan (Rp)"] == seluruh, kode
            assert baris["Realisasi Keuangan (Rp)"] == terpakai
            assert baris["Sisa / SiLPA (Rp)"] == seluruh - terpakai
            assert baris["Serapan"] == pytest.approx(terpakai / seluruh)
            assert baris["Kategori"] == kategori(terpakai / seluruh)
        bobot = sum(fisik[kode] * pagu[kode] for kode in unit) / seluruh
        assert tabel[SUB]["Realisasi Fisik (%)"] == pytest.approx(bobot)
        bagian = isi_tabel(buku, "Data Anggaran")
        assert {str(baris["Unit"]): baris["Realisasi (Rp)"] for baris in bagian} == nyata
        assert all(f"Hemat di {kode}" in str(tabel[SUB]["Alasan Deviasi"]) for kode in unit)


@pytest.mark.lambat
def test_a_hospital_spends_as_blud_and_counts_deaths_per_thousand(tmp_path: Path, hitung_ulang: HitungUlang) -> None:
    kantor = Kantor(
        "RSUD Contoh",
        ("pelayanan",),
        [{"kode": SUB, "uraian": "Pelayanan BLUD", "unit": "pelayanan", "pagu": 900_000_000, "blud": "ya"}],
        [
            indikator(
                "AKB",
                "pelayanan",
                10,
                satuan="per 1.000 kelahiran",
                polaritas="turun",
                cara_hitung="rasio",
                pembilang="MATI",
                penyebut="LAHIR",
                pengali=1000,
            ),
            indikator("BOR", "pelayanan", "60-85", satuan="persen", polaritas="rentang"),
            indikator("TUNGGU", "pelayanan", "<= 60", satuan="menit", polaritas="turun rasio"),
        ],
        {"pelayanan": {SUB: {"realisasi": 930_000_000, "realisasi_fisik": 100}}},
        {"pelayanan": {"BOR": {"realisasi": 51}, "TUNGGU": {"realisasi": 48}}},
        [
            {"kode": "MATI", "nama": "Kematian bayi", "satuan": "bayi", "unit": "pelayanan"},
            {"kode": "LAHIR", "nama": "Kelahiran hidup", "satuan": "bayi", "unit": "pelayanan"},
        ],
        {
            "pelayanan": {
                f"MATI/{TAHUN - 1}": {"nilai": 55},
                f"MATI/{TAHUN}": {"nilai": 51},
                f"LAHIR/{TAHUN - 1}": {"nilai": 5_200},
                f"LAHIR/{TAHUN}": {"nilai": 5_350},
            }
        },
    )
    hasil = jalankan(kantor, tmp_path / str(TAHUN))
    assert ("A03", Level.PERINGATAN) in {(temuan.kode, temuan.level) for temuan in hasil.pemeriksaan.temuan}
    angka_kematian = 51 / 5_350 * 1_000
    capaian = {"AKB": (20 - angka_kematian) / 10, "BOR": 51 / 60, "TUNGGU": 60 / 48}
    nilai_indikator(hasil, hitung_ulang, capaian)
    for buku in buku_terbaca(hasil, hitung_ulang):
        assert menurut_kode(buku, "Data Indikator")["AKB"][f"Realisasi {TAHUN}"] == pytest.approx(angka_kematian)
        assert menurut_kode(buku, "Tabel 3.3")["JUMLAH"]["Sisa / SiLPA (Rp)"] == -30_000_000


@pytest.mark.lambat
def test_an_inspectorate_has_predikat_of_several_scales(tmp_path: Path, hitung_ulang: HitungUlang) -> None:
    kantor = Kantor(
        "Inspektorat Contoh",
        ("inspektorat",),
        [{"kode": SUB, "uraian": "Pengawasan", "unit": "inspektorat", "pagu": 500_000_000}],
        [
            indikator("SPBE", "inspektorat", "3,5 (Sangat Baik)", skala_predikat="SPBE"),
            indikator("IKM", "inspektorat", "88,31 (A)", skala_predikat="IKM", polaritas="predikat"),
            indikator("AKIP", "inspektorat", "BB", skala_predikat="AKIP", polaritas="predikat"),
            indikator("KLA", "inspektorat", "Utama", skala_predikat="KLA", polaritas="predikat"),
            indikator("OPINI", "inspektorat", "WTP", skala_predikat="Opini BPK", polaritas="predikat"),
        ],
        {"inspektorat": {SUB: {"realisasi": 480_000_000, "realisasi_fisik": 97}}},
        {
            "inspektorat": {
                "SPBE": {"realisasi": 2.95, "faktor_penghambat": "Aplikasi baru", "tindak_lanjut": "Pelatihan"},
                "IKM": {"realisasi": "85,2 (B)"},
                "AKIP": {"realisasi": 80.17},
                "KLA": {"realisasi": "nindya", "faktor_penghambat": "Gugus tugas", "tindak_lanjut": "Dibentuk"},
                "OPINI": {"realisasi": "WTP"},
            }
        },
    )
    hasil = jalankan(kantor, tmp_path / str(TAHUN))
    capaian = {"SPBE": 2.95 / 3.5, "IKM": 85.2 / 88.31, "AKIP": 6 / 5, "KLA": 3 / 4, "OPINI": 1.0}
    nilai_indikator(hasil, hitung_ulang, capaian)
    for buku in buku_terbaca(hasil, hitung_ulang):
        data = menurut_kode(buku, "Data Indikator")
        predikat = {kode: str(baris["Predikat Realisasi"]).casefold() for kode, baris in data.items()}
        assert predikat == {"SPBE": "baik", "IKM": "b", "AKIP": "a", "KLA": "nindya", "OPINI": "wtp"}


@pytest.mark.lambat
def test_a_secretariat_of_bagian_shares_some_sub_kegiatan(tmp_path: Path, hitung_ulang: HitungUlang) -> None:
    unit = ("umum", "hukum", "protokol")
    sendiri = "7.01.01.2.01.0002"
    pagu = {"umum": 300_000_000, "hukum": 120_000_000, "protokol": 80_000_000}
    nyata: dict[str, int | None] = {"umum": 291_000_000, "hukum": None, "protokol": 76_000_000}
    anggaran: dict[str, dict[str, Isian]] = {
        kode: {SUB: {"realisasi": isi, "alasan": "Laporan akhir belum terbit", "catatan": "Menyusul"}}
        for kode, isi in nyata.items()
    }
    anggaran["hukum"][sendiri] = {"realisasi": 45_000_000, "realisasi_fisik": 95}
    kantor = Kantor(
        "Sekretariat Daerah",
        unit,
        [
            *({"kode": SUB, "uraian": "Administrasi", "unit": kode, "pagu": pagu[kode]} for kode in unit),
            {"kode": sendiri, "uraian": "Bantuan Hukum", "unit": "hukum", "pagu": 50_000_000},
        ],
        [indikator(f"IK-{kode}", kode, 10) for kode in unit],
        anggaran,
        {kode: {f"IK-{kode}": {"realisasi": 10 + urutan}} for urutan, kode in enumerate(unit)},
    )
    hasil = jalankan(kantor, tmp_path / str(TAHUN))
    nilai_indikator(hasil, hitung_ulang, {"IK-umum": 1.0, "IK-hukum": 1.1, "IK-protokol": 1.2})
    for buku in buku_terbaca(hasil, hitung_ulang):
        tabel = menurut_kode(buku, "Tabel 3.3")
        assert tabel[SUB]["Rencana Keuangan (Rp)"] == 500_000_000
        assert tabel[SUB]["Realisasi Keuangan (Rp)"] == 367_000_000
        assert tabel[SUB]["Sisa / SiLPA (Rp)"] == 9_000_000 + 4_000_000, "what was not reported has no sisa"
        assert tabel["JUMLAH"]["Sisa / SiLPA (Rp)"] == 13_000_000 + 5_000_000
        assert tabel["JUMLAH"]["Serapan"] == pytest.approx(412 / 550)


@pytest.mark.lambat
def test_targets_and_pagu_revised_in_the_year_are_both_printed(tmp_path: Path, hitung_ulang: HitungUlang) -> None:
    kantor = Kantor(
        "Dinas Perubahan",
        ("bidang",),
        [{"kode": SUB, "uraian": "Layanan", "unit": "bidang", "pagu_murni": 400_000_000, "pagu": 350_000_000}],
        [indikator("A", "bidang", 60, target_murni=80), indikator("B", "bidang", "≥ 85")],
        {"bidang": {SUB: {"realisasi": 340_000_000, "realisasi_fisik": 96}}},
        {"bidang": {"A": {"realisasi": 63}, "B": {"realisasi": 90}}},
    )
    hasil = jalankan(kantor, tmp_path / str(TAHUN))
    nilai_indikator(hasil, hitung_ulang, {"A": 63 / 60, "B": 90 / 85})
    for buku in buku_terbaca(hasil, hitung_ulang):
        janji = menurut_kode(buku, "BAB II Perjanjian Kinerja", "Tabel 2.2")
        assert (janji["A"]["Target Murni"], janji["A"]["Target Perubahan"]) == (80, 60)
        program = menurut_kode(buku, "BAB II Perjanjian Kinerja", "Tabel 2.3")[PROGRAM]
        assert (program["Pagu Murni (Rp)"], program["Pagu Perubahan (Rp)"]) == (400_000_000, 350_000_000)
        jumlah = menurut_kode(buku, "Tabel 3.3")["JUMLAH"]
        assert (jumlah["Pagu Murni (Rp)"], jumlah["Rencana Keuangan (Rp)"]) == (400_000_000, 350_000_000)
    assert hasil.berkas is not None
    sel = openpyxl.load_workbook(hasil.berkas)["BAB II Perjanjian Kinerja"]
    bertanda = [isi for baris in sel.iter_rows() for isi in baris if str(isi.number_format).startswith('"≥ "')]
    assert bertanda, "the sign is printed before the number"
