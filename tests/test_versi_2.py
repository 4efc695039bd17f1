"""A planning workbook of version 2 is carried into today's without loss; tests/versi_2 holds one as it was written."""

from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.perencanaan import PERENCANAAN

LAMA = Path(__file__).parent / "versi_2" / "perencanaan.xlsx"


def _isi(worksheet: Worksheet) -> list[dict[str, object]]:
    """The filled cells of a sheet by key, row by row."""
    kunci = [sel.value for sel in worksheet[BARIS_KUNCI + 1]]
    baris = (
        {
            str(key): nilai
            for key, nilai in zip(kunci, isi, strict=True)
            if nilai is not None and key and not (isinstance(nilai, str) and nilai.startswith("="))
        }
        for isi in worksheet.iter_rows(min_row=BARIS_DATA + 1, values_only=True)
    )
    if worksheet.title == "Identitas":
        return [{str(isi["kunci"]): isi["nilai"]} for isi in baris if "nilai" in isi]
    return [isi for isi in baris if isi]


def _bawa(lama: Path, folder: Path) -> Path:
    hasil = list(template(folder, carry=lama))
    assert hasil[0].tertinggal == ()
    return folder / "perencanaan.xlsx"


def test_every_typed_cell_stands_in_the_new_workbook(tmp_path: Path) -> None:
    dahulu = openpyxl.load_workbook(LAMA)
    kini = openpyxl.load_workbook(_bawa(LAMA, tmp_path / "2022"))
    banyak = 0
    for lembar in (lembar.nama for lembar in PERENCANAAN.sheets if lembar.nama in dahulu.sheetnames):
        for lama, baru in zip(_isi(dahulu[lembar]), _isi(kini[lembar]), strict=True):
            kurang = {key: isi for key, isi in lama.items() if baru.get(key) not in (isi, str(isi).replace("_", " "))}
            assert not kurang, f"{lembar}: {lama}"
            banyak += len(lama)
    assert banyak > 1_000
    assert len(_isi(kini["Predikat"])) > 20, "the ready scales stand there"


def test_its_own_lists_of_predikat_become_scales_that_indicators_name(tmp_path: Path) -> None:
    buku = openpyxl.load_workbook(LAMA)
    worksheet = buku["Identitas"]
    next(sel for sel in worksheet["A"] if sel.value == "daftar_predikat").offset(column=2).value = "Kurang, Baik; X, Y"
    kunci = [sel.value for sel in buku["Indikator"][BARIS_KUNCI + 1]]
    for nomor, target in enumerate(("baik", "WTP", "BB"), start=BARIS_DATA + 1):
        buku["Indikator"].cell(nomor, kunci.index("polaritas") + 1).value = "predikat"
        buku["Indikator"].cell(nomor, kunci.index("target") + 1).value = target
    buku.save(tmp_path / "lama.xlsx")
    _bawa(tmp_path / "lama.xlsx", tmp_path / "2022")
    laporan = periksa_tahun(tmp_path / "2022").laporan
    skala = [indikator.rencana.skala_predikat for indikator in laporan.indikator[:3]]
    assert skala == ["Predikat 1", "Opini BPK", "AKIP"]
    assert laporan.skala_predikat["Predikat 1"].daftar == ("Kurang", "Baik")
    assert laporan.skala_predikat["Predikat 2"].daftar == ("X", "Y")
