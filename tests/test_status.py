"""The board of a year: each state, how complete, what comes next; in the terminal and as JSON."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

import openpyxl
import pytest
from contoh import SUB

from lakip_xl.cli.status import status as perintah
from lakip_xl.halaman.papan import Keadaan, Papan
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.langkah import kutip
from lakip_xl.pipeline.status import status
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import MASUKAN

Kantor = Callable[[str], Path]
BIDANG = "masukan/bidang.xlsx"
SALAH_KETIK = f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | 12.34x |"


def _keadaan(papan: Papan) -> list[tuple[str, str, str]]:
    return [(baris.unit, baris.berkas.rpartition("/")[2], str(baris.keadaan)) for baris in papan.baris]


def _langkah(papan: Papan, folder: Path) -> list[str]:
    return [langkah.teks.replace(str(folder), "2022").replace("\\", "/") for langkah in papan.langkah]


# --- states -------------------------------------------------------------------------------------


def test_a_year_without_kesalahan_is_siap_and_the_next_command_is_consolidate(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    papan = status(folder)
    assert _keadaan(papan) == [
        ("perencanaan", "perencanaan.xlsx", "SIAP"),
        ("sekretariat", "sekretariat.xlsx", "SIAP"),
        ("bidang", "bidang.xlsx", "SIAP"),
    ]
    assert papan.siap
    assert papan.ringkasan == "2 dari 2 unit siap"
    assert _langkah(papan, folder) == ["lakip-xl consolidate 2022"]


def test_a_file_with_a_kesalahan_is_perbaiki_and_the_next_command_checks_it(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(SALAH_KETIK)
    papan = status(folder)
    bidang = papan.unit[1]
    assert (bidang.keadaan, bidang.kesalahan, bidang.peringatan) == (Keadaan.PERBAIKI, 1, 0)
    assert not papan.siap
    assert _langkah(papan, folder) == ["lakip-xl check 2022/masukan/bidang.xlsx"]


def test_a_peringatan_alone_leaves_a_file_siap(kantor_kecil: Kantor) -> None:
    papan = status(kantor_kecil(f"! meta {BIDANG} lakip_versi {MASUKAN.versi - 1}"))
    bidang = papan.unit[1]
    assert (bidang.keadaan, bidang.kesalahan) == (Keadaan.SIAP, 0)
    assert bidang.peringatan > 0
    assert (bidang.templat, bidang.templat_tertulis) == (MASUKAN.versi - 1, f"{MASUKAN.versi - 1} lama")
    assert papan.siap


def test_a_template_newer_than_the_program_is_perbaiki(kantor_kecil: Kantor) -> None:
    bidang = status(kantor_kecil(f"! meta {BIDANG} lakip_versi {MASUKAN.versi + 1}")).unit[1]
    assert (bidang.keadaan, bidang.templat_tertulis) == (Keadaan.PERBAIKI, f"{MASUKAN.versi + 1} baru")


def test_two_files_of_a_unit_are_bentrok_and_both_are_named(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! salin masukan/bidang.xlsx masukan/bidang - Salinan.xlsx")
    papan = status(folder)
    assert _keadaan(papan)[2:] == [
        ("bidang", "bidang - Salinan.xlsx", "BENTROK"),
        ("bidang", "bidang.xlsx", "BENTROK"),
    ]
    assert papan.ringkasan == "1 dari 2 unit siap"
    assert _langkah(papan, folder) == [
        "Sisakan satu berkas unit Bidang Contoh di 2022/masukan: bidang - Salinan.xlsx, bidang.xlsx."
    ]


def test_a_damaged_file_beside_a_good_one_of_its_unit_is_bentrok(kantor_kecil: Kantor) -> None:
    ubahan = "! salin masukan/bidang.xlsx masukan/bidang-2.xlsx\n! isi masukan/bidang.xlsx terpotong"
    papan = status(kantor_kecil(ubahan))
    assert [str(baris.keadaan) for baris in papan.unit] == ["SIAP", "BENTROK", "BENTROK"]
    assert not papan.terbaca


def test_a_file_of_another_year_is_told(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! meta masukan/bidang.xlsx lakip_tahun 2021")
    papan = status(folder)
    assert papan.unit[1].keadaan is Keadaan.TAHUN_SALAH
    assert _langkah(papan, folder) == [
        "Minta berkas tahun 2022 dari unit Bidang Contoh; masukan/bidang.xlsx untuk tahun 2021."
    ]


def test_a_unit_without_a_file_is_asked_for_it(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! hapus masukan/bidang.xlsx")
    papan = status(folder)
    bidang = papan.unit[1]
    assert (bidang.keadaan, bidang.berkas, bidang.templat_tertulis) == (Keadaan.BELUM_MASUK, "", "-")
    assert (bidang.selesai, bidang.semua) == (0, 11)
    assert papan.perencanaan.keadaan is Keadaan.SIAP
    assert _langkah(papan, folder) == ["Minta berkas unit Bidang Contoh (masukan/bidang.xlsx)."]


def test_a_unit_whose_name_another_units_file_bears_is_still_asked_for_its_own(kantor_kecil: Kantor) -> None:
    papan = status(kantor_kecil("! salin masukan/sekretariat.xlsx masukan/bidang.xlsx"))
    assert [str(baris.keadaan) for baris in papan.unit] == ["BENTROK", "BENTROK", "BELUM MASUK"]


def test_a_file_unreadable_or_of_an_unknown_unit_belongs_to_the_unit_that_it_is_named_after(
    kantor_kecil: Kantor,
) -> None:
    papan = status(kantor_kecil("! isi masukan/bidang.xlsx terpotong"))
    bidang = papan.unit[1]
    assert (bidang.keadaan, bidang.berkas, bidang.kesalahan) == (Keadaan.PERBAIKI, "masukan/bidang.xlsx", 1)
    assert (bidang.selesai, bidang.semua) == (0, 11)
    assert not papan.terbaca
    papan = status(kantor_kecil("! meta masukan/bidang.xlsx lakip_unit antah"))
    assert (papan.unit[1].keadaan, papan.lain) == (Keadaan.PERBAIKI, ())


def test_before_any_file_is_there_the_next_command_is_template(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! hapus masukan/bidang.xlsx\n! hapus masukan/sekretariat.xlsx")
    assert _langkah(status(folder), folder) == ["lakip-xl template 2022"]


def test_a_kesalahan_of_the_plan_comes_first(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"! hapus masukan/bidang.xlsx\nperencanaan.xlsx › Program\n| kode | pagu |\n| {SUB} | |")
    papan = status(folder)
    assert (papan.perencanaan.keadaan, papan.perencanaan.kesalahan) == (Keadaan.PERBAIKI, 1)
    assert _langkah(papan, folder)[0] == "lakip-xl check 2022/perencanaan.xlsx"
    assert not papan.siap


def test_a_plan_without_units_and_year_is_told(tmp_path: Path) -> None:
    list(template(tmp_path / "2023"))
    papan = status(tmp_path / "2023")
    assert papan.judul == "Status masukan LAKIP (tahun belum diisi)"
    assert not papan.siap
    assert any("lembar Unit" in langkah.teks for langkah in papan.langkah)


# --- files of no unit ---------------------------------------------------------------------------


def test_files_of_no_unit_are_listed_with_the_reason(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! salin masukan/bidang.xlsx masukan/z.xlsx\n! meta masukan/z.xlsx lakip_unit antah")
    masukan = folder / "masukan"
    openpyxl.Workbook().save(masukan / "catatan rapat.xlsx")
    (masukan / "rusak.xlsx").write_bytes(b"bukan zip")
    (masukan / "koperasi.XLS").write_bytes(b"lama")
    (masukan / "~$bidang.xlsx").write_bytes(b"kunci")
    (masukan / ".~lock.bidang.ods").write_bytes(b"kunci")
    (masukan / "Thumbs.db").write_bytes(b"")
    papan = status(folder)
    alasan = {berkas.berkas: berkas.alasan for berkas in papan.lain}
    assert list(alasan) == [
        f"masukan/{nama}" for nama in ("catatan rapat.xlsx", "rusak.xlsx", "z.xlsx", "koperasi.XLS")
    ]
    assert alasan["masukan/z.xlsx"] == "unit antah tidak ada pada lembar Unit di perencanaan.xlsx"
    assert "bukan templat masukan" in alasan["masukan/catatan rapat.xlsx"]
    assert "bukan .xlsx" in alasan["masukan/rusak.xlsx"]
    assert "simpan ulang sebagai .xlsx" in alasan["masukan/koperasi.XLS"]
    assert [str(baris.keadaan) for baris in papan.baris] == ["SIAP", "SIAP", "SIAP"]
    assert not papan.siap
    assert len(papan.langkah) == 3
    assert all(langkah.teks.startswith("Pindahkan") for langkah in papan.langkah)


def test_a_file_that_no_command_reads_does_not_hold_up_the_year(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    (folder / "masukan" / "bidang.ods").write_bytes(b"x")
    papan = status(folder)
    assert [berkas.berkas for berkas in papan.lain] == ["masukan/bidang.ods"]
    assert papan.siap


# --- the command --------------------------------------------------------------------------------


def test_the_terminal_shows_an_aligned_table_within_100_columns(
    kantor_kecil: Kantor, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = kantor_kecil("! meta masukan/bidang.xlsx lakip_tahun 2021")
    (folder / "masukan" / "sekretariat.xlsx").rename(folder / "masukan" / f"sekretariat {'panjang ' * 20}.xlsx")
    (folder / "masukan" / "bidang.ods").write_bytes(b"x")
    assert perintah(folder, html=folder / "papan.html") == 1
    baris = capsys.readouterr().out.splitlines()
    tabel = baris[3 : baris.index("", 3)]
    assert tabel[0].split() == ["UNIT", "BERKAS", "TEMPLAT", "SELESAI", "KESALAHAN", "PERINGATAN", "DIUBAH", "KEADAAN"]
    assert max(map(len, tabel)) <= 100
    assert (
        len({baris.index(kata) for baris, kata in zip(tabel, ("KEADAAN", "SIAP", "SIAP", "TAHUN"), strict=True)}) == 1
    )
    assert baris[-7:-4] == [
        "",
        "Berkas tanpa unit:",
        "  masukan/bidang.ods: tidak dibaca; minta atau simpan ulang sebagai .xlsx",
    ]
    assert baris[-3] == "Berikutnya:"
    assert baris[-1] == f"{folder / 'papan.html'}: ditulis"


def test_exit_codes(kantor_kecil: Kantor) -> None:
    assert perintah(kantor_kecil("")) == 0
    assert perintah(kantor_kecil(SALAH_KETIK)) == 1
    assert perintah(kantor_kecil("! isi masukan/bidang.xlsx terpotong")) == 2
    with pytest.raises(TidakTerbaca, match="tidak ada"):
        perintah(Path("tidak-ada"))


def test_json_holds_the_board(kantor_kecil: Kantor, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert perintah(kantor_kecil(SALAH_KETIK), html=tmp_path / "papan.html", json=True) == 1
    papan = json.loads(capsys.readouterr().out)
    assert (papan["tahun"], papan["siap"], papan["terbaca"]) == (2022, False, True)
    assert [(baris["unit"], baris["keadaan"]) for baris in papan["unit"]] == [
        ("sekretariat", "SIAP"),
        ("bidang", "PERBAIKI"),
    ]
    assert papan["langkah"][0]["perintah"] is True
    assert (tmp_path / "papan.html").exists()


def test_status_does_without_pandas_openpyxl_and_xlsxwriter(kantor_kecil: Kantor, tmp_path: Path) -> None:
    kode = (
        "import sys; from pathlib import Path; from lakip_xl.cli.status import status;"
        "hasil = status(Path(sys.argv[1]), html=Path(sys.argv[2]));"
        "berat = {'pandas', 'openpyxl', 'xlsxwriter', 'numpy', 'rich'} & set(sys.modules);"
        "sys.exit(f'memuat {berat}' if berat else hasil)"
    )
    argumen = [sys.executable, "-c", kode, str(kantor_kecil("")), str(tmp_path / "papan.html")]
    hasil = subprocess.run(argumen, capture_output=True, check=False, encoding="utf-8")
    assert hasil.returncode == 0, hasil.stderr


@pytest.mark.parametrize(
    ("jalur", "tertulis"),
    [
        (PurePosixPath("workbooks/2022"), "workbooks/2022"),
        (PurePosixPath("masukan/kop (2).xlsx"), "'masukan/kop (2).xlsx'"),
        (PurePosixPath("$(rm x).xlsx"), "'$(rm x).xlsx'"),
        (PureWindowsPath("C:/lakip/2022"), "C:\\lakip\\2022"),
        (PureWindowsPath("data kantor/a&b.xlsx"), '"data kantor\\a&b.xlsx"'),
    ],
)
def test_paths_in_commands_can_be_typed_as_they_stand(jalur: PurePosixPath, tertulis: str) -> None:
    assert kutip(jalur) == tertulis
