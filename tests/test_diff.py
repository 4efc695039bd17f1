"""What changed between two input workbooks: cells, rows, columns and sheets, by key and by value."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB, kantor, setelan
from openpyxl.workbook import Workbook
from ubahan import terapkan

from lakip_xl.checking.kasus import alamat
from lakip_xl.cli.diff import diff as perintah
from lakip_xl.excel.baca.inspeksi import MAKS_BERKAS
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.diff import diff

BIDANG, RENCANA = "masukan/bidang.xlsx", "perencanaan.xlsx"
NAMA_SUB = "Pengawasan Kesehatan Koperasi"
Capsys = pytest.CaptureFixture[str]


@pytest.fixture
def dua_kantor(tmp_path: Path) -> Callable[[str], tuple[Path, Path]]:
    """Write the small office twice, the second one changed."""
    return lambda ubahan="": (kantor(tmp_path / "lama"), kantor(tmp_path / "baru", ubahan))


DuaKantor = Callable[[str], tuple[Path, Path]]


def baris_beda(capsys: Capsys, lama: Path, baru: Path) -> list[str]:
    """Run the command and return the lines of differences."""
    kode = perintah(lama, baru)
    keluaran = capsys.readouterr().out.splitlines()
    beda = [baris for baris in keluaran[3:] if baris.startswith(("! ", "  "))]
    assert kode == (1 if beda else 0)
    assert keluaran[-1].startswith(f"{len(beda)} perbedaan" if beda else "Tidak ada perbedaan.")
    return beda


def beralamat(*baris: str, berkas: str = BIDANG) -> list[str]:
    """Return lines of differences whose cells are named as in cases (@realisasi/6), with their addresses."""
    return [alamat(berkas, isi[2:].partition(" › ")[0], isi) for isi in baris]


def _isi(berkas: Path, lembar: str, letak: str, isi: object) -> None:
    """Type into a cell that is named as in cases."""
    _ubah(berkas, lambda buku: buku[lembar].__setitem__(alamat(BIDANG, lembar, letak), isi))


def _ubah(berkas: Path, cara: Callable[[Workbook], object]) -> None:
    buku = openpyxl.load_workbook(berkas)
    cara(buku)
    buku.save(berkas)


# --- files of one unit --------------------------------------------------------------------------


@pytest.mark.parametrize("nama", [BIDANG, RENCANA, "masukan/sekretariat.xlsx"])
def test_equal_files_have_no_difference(dua_kantor: DuaKantor, nama: str, capsys: Capsys) -> None:
    lama, baru = dua_kantor("")
    assert baris_beda(capsys, lama / nama, baru / nama) == []


def test_a_typed_cell_that_changed_is_told_with_both_cells(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor(f"{BIDANG} › Anggaran\n| kode | realisasi | alasan |\n| {SUB} | 940000 | Hujan |")
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == beralamat(
        f"  Anggaran › {SUB} › Realisasi (Rp): 950.000 (@realisasi/6) → 940.000 (@realisasi/6)",
        f'  Anggaran › {SUB} › Alasan Deviasi: kosong (@alasan/6) → "Hujan" (@alasan/6)',
    )
    assert baris_beda(capsys, baru / BIDANG, lama / BIDANG) == beralamat(
        f"  Anggaran › {SUB} › Realisasi (Rp): 940.000 (@realisasi/6) → 950.000 (@realisasi/6)",
        f'  Anggaran › {SUB} › Alasan Deviasi: "Hujan" (@alasan/6) → kosong (@alasan/6)',
    )


@pytest.mark.parametrize(
    ("tulisan", "beda"),
    [
        (950000, None),
        (950000.0, None),
        ("950000", '950.000 (@realisasi/6) → "950000" (@realisasi/6)'),
        (950000.5, "950.000 (@realisasi/6) → 950.000,5 (@realisasi/6)"),
        (True, "950.000 (@realisasi/6) → BENAR (@realisasi/6)"),
        (datetime(2022, 3, 7, 9, 30), "950.000 (@realisasi/6) → 7 Maret 2022 (@realisasi/6)"),  # noqa: DTZ001 - a cell knows no zone
        ("  ", "950.000 (@realisasi/6) → kosong (@realisasi/6)"),
        ("#DIV/0!", "950.000 (@realisasi/6) → #DIV/0! (@realisasi/6)"),
        ("=1+1", "950.000 (@realisasi/6) → rumus tanpa nilai (@realisasi/6)"),
    ],
)
def test_cells_are_compared_by_what_they_hold(
    dua_kantor: DuaKantor, capsys: Capsys, tulisan: object, beda: str | None
) -> None:
    lama, baru = dua_kantor("")
    _isi(baru / BIDANG, "Anggaran", "@realisasi/6", tulisan)
    harapan = [f"  Anggaran › {SUB} › Realisasi (Rp): {beda}"] if beda else []
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == beralamat(*harapan)


def test_true_is_not_one_and_text_is_equal_without_outer_space(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor("")
    for folder, angka, teks in ((lama, 1, "dua\nbaris"), (baru, True, " dua\r\nbaris ")):
        _isi(folder / BIDANG, "Anggaran", "@realisasi/6", angka)
        _isi(folder / BIDANG, "Anggaran", "@alasan/6", teks)
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == beralamat(
        f"  Anggaran › {SUB} › Realisasi (Rp): 1 (@realisasi/6) → BENAR (@realisasi/6)"
    )


def test_a_changed_pagu_or_target_comes_first_with_a_mark(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor(f"{BIDANG} › Anggaran\n| kode | pagu |\n| {SUB} | 2000000 |")
    terapkan(baru, f"{BIDANG} › Indikator\n| kode | target | realisasi |\n| KOP-1 | '5 | 3 |")
    perintah(lama / BIDANG, baru / BIDANG)
    assert capsys.readouterr().out.splitlines()[3:] == [
        *beralamat(
            '! Indikator › KOP-1 › Target: 4 (@target/6) → "5" (@target/6)',
            f"! Anggaran › {SUB} › Pagu (Rp): 1.000.000 (@pagu/6) → 2.000.000 (@pagu/6)",
            "  Indikator › KOP-1 › Realisasi: 4 (@realisasi/6) → 3 (@realisasi/6)",
        ),
        "",
        "3 perbedaan, 2 di antaranya (!) target, pagu atau isian awal lain.",
    ]


def test_rows_of_one_file_alone_are_told_with_what_they_hold(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor(f"! baris {BIDANG} Anggaran 6")
    isi = f'Sub Kegiatan "{NAMA_SUB}"; Pagu (Rp) 1.000.000; Realisasi (Rp) 950.000; Realisasi Fisik (%) 100'
    for dari, ke, tempat in ((lama, baru, "lama"), (baru, lama, "baru")):
        (baris,) = baris_beda(capsys, dari / BIDANG, ke / BIDANG)
        assert baris == f"! Anggaran › {SUB}: hanya di {tempat} (baris 6): {isi}"
    semua = diff(lama / BIDANG, baru / BIDANG).perbedaan
    assert [(beda.macam, beda.kunci, beda.baris, beda.penting) for beda in semua] == [("hanya di lama", SUB, 6, True)]
    assert semua[0].isi["Realisasi (Rp)"].alamat == alamat(BIDANG, "Anggaran", "@realisasi/6")


def test_acara_are_matched_by_sub_kegiatan_and_name_wherever_they_stand(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor("")
    acara = [("Rapat", 1, 10), ("Rapat", 2, 20), ("Rapat", 3, 30), ("Bimtek", 4, 40)]
    kini = [("Pameran", 5, 50), ("Bimtek", 4, 41), ("Rapat", 3, 30), ("Rapat", 1, 10)]
    for folder, semua in ((lama, acara), (baru, kini)):
        for nama, hari, jumlah in semua:
            terapkan(
                folder,
                f"{BIDANG} › Pelaksanaan\n! tambah\n| sub_kegiatan | acara | mulai | jumlah |\n"
                f"| {SUB} | {nama} | 2022-03-0{hari} | {jumlah} |",
            )
    _ubah(baru / BIDANG, lambda buku: buku["Pelaksanaan"].insert_rows(1, 4))
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == beralamat(
        f"  Pelaksanaan › {SUB} · Rapat: hanya di lama (baris 7): Mulai 2 Maret 2022; Jumlah 20",
        f"  Pelaksanaan › {SUB} · Bimtek › Jumlah: 40 (@jumlah/9) → 41 (@jumlah/11)",
        f"  Pelaksanaan › {SUB} · Pameran: hanya di baru (baris 10): Mulai 5 Maret 2022; Jumlah 50",
    )


def test_a_moved_column_and_a_row_in_between_are_no_difference(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor("")

    def geser(buku: Workbook) -> None:
        buku["Anggaran"].move_range(alamat(BIDANG, "Anggaran", "@realisasi/1:@realisasi/40"), cols=20)
        buku["Anggaran"].insert_rows(2, 3)

    _ubah(baru / BIDANG, geser)
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == []
    _isi(baru / BIDANG, "Anggaran", "@realisasi+20/9", 1)
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == beralamat(
        f"  Anggaran › {SUB} › Realisasi (Rp): 950.000 (@realisasi/6) → 1 (@realisasi+20/9)"
    )


def test_a_missing_column_and_a_missing_sheet_are_told_once(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor(f"! lembar {BIDANG} Uraian Lain")

    def hapus(buku: Workbook) -> None:
        for baris in (4, 5):
            buku["Anggaran"][alamat(BIDANG, "Anggaran", f"@realisasi/{baris}")].value = None

    _ubah(baru / BIDANG, hapus)
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == [
        "  Anggaran › Realisasi (Rp): hanya di lama (kolom)",
        "  Uraian: hanya di lama (lembar)",
    ]
    assert baris_beda(capsys, baru / BIDANG, lama / BIDANG)[1] == "  Uraian: hanya di baru (lembar)"


def test_what_the_template_computes_is_no_difference_but_a_value_typed_over_it_is(
    dua_kantor: DuaKantor, capsys: Capsys
) -> None:
    lama, baru = dua_kantor(f"{BIDANG} › Data Dasar\n| kunci | nilai |\n| KOP-BAIK/2022 | 30 |")
    harapan = "  Data Dasar › KOP-BAIK/2022 › Nilai: 20 (@nilai/9) → 30 (@nilai/9)"
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == beralamat(harapan)
    terapkan(baru, f"{BIDANG} › Indikator\n| kode | realisasi |\n| IKU-1 | 20 |")
    assert baris_beda(capsys, lama / BIDANG, baru / BIDANG) == beralamat(
        "  Indikator › IKU-1 › Realisasi: dihitung (@realisasi/7) → 20 (@realisasi/7)",
        harapan,
    )


def test_a_long_text_is_cut_to_where_it_begins_to_differ(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor("")
    for folder, akhir in ((lama, "Januari"), (baru, "Februari")):
        teks = f"{'Pekerjaan berjalan sesuai rencana. ' * 10}Selesai pada {akhir} {'dan seterusnya ' * 10}"
        _isi(folder / BIDANG, "Anggaran", "@alasan/6", teks)
    (baris,) = baris_beda(capsys, lama / BIDANG, baru / BIDANG)
    assert "…" in baris
    assert "Januari" in baris
    assert "Februari" in baris
    assert len(baris) < 250


# --- planning workbooks -------------------------------------------------------------------------


def test_planning_workbooks_settings_rows_and_marks(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor(f"{RENCANA} › Program\n| kode | pagu | uraian |\n| {SUB} | 7 | Nama baru |")
    terapkan(baru, f"{RENCANA} › Indikator\n| kode | target | definisi |\n| IKU-1 | 12.5 | Baru |")
    terapkan(baru, f"{RENCANA} › Unit\n! tambah\n| kode | nama |\n| uptd | UPTD |")
    _ubah(baru / RENCANA, lambda buku: buku["Identitas"].__setitem__(setelan("tahun"), 2023))
    assert baris_beda(capsys, lama / RENCANA, baru / RENCANA) == beralamat(
        f"! Program › {SUB} · bidang › Pagu (Rp): 1.000.000 (@pagu/8) → 7 (@pagu/8)",
        "! Indikator › IKU-1 › Target: 10 (@target/7) → 12,5 (@target/7)",
        f"  Identitas › Tahun anggaran: 2022 ({setelan('tahun')}) → 2023 ({setelan('tahun')})",
        '  Unit › uptd: hanya di baru (baris 8): Nama Unit "UPTD"',
        f"  Program › {SUB} · bidang › Program / Kegiatan / Sub Kegiatan: "
        f'"{NAMA_SUB}" (@uraian/8) → "Nama baru" (@uraian/8)',
        '  Indikator › IKU-1 › Penjelasan: kosong (@definisi/7) → "Baru" (@definisi/7)',
        berkas=RENCANA,
    )


# --- the command --------------------------------------------------------------------------------


def test_json_tells_a_number_from_text(dua_kantor: DuaKantor, capsys: Capsys) -> None:
    lama, baru = dua_kantor("")
    isi = {"uraian": "#REF!", "pagu": None, "realisasi": "5", "realisasi_fisik": 95.5, "alasan": date(2022, 3, 7)}
    for key, nilai in isi.items():
        _isi(baru / BIDANG, "Anggaran", f"@{key}/6", nilai)
    terapkan(baru, f"{BIDANG} › Pelaksanaan\n! tambah\n| acara | jumlah |\n| Rapat | 30 |")
    assert perintah(lama / BIDANG, baru / BIDANG, json=True) == 1
    hasil = json.loads(capsys.readouterr().out)
    assert hasil["jenis"] == "masukan unit"
    *sel, baris = hasil["perbedaan"]
    assert (baris["macam"], baris["kunci"], baris["baris"], baris["lama"]) == ("hanya di baru", "Rapat", 6, None)
    assert baris["isi"] == {"Jumlah": {"sel": alamat(BIDANG, "Pelaksanaan", "@jumlah/6"), "nilai": 30}}
    assert [beda["baru"].pop("sel") for beda in sel] == [alamat(BIDANG, "Anggaran", f"@{key}/6") for key in isi]
    assert [(beda["kolom"], beda["penting"], beda["lama"]["nilai"], beda["baru"]) for beda in sel] == [
        ("uraian", True, NAMA_SUB, {"nilai": None, "sebab": "#REF!"}),
        ("pagu", True, 1_000_000, {"nilai": None}),
        ("realisasi", False, 950_000, {"nilai": "5"}),
        ("realisasi_fisik", False, 100, {"nilai": 95.5}),
        ("alasan", False, None, {"nilai": "2022-03-07"}),
    ]


def test_what_cannot_be_compared_is_told(dua_kantor: DuaKantor, tmp_path: Path) -> None:
    lama, baru = dua_kantor(f"! isi {BIDANG} terpotong")
    openpyxl.Workbook().save(tmp_path / "asing.xlsx")
    with (tmp_path / "besar.xlsx").open("wb") as besar:
        besar.truncate(MAKS_BERKAS + 1)
    sekretariat = baru / "masukan" / "sekretariat.xlsx"
    for kiri, kanan, pesan in (
        (lama / BIDANG, lama / RENCANA, "berkas masukan unit, .*berkas perencanaan; .*sejenis"),
        (lama / BIDANG, sekretariat, "milik unit bidang, .*milik unit sekretariat; .*satu unit"),
        (lama / BIDANG, baru / BIDANG, "bidang.xlsx: berkas rusak atau terpotong"),
        (tmp_path / "tidak-ada.xlsx", lama / BIDANG, "tidak-ada.xlsx tidak ada"),
        (lama / BIDANG, lama, "bukan berkas"),
        (lama / BIDANG, tmp_path / "besar.xlsx", "lebih dari 20 MB"),
        (lama / BIDANG, tmp_path / "asing.xlsx", "bukan berkas lakip-xl"),
    ):
        with pytest.raises(TidakTerbaca, match=pesan):
            diff(kiri, kanan)


def test_diff_does_without_pandas_openpyxl_and_xlsxwriter(tmp_path: Path) -> None:
    salinan = shutil.copy(TAHUN_NYATA / "masukan" / "koperasi.xlsx", tmp_path / "koperasi.xlsx")
    kode = (
        "import sys; from pathlib import Path; from lakip_xl.cli.diff import diff;"
        "hasil = diff(*map(Path, sys.argv[1:]));"
        "berat = {'pandas', 'openpyxl', 'xlsxwriter', 'numpy', 'rich'} & set(sys.modules);"
        "sys.exit(f'memuat {berat}' if berat else hasil)"
    )
    argumen = [sys.executable, "-c", kode, str(TAHUN_NYATA / "masukan" / "koperasi.xlsx"), str(salinan)]
    hasil = subprocess.run(argumen, capture_output=True, check=False, encoding="utf-8")
    assert hasil.returncode == 0, hasil.stderr
