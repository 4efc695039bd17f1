"""A table that is a picture: its boxes, drawn row by row, as those of large workbooks leave memory."""

from itertools import groupby

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.laporan.putus import TINGGI_BAKU
from lakip_xl.excel.gambar.laporan.ubin import nilai_rumus
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.sel import tulis_nilai
from lakip_xl.layout.kotak import Kotak
from lakip_xl.layout.susunan import AnyTable, Susunan

TINGGI_KEPALA = 20.0
"""Points of the headers."""


def gambar_kotak(worksheet: LembarKerja, tabel: AnyTable, susunan: Susunan, looks: Looks) -> list[float]:
    """Draw headers, equal neighbours as one, and boxes; return the heights of the rows below the headers in points."""
    _kepala(worksheet, tabel, looks)
    menurut_baris: dict[int, list[tuple[int, Kotak]]] = {}
    for kotak in tabel.kotak:
        for nomor in range(kotak.awal, kotak.akhir + 1):
            menurut_baris.setdefault(nomor, []).extend((kolom, kotak) for kolom in range(kotak.kiri, kotak.kanan + 1))
    for nomor, baris in enumerate(tabel.rows):
        letak = tabel.baris_pertama + nomor
        semua = tuple(susunan.sel_baris(tabel, baris))
        for kolom, kotak in sorted(menurut_baris.get(nomor, ())):
            sel = semua[kolom]
            pertama = (nomor, kolom) == (kotak.awal, kotak.kiri)
            look = looks(kotak.rupa, sel.format if pertama else "umum")
            if pertama and sel.rumus is not None:
                worksheet.write_formula(letak, kolom, f"={sel.rumus}", look, nilai_rumus(sel.nilai))
            else:
                tulis_nilai(worksheet, letak, kolom, sel.nilai if pertama else None, look)
    for kotak in tabel.kotak:
        awal, akhir = (tabel.baris_pertama + nomor for nomor in (kotak.awal, kotak.akhir))
        worksheet.satukan((awal, kotak.kiri), (akhir, kotak.kanan))
    return [TINGGI_BAKU] * len(tabel.rows)


def _kepala(worksheet: LembarKerja, tabel: AnyTable, looks: Looks) -> None:
    worksheet.set_row(tabel.baris_kepala, TINGGI_KEPALA)
    kiri = 0
    for header, kolom in groupby(tabel.columns, key=lambda kolom: kolom.header):
        kanan = kiri + len(tuple(kolom)) - 1
        for letak in range(kiri, kanan + 1):
            tulis_nilai(worksheet, tabel.baris_kepala, letak, header if letak == kiri else None, looks("kepala"))
        worksheet.satukan((tabel.baris_kepala, kiri), (tabel.baris_kepala, kanan))
        kiri = kanan + 1
