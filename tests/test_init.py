"""A new office or year begins: options, questions, refusals, and the finished sample."""

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from lakip_xl.cli import app
from lakip_xl.finding import Level
from lakip_xl.pipeline.baca import baca_rencana
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.sheets.perencanaan import PilihanSkala, PitaSkala, TingkatPredikat

Capsys = pytest.CaptureFixture[str]
KANTOR = ("--kantor", "Dinas Koperasi", "--pemda", "Pemerintah Kota Contoh")


class Terminal(io.StringIO):
    """What somebody types who sits at the terminal, line by line."""

    def isatty(self) -> bool:
        return True


def jalankan(capsys: Capsys, *argumen: object) -> tuple[int, str]:
    keluar = app.jalankan(["init", *map(str, argumen)])
    hasil = capsys.readouterr()
    return keluar, hasil.out + hasil.err


def test_options_fill_identitas_unit_and_skala(tmp_path: Path, capsys: Capsys) -> None:
    folder = tmp_path / "2023"
    unit = ("--unit", "sekretariat=Sekretariat", "--unit", "Bidang Usaha Mikro")
    pilihan = ("--skala", "permendagri86", "--batas", "15/01/2024", "--kontak", "Perencanaan, 0811")
    keluar, teks = jalankan(capsys, folder, *KANTOR, *unit, *pilihan)
    assert keluar == 0
    assert teks.splitlines()[-1] == f"  4. lakip-xl template {folder}   menulis buku kerja setiap unit"
    laporan = baca_rencana(folder)
    identitas = laporan.identitas
    assert (identitas.perangkat_daerah, identitas.pemerintah_daerah) == ("Dinas Koperasi", "Pemerintah Kota Contoh")
    assert (laporan.tahun, identitas.batas_masuk, identitas.kontak) == (2023, date(2024, 1, 15), "Perencanaan, 0811")
    assert [(isi.kode, isi.nama, isi.sekretariat) for isi in laporan.unit] == [
        ("sekretariat", "Sekretariat", "ya"),
        ("usaha-mikro", "Bidang Usaha Mikro", None),
    ]
    assert [(pita.batas_bawah, pita.kategori) for pita in laporan.perencanaan.isi(PitaSkala)] == [
        (91, "Sangat Tinggi"),
        (76, "Tinggi"),
        (66, "Sedang"),
        (51, "Rendah"),
        (0, "Sangat Rendah"),
    ]
    assert "AKIP" in {baris.skala for baris in laporan.perencanaan.isi(TingkatPredikat)}
    salah = {temuan.kode for temuan in periksa_tahun(folder).temuan if temuan.level is Level.KESALAHAN}
    assert salah <= {"B02"}, "only the units' workbooks may be missing"


def test_the_year_is_that_of_an_option_where_the_folder_is_named_otherwise(tmp_path: Path, capsys: Capsys) -> None:
    folder = tmp_path / "lakip"
    keluar, _ = jalankan(capsys, folder, *KANTOR, "--unit", "Sekretariat", "--tahun", 2025, "--batas", "2026-01-15")
    assert keluar == 0
    laporan = baca_rencana(folder)
    assert (laporan.tahun, laporan.identitas.batas_masuk) == (2025, date(2026, 1, 15))
    assert [(pita.batas_bawah, pita.kategori) for pita in laporan.perencanaan.isi(PitaSkala)] == [
        (90, "Sangat Berhasil"),
        (76, "Berhasil"),
        (61, "Cukup Berhasil"),
        (51, "Kurang Berhasil"),
        (0, "Tidak Berhasil"),
    ]


@pytest.mark.parametrize(
    ("argumen", "pesan"),
    [
        (
            (),
            "Belum ditulis: --kantor (nama perangkat daerah), --pemda (pemerintah daerah), --unit (unit yang mengisi)",
        ),
        ((*KANTOR, "--unit", "Con=Bidang"), "kode unit 'Con' tidak dapat menjadi nama berkas"),
        ((*KANTOR, "--unit", "=Bidang"), "misalnya bidang"),
        ((*KANTOR, "--unit", "a="), "unit 'a=' tanpa nama"),
        ((*KANTOR, "--unit", "a=A", "--unit", "a=B"), "kode unit a ditulis dua kali"),
        ((*KANTOR, "--unit", "A", "--tahun", "23"), "'23' bukan tahun 2000 sampai 2100"),
        ((*KANTOR, "--unit", "A", "--tahun", "2024"), "2024, padahal folder bernama 2023"),
        ((*KANTOR, "--unit", "A", "--skala", "bagus"), "'bagus' tidak dikenal; pilih berhasil atau permendagri86"),
        ((*KANTOR, "--unit", "A", "--batas", "besok"), "'besok' bukan tanggal; tulis hari/bulan/tahun"),
        (("--contoh", *KANTOR), "kantor contoh tidak memakai --kantor, --pemda"),
        (("--contoh", "--skala", "berhasil", "--kontak", "a"), "kantor contoh tidak memakai --skala, --kontak"),
    ],
)
def test_wrong_use_says_what_is_wrong_and_writes_nothing(
    argumen: tuple[str, ...], pesan: str, tmp_path: Path, capsys: Capsys
) -> None:
    keluar, teks = jalankan(capsys, tmp_path / "2023", *argumen)
    assert keluar == 2
    assert pesan in teks
    assert not (tmp_path / "2023").exists()


def test_a_plan_that_is_there_is_left(tmp_path: Path, capsys: Capsys) -> None:
    rencana = tmp_path / "2023" / "perencanaan.xlsx"
    rencana.parent.mkdir()
    rencana.write_bytes(b"milik orang")
    for argumen in ((*KANTOR, "--unit", "A"), ("--contoh",)):
        keluar, teks = jalankan(capsys, rencana.parent, *argumen)
        assert (keluar, rencana.read_bytes()) == (2, b"milik orang")
        assert f"{rencana} sudah ada dan dibiarkan" in teks


def test_a_file_is_no_folder(tmp_path: Path, capsys: Capsys) -> None:
    (tmp_path / "2023").write_text("bukan folder", encoding="utf-8")
    keluar, teks = jalankan(capsys, tmp_path / "2023", "--contoh")
    assert keluar == 2
    assert "adalah berkas, bukan folder" in teks


def test_at_a_terminal_what_is_missing_is_asked_for(
    tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    jawaban = ("", "Dinas Koperasi", "Kota Contoh", "23", "2023", "", "Sekretariat", "x=", "um=Bidang Usaha Mikro", "")
    pilihan = ("baik", "permendagri86", "kapan-kapan", "15/01/2024", "")
    monkeypatch.setattr("sys.stdin", Terminal("\n".join((*jawaban, *pilihan)) + "\n"))
    keluar, teks = jalankan(capsys, tmp_path / "baru")
    assert keluar == 0
    for pesan in ("wajib diisi", "bukan tahun", "tanpa nama", "tidak dikenal", "bukan tanggal", "kodenya sekretariat"):
        assert pesan in teks, pesan
    laporan = baca_rencana(tmp_path / "baru")
    assert [unit.kode for unit in laporan.unit] == ["sekretariat", "um"]
    assert (laporan.tahun, laporan.identitas.batas_masuk, laporan.identitas.kontak) == (2023, date(2024, 1, 15), None)
    assert laporan.skala.band[0].batas_bawah == 91


def test_at_a_terminal_nothing_is_asked_where_nothing_is_missing(
    tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(""))
    assert jalankan(capsys, tmp_path / "2023", *KANTOR, "--unit", "Sekretariat")[0] == 0


def test_who_ends_the_questions_has_nothing_written(
    tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal("Dinas Koperasi\n"))
    keluar, _ = jalankan(capsys, tmp_path / "2023")
    assert keluar != 0
    assert not (tmp_path / "2023").exists()


@pytest.mark.parametrize(("nama", "tahun"), [("2025", 2025), ("lihat", 2023)])
def test_the_sample_office_is_finished(nama: str, tahun: int, tmp_path: Path, capsys: Capsys) -> None:
    folder = tmp_path / nama
    keluar, teks = jalankan(capsys, folder, "--contoh")
    assert keluar == 0
    assert teks.splitlines()[-1] == f"  lakip-xl consolidate {folder}"
    hasil = periksa_tahun(folder)
    assert hasil.temuan == ()
    laporan = hasil.laporan
    assert (laporan.tahun, len(laporan.masukan), len(laporan.anggaran), len(laporan.indikator)) == (tahun, 3, 5, 5)
    assert {indikator.rencana.polaritas for indikator in laporan.indikator} == {"naik", "turun", "rentang", "predikat"}
    assert {indikator.kategori for indikator in laporan.indikator} == {"Sangat Berhasil"}
    assert app.jalankan(["consolidate", str(folder)]) == 0
    assert "Ringkasan" in openpyxl.load_workbook(folder / f"LAKIP-{tahun}.xlsx").sheetnames
    assert app.jalankan(["status", str(folder)]) == 0


def test_every_ready_scale_may_be_chosen() -> None:
    assert [str(pilihan) for pilihan in PilihanSkala] == ["berhasil", "permendagri86"]
