"""Words of errors that came after the reader: told at typed cells, passed over elsewhere, never a reason to refuse."""

from pathlib import Path

import pytest
from jahat import BIDANG, berturut, coba, sel_mentah, siapkan

from lakip_xl.checking.kasus import alamat
from lakip_xl.excel.baca.folder import baca_tahun
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import Anggaran

pytestmark = pytest.mark.lambat

REALISASI = f"{BIDANG} › Anggaran › {alamat(BIDANG, 'Anggaran', '@realisasi/6')}"
KATA = [
    "#SPILL!",
    "#CALC!",
    "#BLOCKED!",
    "#FIELD!",
    "#GETTING_DATA",
    "#PYTHON!",
    "#CONNECT!",
    "#UNKNOWN!",
    "Err:508",
    " #N/A ",
    "#N/A",
    "#GALAT?",
]


@pytest.mark.parametrize("kata", KATA)
@pytest.mark.parametrize("rumus", ["", "<f>A1</f>"])
def test_a_new_error_is_told_at_its_typed_cell_and_the_rest_is_read(kata: str, rumus: str, tmp_path: Path) -> None:
    ubahan = sel_mentah("Anggaran", "@realisasi/6", f'<c {{}} t="e">{rumus}<v>{kata}</v></c>')
    hasil = coba(siapkan(tmp_path, ubahan))
    assert hasil.bentuk == {("S12", REALISASI)}
    assert f"Sel berisi galat {kata.strip()}." in hasil.pesan("S12")
    assert {baris.pagu for _, baris in hasil.laporan.semua(Anggaran)} == {500_000, 1_000_000}


@pytest.mark.parametrize(("kata", "kode"), [("#SPILL!", "S12"), ("#N/A", "S12"), ("#Bukan galat", "S08")])
def test_a_formula_that_gives_the_word_of_an_error_as_text_is_one(kata: str, kode: str, tmp_path: Path) -> None:
    ubahan = sel_mentah("Anggaran", "@realisasi/6", f'<c {{}} t="str"><f>A1#</f><v>{kata}</v></c>')
    assert coba(siapkan(tmp_path, ubahan)).bentuk == {(kode, REALISASI)}


def test_an_error_of_a_computed_cell_is_passed_over(tmp_path: Path) -> None:
    galat = '<c {} t="e"><f>A1</f><v>#SPILL!</v></c>'
    folder = siapkan(tmp_path, berturut(*(sel_mentah("Anggaran", f"@{key}/6", galat) for key in ("sisa", "status"))))
    assert coba(folder).bentuk == set()


def test_an_error_whose_word_is_written_by_reference_is_refused(tmp_path: Path) -> None:
    ubahan = sel_mentah("Anggaran", "@realisasi/6", '<c {} t="e"><v>&#35;SPILL!</v></c>')
    hasil = coba(siapkan(tmp_path, ubahan))
    assert hasil.bentuk == {("B01", BIDANG)}
    assert "ditulis tidak wajar" in hasil.pesan("B01")


def test_values_beside_an_error_are_carried(tmp_path: Path) -> None:
    galat = '<c {} t="e"><f>A1#</f><v>#SPILL!</v></c>'
    folder = siapkan(
        tmp_path,
        berturut(sel_mentah("Anggaran", "@realisasi_fisik/6", galat), sel_mentah("Anggaran", "@serapan/6", galat)),
    )
    list(template(folder, carry=folder))
    baris = next(baris for buku, baris in baca_tahun(folder).semua(Anggaran) if buku.berkas == BIDANG)
    assert (baris.realisasi, baris.realisasi_fisik) == (950_000, None)
