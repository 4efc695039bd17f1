"""Large figures on a page, each in its tile, name above, detail and source below; what cells of all tables share."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from xlsxwriter.format import Format

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.sel import sederhanakan, tulis_nilai
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import AnyTable, Susunan

_TINGGI: Mapping[str, float] = {"besar": 34, "rinci": 15, "asal": 14}
"""Points of each row of a tile."""
_TINGGI_NAMA = 15

_HARI_NOL = date(1899, 12, 30)
"""Day 0 of Excel's calendar, for dates from March 1900 on."""


def gambar_ubin(worksheet: LembarKerja, tabel: AnyTable, susunan: Susunan, looks: Looks) -> float:
    """Draw the tiles of a table, each over the columns that it spans, and return their height in points."""
    tinggikan(worksheet, tabel.baris_kepala, _TINGGI_NAMA)
    for kolom, kiri, akhir in zip(tabel.columns, tabel.letak, tabel.letak_akhir, strict=True):
        gabungkan(worksheet, tabel.baris_kepala, (kiri, akhir), looks("ubin_nama", "tengah"))
        worksheet.write_string(tabel.baris_kepala, kiri, kolom.header, looks("ubin_nama", "tengah"))
    for nomor, baris in enumerate(tabel.rows, start=tabel.baris_pertama):
        tinggikan(worksheet, nomor, _TINGGI[baris.kunci])
        for kiri, akhir, sel in zip(tabel.letak, tabel.letak_akhir, susunan.sel_baris(tabel, baris), strict=True):
            look = (f"ubin_{baris.kunci}", sel.format)
            gabungkan(worksheet, nomor, (kiri, akhir), looks(*look))
            if sel.rumus is not None:
                worksheet.write_formula(nomor, kiri, f"={sel.rumus}", looks(*look), nilai_rumus(sel.nilai))
            elif sel.tautan is not None and sel.nilai is not None:
                worksheet.write_url(nomor, kiri, ke_sel(tabel, sel.tautan, susunan), looks(*look), str(sel.nilai))
            else:
                tulis_nilai(worksheet, nomor, kiri, sel.nilai, looks(*look))
    return _TINGGI_NAMA + sum(_TINGGI[baris.kunci] for baris in tabel.rows)


def gabungkan(worksheet: LembarKerja, baris: int, kolom: tuple[int, int], look: Format) -> None:
    """Merge the columns of a row from one to another, where those are several."""
    if kolom[0] < kolom[1]:
        worksheet.merge_range(baris, kolom[0], baris, kolom[1], "", look)


def tinggikan(worksheet: LembarKerja, baris: int, tinggi: float) -> None:
    """Make a row so high, unless a table beside made it higher."""
    lama = worksheet.row_info.get(baris)
    if lama is None or lama.height < tinggi * 4 / 3:
        worksheet.set_row(baris, tinggi)


def ke_sel(tabel: AnyTable, tautan: Rujukan | str, susunan: Susunan) -> str:
    """Return where a click leads: a cell of this workbook, or a file beside it."""
    return f"external:{tautan}" if isinstance(tautan, str) else f"internal:{susunan.alamat(tabel, tautan)}"


def nilai_rumus(nilai: object) -> str | int | float:
    """Return the value stored beside a formula; "" stands for a blank result."""
    if isinstance(nilai, Decimal):
        return float(nilai)
    if isinstance(nilai, date):
        return (nilai - _HARI_NOL).days
    sederhana = sederhanakan(nilai)
    return "" if sederhana is None else sederhana  # type: ignore[return-value]
