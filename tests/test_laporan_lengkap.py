"""The whole report: every table in its place, readable by every program and by everyone."""

import importlib.util
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from types import ModuleType

import openpyxl
import pandas as pd
import pytest
from conftest import AKAR
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from python_calamine import CalamineWorkbook
from sheetjs import baca_sheetjs

from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate, susun

Kantor = Callable[[str], Path]
HitungUlang = Callable[[Path], Path]
Isi = dict[str, dict[str, object]]


def _halaman() -> ModuleType:
    asal = importlib.util.spec_from_file_location("halaman_tabel", AKAR / "docs" / "tabel.py")
    assert asal is not None
    assert asal.loader is not None
    modul = importlib.util.module_from_spec(asal)
    asal.loader.exec_module(modul)
    return modul


@pytest.mark.parametrize("nama", ["tabel", "peta-sumber"])
def test_the_pages_of_the_tables_are_as_the_declarations_say(nama: str) -> None:
    halaman = _halaman()
    isi = halaman.tabel_md() if nama == "tabel" else halaman.peta_md()
    assert (AKAR / "docs" / f"{nama}.md").read_text(encoding="utf-8") == isi, "jalankan: python docs/tabel.py"


def test_every_table_of_the_published_report_stands_somewhere() -> None:
    """KeyError would tell the table that is missing, AssertionError the figure."""
    halaman = _halaman().peta_md()
    baris = [kalimat for kalimat in halaman.splitlines() if kalimat.startswith("| ")]
    assert len(baris) > 100
    for nomor in ("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1.1", "3.1.3", "3.3"):
        assert f"| Tabel {nomor} " in halaman
    assert "| Grafik 3.1.2" in halaman
    assert all("tidak ikut" in kalimat or "kosong" in kalimat for kalimat in baris if "| - |" in kalimat)


def test_a_figure_is_claimed_only_where_it_stands(susunan_nyata: Susunan) -> None:
    halaman = _halaman()
    ada = halaman.Pernyataan("B", "isi", "725; 22,68", "B.2", "IKU-3", "")
    assert "| 725; 22,68 |" in halaman.satu_pernyataan(susunan_nyata, ada)
    for angka in ("72", "7,25", "22,6", "2022"):
        with pytest.raises(AssertionError, match=angka):
            halaman.satu_pernyataan(susunan_nyata, ada._replace(angka=angka))


def test_charts_are_native_and_have_words_for_those_who_do_not_see_them(lakip_nyata: Path) -> None:
    with zipfile.ZipFile(lakip_nyata) as arsip:
        grafik = [nama for nama in arsip.namelist() if nama.startswith("xl/charts/chart")]
        gambar = "".join(
            arsip.read(nama).decode() for nama in arsip.namelist() if nama.startswith("xl/drawings/drawing")
        )
        judul = [re.search(r"<c:title>.*?<(?:a:t|c:v)>([^<]+)</", arsip.read(nama).decode()) for nama in grafik]
    keterangan = re.findall(r'descr="([^"]+)"', gambar)
    assert len(grafik) >= 10
    assert len(keterangan) == len(grafik)
    assert all(kalimat.endswith(".") and len(kalimat) > 20 for kalimat in keterangan)
    assert all(cocok is not None and len(cocok[1]) > 10 for cocok in judul)


def test_tables_have_one_header_row_and_no_merged_cells(lakip_nyata: Path, susunan_nyata: Susunan) -> None:
    buku = openpyxl.load_workbook(lakip_nyata, data_only=True)
    halaman = {tabel.lembar for tabel in susunan_nyata.tabel.values() if tabel.bentang}
    assert {worksheet.title for worksheet in buku if worksheet.merged_cells.ranges} == halaman == {"Ringkasan", "IKU"}
    assert all(tabel.ubin or tabel.kode.endswith("_pokok") for tabel in susunan_nyata.tabel.values() if tabel.bentang)
    for tabel in susunan_nyata.tabel.values():
        baris = buku[tabel.lembar][tabel.baris_kepala + 1]
        kepala = [baris[letak].value for letak in tabel.letak]
        assert kepala == [kolom.header for kolom in tabel.columns], tabel.kode
        assert all(kepala), tabel.kode
        assert len(set(kepala)) == len(kepala), (tabel.kode, kepala)


def test_sheets_print_on_the_width_of_a_page_under_the_name_of_the_office(lakip_nyata: Path) -> None:
    for worksheet in (lembar for lembar in openpyxl.load_workbook(lakip_nyata) if lembar.sheet_state == "visible"):
        assert "Dinas Koperasi" in worksheet.oddHeader.left.text
        assert "Hal &P dari &N" in worksheet.oddFooter.right.text
        assert worksheet.page_setup.paperSize == 14
        assert worksheet.sheet_properties.pageSetUpPr is not None or worksheet.page_setup.scale < 100, worksheet.title


def test_every_figure_of_a_report_table_leads_to_its_data(lakip_nyata: Path, susunan_nyata: Susunan) -> None:
    """By a link in its row, or because it is a formula over cells that do."""
    buku = openpyxl.load_workbook(lakip_nyata)
    for kode in ("1.1", "2.2", "3.1.3", "3.3", "B.1", "B.2", "B.3", "B.8", "C.1", "C.3"):
        tabel = susunan_nyata.tabel[kode]
        for baris in tabel.rows:
            if baris.tingkat is None:
                sel = buku[tabel.lembar][tabel.letak_baris[baris.kunci] + 1]
                assert [isi for isi in sel if isi.hyperlink and isi.hyperlink.location], (kode, baris.kunci)


def _dari_openpyxl(buku: Workbook) -> Isi:
    return {
        worksheet.title: {
            sel.coordinate: _rapi(sel.value) for baris in worksheet.iter_rows() for sel in baris if _ada(sel.value)
        }
        for worksheet in buku
    }


def _alamat(baris: Iterator[tuple[int, list[object]]]) -> dict[str, object]:
    return {
        f"{get_column_letter(kolom)}{nomor}": _rapi(nilai)
        for nomor, isi in baris
        for kolom, nilai in enumerate(isi, start=1)
        if _ada(nilai)
    }


def _ada(nilai: object) -> bool:
    return nilai is not None and nilai != "" and nilai == nilai  # noqa: PLR0124 - NaN is unlike itself


def _rapi(nilai: object) -> object:
    if isinstance(nilai, datetime):
        nilai = nilai.date()
    if isinstance(nilai, date):
        return float((nilai - date(1899, 12, 30)).days)
    if isinstance(nilai, int | float):
        return float(f"{float(nilai):.12g}")
    return str(nilai)


@pytest.mark.lambat
def test_five_readers_see_the_same_values(lakip_nyata: Path, tmp_path: Path, hitung_ulang: HitungUlang) -> None:
    acuan = _dari_openpyxl(openpyxl.load_workbook(lakip_nyata, data_only=True))
    assert sum(len(isi) for isi in acuan.values()) > 9000
    with CalamineWorkbook.from_path(lakip_nyata) as buku:
        calamine = {
            nama: _alamat(enumerate(buku.get_sheet_by_name(nama).to_python(skip_empty_area=False), start=1))
            for nama in buku.sheet_names
        }
    panda = {
        nama: _alamat((nomor + 1, list(isi)) for nomor, isi in enumerate(tabel.astype(object).to_numpy()))
        for nama, tabel in pd.read_excel(lakip_nyata, sheet_name=None, header=None, engine="openpyxl").items()
    }
    sheetjs = {
        nama: {alamat: _rapi(nilai) for alamat, nilai in isi.items()}
        for nama, isi in baca_sheetjs(lakip_nyata, tmp_path / "node").items()
    }
    libreoffice = _dari_openpyxl(openpyxl.load_workbook(hitung_ulang(lakip_nyata), data_only=True))
    for nama, isi in {"calamine": calamine, "pandas": panda, "SheetJS": sheetjs, "LibreOffice": libreoffice}.items():
        assert list(isi) == list(acuan), nama
        for lembar, semua in acuan.items():
            beda = {
                alamat
                for alamat in semua.keys() | isi[lembar].keys()
                if not _sama(semua.get(alamat), isi[lembar].get(alamat))
            }
            contoh = {alamat: (semua.get(alamat), isi[lembar].get(alamat)) for alamat in sorted(beda)[:3]}
            assert not beda, (nama, lembar, contoh)


def _sama(kiri: object, kanan: object) -> bool:
    if isinstance(kiri, float) and isinstance(kanan, float):
        return kiri == pytest.approx(kanan, rel=1e-9, abs=1e-9)
    if isinstance(kiri, str) and isinstance(kanan, str):
        return kiri.split() == kanan.split()
    return kiri == kanan


def test_a_sub_kegiatan_added_is_summed_once_in_every_total(kantor_kecil: Kantor) -> None:
    lama = consolidate(kantor_kecil("")).berkas
    assert lama is not None
    sebelum = _jumlah(lama)
    folder = kantor_kecil(
        "perencanaan.xlsx › Program\n! tambah\n"
        "| kode | uraian | unit | pagu |\n| 2.17.03.2.01.02 | Baru | bidang | 2000000 |"
    )
    (folder / "masukan" / "bidang.xlsx").unlink()
    from lakip_xl.pipeline.template import template

    list(template(folder))
    hasil = consolidate(folder, draft=True).berkas
    assert hasil is not None
    sesudah = _jumlah(hasil)
    assert sebelum.keys() == sesudah.keys()
    assert {nama: sesudah[nama] - sebelum[nama] for nama in sebelum} == dict.fromkeys(sebelum, 2_000_000)


def _jumlah(berkas: Path) -> dict[str, int]:
    """Return every total of pagu of the workbook."""
    hasil = periksa_tahun(berkas.parent)
    susunan = susun(hasil.laporan, hasil.temuan)
    buku = openpyxl.load_workbook(berkas, data_only=True)
    isi: dict[str, int] = {}
    for kode, kunci, kolom in (
        ("2.3", "jumlah", "pagu"),
        ("3.3", "JUMLAH", "pagu"),
        ("3.3", "2.17.03", "pagu"),
        ("3.3", "2.17.03.2.01", "pagu"),
        ("C.2", "JUMLAH", "pagu"),
        ("B.7", "T1.S1", "pagu"),
        ("B.7", "2.17.03", "pagu"),
        ("B.8", "2.17.03.2.01", "pagu"),
        ("ringkasan_angka", "rinci", "pagu"),
        ("rekonsiliasi", "JUMLAH", "pagu_data"),
        ("rekonsiliasi", "2.17.03", "pagu_tabel"),
        ("rekonsiliasi_pagu", "jumlah", "pagu"),
        ("rekonsiliasi_pagu", "jumlah", "masukan"),
    ):
        tabel = susunan.tabel[kode]
        nilai = buku[tabel.lembar].cell(tabel.letak_baris[kunci] + 1, tabel.letak_kolom[kolom] + 1).value
        isi[f"{kode} {kunci} {kolom}"] = int(str(nilai))
    return isi
