"""The consolidated workbook is alive: edited cells move every table as a fresh consolidation would."""

import random
import shutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from openpyxl.workbook import Workbook

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.notasi import angka as angka_
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.gambar.sel import sederhanakan
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate, susun

HitungUlang = Callable[[Path], Path]
UBAHAN = 50
DATA = (
    # table, column of the figure, column that names its source, how it may change
    ("data_anggaran", "realisasi", "asal_realisasi", 0.97),
    ("data_anggaran", "pagu", "asal_pagu", 1.07),
    ("data_dasar", "nilai", "asal", 1.1),
    ("data_indikator", "target", "asal_target", 0.9),
    ("data_indikator", "realisasi", "asal_realisasi", 0.8),
    ("data_pendapatan", "realisasi", "asal", 1.2),
    ("data_kepegawaian", "jumlah", "asal", 2.0),
    ("data_riwayat", "realisasi", "asal", 0.7),
)


def _calon(susunan: Susunan) -> Iterator[tuple[Rujukan, str, float]]:
    """Yield every input figure: its cell, its source, how it may change."""
    for tabel, kolom, asal, kali in DATA:
        for baris in susunan.tabel[tabel].rows:
            sel = susunan.sel(Rujukan(tabel, baris.kunci, kolom))
            sumber = susunan.sel(Rujukan(tabel, baris.kunci, asal)).nilai
            angka = isinstance(sel.nilai, int | float | Decimal) and sel.nilai != 0
            if kolom == "target" and str(baris.isi.rencana.target) != angka_(baris.isi.rencana.target.nilai):
                continue  # "78 (BB)" is not one figure
            if angka and sel.rumus is None and isinstance(sumber, str) and " › " in sumber:
                yield Rujukan(tabel, baris.kunci, kolom), sumber, kali


def _letak(susunan: Susunan, rujukan: Rujukan) -> tuple[str, str]:
    tabel = susunan.tabel[rujukan.tabel]
    return tabel.lembar, f"{huruf(tabel.letak_kolom[rujukan.kolom])}{tabel.letak_baris[rujukan.kunci] + 1}"


@pytest.mark.lambat
@pytest.mark.parametrize("benih", [1, 2])
def test_fifty_edited_cells_give_what_a_fresh_consolidation_gives(
    benih: int, tmp_path: Path, hitung_ulang: HitungUlang
) -> None:
    folder = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*", "jejak*")))
    berkas = consolidate(folder).berkas
    assert berkas is not None
    hasil = periksa_tahun(folder)
    lama = susun(hasil.laporan, hasil.temuan)
    pilihan = random.Random(benih).sample(list(_calon(lama)), UBAHAN)  # noqa: S311 - a test repeats itself

    buku = openpyxl.load_workbook(berkas)
    masukan: dict[Path, Workbook] = {}
    for rujukan, sumber, kali in pilihan:
        lembar, alamat = _letak(lama, rujukan)
        sel = buku[lembar][alamat]
        nilai = max(1, int(sel.value * kali))
        nama, lembar_asal, alamat_asal = sumber.split(" › ")
        jalur = folder / nama
        if jalur not in masukan:
            masukan[jalur] = openpyxl.load_workbook(jalur)
        sel.value = nilai
        masukan[jalur][lembar_asal][alamat_asal].value = nilai
    diubah = tmp_path / "diubah.xlsx"
    buku.save(diubah)
    for jalur, buku_masukan in masukan.items():
        buku_masukan.save(jalur)

    baru_hasil = periksa_tahun(folder)
    baru = susun(baru_hasil.laporan, baru_hasil.temuan)
    terhitung = openpyxl.load_workbook(hitung_ulang(diubah), data_only=True)
    jumlah = berubah = 0
    for rujukan, sebelum, sesudah in _rumus(lama, baru):
        lembar, alamat = _letak(lama, rujukan)
        nyata = terhitung[lembar][alamat].value
        assert _sama(nyata, sesudah), f"{lembar}!{alamat} {rujukan}: {nyata!r}, seharusnya {sesudah!r}"
        jumlah += 1
        berubah += not _sama(sebelum, sesudah)
    assert jumlah > 2800
    assert berubah > 250


def _rumus(lama: Susunan, baru: Susunan) -> Iterator[tuple[Rujukan, object, object]]:
    """Yield the formula cells that stand in both workbooks: the cell, its value before and after.

    Findings are text of the consolidation, so counts of them do not move with a cell.
    """
    for kode, tabel in lama.tabel.items():
        if kode not in baru.tabel:
            continue
        for baris in tabel.rows:
            for kolom in tabel.columns:
                rujukan = Rujukan(kode, baris.kunci, kolom.key)
                sel = lama.sel(rujukan)
                if sel.rumus is None or not baru.ada(rujukan) or baris.kunci.startswith("Temuan "):
                    continue
                yield rujukan, sel.nilai, baru.sel(rujukan).nilai


def _sama(nilai: object, acuan: object) -> bool:
    kiri, kanan = (_rapi(nilai) for nilai in (nilai, acuan))
    if isinstance(kiri, int | float) and isinstance(kanan, int | float):
        return kiri == pytest.approx(kanan, rel=1e-9, abs=1e-9)
    return kiri == kanan


def _rapi(nilai: object) -> object:
    if isinstance(nilai, Ukuran):
        nilai = nilai.isi
    if hasattr(nilai, "date"):
        nilai = nilai.date()
    sederhana = sederhanakan(nilai)
    return None if sederhana in ("", None) else sederhana
