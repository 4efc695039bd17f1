"""Keys of figures: phrases are patterns of keys, each figure has one text and, where a table holds it, its cell."""

import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from ketik import ketik

from lakip_xl.cli import app
from lakip_xl.dokumen.angka_fakta import semua_angka
from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.fakta_tahun import fakta_tahun
from lakip_xl.dokumen.isian import potongan_kunci
from lakip_xl.dokumen.lembar_kunci import tabel_kunci
from lakip_xl.dokumen.pola_isian import ISIAN
from lakip_xl.dokumen.unsur import FrasaTerikat, Teks
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.naskah import bahan_naskah

Kantor = Callable[[str], Path]

TANPA_SEL = re.compile(
    r"tahun_lalu|(iku|patokan)\.\w+|.+\.(belum_dilaporkan|kategori_serapan|selisih_mutlak)|.+_akhir_atas|.+_nasional_atas"
)
"""What no table holds: counts, the category of a sasaran's serapan, indicators that B.3 leaves out, upper bounds."""


def ubah_rencana(folder: Path, lembar: str, kunci: str, isi: dict[str, object]) -> None:
    buku = openpyxl.load_workbook(folder / "perencanaan.xlsx")
    ketik(buku[lembar], kunci, isi)
    buku.save(folder / "perencanaan.xlsx")


@pytest.fixture(params=["nyata", "contoh", "kecil", "rentang", "bertanda"])
def bahan(request: pytest.FixtureRequest, kantor_kecil: Kantor, tmp_path: Path) -> BahanDokumen:
    """The real year, the sample office, the small office with several kinds of targets."""
    if request.param == "nyata":
        return bahan_naskah(TAHUN_NYATA).isi
    if request.param == "contoh":
        app.jalankan(["init", str(tmp_path / "contoh"), "--contoh"])
        return bahan_naskah(next((tmp_path / "contoh").rglob("perencanaan.xlsx")).parent).isi
    folder = kantor_kecil("")
    if request.param == "rentang":
        rentang = {"target": "15-25", "target_akhir_renstra": "20-30", "standar_nasional": "10-12"}
        ubah_rencana(folder, "Indikator", "IKU-1", {"polaritas": "rentang", **rentang})
    if request.param == "bertanda":
        bertanda = {"target": "≥ 10", "target_akhir_renstra": "≥ 12", "standar_nasional": "≥ 7,5"}
        ubah_rencana(folder, "Indikator", "IKU-1", bertanda)
        ubah_rencana(folder, "Identitas", "capaian_maksimum", {"nilai": 120})
        ubah_rencana(folder, "Identitas", "ambang_alasan", {"nilai": 97})
    return bahan_naskah(folder).isi


def test_a_phrase_is_words_and_keys_and_holds_no_figure_of_its_own(bahan: BahanDokumen) -> None:
    semua = [kunci for kunci in bahan.kunci.values() if kunci.nama.endswith(("_kata", ".kata"))]
    assert semua
    for kunci in semua:
        frasa = potongan_kunci(kunci, bahan.kunci)
        assert isinstance(frasa, FrasaTerikat)
        assert frasa.teks == kunci.teks
        assert not re.search(r"\d|\{\{", "".join(isi.teks for isi in frasa.isi if isinstance(isi, Teks))), kunci


def test_what_a_phrase_names_is_known_and_shows_its_cell(bahan: BahanDokumen) -> None:
    dipakai = {nama for kunci in bahan.kunci.values() for nama in ISIAN.findall(kunci.pola)}
    assert [nama for nama in dipakai if not bahan.kunci[nama].diketahui] == []
    tanpa = [nama for nama in dipakai if bahan.kunci[nama].asal is None and not TANPA_SEL.fullmatch(nama)]
    assert [nama for nama in tanpa if nama != "ambang_alasan"] == []
    assert ("ambang_alasan" in tanpa) <= (bahan.laporan.identitas.ambang_alasan is None)


def test_a_figure_of_a_sentence_is_printed_as_its_cell_is(bahan: BahanDokumen) -> None:
    for angka in semua_angka(fakta_tahun(bahan.laporan)):
        assert bahan.kunci[angka.nama].teks == angka.teks


def test_the_sheet_of_keys_shows_a_difference_without_its_sign(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    ubah_rencana(folder, "Indikator", "IKU-1", {"standar_nasional": 30})
    bahan = bahan_naskah(folder).isi
    tabel = tabel_kunci(bahan.kunci.values(), bahan.susunan)
    susunan = Susunan((*bahan.susunan.tabel.values(), tabel))
    sel = susunan.sel(Rujukan("kunci_naskah", "IKU-1.selisih_standar", "nilai"))
    assert bahan.kunci["IKU-1.selisih_standar"].teks == "10"
    assert sel.nilai == Decimal(10)
    assert sel.rumus is not None
    assert "ABS(" in sel.rumus
