"""Tidy tables and the workbook hold the same figures; a CSV opens in Excel as it is."""

import csv
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from contoh import SUB, kantor, setelan
from hypothesis import given, settings
from hypothesis import strategies as st
from ubahan import terapkan

from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.ukuran import Bentuk
from lakip_xl.ekspor.anggaran import ANGGARAN
from lakip_xl.ekspor.indikator import INDIKATOR
from lakip_xl.excel.baca.folder import baca_tahun
from lakip_xl.layout.sel import Rujukan
from lakip_xl.pipeline.consolidate import susun
from lakip_xl.pipeline.export import export

Kantor = Callable[[str], Path]
ANGKA = st.decimals(min_value=0, max_value=250, places=2).map(lambda nilai: f"{nilai:f}")
TARGET = {
    Bentuk.ANGKA: ANGKA,
    Bentuk.RENTANG: st.tuples(st.integers(1, 90), st.integers(91, 200)).map("{0[0]}-{0[1]}".format),
    Bentuk.PREDIKAT: st.sampled_from(("AA", "bb", "CC", "78 (BB)", "50.5")),
}
DUA_UNIT = """
perencanaan.xlsx › Program
| kode | uraian | unit | pagu |
| 2.17.03.2.01.02 | Sub kegiatan lain | sekretariat | 5 |
! tambah
"""
REALISASI = {**TARGET, Bentuk.RENTANG: ANGKA, Bentuk.PREDIKAT: st.sampled_from(("A", "80,17 (A)", "80.17", "WTP"))}


def test_a_csv_begins_with_a_byte_order_mark_and_is_utf8(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil(f"masukan/bidang.xlsx › Anggaran\n| kode | alasan |\n| {SUB} | Sisa – lelang |")
    _, berkas = export(folder, tmp_path / "csv")
    for jalur in berkas:
        isi = jalur.read_bytes()
        assert isi.startswith(b"\xef\xbb\xbf")
        assert not isi[3:].startswith(b"\xef\xbb\xbf")
    baris = list(csv.DictReader(io.StringIO((tmp_path / "csv" / "anggaran.csv").read_text(encoding="utf-8-sig"))))
    assert {isi["alasan"] for isi in baris} == {"", "Sisa – lelang"}
    assert baris[0]["tahun"] == "2022"


@pytest.mark.parametrize(
    ("ubahan", "harapan"),
    [
        ("", "bidang"),
        ("! sel perencanaan.xlsx Program @unit/6 sekretariat", "sekretariat, bidang"),
        (DUA_UNIT, "bidang, sekretariat"),
        ("! sel perencanaan.xlsx Program @unit/8", None),
    ],
    ids=["satu", "pemilik lain", "dua", "belum ada"],
)
def test_a_program_names_all_its_units(ubahan: str, harapan: str | None, kantor_kecil: Kantor) -> None:
    laporan = baca_tahun(kantor_kecil(ubahan))
    unit = {rekaman["kode"]: rekaman["unit"] for rekaman in ANGGARAN.baris(laporan, ())}
    assert unit["2.17.03"] == harapan


@pytest.mark.lambat
@pytest.mark.parametrize("polaritas", Polaritas)
@settings(max_examples=8)
@given(data=st.data(), batas=st.sampled_from(("", "100", "120")))
def test_every_capaian_is_the_one_of_the_workbook(
    polaritas: Polaritas, data: st.DataObject, batas: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bentuk = polaritas.penilaian.bentuk
    target, realisasi = data.draw(TARGET[bentuk]), data.draw(REALISASI[bentuk])
    folder = kantor(tmp_path_factory.mktemp("ekspor") / "2022")
    for ubahan in (
        f"! sel perencanaan.xlsx Identitas {setelan('capaian_maksimum')} {batas}",
        (
            f"perencanaan.xlsx › Indikator\n| kode | polaritas | target | skala_predikat |\n"
            f"| KOP-1 | {polaritas} | {target} | {'AKIP' if bentuk is Bentuk.PREDIKAT else ''} |"
        ),
        f"masukan/bidang.xlsx › Indikator\n| kode | realisasi |\n| KOP-1 | {realisasi} |",
    ):
        terapkan(folder, ubahan)
    laporan = baca_tahun(folder)
    (rekaman,) = (baris for baris in INDIKATOR.baris(laporan, ()) if baris["kode"] == "KOP-1")
    susunan = susun(laporan, ())
    for key in ("capaian", "capaian_terbatas") if batas else ("capaian",):
        nilai = susunan.sel(Rujukan("data_indikator", "KOP-1", key)).nilai
        tercetak = None if nilai is None else bulatkan(Decimal(str(nilai)) * 100, 2)
        assert rekaman[key] == tercetak
    assert batas or rekaman["capaian_terbatas"] is None
