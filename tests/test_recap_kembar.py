"""A recap counts one perangkat daerah and year once, and one year unless asked; the names of a scale are kept."""

import shutil
from pathlib import Path

import openpyxl
import pytest
from contoh import TURUN, kantor, nama_kantor, setelan
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.pipeline.kantor_tunggal import kantor_tunggal
from lakip_xl.pipeline.recap import recap


def _gagal(akar: Path, **pilihan: object) -> dict[str, str]:
    hasil = recap([akar], akar / "REKAP.xlsx", **pilihan)  # type: ignore[arg-type]
    return {kantor.folder: kantor.gagal for kantor in hasil.kantor}


def _pagu(akar: Path) -> object:
    worksheet = openpyxl.load_workbook(akar / "REKAP.xlsx", data_only=True)["Perangkat Daerah"]
    kepala = [sel.value for sel in worksheet[5]]
    jumlah = next(baris for baris in worksheet.iter_rows(values_only=True) if baris[0] == "Jumlah")
    return jumlah[kepala.index("Pagu (Rp)")]


@pytest.mark.parametrize("salinan", ["2022-lama", "Salinan 2022", "cadangan/2022"])
def test_a_copy_of_an_office_counts_once(salinan: str, tmp_path: Path) -> None:
    kantor(tmp_path / "dinas" / "2022")
    shutil.copytree(tmp_path / "dinas" / "2022", tmp_path / "dinas" / salinan)
    assert _gagal(tmp_path) == {
        "dinas/2022": "",
        f"dinas/{salinan}": "salinan dari dinas/2022; dihitung satu kali",
    }
    assert _pagu(tmp_path) == 1_500_000
    shutil.rmtree(tmp_path / "dinas" / "2022")
    assert _gagal(tmp_path) == {f"dinas/{salinan}": ""}


def test_two_different_ones_of_an_office_name_each_other(tmp_path: Path) -> None:
    kantor(tmp_path / "a" / "2022")
    terapkan(kantor(tmp_path / "b" / "2022", TURUN.format(900_000)), nama_kantor("dinas  contoh"))
    terapkan(kantor(tmp_path / "c" / "2022"), nama_kantor("Dinas Lain"))
    assert _gagal(tmp_path) == {
        "a/2022": "",
        "b/2022": "perangkat daerah dan tahun yang sama dengan a/2022, isinya berbeda; sisakan satu",
        "c/2022": "",
    }
    assert _pagu(tmp_path) == 3_000_000


@pytest.mark.lambat
def test_a_recap_is_of_one_year_unless_others_are_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for nomor in (1, 2):
        terapkan(kantor(tmp_path / f"dinas-{nomor}" / "2022"), nama_kantor(f"Dinas {nomor}"))
    lama = kantor(tmp_path / "dinas-1" / "2021")
    terapkan(lama, nama_kantor("Dinas 1"))
    terapkan(lama, f"! sel perencanaan.xlsx Identitas {setelan('tahun')} 2021")
    alasan = "tahun 2021, rekap ini tahun 2022; pilih tahun lain dengan --tahun"
    assert _gagal(tmp_path) == {"dinas-1/2021": alasan, "dinas-1/2022": "", "dinas-2/2022": ""}
    assert _pagu(tmp_path) == 3_000_000
    perintah = ["recap", str(tmp_path), "--out", str(tmp_path / "REKAP.xlsx"), "--workers", "1"]
    assert jalankan(perintah) == 1
    assert alasan in capsys.readouterr().out
    assert jalankan([*perintah, "--tahun", "2021"]) == 0
    assert _pagu(tmp_path) == 1_500_000
    assert "TAHUN 2021" in {
        sel for baris in openpyxl.load_workbook(tmp_path / "REKAP.xlsx").worksheets[0].values for sel in baris
    }
    assert jalankan([*perintah, "--tahun", "2021", "--tahun", "2022"]) == 0
    assert _pagu(tmp_path) == 4_500_000


def test_offices_that_do_not_say_their_name_are_told_apart_by_their_folder() -> None:
    semua = (Ikhtisar("a", "x", tahun=2022), Ikhtisar("b", "x", tahun=2022), Ikhtisar("c", gagal="tidak terbaca"))
    assert kantor_tunggal(semua) == semua
    assert kantor_tunggal((semua[2],)) == (semua[2],)


SKALA_LAIN = """
perencanaan.xlsx › Skala
| batas_bawah | kategori |
| 90 | Sangat Tinggi |
| 76 | Tinggi |
| 61 | Sedang |
| 51 | Rendah |
| 0 | Sangat Rendah |
"""


def _lembar(akar: Path, nama: str) -> list[tuple[object, ...]]:
    return list(
        openpyxl.load_workbook(akar / "REKAP.xlsx", data_only=True)[nama].iter_rows(min_row=6, values_only=True)
    )


def test_the_names_of_an_office_with_its_own_scale_are_kept(tmp_path: Path) -> None:
    kantor(tmp_path / "a" / "2022", SKALA_LAIN)
    recap([tmp_path], tmp_path / "REKAP.xlsx")
    kategori = [baris[0] for baris in _lembar(tmp_path, "Kategori")]
    assert kategori[:5] == ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"]
    assert "Sangat Tinggi" in _lembar(tmp_path, "Sasaran")[0]
    assert "Sangat Tinggi" in {sel for baris in _lembar(tmp_path, "Data Skala") for sel in baris}


def test_offices_of_several_scales_keep_each_its_own(tmp_path: Path) -> None:
    kantor(tmp_path / "a" / "2022", SKALA_LAIN)
    terapkan(kantor(tmp_path / "b" / "2022"), nama_kantor("Dinas Lain"))
    recap([tmp_path], tmp_path / "REKAP.xlsx")
    assert {"Sangat Tinggi", "Sangat Berhasil"} <= {baris[0] for baris in _lembar(tmp_path, "Kategori")}
    assert [baris[6] for baris in _lembar(tmp_path, "Sasaran")[:2]] == ["Sangat Tinggi", "Sangat Berhasil"]
