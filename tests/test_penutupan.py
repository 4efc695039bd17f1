"""Closing a quarter: its figures and its workbook stay; a later change is told with both values, and needs a reason."""

import json
from pathlib import Path

import openpyxl
import pytest
from kantor_triwulan import TAHUN, tulis_kantor
from typer.testing import CliRunner
from ubahan import terapkan

from lakip_xl.cli.app import app, jalankan
from lakip_xl.finding import Level
from lakip_xl.laporan.penutupan import perubahan
from lakip_xl.pipeline.baca import baca
from lakip_xl.pipeline.bertriwulan import TanpaTriwulan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.jejak import periksa_jejak
from lakip_xl.pipeline.penutupan import baca_penutupan
from lakip_xl.pipeline.triwulan import triwulan
from lakip_xl.sheets.perencanaan import IndikatorRencana


def test_a_closed_quarter_that_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    pertama = triwulan(folder, 1, tutup=True)
    assert pertama.berkas is not None
    isi = pertama.berkas.read_bytes()
    for tutup in (False, True):
        lagi = triwulan(folder, 1, tutup=tutup)
        assert (lagi.berkas, lagi.keluar) == (None, 0)
        assert "angkanya sama" in lagi.pesan
    assert pertama.berkas.read_bytes() == isi
    pertama.berkas.unlink()
    assert triwulan(folder, 1).berkas == pertama.berkas
    assert pertama.berkas.read_bytes() == isi


def test_a_figure_changed_after_closing_is_told_with_both_values_and_kept_apart(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    tertutup = triwulan(folder, 1, tutup=True).berkas
    assert tertutup is not None
    asli = tertutup.read_bytes()
    tulis_kantor(folder, sampai=2, revisi={"realisasi": 99})
    hasil = triwulan(folder, 2)
    assert (hasil.berkas, hasil.keluar) == (None, 1)
    (temuan,) = [isi for isi in hasil.temuan if isi.kode == "T15"]
    assert "ditutup dengan 20, sekarang 99" in temuan.pesan
    assert temuan.sel.lembar == "Triwulan"
    assert triwulan(folder, 1, tutup=True).berkas is None
    tulis_kantor(folder, sampai=2, revisi={"realisasi": 99, "revisi": "Satu laporan masuk terlambat"})
    hasil = triwulan(folder, 1)
    assert hasil.berkas is None
    assert "1 angka berubah" in hasil.pesan
    hasil = triwulan(folder, 1, tutup=True)
    assert hasil.berkas is not None
    assert hasil.berkas.name == "TW1-2023-revisi-1.xlsx"
    assert tertutup.read_bytes() == asli
    assert baca_penutupan(folder, TAHUN)[1].angka["indikator/IND-01"] == "99"
    assert triwulan(folder, 2).keluar == 0
    assert not [isi for isi in periksa_tahun(folder).temuan if isi.kode == "T15"]


def test_a_draft_of_a_closed_quarter_says_that_reasons_are_missing(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    triwulan(folder, 1, tutup=True)
    tulis_kantor(folder, sampai=1, revisi={"realisasi": 99})
    hasil = triwulan(folder, 1, draft=True)
    assert (hasil.berkas, hasil.keluar) == (None, 1)
    assert "1 angka berubah tanpa alasan" in hasil.pesan


def test_money_of_a_unit_that_the_plan_names_no_more_is_not_lost_in_silence(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    triwulan(folder, 1, tutup=True)
    buku = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    for sel in (sel for lembar in buku for baris in lembar.iter_rows() for sel in baris if sel.value == "bidang-b"):
        sel.value = "bidang-z"
    buku.save(folder / "perencanaan.xlsx")
    (folder / "masukan" / "bidang-b.xlsx").unlink()
    hilang = [isi for isi in perubahan(baca(folder), 1) if isi.nama.startswith("anggaran/bidang-b/")]
    assert {isi.sel.berkas for isi in hilang} == {"perencanaan.xlsx"}
    assert len(hilang) == 3


def test_a_closed_workbook_whose_trail_is_gone_is_not_taken_for_an_open_one(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    triwulan(folder, 1)
    berkas = triwulan(folder, 1, tutup=True).berkas
    assert berkas is not None
    isi = berkas.read_bytes()
    (folder / "jejak.jsonl").unlink()
    for tutup in (False, True):
        with pytest.raises(TanpaTriwulan, match=r"jejak\.jsonl tidak mencatatnya"):
            triwulan(folder, 1, tutup=tutup)
    assert berkas.read_bytes() == isi
    berkas.rename(folder / "lama.xlsx")
    assert triwulan(folder, 1, tutup=True).ditutup


def test_what_the_plan_asks_no_more_is_told_and_settled_by_closing_once_more(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    triwulan(folder, 1, tutup=True)
    terapkan(folder, "! sel perencanaan.xlsx Indikator @pola/6")
    terapkan(folder, "! sel perencanaan.xlsx Indikator @target_tw1/6")
    temuan = [isi for isi in periksa_tahun(folder).temuan if isi.kode == "T16"]
    assert [isi.pesan for isi in temuan] == ["IND-01 triwulan 1 ditutup dengan 20; perencanaan tidak memintanya lagi."]
    assert all(isi.level is Level.PERINGATAN for isi in temuan)


def test_quarters_are_closed_in_order(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=2)
    with pytest.raises(TanpaTriwulan, match="Triwulan 1 belum ditutup"):
        triwulan(folder, 2, tutup=True)


def test_what_is_due_later_does_not_stop_a_quarter_and_what_is_due_does(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=2)
    assert triwulan(folder, 2).keluar == 0
    tiga = triwulan(folder, 3)
    assert (tiga.berkas, tiga.keluar) == (None, 1)
    assert {isi.kode for isi in tiga.temuan if isi.level is Level.KESALAHAN} == {"T07"}
    draf = triwulan(folder, 3, draft=True)
    assert (draf.draf, draf.keluar) == (True, 1)


@pytest.mark.parametrize(
    "baris",
    [
        "{",
        '{"triwulan":"1","ditutup":{},"keluaran":{}}',
        '{"triwulan":1,"ditutup":[],"keluaran":{}}',
        *(f'{{"triwulan":{isi},"ditutup":{{}},"keluaran":{{}}}}' for isi in ("0", "5", "-1", "true", "1.0")),
        '{"tahun":2022,"triwulan":1,"ditutup":{},"keluaran":{}}',
        "[]",
        "[" * 200_000,
        "",
    ],
)
def test_a_trail_that_is_torn_or_says_something_else_is_passed_over(tmp_path: Path, baris: str) -> None:
    (tmp_path / "jejak.jsonl").write_text(f"{baris}\n", encoding="utf-8")
    assert baca_penutupan(tmp_path, TAHUN) == {}
    assert periksa_jejak(tmp_path).baris == 1


def test_a_closed_workbook_bears_its_own_name_whatever_the_trail_says(tmp_path: Path) -> None:
    baris = '{"triwulan":1,"ditutup":{},"keluaran":{"berkas":"../curi.xlsx"}}\n'
    (tmp_path / "jejak.jsonl").write_text(baris * 2, encoding="utf-8")
    assert baca_penutupan(tmp_path, TAHUN)[1].berkas == f"TW1-{TAHUN}-revisi-1.xlsx"


def test_the_same_quarter_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    berkas = [triwulan(folder, 1).berkas for _ in range(2)]
    assert berkas[0] == berkas[1] is not None
    assert not (folder / "cadangan").exists()


def test_the_trail_tells_of_a_closing(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    triwulan(folder, 1, tutup=True)
    (catatan,) = [json.loads(baris) for baris in (folder / "jejak.jsonl").read_text(encoding="utf-8").splitlines()]
    assert catatan["triwulan"] == 1
    assert catatan["ditutup"]["anggaran/bidang-a/2.17.02.2.01.01"] == "12.000.000"
    assert jalankan(["jejak", str(folder)]) == 0


# --- the command ---------------------------------------------------------------------------------


def test_the_command_says_what_it_wrote(tmp_path: Path) -> None:
    folder = tulis_kantor(tmp_path / "2023", sampai=1)
    keluar = CliRunner().invoke(app, ["triwulan", str(folder), "1", "--tutup"])
    assert keluar.exit_code == 0
    assert "TW1-2023.xlsx: triwulan 1, 40 indikator" in keluar.stdout
    assert "Triwulan 1 ditutup" in keluar.stdout


def test_an_office_without_quarters_and_a_fifth_quarter_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tulis_kantor(tmp_path / "2023", triwulan=False)
    assert jalankan(["triwulan", str(folder), "1"]) == 2
    assert "belum mengukur per triwulan" in capsys.readouterr().err
    assert jalankan(["triwulan", str(folder), "5"]) == 2
    assert baca(folder).tahun == TAHUN
    assert all(baris.pola is None for baris in baca(folder).perencanaan.isi(IndikatorRencana))


def test_within_the_folder_of_a_year_the_number_alone_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tulis_kantor(tmp_path / "2023", sampai=1))
    assert jalankan(["triwulan", "1", "--dry-run"]) == 0
    assert "TW1-2023.xlsx" in capsys.readouterr().out
    assert jalankan(["triwulan", "."]) == 0
    assert "triwulan 1" in capsys.readouterr().out


def test_a_quarter_that_nobody_wrote_of_has_to_be_told(tmp_path: Path) -> None:
    with pytest.raises(TanpaTriwulan, match="sebut triwulannya"):
        triwulan(tulis_kantor(tmp_path / "2023", sampai=0))
