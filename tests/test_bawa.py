"""What --carry cannot place is told cell by cell, with the reason: nothing that stood in a file is lost in silence."""

from pathlib import Path

import openpyxl
import pytest
from contoh import SUB, kantor
from jahat import BIDANG, berturut, sel, sel_mentah

from lakip_xl.checking.kasus import alamat
from lakip_xl.pipeline.template import template

pytestmark = pytest.mark.lambat


def tertinggal(folder: Path) -> dict[str, tuple[str, str]]:
    """Carry a folder into fresh templates: what was left behind, and why, by its place."""
    return {
        str(sisa.sel): (sisa.isi, sisa.sebab) for hasil in template(folder, carry=folder) for sisa in hasil.tertinggal
    }


def di(lembar: str, letak: str, berkas: str = BIDANG) -> str:
    return f"{berkas} › {lembar} › {alamat(berkas, lembar, letak)}"


def test_a_row_of_an_unknown_code_is_told_whole(tmp_path: Path) -> None:
    folder = kantor(tmp_path, f"{BIDANG} › Anggaran\n| kode | kode |\n| {SUB} | 9.99.99.9.99.99 |")
    sebab = "barisnya tidak ada di templat baru"
    assert tertinggal(folder) == {
        di("Anggaran", "@kode/6"): ("9.99.99.9.99.99", sebab),
        di("Anggaran", "@uraian/6"): ("Pengawasan Kesehatan Koperasi", sebab),
        di("Anggaran", "@pagu/6"): ("1.000.000", sebab),
        di("Anggaran", "@realisasi/6"): ("950.000", sebab),
        di("Anggaran", "@realisasi_fisik/6"): ("100", sebab),
    }


def test_a_row_that_says_something_in_prefilled_columns_only_is_told(tmp_path: Path) -> None:
    folder = kantor(tmp_path)
    berturut(sel("Anggaran", "@kode/9", "8.88"), sel("Anggaran", "@uraian/9", "Pembinaan"))(folder)
    sebab = "barisnya tidak ada di templat baru"
    assert tertinggal(folder) == {
        di("Anggaran", "@kode/9"): ("8.88", sebab),
        di("Anggaran", "@uraian/9"): ("Pembinaan", sebab),
    }


def test_a_row_that_is_there_twice_is_carried_once_and_told(tmp_path: Path) -> None:
    folder = kantor(tmp_path)
    berturut(sel("Anggaran", "@kode/9", SUB), sel("Anggaran", "@realisasi/9", 5))(folder)
    assert tertinggal(folder) == {
        di("Anggaran", "@kode/9"): (SUB, "barisnya ditulis dua kali"),
        di("Anggaran", "@realisasi/9"): ("5", "barisnya ditulis dua kali"),
    }
    worksheet = openpyxl.load_workbook(folder / BIDANG)["Anggaran"]
    assert worksheet[alamat(BIDANG, "Anggaran", "@realisasi/6")].value == 950_000


def test_an_error_and_a_formula_without_value_are_told(tmp_path: Path) -> None:
    folder = kantor(tmp_path)
    berturut(
        sel_mentah("Anggaran", "@realisasi/6", '<c {} t="e"><f>A1#</f><v>#SPILL!</v></c>'),
        sel_mentah("Anggaran", "@realisasi_fisik/6", "<c {}><f>1+1</f></c>"),
    )(folder)
    assert tertinggal(folder) == {
        di("Anggaran", "@realisasi/6"): ("#SPILL!", "tidak mempunyai nilai; ketik ulang"),
        di("Anggaran", "@realisasi_fisik/6"): ("rumus yang belum dihitung", "tidak mempunyai nilai; ketik ulang"),
    }


def test_a_setting_that_is_unknown_or_there_twice_is_told(tmp_path: Path) -> None:
    folder = kantor(
        tmp_path,
        "\n".join(
            f"! sel perencanaan.xlsx Identitas {isi}"
            for isi in ("A30 warna", "C30 biru", "A31 tahun", "C31 2019", "E31 lama")
        ),
    )
    rencana = "perencanaan.xlsx › Identitas"
    assert tertinggal(folder) == {
        f"{rencana} › C30": ("biru", "setelan ini tidak ada di templat baru"),
        f"{rencana} › C31": ("2.019", "setelan ini ditulis dua kali"),
        f"{rencana} › E31": ("lama", "setelan ini ditulis dua kali"),
    }
