"""What may be sent to a unit that is not ready, when files were changed, and the days until hand-in."""

import json
import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from contoh import SUB, setelan
from test_keadaan import dibagikan
from ubahan import terapkan

from lakip_xl.cli import app
from lakip_xl.pipeline.status import status

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]
BIDANG = "masukan/bidang.xlsx"
HARI = date(2023, 1, 12)
SEPULUH_BARIS = 10


def pesan(folder: Path, hari: date | None = HARI, unit: str = "bidang") -> list[str]:
    return next(baris for baris in status(folder, hari).unit if baris.unit == unit).pesan.split("\n")


# --- days until hand-in, and when files were changed ---------------------------------------------


@pytest.mark.parametrize(
    ("hari", "sisa", "tertulis"),
    [
        (date(2023, 1, 12), 3, "3 hari lagi"),
        (date(2023, 1, 14), 1, "1 hari lagi"),
        (date(2023, 1, 15), 0, "hari ini"),
        (date(2023, 1, 17), -2, "lewat 2 hari"),
    ],
)
def test_the_board_counts_the_days_until_hand_in(kantor_kecil: Kantor, hari: date, sisa: int, tertulis: str) -> None:
    papan = status(kantor_kecil(""), hari)
    assert (papan.batas_masuk, papan.sisa_hari, papan.sisa_tertulis) == (date(2023, 1, 15), sisa, tertulis)
    assert papan.tenggat == f"Batas masuk 15 Januari 2023: {tertulis}"


def test_a_plan_without_a_day_of_hand_in_counts_none(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"! sel perencanaan.xlsx Identitas {setelan('batas_masuk')}\n! hapus {BIDANG}")
    papan = status(folder, HARI)
    assert (papan.sisa_hari, papan.tenggat) == (None, "")
    assert "Mohon isi dan kirim berkas itu secepatnya." in pesan(folder)


def test_each_row_says_when_its_file_was_changed(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! hapus masukan/sekretariat.xlsx")
    saat = datetime(2023, 1, 9, 14, 5).astimezone()
    os.utime(folder / BIDANG, (saat.timestamp(), saat.timestamp()))
    sekretariat, bidang = status(folder).unit
    assert (sekretariat.diubah, sekretariat.diubah_tertulis) == (None, "-")
    assert (bidang.diubah, bidang.diubah_tertulis) == (saat, "9 Jan 2023 14.05")


# --- messages -----------------------------------------------------------------------------------


def test_a_unit_that_typed_nothing_reads_what_is_asked_of_it(kantor_kecil: Kantor) -> None:
    assert pesan(dibagikan(kantor_kecil(""))) == [
        "Yth. Bidang Contoh,",
        "keadaan masukan LAKIP 2022 Dinas Contoh, unit Bidang Contoh: BELUM DIISI.",
        "Berkas bidang.xlsx yang ada pada kami belum diisi.",
        "Yang belum diisi:",
        "- Indikator I6: Realisasi",
        "- Data Dasar E7, E9: Nilai",
        "- Anggaran H6: Realisasi (Rp)",
        "- Lembar Pelaksanaan belum diisi sama sekali.",
        "- Lembar Uraian belum diisi sama sekali.",
        "Mohon isi dan kirim kembali paling lambat 15 Januari 2023 (3 hari lagi).",
        "Bila ada pertanyaan, hubungi Perencanaan, 0811.",
        "Terima kasih.",
    ]


def test_what_is_wrong_comes_before_what_is_missing(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"{BIDANG} › Anggaran\n| kode | realisasi |\n| {SUB} | 1000001 |")
    terapkan(folder, f"{BIDANG} › Data Dasar\n| kunci | nilai |\n| KOP-AKTIF/2022 | |")
    semua = pesan(folder, date(2023, 1, 17))
    assert semua[2:8] == [
        "Berkas bidang.xlsx: 9 dari 11 baris selesai, ada isian yang perlu diperbaiki.",
        "Yang perlu diperbaiki:",
        "- Anggaran H6: Rp1.000.001 melampaui pagu Rp1.000.000.",
        "Yang belum diisi:",
        "- Data Dasar E7: Nilai",
        "Mohon perbaiki dan kirim kembali segera; batas waktunya 15 Januari 2023 (lewat 2 hari).",
    ]


def test_a_figure_typed_as_text_is_named_though_it_was_read(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"{BIDANG} › Anggaran\n| kode | realisasi |\n| {SUB} | 'Rp. 950.000,- |")
    assert [teks for teks in pesan(folder) if teks.startswith("- Anggaran H6: ")]


def test_a_row_that_is_gone_is_named(kantor_kecil: Kantor) -> None:
    semua = pesan(kantor_kecil(f"! baris {BIDANG} Anggaran 6"))
    assert [teks for teks in semua if teks.startswith(f"- Baris {SUB} ada di perencanaan")], semua


def test_ten_lines_are_named_and_how_many_more(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(
        "\n".join(f"! sel {BIDANG} Pelaksanaan @jumlah/{nomor} {'x' * nomor}" for nomor in range(6, 20))
    )
    semua = pesan(folder)
    assert sum(teks.startswith("- ") for teks in semua) == SEPULUH_BARIS + 1
    (lagi,) = (teks for teks in semua if teks.endswith(" lagi"))
    assert lagi.startswith("- dan ")


@pytest.mark.parametrize(
    ("ubahan", "isi"),
    [
        (f"! hapus {BIDANG}", ("BELUM MASUK.", "Berkas bidang.xlsx belum kami terima.", "Mohon isi dan kirim berkas")),
        (
            f"! salin {BIDANG} masukan/bidang-2.xlsx",
            ("BENTROK.", "Kami menerima lebih dari satu berkas: bidang-2.xlsx, bidang.xlsx.", "Mohon beri tahu berkas"),
        ),
        (
            f"! meta {BIDANG} lakip_tahun 2021",
            ("TAHUN SALAH.", "Berkas bidang.xlsx yang kami terima bukan untuk tahun 2022.", "Mohon isi dan kirim"),
        ),
    ],
)
def test_files_that_cannot_be_looked_into_are_asked_for(
    kantor_kecil: Kantor, ubahan: str, isi: tuple[str, str, str]
) -> None:
    semua = pesan(kantor_kecil(ubahan))
    assert semua[1].endswith(isi[0])
    assert semua[2] == isi[1]
    assert semua[3].startswith(isi[2])


def test_a_file_that_cannot_be_opened_is_named(kantor_kecil: Kantor) -> None:
    semua = pesan(kantor_kecil(f"! isi {BIDANG} terpotong"))
    assert semua[4].startswith("- Berkas tidak dibaca: "), semua


# --- the command --------------------------------------------------------------------------------


def test_messages_are_printed_for_the_units_that_are_not_ready(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(f"{BIDANG} › Anggaran\n| kode | realisasi |\n| {SUB} | |")
    assert app.jalankan(["status", str(folder), "--ingatkan"]) == 1
    baris = capsys.readouterr().out.splitlines()
    assert baris[:2] == ["--- bidang ---", "Yth. Bidang Contoh,"]
    assert "- Anggaran H6: Realisasi (Rp)" in baris
    assert not any("sekretariat" in teks for teks in baris)


def test_where_all_are_ready_nobody_is_reminded(capsys: Capsys) -> None:
    assert app.jalankan(["status", str(TAHUN_NYATA), "--ingatkan"]) == 0
    assert capsys.readouterr().out == "Semua unit SIAP; tidak ada yang perlu diingatkan.\n"


def test_json_says_its_version_days_changes_and_messages(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(f"! hapus {BIDANG}")
    assert app.jalankan(["status", str(folder), "--json"]) == 1
    papan = json.loads(capsys.readouterr().out)
    assert (papan["versi"], papan["batas_masuk"]) == (1, "2023-01-15")
    assert papan["sisa_hari"] < 0
    sekretariat, bidang = papan["unit"]
    assert (bidang["diubah"], sekretariat["pesan"]) == (None, "")
    assert datetime.fromisoformat(sekretariat["diubah"]).tzinfo is not None
    assert bidang["pesan"].startswith("Yth. Bidang Contoh,\n")
    assert {"perangkat_daerah", "tahun", "perencanaan", "unit", "lain", "langkah", "terbaca", "siap"} <= papan.keys()
    assert {"keadaan", "berkas", "templat", "selesai", "semua", "kesalahan", "peringatan"} <= bidang.keys()


def test_a_message_holds_one_line_for_each_finding_whatever_a_cell_says(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(f"{BIDANG} › Anggaran\n| kode | realisasi |\n| {SUB} | 'a[/]\x9b31m\u202e |")
    assert app.jalankan(["status", str(folder), "--ingatkan"]) == 1
    keluar = capsys.readouterr().out
    assert "\x9b" not in keluar
    assert "\u202e" not in keluar
