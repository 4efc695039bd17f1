"""Blocks that are pasted into the blank plan from lists of SIPD and DPA are read as they are."""

from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA

from lakip_xl.domain.bulat import ke_angka
from lakip_xl.domain.kode import nama_tertulis
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI
from lakip_xl.finding import Level
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.baca import baca_rencana
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.template import kosong
from lakip_xl.sheets.perencanaan import IndikatorRencana, Program

_BERISI = frozenset({"A01", "A06", "A17", "A20", "S03", "S04", "S06", "S08", "S09", "S14", "S24", "S25"})
"""Checks that speak of codes and rows of Program and Indikator."""


def tempel(berkas: Path, lembar: str, mulai: str, blok: list[tuple[object, ...]]) -> None:
    """Paste a block of cells at the first row of data, from a column on; a locked cell refuses it."""
    buku = openpyxl.load_workbook(berkas)
    worksheet = buku[lembar]
    kolom = next(sel.column for sel in worksheet[BARIS_KUNCI + 1] if sel.value == mulai)
    for nomor, baris in enumerate(blok, start=BARIS_DATA + 1):
        for geser, nilai in enumerate(baris):
            sel = worksheet.cell(nomor, kolom + geser)
            assert not sel.protection.locked, f"{lembar} › {sel.coordinate} terkunci"
            sel.value = nilai  # type: ignore[assignment]
    buku.save(berkas)


@pytest.fixture
def rencana(tmp_path: Path) -> Path:
    """The blank plan in a folder of its own."""
    list(kosong(tmp_path))
    (tmp_path / "masukan.xlsx").unlink()
    return tmp_path / "perencanaan.xlsx"


@pytest.fixture(scope="module")
def nyata() -> Laporan:
    """The plan of the real year."""
    return baca_rencana(TAHUN_NYATA)


@pytest.mark.parametrize(
    "cara",
    [
        lambda baris: (baris.kode, baris.uraian, baris.pagu),
        lambda baris: (f"{baris.kode} {baris.uraian}", None, baris.pagu),
        lambda baris: (
            f"2.17.2.07.0.00.01.0000 {baris.kode}",
            baris.uraian,
            None if baris.pagu is None else f"{baris.pagu:,}".replace(",", "."),
        ),
    ],
    ids=["rapi", "kode nama", "awalan SKPD, pagu bertitik"],
)
def test_a_list_of_the_whole_program_is_read_as_it_is(cara: object, rencana: Path, nyata: Laporan) -> None:
    semua = nyata.perencanaan.isi(Program)
    assert len(semua) == 83
    tempel(rencana, "Program", "kode", [cara(baris) for baris in semua])  # type: ignore[operator]
    hasil = periksa_tahun(rencana.parent)
    terbaca = hasil.laporan.perencanaan.isi(Program)
    assert [(baris.kode, baris.uraian, baris.pagu) for baris in terbaca] == [
        (baris.kode, baris.uraian, baris.pagu) for baris in semua
    ]
    salah = [temuan for temuan in hasil.temuan if temuan.level is Level.KESALAHAN and temuan.sel.lembar == "Program"]
    assert {temuan.kode for temuan in salah} & _BERISI <= {"A06"}


def test_a_list_of_indicators_is_read_as_it_is(rencana: Path, nyata: Laporan) -> None:
    semua = nyata.perencanaan.isi(IndikatorRencana)
    blok = [(baris.kode, baris.indikator, baris.satuan, _sel(baris.target), baris.unit) for baris in semua]
    tempel(rencana, "Indikator", "kode", blok)
    terbaca = periksa_tahun(rencana.parent).laporan.perencanaan.isi(IndikatorRencana)
    assert [(baris.kode, baris.indikator, baris.satuan, _sel(baris.target), baris.unit) for baris in terbaca] == blok


def _sel(target: Ukuran | None) -> object:
    """Return a target as its cell holds it: a figure, or what is written."""
    nilai = None if target is None else target.sel
    return ke_angka(nilai) if isinstance(nilai, Decimal) else nilai


def test_a_name_is_what_stands_behind_a_code() -> None:
    assert nama_tertulis("2.17.03.2.01.01 - Pengawasan  Koperasi") == "Pengawasan Koperasi"
    assert nama_tertulis("2.17.2.07.0.00.01.0000 2.17.03 Program Koperasi") == "Program Koperasi"
    assert nama_tertulis("2.17.03") == ""
    assert nama_tertulis("Koperasi 2.17.03") == ""
    assert nama_tertulis("12 orang") == ""
