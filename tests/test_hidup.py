"""Any cell of a Data sheet moves all that shows it: edited cells recalculated give what a fresh consolidation gives."""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import kantor
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.layout.columns import Number, Source, Text
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.susunan import AnyTable, Susunan
from lakip_xl.layout.table import TableColumn
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate, susun
from lakip_xl.sheets.tempat import Tempat

HitungUlang = Callable[[Path], Path]
UBAHAN = 30
SAAT_ITU = {
    "Pemeriksaan": "what the checks found",
    "Jejak": "the files that came in",
    "Sampul": "whether there were errors",
    "Reviu": "what reviewers wrote",
    "_KUNCI": "what notes may name",
}
"""Sheets that tell of the time when the workbook was made."""
SAAT = "saat laporan dibuat"
"""Words of a note that tells of that time."""
_TEMUAN = "Temuan"
"""The row of Ringkasan that counts what the checks found."""


class Sumber(NamedTuple):
    """An input figure or text: its cell on a Data sheet, and the cell where a unit or the plan typed it."""

    data: Rujukan
    asal: Tempat
    nilai: object


def _sumber(susunan: Susunan) -> Iterator[Sumber]:
    """Yield every cell of Data sheets that moves the report and stands in one input cell."""
    for tabel in susunan.tabel.values():
        for baris, kolom in product(tabel.rows, tabel.columns) if tabel.bab == "Data" else ():
            asal = _asal(tabel, baris, kolom)
            if asal is not None:
                yield asal


def _asal(tabel: AnyTable, baris: Baris[Any], kolom: TableColumn[Any]) -> Sumber | None:
    isi = kolom.isi(tabel.kode, baris)
    biasa = isinstance(kolom, Text | Number) and not isinstance(kolom, Source) and not kolom.penentu
    if not biasa or not isinstance(isi, str | int | Decimal):
        return None
    ada = [
        (asal, isian.key)
        for asal in baris.asal
        if asal is not None
        for isian in asal.lembar.diketik
        if (isian.key == kolom.key or isian.key not in tabel.menurut_key) and _polos(getattr(asal, isian.key)) == isi
    ]
    senama = [(asal, key) for asal, key in ada if key == kolom.key] or ada * (len(ada) == 1)
    if not senama:
        return None
    asal, key = senama[-1]
    return Sumber(Rujukan(tabel.kode, baris.kunci, kolom.key), asal.cell(key), isi)


def _polos(isi: object) -> object:
    if isinstance(isi, Ukuran):
        return isi.nilai if isi.polos else None
    return isi


def _baru(acak: random.Random, sumber: Sumber, nomor: int) -> object:
    """Return what is typed instead: another figure, another text, or nothing where the row may lack it."""
    if isinstance(sumber.nilai, int | Decimal):
        return max(
            1,
            int(
                sumber.nilai
                * Decimal(str(acak.choice((0.6, 0.97) if sumber.nilai <= SERATUS else (0.6, 0.97, 1.1, 1.4))))
            ),
        )
    if sumber.data.kolom in BOLEH_KOSONG and acak.random() < 0.3:
        return None
    return acak.choice(
        (f'{sumber.nilai} "dan" <lagi> & {nomor}', f"Lain {nomor}", f"=Kata | {nomor}" + " panjang" * 40)
    )


PENDEK = 12
"""Letters of a text that may stand anywhere by chance."""
SERATUS = 100
"""A percent goes no further."""
BOLEH_KOSONG = {"alasan", "catatan", "permasalahan", "solusi", "pendorong", "penghambat", "tindak_lanjut", "keterangan"}
"""Texts that may be taken away again."""


def _ubah(folder: Path, berkas: Path, susunan: Susunan, semua: list[tuple[Sumber, object]]) -> None:
    """Type the same into the cells of the Data sheets and of the files that came in."""
    buku = openpyxl.load_workbook(berkas)
    masukan: dict[str, Workbook] = {}
    for sumber, nilai in semua:
        tabel = susunan.tabel[sumber.data.tabel]
        _ketik(buku[tabel.lembar], _alamat(tabel, sumber.data.kunci, sumber.data.kolom), nilai)
        nama = sumber.asal.berkas
        if nama not in masukan:
            masukan[nama] = openpyxl.load_workbook(folder / nama)
        _ketik(masukan[nama][sumber.asal.lembar], sumber.asal.alamat, nilai)
    buku.save(berkas)
    for nama, isi in masukan.items():
        isi.save(folder / nama)


def _ketik(worksheet: Worksheet, alamat: str, nilai: object) -> None:
    worksheet[alamat].value = nilai  # type: ignore[assignment]
    if isinstance(nilai, str):
        worksheet[alamat].data_type = "s"


def _alamat(tabel: AnyTable, kunci: str, kolom: str) -> str:
    return f"{huruf(tabel.letak_kolom[kolom])}{tabel.letak_baris[kunci] + 1}"


def _susunan(folder: Path) -> Susunan:
    hasil = periksa_tahun(folder)
    return susun(hasil.laporan, hasil.temuan)


def _beda(lama: Susunan, baru: Susunan, hidup: Workbook, segar: Workbook) -> Iterator[str]:
    """Yield where a recalculated workbook does not show what a fresh one shows."""
    terbaca: tuple[set[tuple[str, str]], set[tuple[str, str]]] = (set(), set())
    berganti: set[object] = set()
    for kode in lama.tabel.keys() | baru.tabel.keys():
        satu, lain = lama.tabel.get(kode), baru.tabel.get(kode)
        for tabel, sel in zip((satu, lain), terbaca, strict=True):
            if tabel is not None:
                sel |= {
                    (tabel.lembar, _alamat(tabel, baris.kunci, kolom.key))
                    for baris in tabel.rows
                    for kolom in tabel.columns
                }
        ada = satu or lain
        assert ada is not None
        if ada.lembar in SAAT_ITU:
            continue
        if satu is not None and lain is not None and satu.lembar != lain.lembar:
            berganti |= {satu.lembar, lain.lembar}  # a sheet is named when the report is made
        if satu is None or lain is None:
            berganti |= {ada.lembar, ada.judul, *ada.kaki, *(kolom.header for kolom in ada.columns)}
            yield from () if ada.dipilih else [f"{ada.lembar}: tabel {kode}"]
            continue
        yield from _beda_tabel(satu, lain, hidup, segar)
    for lembar in hidup.sheetnames:
        if lembar not in SAAT_ITU and lembar in segar.sheetnames:
            yield from _beda_sekitar(hidup[lembar], segar[lembar], terbaca, berganti)


def _beda_tabel(satu: AnyTable, lain: AnyTable, hidup: Workbook, segar: Workbook) -> Iterator[str]:
    if not satu.dipilih and [baris.kunci for baris in satu.rows] != [baris.kunci for baris in lain.rows]:
        yield f"{satu.lembar}: baris {satu.kode}"
    for baris, kolom in product(satu.rows, satu.columns):
        if baris.kunci not in lain.letak_baris or kolom.key not in lain.letak_kolom or baris.kunci.startswith(_TEMUAN):
            continue
        tempat = _alamat(satu, baris.kunci, kolom.key)
        kiri = hidup[satu.lembar][tempat].value
        kanan = segar[lain.lembar][_alamat(lain, baris.kunci, kolom.key)].value
        if not _sama(kiri, kanan):
            yield f"{satu.lembar}!{tempat} {satu.kode}/{baris.kunci}/{kolom.key}: {kiri!r}, seharusnya {kanan!r}"


def _beda_sekitar(
    hidup: Worksheet,
    segar: Worksheet,
    terbaca: tuple[set[tuple[str, str]], set[tuple[str, str]]],
    berganti: set[object],
) -> Iterator[str]:
    """Yield titles, headers and notes that differ, but for the names of sheets that only one has."""
    kiri, kanan = (
        [str(sel.value) for baris in lembar for sel in baris if _di_sekitar(lembar.title, sel, ada, berganti)]
        for lembar, ada in zip((hidup, segar), terbaca, strict=True)
    )
    hilang, lebih = (
        Counter(kiri) - Counter(kanan),
        Counter(kanan) - Counter(kiri),
    )
    if hilang or lebih:
        yield f"{hidup.title}: {sorted(hilang)}, seharusnya {sorted(lebih)}"


def _di_sekitar(lembar: str, sel: Cell, ada: set[tuple[str, str]], berganti: set[object]) -> bool:
    """Tell whether a cell stands outside the rows of tables, and tells of the data."""
    if (lembar, sel.coordinate) in ada or sel.value in {None, ""} | berganti:
        return False
    return SAAT not in str(sel.value)


def _sama(kiri: object, kanan: object) -> bool:
    if isinstance(kiri, int | float) and isinstance(kanan, int | float):
        return kiri == pytest.approx(kanan, rel=1e-9, abs=1e-9)
    return kiri == kanan or (kiri in {"", None} and kanan in {"", None})


def _kantor_kecil(folder: Path) -> Path:
    return kantor(folder)


def _tahun_nyata(folder: Path) -> Path:
    return Path(shutil.copytree(TAHUN_NYATA, folder, ignore=shutil.ignore_patterns("LAKIP-*", "jejak*")))


@pytest.mark.parametrize("buat", [_kantor_kecil, _tahun_nyata])
def test_thirty_edited_cells_texts_included_move_every_cell(
    buat: Callable[[Path], Path], tmp_path: Path, hitung_ulang: HitungUlang
) -> None:
    folder = buat(tmp_path / "2022")
    berkas = consolidate(folder, draft=True).berkas
    assert berkas is not None
    lama = _susunan(folder)
    calon = list(_sumber(lama))
    assert len({sumber.asal for sumber in calon}) == len(calon), "satu isian berdiri pada dua sel Data"
    acak = random.Random(16)  # noqa: S311 - a test repeats itself
    pilihan = acak.sample(calon, min(UBAHAN, len(calon)))
    diubah = Path(shutil.copy(berkas, tmp_path / "diubah.xlsx"))
    _ubah(folder, diubah, lama, [(sumber, _baru(acak, sumber, nomor)) for nomor, sumber in enumerate(pilihan)])
    segar = consolidate(folder, draft=True).berkas
    assert segar is not None
    beda = list(
        _beda(
            lama,
            _susunan(folder),
            *(openpyxl.load_workbook(isi, data_only=True) for isi in (hitung_ulang(diubah), segar)),
        )
    )
    assert not beda, "\n".join(beda)


def test_no_other_sheet_holds_a_text_of_a_data_sheet() -> None:
    susunan = _susunan(TAHUN_NYATA)
    teks = {sumber.nilai for sumber in _sumber(susunan) if isinstance(sumber.nilai, str) and len(sumber.nilai) > PENDEK}
    assert len(teks) > UBAHAN
    tetap = [
        f"{tabel.lembar}: {baris.kunci} {kolom.key}: {sel.nilai}"
        for tabel in susunan.tabel.values()
        if tabel.lembar not in SAAT_ITU
        for baris, kolom in product(tabel.rows, tabel.columns)
        if (sel := susunan.sel(Rujukan(tabel.kode, baris.kunci, kolom.key))).rumus is None
        and sel.nilai in teks
        and tabel.bab != "Data"
    ]
    assert not tetap, "\n".join(tetap)
