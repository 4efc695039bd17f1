"""The sheets of an export as rows of cells: .xlsx and .xls through calamine, .csv through csv, within bounds."""

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import islice

from lakip_xl.excel.baca.arsip import SIMPAN_ULANG, Arsip, BerkasDitolak, buka_arsip
from lakip_xl.excel.baca.format_sel import gaya_tanggal
from lakip_xl.excel.baca.relasi import BagianBuku, bagian_buku
from lakip_xl.excel.baca.sel import semua_baris
from lakip_xl.excel.baca.tidak_tampak import buang

LAPANG_SUMBER = 20
"""How many times the ordinary bounds an export may fill."""
MAKS_BARIS_SUMBER = 200_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAKRO = "_VBA_PROJECT".encode("utf-16-le")
_HALAMAN = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|meta|\?xml)", re.IGNORECASE)
_TANDA_LAIN = (b" r='", b"\tr=", b"\nr=", b"\rr=", b" r =")
_DEKAT = rb"(?:[A-D]?[A-Z])?(?:1[0-9]{5}|[0-9]{1,5})"
"""Addresses within a table: columns up to DZ, rows below 200.000."""
_JAUH = re.compile(rb' r="(?!' + _DEKAT + rb'")')
_JAUH_UMUM = re.compile(rb"""\sr\s*=\s*["'](?!""" + _DEKAT + rb"""["'])""")
_GANJIL = re.compile(rb"<v>(?:-\d{12,}|-[\d.]+[eE]\+?\d|[-+]?(?:[nN][aA][nN]|[iI][nN][fF]))")
"""Values on which calamine fails where the cell is formatted as a date."""
_PEMISAH = ";,\t|"
_BARIS_DILIHAT = 20
_SANDI = ("utf-8-sig", "cp1252", "latin-1")

LembarEkspor = tuple[str, Iterator[Sequence[object]]]
"""A sheet by name with its rows, to be read once and before the next one; "" for the only one of a CSV."""


def lembar_ekspor(isi: bytes, nama: str) -> Iterator[LembarEkspor]:
    """Yield the sheets of an export; BerkasDitolak, with the reason, when it is none or must not be read."""
    if isi.startswith(b"PK"):
        yield from semua_baris(_periksa_xlsx(isi))
    elif isi.startswith(_OLE):
        if _MAKRO in isi:
            raise BerkasDitolak("berkas memuat makro; simpan sebagai .xlsx biasa tanpa makro")
        yield from semua_baris(isi, f"berkas .xls ini terkunci sandi atau rusak; {SIMPAN_ULANG} sebagai .xlsx")
    elif _HALAMAN.match(isi):
        raise BerkasDitolak("isi berkas halaman web, hanya namanya buku kerja; buka di Excel lalu simpan sebagai .xlsx")
    elif nama.casefold().endswith((".csv", ".txt")):
        yield "", _baris_csv(isi)
    else:
        raise BerkasDitolak("isi berkas bukan .xlsx, .xls atau .csv; unduh ulang, atau simpan ulang dari Excel")


def _periksa_xlsx(isi: bytes) -> bytes:
    """Look at the parts of an export that are to be parsed, and return a workbook that holds them alone."""
    with buka_arsip(isi, LAPANG_SUMBER) as arsip:
        bagian = bagian_buku(arsip)
        arsip.pohon(bagian.buku)
        for part in filter(None, (bagian.teks, bagian.gaya)):
            arsip.baca(part)
        for part in bagian.lembar.values():
            _periksa_lembar(arsip.baca(part), bertanggal=_bertanggal(arsip, bagian))
        return bagian.kemas(arsip, hemat=True)


def _bertanggal(arsip: Arsip, bagian: BagianBuku) -> bool:
    return bool(bagian.gaya) and bool(gaya_tanggal(arsip.baca_kecil(bagian.gaya)))


def _periksa_lembar(isi: bytes, *, bertanggal: bool) -> None:
    """Refuse a sheet with cells far outside of any table, with errors, or with values that hurt the reader."""
    pola = _JAUH_UMUM if any(tanda in isi for tanda in _TANDA_LAIN) else _JAUH
    if pola.search(isi):
        raise BerkasDitolak("ada isi jauh di luar tabel; hapus baris dan kolom di luar tabel lalu simpan")
    if b' t="e"' in isi:
        raise BerkasDitolak("ada sel yang galat (#REF!, #N/A dan sejenisnya); unduh ulang ekspor itu tanpa diubah")
    if bertanggal and _GANJIL.search(isi):
        raise BerkasDitolak(f"ada sel berformat tanggal yang berisi angka tidak wajar; {SIMPAN_ULANG}")


def _baris_csv(isi: bytes) -> Iterator[Sequence[object]]:
    teks = _teks(isi)
    try:
        for nomor, baris in enumerate(csv.reader(StringIO(teks, newline=""), delimiter=_pemisah(teks))):
            if nomor >= MAKS_BARIS_SUMBER:
                raise BerkasDitolak(f"lebih dari {MAKS_BARIS_SUMBER} baris; bagi menurut bulan")
            yield [buang(sel) for sel in baris]
    except csv.Error as galat:
        raise BerkasDitolak(
            "isi berkas tidak dapat dibaca sebagai CSV; unduh ulang, atau simpan sebagai .xlsx"
        ) from galat


def _teks(isi: bytes) -> str:
    if isi.startswith((b"\xff\xfe", b"\xfe\xff")):
        return isi.decode("utf-16", errors="replace")
    if b"\0" in isi:
        raise BerkasDitolak("isi berkas bukan teks; unduh ulang, atau simpan sebagai .xlsx")
    for sandi in _SANDI:
        try:
            return isi.decode(sandi)
        except UnicodeDecodeError:
            continue
    raise AssertionError(_SANDI)


def _pemisah(teks: str) -> str:
    """Return the sign between cells: the one that stands most often in one of the first lines."""
    awal = list(islice(StringIO(teks), _BARIS_DILIHAT))
    return max(_PEMISAH, key=lambda tanda: max((baris.count(tanda) for baris in awal), default=0))
