"""An office and its exports: the plan made of them, what units need not type, and figures that agree to the rupiah."""

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import kantor, setelan
from ekspor_contoh import AWASI, DOKUMEN, GAJI, KUNCI, LATIH, SKPD_LAIN, Dokumen, per_dokumen, tulis_contoh, tulis_xlsx
from ketik import isi_tabel, ketik
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.layout.sel import Rujukan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate, susun
from lakip_xl.sheets.perencanaan import SumberKeuangan


@pytest.fixture
def dari_ekspor(tmp_path: Path) -> Path:
    """Return an office made from exports alone, whose units typed words only."""
    folder = tulis_contoh(tmp_path / "2025")
    assert jalankan(["init", str(folder), "--dari-sumber", "--pemda", "Pemerintah Kota Contoh"]) == 0
    assert jalankan(["template", str(folder)]) == 0
    for unit, kode in (("sekretariat", AWASI), ("sekretariat", GAJI), ("uptd-balai-contoh", LATIH)):
        jalur = folder / "masukan" / f"{unit}.xlsx"
        buku = openpyxl.load_workbook(jalur)
        ketik(buku["Anggaran"], kode, {"alasan": "Sisa lelang"})
        buku.save(jalur)
    return folder


def test_a_plan_is_made_of_exports_alone(dari_ekspor: Path) -> None:
    laporan = periksa_tahun(dari_ekspor).laporan
    assert [unit.kode for unit in laporan.unit] == ["sekretariat", "uptd-balai-contoh"]
    assert {baris.kode: (baris.rencana.unit, str(baris.pagu)) for baris in laporan.anggaran} == {
        GAJI: ("sekretariat", KUNCI[GAJI][0]),
        AWASI: ("sekretariat", KUNCI[AWASI][0]),
        LATIH: ("uptd-balai-contoh", KUNCI[LATIH][0]),
    }
    assert laporan.nama_acuan("2.17.03") == "PROGRAM PENGAWASAN KOPERASI"
    assert laporan.identitas.kode_skpd == "2.17.2.07.0.00.01.0000"


def test_units_find_the_realisasi_locked_and_with_its_origin(dari_ekspor: Path) -> None:
    worksheet = openpyxl.load_workbook(dari_ekspor / "masukan" / "uptd-balai-contoh.xlsx")["Anggaran"]
    sel = next(sel for baris in worksheet.iter_rows() for sel in baris if sel.value == 112_000_000)
    assert sel.protection.locked
    assert sel.comment is not None
    assert "sumber/realisasi.xlsx › Data Realisasi Dokumen › AA9-AA10" in sel.comment.text


def test_the_report_agrees_with_the_exports_to_the_rupiah(dari_ekspor: Path) -> None:
    hasil = consolidate(dari_ekspor)
    assert hasil.berkas is not None
    buku = openpyxl.load_workbook(hasil.berkas, data_only=True)
    semua = {str(baris["Kode"]): baris for baris in isi_tabel(buku, "Tabel 3.3")}
    for kode, (pagu, realisasi, _) in KUNCI.items():
        assert semua[kode]["Rencana Keuangan (Rp)"] == int(pagu)
        assert semua[kode]["Realisasi Keuangan (Rp)"] == int(Decimal(realisasi))
    rekonsiliasi = isi_tabel(buku, "Rekonsiliasi Sumber")
    assert {baris["Status"] for baris in rekonsiliasi} == {"COCOK"}
    assert rekonsiliasi[-1]["Realisasi di Ekspor"] == 557_380_500.5
    assert rekonsiliasi[-1]["Sen"] == 0.5
    bulanan = isi_tabel(buku, "Data Sumber")
    assert (bulanan[-1]["Maret"], bulanan[-1]["April"]) == (-1_250_000, 20_750_000.5)


@pytest.mark.lambat
def test_every_formula_over_the_exports_gives_what_was_written(
    dari_ekspor: Path, hitung_ulang: Callable[[Path], Path]
) -> None:
    hasil = consolidate(dari_ekspor)
    assert hasil.berkas is not None
    tertulis = openpyxl.load_workbook(hasil.berkas, data_only=True)
    dihitung = openpyxl.load_workbook(hitung_ulang(hasil.berkas), data_only=True)
    for nama in ("Data Sumber", "Rekonsiliasi Sumber"):
        for baris, ulang in zip(tertulis[nama].iter_rows(), dihitung[nama].iter_rows(), strict=False):
            for sel, lain in zip(baris, ulang, strict=False):
                kiri, kanan = sel.value or 0, lain.value or 0
                if isinstance(kiri, int | float) and isinstance(kanan, int | float):
                    assert kiri == pytest.approx(kanan, abs=1e-6), f"{nama} {sel.coordinate}"
                else:
                    assert kiri == kanan, f"{nama} {sel.coordinate}"


def test_one_rupiah_moved_between_two_is_shown_at_both_and_the_total_agrees(dari_ekspor: Path) -> None:
    terapkan(dari_ekspor, f"! sel perencanaan.xlsx Identitas {setelan('realisasi_dari')} unit")
    for unit, kode, beda in (("sekretariat", GAJI, 1), ("uptd-balai-contoh", LATIH, -1)):
        jalur = dari_ekspor / "masukan" / f"{unit}.xlsx"
        buku = openpyxl.load_workbook(jalur)
        ketik(buku["Anggaran"], kode, {"realisasi": int(Decimal(KUNCI[kode][1])) + beda, "catatan": "Dicek"})
        buku.save(jalur)
    hasil = consolidate(dari_ekspor, draft=True)
    assert hasil.berkas is not None
    semua = {
        str(baris["Kode"]): baris
        for baris in isi_tabel(openpyxl.load_workbook(hasil.berkas, data_only=True), "Rekonsiliasi Sumber")
    }
    assert {kode for kode in KUNCI if semua[kode]["Status"] == "SELISIH"} == {GAJI, LATIH}
    assert (semua[GAJI]["Selisih Realisasi"], semua[LATIH]["Selisih Realisasi"]) == (1, -1)
    assert (semua["JUMLAH"]["Status"], semua["JUMLAH"]["Selisih Realisasi"]) == ("COCOK", 0)
    temuan = [temuan for temuan in hasil.pemeriksaan.temuan if temuan.kode == "R04"]
    assert len(temuan) == 2


def test_a_later_export_counts_without_drawing_the_forms_again(dari_ekspor: Path) -> None:
    tambahan = Dokumen(GAJI, "5.1.01", "SPP", "LS", "SPP-99", (12, 3), (12, 4), 1_000)
    tulis_xlsx(dari_ekspor / "sumber" / "desember.xlsx", per_dokumen([tambahan]))
    hasil = periksa_tahun(dari_ekspor)
    baris = next(baris for baris in hasil.laporan.anggaran if baris.kode == GAJI)
    assert baris.realisasi == 419_651_000
    assert "sumber/desember.xlsx" in (baris.asal_realisasi or "")
    assert [temuan.ringan for temuan in hasil.temuan if temuan.kode == "R04"] == [True]
    assert jalankan(["template", str(dari_ekspor), "--carry", str(dari_ekspor)]) == 0
    assert [temuan for temuan in periksa_tahun(dari_ekspor).temuan if temuan.kode == "R04"] == []


def test_two_reports_are_compared_by_sub_kegiatan_and_month(
    dari_ekspor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A month that comes in adds a row in the middle; what stands below it is not told as changed."""
    berkas = consolidate(dari_ekspor).berkas
    assert berkas is not None
    lama = Path(shutil.copy(berkas, dari_ekspor / "lama.xlsx"))
    tambahan = Dokumen(LATIH, "5.1.01", "SPP", "LS", "SPP-99", (4, 3), (4, 4), 1_000)
    tulis_xlsx(dari_ekspor / "sumber" / "april.xlsx", per_dokumen([tambahan]))
    berkas = consolidate(dari_ekspor, draft=True).berkas
    capsys.readouterr()
    assert jalankan(["diff", str(lama), str(berkas)]) == 1
    baris = [re.sub(r" \([A-Z]+\d+\)", "", isi) for isi in capsys.readouterr().out.splitlines() if "Data Sumber" in isi]
    assert baris.pop().startswith(f"  Data Sumber › {LATIH} · uptd-balai-contoh · 4: hanya di baru (baris ")
    assert baris == [
        f"  Data Sumber Bulanan › {LATIH} › April: kosong → 1.000",
        f"  Data Sumber Bulanan › {LATIH} › Jumlah (Rp): 112.000.000 → 112.001.000",
        "  Data Sumber Bulanan › JUMLAH › April: 20.750.000,5 → 20.751.000,5",
        "  Data Sumber Bulanan › JUMLAH › Jumlah (Rp): 557.380.500,5 → 557.381.500,5",
    ]


def test_setoran_lessens_realisasi_where_the_office_says_so(dari_ekspor: Path) -> None:
    terapkan(dari_ekspor, f"! sel perencanaan.xlsx Identitas {setelan('setoran_mengurangi')} ya")
    laporan = periksa_tahun(dari_ekspor).laporan
    assert next(baris.realisasi for baris in laporan.anggaran if baris.kode == LATIH) == 111_250_000


def test_the_command_tells_what_the_exports_hold(dari_ekspor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert jalankan(["sumber", str(dari_ekspor), "--json"]) == 0
    isi = json.loads(capsys.readouterr().out)
    assert isi["versi"] == 1
    assert isi["jumlah"] == {"pagu": "578000000", "realisasi": "557380500.50", "setoran": "750000"}
    assert {baris["kode"]: baris["unit"] for baris in isi["sub_kegiatan"]}[LATIH] == "uptd-balai-contoh"
    pagu = next(berkas for berkas in isi["berkas"] if berkas["jenis"] == "rekap_pagu")
    assert pagu["dilewati"] == [{"sebab": "tahapan anggaran yang lebih lama", "baris": 1}]
    assert jalankan(["sumber", str(dari_ekspor)]) == 0
    teks = capsys.readouterr().out
    assert "557.380.500,5" in teks
    assert "Belum ada realisasi bulan Juli" in teks


def test_the_command_reads_a_folder_without_a_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tulis_contoh(tmp_path)
    assert jalankan(["sumber", str(folder)]) == 0
    assert "JUMLAH" in capsys.readouterr().out
    (folder / "sumber" / "rusak.xlsx").write_bytes(b"PK")
    assert jalankan(["sumber", str(folder)]) == 2
    assert "rusak.xlsx: tidak dipakai" in capsys.readouterr().out
    assert jalankan(["sumber", str(tmp_path / "kosong")]) == 2


def test_init_asks_which_skpd_is_meant(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tulis_contoh(tmp_path / "2025")
    asing = [list(baris) for baris in per_dokumen()]
    for baris in asing[1:]:
        baris[0] = baris[2] = SKPD_LAIN[0]
    tulis_xlsx(folder / "sumber" / "lain.xlsx", asing)
    perintah = ["init", str(folder), "--dari-sumber", "--pemda", "Kota"]
    assert jalankan(perintah) == 2
    assert "--skpd" in capsys.readouterr().err
    assert jalankan([*perintah, "--skpd", "2.17.2.07.0.00.01.0000"]) == 0
    assert jalankan(["init", str(tmp_path / "2026"), "--skpd", "1", "--pemda", "Kota"]) == 2
    assert jalankan(["init", str(tmp_path / "2026"), "--dari-sumber", "--pemda", "Kota"]) == 2


def test_units_given_by_hand_take_the_sub_kegiatan_of_their_name(tmp_path: Path) -> None:
    folder = tulis_contoh(tmp_path / "2025")
    unit = ["--unit", "koperasi=Bidang Koperasi", "--unit", "blk=UPTD Balai Contoh"]
    assert jalankan(["init", str(folder), "--dari-sumber", "--pemda", "Kota", *unit]) == 0
    laporan = periksa_tahun(folder).laporan
    assert {baris.kode: baris.rencana.unit for baris in laporan.anggaran} == {
        GAJI: "koperasi",
        AWASI: "koperasi",
        LATIH: "blk",
    }


def test_the_trail_holds_the_exports(dari_ekspor: Path) -> None:
    assert jalankan(["consolidate", str(dari_ekspor)]) == 0
    catatan = json.loads((dari_ekspor / "jejak.jsonl").read_text(encoding="utf-8"))
    sidik = {isi["berkas"]: isi["sha256"] for isi in catatan["masukan"]}
    ekspor = dari_ekspor / "sumber" / "realisasi.xlsx"
    assert sidik["sumber/realisasi.xlsx"] == hashlib.sha256(ekspor.read_bytes()).hexdigest()
    assert jalankan(["jejak", str(dari_ekspor)]) == 0
    tulis_xlsx(ekspor, per_dokumen(DOKUMEN[:3]))
    assert jalankan(["jejak", str(dari_ekspor)]) == 1


def test_a_figure_leads_to_the_rows_of_its_export_and_the_trail_to_its_bytes(dari_ekspor: Path) -> None:
    berkas = consolidate(dari_ekspor).berkas
    assert berkas is not None
    buku = openpyxl.load_workbook(berkas, data_only=True)
    anggaran = {str(baris["Kode"]): baris for baris in isi_tabel(buku, "Data Anggaran")}
    assert "sumber/realisasi.xlsx › Data Realisasi Dokumen › AA9-AA10" in str(anggaran[LATIH]["Sumber Realisasi"])
    asal = {sel.value for baris in buku["Data Sumber"].iter_rows() for sel in baris}
    ekspor = openpyxl.load_workbook(dari_ekspor / "sumber" / "realisasi.xlsx")["Data Realisasi Dokumen"]
    assert "sumber/realisasi.xlsx › Data Realisasi Dokumen › AA9-AA10" in asal
    assert sum(ekspor[f"AA{baris}"].value for baris in (9, 10)) == 100_000_000  # type: ignore[misc]
    jejak = {sel.value for baris in buku["Jejak"].iter_rows() for sel in baris}
    for jalur in sorted((dari_ekspor / "sumber").iterdir()):
        assert {f"sumber/{jalur.name}", hashlib.sha256(jalur.read_bytes()).hexdigest()} <= jejak


def test_pagu_that_the_plan_leaves_blank_comes_from_the_export(tmp_path: Path) -> None:
    kasus = """
    ! tulis sumber/p.csv Kode Sub Kegiatan;Pagu
    ! tulis sumber/p.csv 2.17.03.2.01.01;1000000
    ! tulis sumber/p.csv 2.17.01.2.01.01;500000
    perencanaan.xlsx › Program
    | kode | pagu |
    | 2.17.03.2.01.01 | |
    """
    hasil = periksa_tahun(kantor(tmp_path, kasus))
    assert hasil.temuan == ()
    baris = next(baris for baris in hasil.laporan.anggaran if baris.kode == "2.17.03.2.01.01")
    assert (baris.pagu, baris.asal_pagu) == (1_000_000, "sumber/p.csv › B2")
    assert jalankan(["template", str(tmp_path), "--carry", str(tmp_path)]) == 0
    assert periksa_tahun(tmp_path).temuan == ()


def test_without_exports_a_year_is_as_it_was(tmp_path: Path) -> None:
    biasa = consolidate(kantor(tmp_path / "a"))
    (kantor(tmp_path / "b") / "sumber").mkdir()
    kosong = consolidate(tmp_path / "b")
    assert biasa.berkas is not None
    assert kosong.berkas is not None
    assert biasa.berkas.read_bytes() == kosong.berkas.read_bytes()
    assert "Data Sumber" not in openpyxl.load_workbook(biasa.berkas).sheetnames


def test_the_real_year_differs_from_its_printed_figures_where_that_is_known_and_explained() -> None:
    hasil = periksa_tahun(TAHUN_NYATA)
    susunan = susun(hasil.laporan, hasil.temuan)
    tabel = susunan.tabel["angka_kendali"]
    beda = {
        baris.isi.kode: susunan.sel(Rujukan("angka_kendali", baris.kunci, "selisih")).nilai
        for baris in tabel.rows
        if susunan.sel(Rujukan("angka_kendali", baris.kunci, "status")).nilai != "COCOK"
    }
    assert beda == {
        "realisasi 2.17.01": 500,
        "realisasi 2.17.01.2.01": 500,
        "silpa": -500,
        "realisasi 2.17.01.2.02": 7_531_385_194,
        "pagu 2.17.01.2.06": -275_238_300,
    }
    assert all(baris.isi.catatan for baris in tabel.rows if baris.isi.kode in beda)
    assert len(tabel.rows) == 75


def test_a_recap_reads_an_office_anew_when_its_exports_change(tmp_path: Path) -> None:
    folder = kantor(tmp_path / "kota" / "dinas" / "2022")
    rekap = ["recap", str(tmp_path / "kota"), "--out", str(tmp_path / "REKAP.xlsx")]
    assert jalankan(rekap) == 0
    awal = (tmp_path / "REKAP.xlsx").read_bytes()
    terapkan(folder, "! tulis sumber/p.csv Kode Sub Kegiatan;Pagu\n! tulis sumber/p.csv 2.17.03.2.01.01;7")
    jalankan(rekap)
    assert (tmp_path / "REKAP.xlsx").read_bytes() != awal


def test_next_year_knows_the_layouts_and_the_skpd(dari_ekspor: Path) -> None:
    kasus = "perencanaan.xlsx › Sumber Keuangan\n! tambah\n| pola | kolom_kode | kolom_pagu |\n| x*.csv | Kd | Uang |"
    terapkan(dari_ekspor, kasus)
    assert jalankan(["rollover", str(dari_ekspor), "2026"]) == 0
    laporan = periksa_tahun(dari_ekspor.parent / "2026").laporan
    assert [baris.pola for baris in laporan.perencanaan.isi(SumberKeuangan)] == ["x*.csv"]
    assert laporan.identitas.kode_skpd == "2.17.2.07.0.00.01.0000"
