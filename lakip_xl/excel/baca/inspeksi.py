"""Look at a file before anything parses it: its zip and its raw XML, within bounds, running nothing.

Refuses what is no plain workbook or could hurt a reader, and notes what calamine does not tell.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.parsers import expat

from lakip_xl.excel.baca.arsip import MAKS_BERKAS, MAKS_XML, Arsip, BerkasDitolak, buka_arsip
from lakip_xl.excel.baca.format_sel import format_menonjol, gaya_tanggal
from lakip_xl.excel.baca.inspeksi_lembar import MAKS_HURUF, MAKS_LUAS, InspeksiLembar, PenguraiLembar
from lakip_xl.excel.baca.nilai_xml import Waspada
from lakip_xl.excel.baca.relasi import BagianBuku, bagian_buku
from lakip_xl.excel.baca.tambal import tambal
from lakip_xl.excel.baca.tidak_tampak import buang

_AKHIR_TEKS = re.compile(rb"</(?:[^:<>]+:)?si\s*>")
_ANGKA_GANJIL = re.compile(
    rb"<(?:[^<>:]*:)?v(?:\s[^<>]*)?>\s*(?:-\d{12,}|-[\d.]+[eE]\+?\d|[-+]?(?:[nN][aA][nN]|[iI][nN][fF](?:[iI][nN][iI][tT][yY])?)\s*<)"
)
"""Values on which calamine fails, or gives a wrong date, where the cell is formatted as a date."""
_RUJUKAN = re.compile(rb"<(?:[^<>:]*:)?v(?:\s[^<>]*)?>[^<&]*&")
"""Values with a reference such as &#48; in them; calamine leaves out what follows in a number."""


class Inspeksi(NamedTuple):
    """Sheets by name (those not asked for tell only whether they are hidden), custom properties, traits of the file.

    `bersih` is the workbook with the inspected parts only; nothing else is to be parsed. `nama_asli` holds the
    names of the sheets as they stand in it.
    """

    lembar: Mapping[str, InspeksiLembar]
    properti: Mapping[str, str]
    bertaut: bool = False
    sejak_1904: bool = False
    bersih: bytes = b""
    nama_asli: Mapping[str, str] = MappingProxyType({})


class LembarAsli(NamedTuple):
    """What the workbook says of a sheet: its part, its name to the letter, whether it is hidden."""

    jalur: str
    nama_asli: str
    tersembunyi: bool


def inspeksi(isi: bytes, nama_lembar: Collection[str] | None = None, *, lapang: int = 1) -> Inspeksi:
    """Inspect the bytes of a file and the named sheets (all, when not given).

    `lapang` multiplies the bounds, for what this tool has written. BerkasDitolak when it must not be read further.
    """
    with buka_arsip(isi, lapang) as arsip:
        bagian = bagian_buku(arsip)
        buku = arsip.pohon(bagian.buku)
        daftar = daftar_lembar(bagian, buku)
        for nama in filter(None, (bagian.teks, bagian.gaya)):
            arsip.baca(nama)
        return Inspeksi(
            _semua_lembar(arsip, bagian, daftar, daftar if nama_lembar is None else nama_lembar),
            _properti(arsip, bagian.properti),
            bagian.bertaut,
            any(atribut.get("date1904") in ("1", "true") for atribut in _unsur(buku, "workbookPr")),
            bagian.kemas(arsip),
            {nama: lembar.nama_asli for nama, lembar in daftar.items()},
        )


def _unsur(buku: ET.Element, nama: str) -> Iterator[Mapping[str, str]]:
    """Yield the attributes of every element of that name in the workbook's own part."""
    return (unsur.attrib for unsur in buku.iter() if unsur.tag.rpartition("}")[2] == nama)


def daftar_lembar(bagian: BagianBuku, buku: ET.Element) -> dict[str, LembarAsli]:
    """Return the worksheets by name; blanks around it and what nobody sees in it are no part of a name."""
    hasil: dict[str, LembarAsli] = {}
    tertulis: set[str] = set()
    for atribut in _unsur(buku, "sheet"):
        jalur = bagian.lembar.get(next((isi for kunci, isi in atribut.items() if kunci.endswith("}id")), ""), "")
        asli = atribut.get("name", "")
        nama = buang(asli).strip()
        if asli in tertulis:
            raise BerkasDitolak(f"dua lembar bernama {asli}; ganti nama salah satunya")
        if jalur:
            tertulis.add(asli)
            kunci = asli if nama in hasil else nama
            hasil[kunci] = LembarAsli(jalur, asli, atribut.get("state", "visible") != "visible")
    if not hasil:
        raise BerkasDitolak("buku kerja tidak punya lembar")
    return hasil


def _properti(arsip: Arsip, nama: str) -> dict[str, str]:
    if not nama:
        return {}
    return {unsur.get("name", ""): buang("".join(unsur.itertext())).strip() for unsur in arsip.pohon(nama)}


def _semua_lembar(
    arsip: Arsip, bagian: BagianBuku, daftar: Mapping[str, LembarAsli], diminta: Collection[str]
) -> dict[str, InspeksiLembar]:
    dibaca = {nama: arsip.baca(daftar[nama].jalur, f"lembar {nama}") for nama in daftar if nama in diminta}
    waspada = _waspada(arsip, bagian, dibaca.values())
    format_gaya = format_menonjol(arsip.baca_kecil(bagian.gaya)) if bagian.gaya else {}
    hasil = {nama: InspeksiLembar(tersembunyi=lembar.tersembunyi) for nama, lembar in daftar.items()}
    luas = huruf = sel = 0
    if sum(map(len, dibaca.values())) > arsip.lapang * MAKS_XML:
        raise BerkasDitolak("lembar-lembarnya terlalu besar; hapus baris dan format kosong di bawah tabel")
    for nama, isi in dibaca.items():
        pengurai = PenguraiLembar(nama, waspada, sel, format_gaya, arsip.lapang)
        hasil[nama] = pengurai.urai(isi, tersembunyi=daftar[nama].tersembunyi)
        if pengurai.tambalan:
            arsip.terurai[daftar[nama].jalur] = tambal(isi, pengurai.tambalan)
        sel += pengurai.jumlah
        luas += pengurai.luas
        huruf += pengurai.jumlah_huruf
        if luas > arsip.lapang * MAKS_LUAS or huruf > MAKS_HURUF:
            raise BerkasDitolak(f"lembar {nama} terlalu besar; hapus baris, kolom dan teks di luar tabel")
    return hasil


def _waspada(arsip: Arsip, bagian: BagianBuku, lembar: Collection[bytes]) -> Waspada | None:
    """Return what to watch for while the sheets are parsed; None for nearly every file."""
    teks = arsip.terurai.get(bagian.teks, b"")
    sel = sum(isi.count(b"<c") + isi.count(b":c") for isi in lembar)
    bengkak = max(map(len, _AKHIR_TEKS.split(teks))) * sel > MAKS_HURUF
    ganjil = bool(bagian.gaya) and any(_ANGKA_GANJIL.search(isi) for isi in lembar)
    rujukan = any(_RUJUKAN.search(isi) for isi in lembar)
    if not bengkak and not ganjil and not rujukan:
        return None
    return Waspada(
        gaya_tanggal(arsip.baca_kecil(bagian.gaya)) if ganjil else frozenset(),
        _panjang_teks(teks) if bengkak else (),
        rujukan,
    )


def _panjang_teks(isi: bytes) -> Sequence[int]:
    """Return the length of every shared text."""
    panjang: list[int] = []

    def mulai(nama: str, _atribut: object) -> None:
        if nama.rpartition(":")[2] == "si":
            panjang.append(0)

    def huruf(teks: str) -> None:
        if panjang:
            panjang[-1] += len(teks)

    pengurai = expat.ParserCreate("utf-8")
    pengurai.StartElementHandler, pengurai.CharacterDataHandler = mulai, huruf
    pengurai.Parse(isi, True)
    return panjang


__all__ = ["MAKS_BERKAS", "BerkasDitolak", "Inspeksi", "InspeksiLembar", "inspeksi"]
