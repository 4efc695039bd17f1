"""How complete a file is: its own sheets, Petunjuk and the board count the same, whatever was typed or left out."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB, setelan
from ubahan import terapkan

from lakip_xl.checking.kasus import alamat
from lakip_xl.pipeline.status import status
from lakip_xl.pipeline.template import template

Kantor = Callable[[str], Path]
BIDANG = "masukan/bidang.xlsx"


@pytest.mark.parametrize("nama", ["kantor kecil", "tahun nyata"])
def test_rows_are_counted_as_the_files_themselves_count_them(nama: str, kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil("") if nama == "kantor kecil" else _digambar_ulang(TAHUN_NYATA, tmp_path)
    papan = status(folder)
    assert len(papan.baris) == (3 if nama == "kantor kecil" else 7)
    for baris in papan.baris:
        assert (baris.selesai, baris.semua) == _selesai_tercetak(folder / baris.berkas), baris.berkas


@pytest.mark.lambat
def test_rows_are_counted_as_libreoffice_counts_what_was_typed(
    kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path]
) -> None:
    folder = kantor_kecil(f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi | alasan |\n| {SUB} | 12.34x | sebab |")
    buku = openpyxl.load_workbook(folder / "masukan" / "bidang.xlsx")
    isi = {
        "@sub_kegiatan/6": SUB,
        "@acara/6": "Rapat",
        "@mulai/6": date(2022, 3, 2),
        "@selesai/6": date(2022, 3, 1),
        "@sub_kegiatan/7": SUB,
        "@acara/8": "Tanpa kode",
    }
    for letak, nilai in isi.items():
        buku["Pelaksanaan"][alamat(BIDANG, "Pelaksanaan", letak)].value = nilai  # type: ignore[assignment]
    buku["Data Dasar"][alamat(BIDANG, "Data Dasar", "@nilai/7")].value = None
    buku.save(folder / "masukan" / "bidang.xlsx")
    bidang = status(folder).unit[1]
    assert (bidang.selesai, bidang.semua) == _selesai_tercetak(hitung_ulang(folder / "masukan" / "bidang.xlsx"))
    assert (bidang.selesai, bidang.semua) == (9, 14)


def test_a_row_taken_out_of_the_template_still_counts_among_all(kantor_kecil: Kantor) -> None:
    assert [(baris.selesai, baris.semua) for baris in status(kantor_kecil("")).unit] == [(41, 41), (11, 11)]
    bidang = status(kantor_kecil("! baris masukan/bidang.xlsx Anggaran 6")).unit[1]
    assert (bidang.selesai, bidang.semua) == (9, 11)


SETENGAH = {
    "lembar kosong": f"""
        ! sel {BIDANG} Pelaksanaan @sub_kegiatan/15
        ! sel {BIDANG} Pelaksanaan @acara/15
        ! sel {BIDANG} Pelaksanaan @mulai/15
        ! sel {BIDANG} Pelaksanaan @selesai/15
        {BIDANG} › Uraian
        | kode | capaian |
        | {SUB} |  |
        """,
    "kepegawaian kosong": """
        ! sel masukan/sekretariat.xlsx Pendapatan @jenis/15
        masukan/sekretariat.xlsx › Kepegawaian
        | kunci | jumlah |
        | Pendidikan/S1 |  |
        """,
    "angka sebagai teks": f"""
        {BIDANG} › Anggaran
        | kode | realisasi |
        | {SUB} | 'Rp. 950.000,- |
        """,
    "hanya tanda hubung": f"{BIDANG} › Uraian\n| kode | capaian |\n| {SUB} | - |",
    "identitas kosong": f"! sel perencanaan.xlsx Identitas {setelan('pemerintah_daerah')}",
    "tahun bukan angka": f"! sel perencanaan.xlsx Identitas {setelan('tahun')} dua ribu",
    "tahun di luar batas": f"! sel perencanaan.xlsx Identitas {setelan('tahun')} 1822",
    "baris terhapus": f"! baris {BIDANG} Anggaran 6",
    "rencana belum ada": "! sel perencanaan.xlsx Sasaran @kode/6\n! sel perencanaan.xlsx Sasaran @tujuan/6"
    "\n! sel perencanaan.xlsx Sasaran @sasaran/6",
}


@pytest.mark.lambat
@pytest.mark.parametrize("ubahan", SETENGAH.values(), ids=SETENGAH)
def test_petunjuk_and_the_board_never_give_two_counts(
    ubahan: str, kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path]
) -> None:
    folder = kantor_kecil(ubahan)
    for baris in status(folder).baris:
        assert (baris.selesai, baris.semua) == _selesai_tercetak(hitung_ulang(folder / baris.berkas)), baris.berkas


@pytest.mark.lambat
def test_the_real_year_is_counted_alike_after_libreoffice(tmp_path: Path, hitung_ulang: Callable[[Path], Path]) -> None:
    folder = _digambar_ulang(TAHUN_NYATA, tmp_path)
    for baris in status(folder).baris:
        assert (baris.selesai, baris.semua) == _selesai_tercetak(hitung_ulang(folder / baris.berkas)), baris.berkas


def test_a_sheet_that_the_plan_lets_stay_blank_is_not_asked_for(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"{BIDANG} › Uraian\n| kode | capaian |\n| {SUB} |  |")
    (belum,) = (baris for baris in status(folder).baris if baris.unit == "bidang")
    assert (belum.selesai, belum.semua) == (8, 11)
    terapkan(
        folder,
        "perencanaan.xlsx › Pengecualian\n! tambah\n| kode | berkas | nama_lembar | alasan | oleh | tanggal |\n"
        f"| S29 | {BIDANG} | Uraian | Nihil | Sekretaris | 2023-01-20 |",
    )
    (bidang,) = (baris for baris in status(folder).baris if baris.unit == "bidang")
    assert (bidang.selesai, bidang.semua, bidang.peringatan) == (11, 11, 1)
    (folder / BIDANG).unlink()
    list(template(folder))
    petunjuk = openpyxl.load_workbook(folder / BIDANG)["Petunjuk"]
    (uraian,) = (baris for baris in petunjuk.iter_rows(values_only=True) if baris[1] == "Uraian")
    assert "=0,0," not in str(uraian[3])


def _digambar_ulang(asal: Path, tmp_path: Path) -> Path:
    """Return the office in fresh workbooks."""
    folder = tmp_path / "digambar-ulang"
    assert not [sisa for templat in template(folder, carry=asal) for sisa in templat.tertinggal]
    return folder


def _selesai_tercetak(berkas: Path) -> tuple[int, int]:
    """Return what Petunjuk says of the file: "Selesai 18 dari 20 baris"; its sheets say the same, but for settings."""
    buku = openpyxl.load_workbook(berkas, data_only=True)
    ((selesai, semua),) = _selesai(sel for baris in buku["Petunjuk"].iter_rows(values_only=True) for sel in baris)
    lembar = list(_selesai(worksheet["A3"].value for worksheet in buku))
    assert len(lembar) >= 4
    beda = (selesai - sum(angka[0] for angka in lembar), semua - sum(angka[1] for angka in lembar))
    assert beda[1] == (3 if "Identitas" in buku.sheetnames else 0)
    assert 0 <= beda[0] <= beda[1]
    return selesai, semua


def _selesai(semua: Iterable[object]) -> Iterator[tuple[int, int]]:
    for teks in semua:
        if cocok := re.fullmatch(r"Selesai (\d+) dari (\d+) baris", str(teks)):
            yield int(cocok[1]), int(cocok[2])
