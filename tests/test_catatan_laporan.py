"""What the plan and the units note stands beside the row of the report that it explains."""

from pathlib import Path

import openpyxl
from contoh import SUB, kantor

from lakip_xl.pipeline.consolidate import consolidate

CATATAN = """
! sel masukan/bidang.xlsx Indikator @catatan/7 Menunggu verifikasi
! sel masukan/bidang.xlsx Anggaran @catatan/6 SP2D terakhir menyusul
perencanaan.xlsx › Indikator
| kode | catatan |
| IKU-1 | Lampiran menyebut target lain |
"""


def _catatan(lembar: str, kunci: str, berkas: Path) -> str | None:
    worksheet = openpyxl.load_workbook(berkas)[lembar]
    sel = next(sel for baris in worksheet.iter_rows() for sel in baris if sel.value == kunci)
    return sel.comment.text if sel.comment else None


def test_notes_stand_beside_the_row_they_explain(tmp_path: Path) -> None:
    hasil = consolidate(kantor(tmp_path, CATATAN))
    assert hasil.berkas is not None
    indikator = "perencanaan.xlsx: Lampiran menyebut target lain\nmasukan/bidang.xlsx: Menunggu verifikasi"
    assert _catatan("Tabel 3.1.3", "IKU-1", hasil.berkas) == indikator
    assert _catatan("BAB II Perjanjian Kinerja", "IKU-1", hasil.berkas) == indikator
    assert _catatan("Tabel 3.3", SUB, hasil.berkas) == "masukan/bidang.xlsx: SP2D terakhir menyusul"
    assert _catatan("Tabel 3.3", "2.17.03", hasil.berkas) is None
    assert _catatan("Data Indikator", "IKU-1", hasil.berkas) is None, "there it has a column"


def test_a_very_long_note_is_cut_and_stands_whole_on_its_data_sheet(tmp_path: Path) -> None:
    panjang = "panjang " * 300
    hasil = consolidate(kantor(tmp_path, f"perencanaan.xlsx › Indikator\n| kode | catatan |\n| IKU-1 | {panjang} |"))
    assert hasil.berkas is not None
    catatan = _catatan("Tabel 3.1.3", "IKU-1", hasil.berkas)
    assert catatan is not None
    assert catatan.endswith(" …")
    worksheet = openpyxl.load_workbook(hasil.berkas)["Data Penjelasan"]
    assert panjang.strip() in {sel.value for baris in worksheet.iter_rows() for sel in baris}
