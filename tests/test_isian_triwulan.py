"""What a division and a planner meet during the year: cells of quarters by their time, counts, the quarter's board."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import setelan
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from test_triwulan import BERPOLA, BIDANG, TERISI, sama
from ubahan import terapkan

from lakip_xl.cli import app
from lakip_xl.excel.gambar.looks import LOOKS
from lakip_xl.excel.gambar.templat import tulis_templat, untuk_unit
from lakip_xl.excel.gambar.templat.perbaikan import Perbaikan
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KEMAJUAN, BARIS_KUNCI, PETUNJUK, SANDI
from lakip_xl.finding import Finding
from lakip_xl.halaman.papan import Keadaan
from lakip_xl.laporan.kelengkapan import permintaan_unit
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.pipeline.baca import baca_rencana
from lakip_xl.pipeline.bertriwulan import TanpaTriwulan
from lakip_xl.pipeline.status_triwulan import status_triwulan
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.tempat import Tempat

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]
HARI = date(2022, 7, 7)
BERAKSI = (
    '! sel perencanaan.xlsx "Rencana Aksi" @indikator/6 KOP-1\n! sel perencanaan.xlsx "Rencana Aksi" @aksi/6 Melatih\n'
)
BERBATAS = f"! sel perencanaan.xlsx Identitas {setelan('batas_tw2')} 2022-07-10\n"
TW2 = "".join(
    f'! sel {BIDANG} "{lembar}" @{sel} {isi}\n'
    for lembar, sel, isi in (
        ("Triwulan", "realisasi/7", 0),
        ("Anggaran Triwulan", "tw2/6", 0),
        ("Data Dasar Triwulan", "tw2/6", 95),
        ("Data Dasar Triwulan", "tw2/7", 6),
    )
)


def templat(
    folder: Path, ditutup: Sequence[int], tujuan: Path, isi: str = "", perbaikan: Sequence[Perbaikan] = ()
) -> openpyxl.Workbook:
    """Draw the workbook of the division as its office is once some quarters are closed; `isi` is KOP-1 in quarter I."""
    laporan = replace(baca_rencana(folder), penutupan={triwulan: {} for triwulan in ditutup})
    unit = next(unit for unit in laporan.unit if unit.kode == "bidang")
    awal = {nama: [dict(baris) for baris in semua] for nama, semua in prefill(laporan, unit).items()}
    if isi:
        awal["Triwulan"][0]["realisasi"] = isi
    buku = tulis_templat(
        MASUKAN,
        awal,
        untuk_unit(laporan, unit),
        lembar_unit(laporan, unit),
        laporan.ruang,
        perbaikan=perbaikan,
        permintaan=permintaan_unit(laporan, unit),
    )
    tujuan.write_bytes(buku)
    return openpyxl.load_workbook(tujuan)


def sel(lembar: Worksheet, key: str, baris: int = 0) -> Cell:
    kolom = next(sel.column for sel in lembar[BARIS_KUNCI + 1] if sel.value == key)
    hasil = lembar.cell(BARIS_DATA + 1 + baris, kolom)
    assert isinstance(hasil, Cell)
    return hasil


def rupa(isi: Cell) -> str:
    """Return the look of a cell by its colour, its border and its lock."""
    warna, garis = f"#{isi.fill.fgColor.rgb[2:]}", isi.border.left.style
    semua = {
        ("#FFFBE6", "thin", False): "isian",
        ("#FFFFFF", "thin", False): "isian_terisi",
        ("#FFFFFF", "dotted", False): "isian_nanti",
        (str(LOOKS["ditutup"]["bg_color"]), "thin", True): "ditutup",
        (str(LOOKS["dihitung"]["bg_color"]), "thin", True): "dihitung",
    }
    return semua[warna, garis, bool(isi.protection.locked)]


# --- cells --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ditutup", "harapan"),
    [
        ((), ("isian", "isian_nanti", "isian_nanti", "isian_nanti")),
        ((1,), ("ditutup", "isian", "isian_nanti", "isian_nanti")),
        ((1, 2, 3), ("ditutup", "ditutup", "ditutup", "isian")),
        ((1, 2, 3, 4), ("ditutup",) * 4),
    ],
)
def test_a_cell_looks_as_its_quarter(
    kantor_kecil: Kantor, tmp_path: Path, ditutup: tuple[int, ...], harapan: tuple[str, ...]
) -> None:
    buku = templat(kantor_kecil(BERAKSI + BERPOLA), ditutup, tmp_path / "b.xlsx")
    for nama in ("Data Dasar Triwulan", "Anggaran Triwulan", "Aksi Triwulan"):
        assert tuple(rupa(sel(buku[nama], f"tw{nomor}")) for nomor in (1, 2, 3, 4)) == harapan, nama
        assert rupa(sel(buku[nama], "catatan")) == "isian"
    for key in ("realisasi", "pendorong", "kendala", "tindak_lanjut"):
        assert tuple(rupa(sel(buku["Triwulan"], key, nomor)) for nomor in range(4)) == harapan, key
    terbuka = tuple("isian" if rupa_sel != "isian_nanti" else rupa_sel for rupa_sel in harapan)
    assert tuple(rupa(sel(buku["Triwulan"], "catatan", nomor)) for nomor in range(4)) == terbuka
    revisi = tuple("isian" if rupa_sel == "ditutup" else "isian_nanti" for rupa_sel in harapan)
    assert tuple(rupa(sel(buku["Triwulan"], "revisi", nomor)) for nomor in range(4)) == revisi
    assert rupa(sel(buku["Anggaran Triwulan"], "revisi")) == ("isian" if ditutup else "isian_nanti")


def test_a_computed_cell_stays_computed_and_a_filled_one_of_the_present_is_white(
    kantor_kecil: Kantor, tmp_path: Path
) -> None:
    folder = kantor_kecil(BERPOLA)
    for ditutup, harapan in (((), "isian_terisi"), ((1,), "ditutup")):
        lembar = templat(folder, ditutup, tmp_path / "b.xlsx", isi="1")["Triwulan"]
        assert rupa(sel(lembar, "realisasi")) == harapan
        assert rupa(sel(lembar, "realisasi", 4)) == "dihitung"


def test_sheets_of_quarters_are_protected_by_the_password_that_petunjuk_tells(
    kantor_kecil: Kantor, tmp_path: Path
) -> None:
    buku = templat(kantor_kecil(BERPOLA), (1,), tmp_path / "b.xlsx")
    assert all(buku[nama].protection.sheet for nama in ("Triwulan", "Anggaran Triwulan"))
    assert any(SANDI in teks and "Alasan Revisi" in teks for teks in _petunjuk(buku))


def test_a_closed_cell_that_planning_marks_is_open(kantor_kecil: Kantor, tmp_path: Path) -> None:
    temuan = Finding(Tempat(BIDANG, "Triwulan", "H6", 6, "realisasi"), "Keliru.")
    tanda = Perbaikan(temuan, "Triwulan", 0, "realisasi")
    lembar = templat(kantor_kecil(BERPOLA), (1,), tmp_path / "b.xlsx", "1", [tanda])["Triwulan"]
    assert not sel(lembar, "realisasi").protection.locked
    assert sel(lembar, "kendala").protection.locked


def test_only_the_present_quarter_turns_dark_yellow(kantor_kecil: Kantor, tmp_path: Path) -> None:
    lembar = templat(kantor_kecil(BERPOLA), (1,), tmp_path / "b.xlsx")["Anggaran Triwulan"]
    wajib = {}
    for wilayah in lembar.conditional_formatting:
        for aturan in wilayah.rules:
            if aturan.dxf is not None and aturan.dxf.fill.bgColor.rgb == "FFFFD966":
                wajib[str(wilayah.sqref)] = aturan.formula[0]
    kolom = {nomor: sel(lembar, f"tw{nomor}").column_letter for nomor in (1, 2, 3, 4)}
    catatan = sel(lembar, "catatan").column_letter
    assert {wilayah[0] for wilayah in wajib} == {kolom[2], kolom[3]}
    assert wajib[f"{kolom[2]}6"] == f'AND(TRIM({kolom[2]}6)="",${catatan}6="")'
    assert f"${kolom[4]}6<>" in wajib[f"{kolom[3]}6"]


# --- counts -------------------------------------------------------------------------------------


def _petunjuk(buku: openpyxl.Workbook) -> list[str]:
    return [str(sel.value) for baris in buku[PETUNJUK].iter_rows() for sel in baris if sel.value is not None]


def test_in_april_only_the_first_quarter_is_asked(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(BERPOLA + BERBATAS)
    terapkan(folder, f"! sel {BIDANG} Triwulan @realisasi/6 0")
    assert all(hasil.ditulis for hasil in template(folder, carry=folder))
    buku = openpyxl.load_workbook(folder / BIDANG, data_only=True)
    kemajuan = {
        nama: buku[nama].cell(BARIS_KEMAJUAN + 1, 1).value
        for nama in ("Triwulan", "Data Dasar Triwulan", "Anggaran Triwulan")
    }
    assert kemajuan == {
        "Triwulan": "Triwulan I: terisi 1 dari 1 sel",
        "Data Dasar Triwulan": "Triwulan I: terisi 0 dari 2 sel",
        "Anggaran Triwulan": "Triwulan I: terisi 0 dari 1 sel",
    }
    teks = _petunjuk(buku)
    assert "Sekarang yang diisi hanya Triwulan I." in teks
    assert "Batas mengirim: Triwulan II 10 Juli 2022." in teks
    assert "Triwulan I: SEBAGIAN: 3 sel kosong" in teks


def test_all_closed_asks_for_the_sheets_of_the_year(kantor_kecil: Kantor, tmp_path: Path) -> None:
    buku = templat(kantor_kecil(BERPOLA), (1, 2, 3, 4), tmp_path / "b.xlsx")
    assert any("Keempat triwulan sudah ditutup" in teks for teks in _petunjuk(buku))


def test_an_office_without_quarters_reads_nothing_of_them(tmp_path: Path) -> None:
    laporan = baca_rencana(TAHUN_NYATA)
    assert all(untuk_unit(laporan, unit).masa is None for unit in laporan.unit)
    with pytest.raises(TanpaTriwulan, match="isi Pola Triwulan"):
        status_triwulan(TAHUN_NYATA, 2)
    assert not list(tmp_path.iterdir())


@pytest.mark.lambat
@pytest.mark.parametrize("isi", ["", TW2, f"! sel {BIDANG} Triwulan @catatan/6 Menunggu\n", TERISI])
def test_every_count_of_a_quarter_says_what_python_counts(
    kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path], isi: str
) -> None:
    folder = kantor_kecil(BERPOLA + isi)
    assert all(hasil.ditulis for hasil in template(folder, carry=folder))
    tersimpan = openpyxl.load_workbook(folder / BIDANG, data_only=True)
    terhitung = openpyxl.load_workbook(hitung_ulang(folder / BIDANG), data_only=True)
    for nama in (PETUNJUK, "Triwulan", "Data Dasar Triwulan", "Anggaran Triwulan"):
        for baris, ulang in zip(tersimpan[nama].iter_rows(), terhitung[nama].iter_rows(), strict=False):
            assert all(sama(isi.value, lagi.value) for isi, lagi in zip(baris, ulang, strict=False)), (nama, baris)


# --- the board ----------------------------------------------------------------------------------


def test_the_board_counts_the_cells_of_its_quarter_only(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(BERBATAS + BERPOLA)
    papan = status_triwulan(folder, 2, HARI)
    (bidang,) = papan.unit
    assert (bidang.keadaan, bidang.terisi, bidang.diminta) == (Keadaan.BELUM_DIISI, 0, 4)
    assert papan.tenggat == "Batas mengirim 10 Juli 2022: 3 hari lagi"
    assert bidang.kosong == (
        "Triwulan H7: Realisasi",
        "Data Dasar Triwulan G6-G7: TW II",
        "Anggaran Triwulan H6: TW II (Rp)",
    )
    terapkan(folder, f'! sel {BIDANG} "Anggaran Triwulan" @catatan/6 Menunggu SP2D')
    bidang = status_triwulan(folder, 2).unit[0]
    assert (bidang.keadaan, bidang.terisi) == (Keadaan.SEBAGIAN, 1)
    terapkan(folder, TW2)
    papan = status_triwulan(folder, 2)
    assert (papan.siap, papan.unit[0].kosong, papan.unit[0].pesan) == (True, (), "")
    assert not status_triwulan(folder, 1).siap


@pytest.mark.parametrize(
    ("ubahan", "keadaan"),
    [
        (f"! hapus {BIDANG}", Keadaan.BELUM_MASUK),
        (f"! salin {BIDANG} masukan/bidang-2.xlsx", Keadaan.BENTROK),
        (f"! meta {BIDANG} lakip_tahun 2021", Keadaan.TAHUN_SALAH),
        (f"! isi {BIDANG} terpotong", Keadaan.PERBAIKI),
        (f"! sel {BIDANG} Triwulan @realisasi/7 banyak", Keadaan.PERBAIKI),
        (f'! sel {BIDANG} "Anggaran Triwulan" @tw2/6 -5', Keadaan.PERBAIKI),
        (f'! sel {BIDANG} "Anggaran Triwulan" @tw2/6 2000000', Keadaan.PERBAIKI),
        (f"! sel {BIDANG} Triwulan @realisasi/9 banyak", Keadaan.SIAP),
        (f"! sel {BIDANG} Anggaran @realisasi_fisik/6 banyak", Keadaan.SIAP),
        (f"! baris {BIDANG} Triwulan 7", Keadaan.SEBAGIAN),
        (f'! sel {BIDANG} "Data Dasar Triwulan" @tw2/6', Keadaan.SEBAGIAN),
    ],
)
def test_the_state_of_a_unit_in_a_quarter(kantor_kecil: Kantor, ubahan: str, keadaan: Keadaan) -> None:
    folder = kantor_kecil(BERPOLA + TW2)
    terapkan(folder, ubahan)
    papan = status_triwulan(folder, 2, HARI)
    assert {baris.keadaan for baris in papan.unit} == {keadaan}
    assert papan.siap is (keadaan is Keadaan.SIAP)
    assert all(bool(baris.pesan) is not papan.siap for baris in papan.unit)
    assert papan.langkah


def test_a_reminder_names_the_quarter_its_cells_and_its_day(kantor_kecil: Kantor, capsys: Capsys) -> None:
    folder = kantor_kecil(BERBATAS + BERPOLA + f"! sel {BIDANG} Triwulan @realisasi/7 banyak")
    pesan = status_triwulan(folder, 2, HARI).unit[0].pesan.split("\n")
    assert pesan == [
        "Yth. Bidang Contoh,",
        "keadaan Triwulan II LAKIP 2022 Dinas Contoh, unit Bidang Contoh: PERBAIKI.",
        "Berkas bidang.xlsx: 1 dari 4 sel Triwulan II terisi, ada yang perlu diperbaiki.",
        "Yang perlu diperbaiki:",
        "- Triwulan H7: 'banyak' bukan angka.",
        "Yang belum diisi:",
        "- Data Dasar Triwulan G6-G7: TW II",
        "- Anggaran Triwulan H6: TW II (Rp)",
        "Mohon perbaiki dan kirim kembali paling lambat 10 Juli 2022 (3 hari lagi).",
        "Bila ada pertanyaan, hubungi Perencanaan, 0811.",
        "Terima kasih.",
    ]
    assert _jalankan("status", str(folder), "--triwulan", "2", "--ingatkan") == 1
    assert "--- bidang ---\nYth. Bidang Contoh," in capsys.readouterr().out


def test_the_command_prints_text_json_and_a_page(kantor_kecil: Kantor, tmp_path: Path, capsys: Capsys) -> None:
    folder = kantor_kecil(BERPOLA + TW2)
    halaman = tmp_path / "papan.html"
    assert _jalankan("status", str(folder), "--triwulan", "2", "--html", str(halaman)) == 0
    teks = capsys.readouterr().out
    assert "Status Triwulan II LAKIP 2022, Dinas Contoh" in teks
    assert "4/4" in teks
    assert "Status Triwulan II" in halaman.read_text(encoding="utf-8")
    assert _jalankan("status", str(folder), "--triwulan", "1", "--json") == 1
    papan = json.loads(capsys.readouterr().out)
    assert (papan["triwulan"], papan["siap"], papan["unit"][0]["diminta"]) == (1, False, 4)


@pytest.mark.parametrize("nomor", ["0", "5", "dua"])
def test_a_quarter_that_is_none_is_refused(kantor_kecil: Kantor, capsys: Capsys, nomor: str) -> None:
    assert _jalankan("status", str(kantor_kecil(BERPOLA)), "--triwulan", nomor) == 2
    assert "Nilai untuk --triwulan tidak sesuai" in capsys.readouterr().err


def test_a_plan_without_quarters_is_told(kantor_kecil: Kantor, capsys: Capsys) -> None:
    assert _jalankan("status", str(kantor_kecil("")), "--triwulan", "2") != 0
    assert "belum mengukur per triwulan" in capsys.readouterr().err


def _jalankan(*argumen: str) -> int:
    return app.jalankan(list(argumen))
