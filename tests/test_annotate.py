"""A unit's file back, marked: every finding at its cell, nothing typed lost, and itself accepted once mended."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from contoh import SUB, kantor
from ubahan import terapkan

from lakip_xl.checking.kasus import alamat, tempat
from lakip_xl.checks import CHECKS, Check
from lakip_xl.excel.tata_letak import BARIS_KUNCI
from lakip_xl.pipeline.annotate import annotate
from lakip_xl.pipeline.check import check, periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.tempat import Tempat

TANPA_BARIS = frozenset({"S02", "S06", "S20", "S24", "S25"})
"""Checks that speak of rows and columns which the fresh template or the file does not have."""
Kantor = Callable[[str], Path]
BERKAS = "masukan/bidang.xlsx"
REALISASI = alamat(BERKAS, "Anggaran", "@realisasi/6")
SALAH = (
    f"{BERKAS} › Anggaran\n| kode | realisasi | realisasi_fisik |\n| {SUB} | 12.34x | 'sembilan |",
    f"{BERKAS} › Indikator\n| kode | realisasi |\n| KOP-1 | '4.250 |",
    f"{BERKAS} › Data Dasar\n| kunci | nilai |\n| KOP-AKTIF/2022 | 'seratus |",
    f"{BERKAS} › Data Dasar\n| kunci | nilai |\n| KOP-BAIK/2022 | #DIV/0! |",
    (
        f"{BERKAS} › Pelaksanaan\n| nomor | sub_kegiatan | acara | mulai | selesai | jumlah |\n"
        f"| 1 | {SUB} | Satu | 2022-03-10 | 2022-03-07 | '30 bebek |\n"
        f"| 2 | 2.17.01.2.01.01 | Dua | 2021-03-10 | 2021-03-11 | 5 |\n"
        f"| 3 | | Tiga | '03/04/2022 | 2022-04-05 | -2 |\n"
        f"| 4 | {SUB} | | 2022-05-01 | 2022-05-01 | 2.5 |\n"
        f"| 5 | {SUB} | Lima | Maret | 2022-05-01 | 7 |\n"
        f"| 6 | 2.17.09.2.01.01 | Enam | 2022-06-01 | 2022-06-01 | `TRUE` |"
    ),
)
BENAR = (
    f"{BERKAS} › Anggaran\n| kode | realisasi | realisasi_fisik |\n| {SUB} | 950000 | 100 |",
    f"{BERKAS} › Indikator\n| kode | realisasi |\n| KOP-1 | 4 |",
    f"{BERKAS} › Data Dasar\n| kunci | nilai |\n| KOP-AKTIF/2022 | 100 |",
    f"{BERKAS} › Data Dasar\n| kunci | nilai |\n| KOP-BAIK/2022 | 20 |",
    f"{BERKAS} › Pelaksanaan\n| nomor | sub_kegiatan | acara | mulai | selesai | jumlah | satuan |\n"
    + "\n".join(
        f"| {nomor} | {SUB} | Acara {nomor} | 2022-06-0{nomor} | 2022-06-0{nomor} | 5 | orang |"
        for nomor in range(1, 7)
    ),
)


def _kantor_salah(folder: Path) -> Path:
    kantor(folder)
    for ubahan in SALAH:
        terapkan(folder, ubahan)
    return folder


def test_every_finding_is_marked_at_its_cell_and_the_original_is_untouched(tmp_path: Path) -> None:
    folder = _kantor_salah(tmp_path / "2022")
    asli = (folder / BERKAS).read_bytes()
    hasil = periksa_tahun(folder)
    bersel = [temuan for temuan in hasil.temuan if temuan.sel.berkas == BERKAS and temuan.sel.alamat]
    assert len(bersel) >= 14
    tertanda = list(annotate(hasil, folder))
    assert [salinan.berkas for salinan in tertanda] == [folder / "perbaikan" / "bidang.xlsx"]
    assert (folder / BERKAS).read_bytes() == asli
    buku = openpyxl.load_workbook(tertanda[0].berkas or "")
    assert buku.sheetnames[0] == "Daftar Perbaikan"
    for temuan in bersel:
        sel = buku[temuan.sel.lembar][temuan.sel.alamat]
        assert sel.comment is not None, temuan
        assert temuan.kode in sel.comment.text
        assert temuan.untuk_unit in sel.comment.text
        assert sel.fill.fgColor.rgb == "FFFFC7CE", temuan
    daftar = buku["Daftar Perbaikan"]
    tujuan = {(sel[0].value, sel[2].hyperlink.location) for sel in daftar.iter_rows(min_row=5) if sel[2].hyperlink}
    assert tujuan >= {(temuan.kode, f"'{temuan.sel.lembar}'!{temuan.sel.alamat}") for temuan in bersel}
    assert buku["Anggaran"][REALISASI].value == "12.34x"


@pytest.mark.lambat
@pytest.mark.parametrize(
    "periksa", [periksa for periksa in CHECKS if periksa.kode not in TANPA_BARIS], ids=lambda periksa: periksa.kode
)
def test_every_finding_with_a_key_marks_a_cell_of_its_column(periksa: Check, tmp_path: Path) -> None:
    for nomor, kasus in enumerate(periksa.gagal):
        folder = kantor(tmp_path / str(nomor), kasus)
        hasil = periksa_tahun(folder)
        for tertanda in annotate(hasil, folder):
            semua = [temuan for temuan in hasil.temuan if temuan.sel.berkas == tertanda.asal]
            for temuan, (key, catatan) in zip(semua, _tanda(tertanda.berkas), strict=True) if tertanda.berkas else ():
                if temuan.kode not in TANPA_BARIS:
                    ada = _berbaris(folder / tertanda.asal, tertanda.berkas, temuan.sel)
                    assert key == (temuan.sel.key if ada else "")
                    assert temuan.pesan in catatan or not key


def _berbaris(asal: Path, salinan: Path, sel: Tempat) -> bool:
    """Tell whether the marked copy has the row of a place: it lacks rows of units, and sheets not asked for."""
    if not sel.baris:
        return False
    if sel.lembar not in openpyxl.load_workbook(salinan, read_only=True).sheetnames:
        return False
    lama, baru = (openpyxl.load_workbook(berkas)[sel.lembar] for berkas in (asal, salinan))
    kunci = MASUKAN.menurut_nama[sel.lembar].kunci or ("nomor",)
    letak = [list(MASUKAN.menurut_nama[sel.lembar].menurut_key).index(key) for key in kunci]
    dicari = tuple(lama.cell(sel.baris, kolom + 1).value for kolom in letak)
    return dicari in [tuple(baris[kolom] for kolom in letak) for baris in baru.iter_rows(values_only=True)]


def _tanda(berkas: Path) -> Iterator[tuple[str, str]]:
    """Yield the column key and the note of the cell that each line of the list leads to; "" where it leads nowhere."""
    buku = openpyxl.load_workbook(berkas)
    for baris in buku["Daftar Perbaikan"].iter_rows(min_row=5):
        tautan = baris[2].hyperlink
        if tautan is None:
            yield "", ""
            continue
        lembar, alamat = tautan.location.replace("'", "").split("!")
        sel = buku[lembar][alamat]
        yield buku[lembar].cell(BARIS_KUNCI + 1, sel.column).value, sel.comment.text if sel.comment else ""


def test_a_finding_in_a_column_that_the_file_lacks_marks_the_first_cell_of_its_row(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"! kunci {BERKAS} Anggaran realisasi")
    berkas = next(annotate(periksa_tahun(folder), folder)).berkas
    assert berkas is not None
    assert ("kode", "A02") in {(key, catatan[:3]) for key, catatan in _tanda(berkas)}


def test_marks_follow_their_cells_where_the_file_was_rearranged(tmp_path: Path) -> None:
    folder = _kantor_salah(tmp_path / "2022")
    buku = openpyxl.load_workbook(folder / BERKAS)
    buku["Anggaran"].insert_rows(2, 3)
    buku["Anggaran"].move_range(alamat(BERKAS, "Anggaran", "@realisasi/4:@realisasi/40"), cols=12)
    buku.save(folder / BERKAS)
    hasil = periksa_tahun(folder)
    salah = {str(temuan.sel) for temuan in hasil.temuan if temuan.kode == "S08"}
    assert tempat(f"{BERKAS} › Anggaran › @realisasi+12/9") in salah
    berkas = next(annotate(hasil, folder)).berkas
    comment = openpyxl.load_workbook(berkas or "")["Anggaran"][REALISASI].comment
    assert comment is not None
    assert comment.text.startswith("S08: Isi sel '12.34x'")


@pytest.mark.lambat
def test_a_marked_copy_that_was_mended_is_itself_accepted(tmp_path: Path) -> None:
    folder = _kantor_salah(tmp_path / "2022")
    berkas = next(annotate(periksa_tahun(folder), folder)).berkas
    assert berkas is not None
    shutil.copy(berkas, folder / BERKAS)
    for ubahan in BENAR:
        terapkan(folder, ubahan)
    shutil.copy(folder / BERKAS, berkas)
    assert check(berkas).temuan == ()
    assert periksa_tahun(folder).temuan == ()
    assert consolidate(folder).berkas is not None


def test_a_file_that_cannot_be_opened_is_told(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"! isi {BERKAS} terpotong")
    tertanda = list(annotate(periksa_tahun(folder), folder))
    assert [salinan.berkas for salinan in tertanda] == [None]
    assert re.search("rusak", tertanda[0].sebab)


def test_a_file_without_findings_has_no_copy(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    assert list(annotate(periksa_tahun(folder), folder)) == []
    assert not (folder / "perbaikan").exists()


def test_the_file_that_was_checked_is_marked_and_an_earlier_marked_copy_is_kept(tmp_path: Path) -> None:
    folder = _kantor_salah(tmp_path / "2022")
    berkas = next(annotate(periksa_tahun(folder), folder)).berkas
    assert berkas is not None
    buku = openpyxl.load_workbook(berkas)
    buku["Anggaran"][REALISASI] = "seribu"
    buku.save(berkas)
    diketik = berkas.read_bytes()
    hasil = check(berkas)
    assert {temuan.sel.berkas for temuan in hasil.temuan} == {"perbaikan/bidang.xlsx"}
    assert [salinan.berkas for salinan in annotate(hasil, berkas)] == [berkas]
    assert openpyxl.load_workbook(berkas)["Anggaran"][REALISASI].value == "seribu"
    assert [jalur.read_bytes() for jalur in (folder / "perbaikan" / "cadangan").iterdir()] == [diketik]


def test_a_file_is_checked_by_its_bare_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = _kantor_salah(tmp_path / "2022")
    monkeypatch.chdir(folder / "masukan")
    assert check(Path("bidang.xlsx")).temuan == check(folder / BERKAS).temuan
