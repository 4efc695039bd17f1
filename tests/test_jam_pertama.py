"""docs/jam-pertama.md, walked word for word in an empty folder; then the same way with the plan of the real year."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import AKAR, TAHUN_NYATA
from jam import jalani, ketik, langkah

from lakip_xl.cli import app
from lakip_xl.domain.bulat import ke_angka
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.finding import Level
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.baca import baca_rencana
from lakip_xl.pipeline.check import check, periksa_tahun
from lakip_xl.sheets.perencanaan import IndikatorRencana, Program, Sasaran, Variabel
from lakip_xl.sheets.sheet import Row

Capsys = pytest.CaptureFixture[str]
HALAMAN = AKAR / "docs" / "jam-pertama.md"
KODE_DAN_BARIS = frozenset(
    {"A01", "A06", "A13", "A17", "A19", "A20", "D09", "D10", "D11", "K06", "K07", "S03", "S04", "S06", "S08", "S09"}
    | {"S11", "S14", "S24", "S25", "S26", "S32"}
)
"""Checks that speak of codes and rows."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which commands are typed."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_first_hour_goes_as_its_page_says(folder: Path, capsys: Capsys) -> None:
    jalan = jalani(folder, langkah(HALAMAN.read_text(encoding="utf-8")), lambda: capsys.readouterr().out)
    assert (jalan.perintah, jalan.tabel) == (9, 15)
    hasil = periksa_tahun(folder / "2023")
    assert {temuan.level for temuan in hasil.temuan} <= {Level.PERINGATAN}
    assert [(isi.kode, isi.kategori) for isi in hasil.laporan.indikator] == [
        ("IKU-1", "Sangat Berhasil"),
        ("IKU-2", "Sangat Berhasil"),
        ("KOP-1", "Sangat Berhasil"),
    ]
    assert sum(baris.realisasi or 0 for baris in hasil.laporan.anggaran) == 256_625_000
    assert "Ringkasan" in openpyxl.load_workbook(folder / "2023" / "LAKIP-2023.xlsx").sheetnames


def isi_sel(baris: Row, key: str) -> object:
    """Return a value as it is typed: a figure, or what is written."""
    isi = getattr(baris, key)
    isi = isi.sel if isinstance(isi, Ukuran) else isi
    return ke_angka(isi) if isinstance(isi, Decimal) else isi


def tempel(berkas: Path, kelas: type[Row], semua: Sequence[Row], *keys: str) -> None:
    """Paste columns that stand side by side, as one block from the first free cell."""
    kolom = kelas.lembar.menurut_key
    letak = [list(kolom).index(key) for key in keys]
    assert letak == list(range(letak[0], letak[0] + len(keys))), "a block has no gaps"
    blok = [[isi_sel(baris, key) for key in keys] for baris in semua]
    ketik(berkas, kelas.lembar, [kolom[key].header for key in keys], blok)


@pytest.fixture(scope="module")
def nyata() -> Laporan:
    """The plan of the real year."""
    return baca_rencana(TAHUN_NYATA)


def mulai(folder: Path, nyata: Laporan) -> Path:
    """Begin a year as `init` does, with the units of the real one, and paste its sasaran and its list of programs."""
    unit = [kata for isi in nyata.unit for kata in ("--unit", f"{isi.kode}={isi.nama}")]
    assert app.jalankan(["init", "2022", "--kantor", "Dinas Koperasi", "--pemda", "Kota Banjarmasin", *unit]) == 0
    rencana = folder / "2022" / "perencanaan.xlsx"
    tempel(rencana, Sasaran, nyata.sasaran, "kode", "sasaran", "tujuan")
    program = nyata.perencanaan.isi(Program)
    assert len(program) == 83
    tempel(rencana, Program, program, "kode", "uraian", "pagu")
    tempel(rencana, Program, program, "unit", "sasaran")
    return rencana


def tempel_indikator(rencana: Path, nyata: Laporan, kode: dict[str, str]) -> None:
    """Paste the list of indicators; `kode` are the codes of base figures that stand in the plan instead of its own."""
    semua = nyata.perencanaan.isi(IndikatorRencana)
    assert len(semua) == 38
    blok = ("indikator", "satuan", "target", "unit", "jenjang", "acuan", "polaritas", "cara_hitung")
    tempel(rencana, IndikatorRencana, semua, *blok)
    kepala = [
        IndikatorRencana.lembar.menurut_key[key].header for key in ("pembilang", "penyebut", "skala_predikat", "iku")
    ]
    isi = [
        [kode.get(baris.pembilang or ""), kode.get(baris.penyebut or ""), baris.skala_predikat, baris.iku]
        for baris in semua
    ]
    ketik(rencana, IndikatorRencana.lembar, kepala, isi)


def test_the_plan_of_the_real_year_is_pasted_with_its_codes(folder: Path, nyata: Laporan) -> None:
    rencana = mulai(folder, nyata)
    data = list(nyata.variabel.values())
    tempel(rencana, Variabel, data, "kode", "nama", "satuan", "unit")
    tempel_indikator(rencana, nyata, {kode: kode for kode in nyata.variabel})
    tempel(rencana, IndikatorRencana, nyata.perencanaan.isi(IndikatorRencana), "kode")
    hasil = check(rencana)
    assert not {temuan.kode for temuan in hasil.temuan} & KODE_DAN_BARIS
    assert not hasil.kesalahan
    laporan = hasil.laporan
    assert [(baris.kode, baris.uraian, baris.pagu) for baris in laporan.perencanaan.isi(Program)] == [
        (baris.kode, baris.uraian, baris.pagu) for baris in nyata.perencanaan.isi(Program)
    ]
    assert [isi.kode for isi in laporan.indikator] == [isi.kode for isi in nyata.indikator]
    assert [isi.rencana.target for isi in laporan.indikator] == [isi.rencana.target for isi in nyata.indikator]


def test_the_plan_of_the_real_year_is_pasted_without_any_code_of_its_own(
    folder: Path, nyata: Laporan, capsys: Capsys
) -> None:
    rencana = mulai(folder, nyata)
    tempel(rencana, Variabel, list(nyata.variabel.values()), "nama", "satuan", "unit")
    assert app.jalankan(["template", "2022", "--rencana"]) == 0
    assert f"{len(nyata.variabel)} kode usulan kini tertulis" in capsys.readouterr().out
    usulan = dict(zip(nyata.variabel, baca_rencana(folder / "2022").variabel, strict=True))
    tempel_indikator(rencana, nyata, usulan)
    assert not {temuan.kode for temuan in check(rencana).temuan} & (KODE_DAN_BARIS - {"S32"})
    assert app.jalankan(["template", "2022"]) == 0
    assert "38 kode usulan kini tertulis" in capsys.readouterr().out
    hasil = periksa_tahun(folder / "2022")
    assert not {temuan.kode for temuan in hasil.temuan if temuan.level is Level.KESALAHAN} & KODE_DAN_BARIS
    assert [isi.rencana.pembilang for isi in hasil.laporan.indikator] == [
        usulan.get(isi.rencana.pembilang or "") for isi in nyata.indikator
    ]
    assert len(hasil.laporan.masukan) == len(nyata.unit)
