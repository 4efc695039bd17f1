"""Look at a file before anything parses it: its zip and its raw XML, within bounds, running nothing.

Refuses what is no plain workbook or could hurt a reader, and notes what calamine does not tell: error
cells, formulas, and formulas without a value.
"""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree import ElementTree as ET
from xml.parsers import expat

from lakip_xl.domain.alamat import nomor

MAKS_BERKAS = 20_000_000
MAKS_BAGIAN = 1_000
MAKS_TERURAI = 100_000_000
MAKS_LEMBAR_XML = 50_000_000
MAKS_BARIS = 20_000
MAKS_KOLOM = 256
_MAKS_HURUF = 2

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ISI_BUKU = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_RELASI = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BERBAHAYA = ("vbaproject.bin", "xl/macrosheets/", "xl/embeddings/", "xl/activex/", "xl/ctrlprops/")


class BerkasDitolak(Exception):
    """A file that is not read; the message says why, for the person who sent it."""


@dataclass(frozen=True)
class LembarMentah:
    """What the raw XML of one sheet tells: cells that hold an error, a formula, or a formula without a value."""

    galat: Mapping[str, str] = field(default_factory=dict)
    rumus: frozenset[str] = frozenset()
    tanpa_nilai: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Inspeksi:
    """Sheets by name, and the custom document properties."""

    lembar: Mapping[str, LembarMentah]
    properti: Mapping[str, str]


def inspeksi(isi: bytes) -> Inspeksi:
    """Inspect the bytes of a file; BerkasDitolak when it must not be read further."""
    _periksa_awal(isi)
    try:
        with zipfile.ZipFile(BytesIO(isi)) as arsip:
            bagian = _bagian(arsip)
            return Inspeksi(
                {nama: _lembar(arsip, jalur) for nama, jalur in _daftar_lembar(arsip, bagian).items()},
                _properti(arsip) if "docProps/custom.xml" in bagian else {},
            )
    except BerkasDitolak:
        raise
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as galat:
        raise BerkasDitolak("berkas rusak atau terpotong; minta salinan baru") from galat
    except (ET.ParseError, expat.ExpatError, KeyError, ValueError, UnicodeError) as galat:
        raise BerkasDitolak("isi berkas bukan buku kerja Excel yang utuh; minta salinan baru") from galat
    except Exception as galat:
        if type(galat).__name__ == "error":  # zlib.error has no common base with the others
            raise BerkasDitolak("berkas rusak atau terpotong; minta salinan baru") from galat
        raise


def _periksa_awal(isi: bytes) -> None:
    if not isi:
        raise BerkasDitolak("berkas kosong (0 bita); minta salinan baru")
    if len(isi) > MAKS_BERKAS:
        raise BerkasDitolak(f"berkas lebih dari {MAKS_BERKAS // 1_000_000} MB; pakai templat yang bersih")
    if isi.startswith(_OLE):
        raise BerkasDitolak("berkas terkunci sandi atau berformat .xls lama; simpan ulang sebagai .xlsx tanpa sandi")
    if not isi.startswith(b"PK"):
        raise BerkasDitolak("isi berkas bukan .xlsx, hanya namanya; simpan ulang dari Excel sebagai .xlsx")


def _bagian(arsip: zipfile.ZipFile) -> frozenset[str]:
    """Check the parts of the zip and return their names."""
    semua = arsip.infolist()
    if len(semua) > MAKS_BAGIAN:
        raise BerkasDitolak(f"berkas berisi lebih dari {MAKS_BAGIAN} bagian; pakai templat yang bersih")
    if sum(satu.file_size for satu in semua) > MAKS_TERURAI:
        raise BerkasDitolak("isi berkas terlalu besar setelah diurai; pakai templat yang bersih")
    for satu in semua:
        nama = satu.filename.casefold()
        if satu.flag_bits & 1:
            raise BerkasDitolak("berkas terkunci sandi; simpan ulang tanpa sandi")
        if nama.startswith("/") or ".." in nama.split("/") or "\\" in nama:
            raise BerkasDitolak(
                "berkas memuat nama bagian yang tidak wajar; jangan dibuka, minta salinan dari pengirim"
            )
        if any(bahaya in nama for bahaya in _BERBAHAYA):
            raise BerkasDitolak("berkas memuat makro atau objek tertanam; simpan sebagai .xlsx biasa tanpa makro")
    nama_bagian = frozenset(satu.filename for satu in semua)
    if "[Content_Types].xml" not in nama_bagian or _ISI_BUKU not in _baca(arsip, "[Content_Types].xml"):
        raise BerkasDitolak("isi berkas bukan buku kerja .xlsx; simpan ulang dari Excel sebagai .xlsx")
    return nama_bagian


def _baca(arsip: zipfile.ZipFile, nama: str) -> bytes:
    """Read one XML part, counting bytes as they come, and refuse what XML of a workbook never holds."""
    potongan, terbaca = [], 0
    with arsip.open(nama) as berkas:
        while potong := berkas.read(1 << 20):
            terbaca += len(potong)
            if terbaca > MAKS_LEMBAR_XML:
                raise BerkasDitolak("satu lembar terlalu besar; hapus baris dan format kosong di bawah tabel")
            potongan.append(potong)
    isi = b"".join(potongan)
    if isi.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<!DOCTYPE" in isi or b"<!ENTITY" in isi:
        raise BerkasDitolak(
            "berkas memuat bagian yang tidak wajar (DOCTYPE); jangan dibuka, minta salinan dari pengirim"
        )
    return isi


def _pohon(arsip: zipfile.ZipFile, nama: str) -> ET.Element:
    return ET.fromstring(_baca(arsip, nama))  # noqa: S314 - _baca has refused DOCTYPE and entities


def _daftar_lembar(arsip: zipfile.ZipFile, bagian: frozenset[str]) -> dict[str, str]:
    """Return the part of each worksheet, by the sheet's name."""
    relasi = {satu.get("Id"): satu.get("Target", "") for satu in _pohon(arsip, "xl/_rels/workbook.xml.rels")}
    hasil: dict[str, str] = {}
    for simpul in _pohon(arsip, "xl/workbook.xml").iter():
        if simpul.tag.rpartition("}")[2] == "sheet":
            target = relasi.get(simpul.get(_RELASI), "")
            jalur = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if jalur in bagian:
                hasil[simpul.get("name", "")] = jalur
    if not hasil:
        raise BerkasDitolak("buku kerja tidak punya lembar")
    return hasil


def _properti(arsip: zipfile.ZipFile) -> dict[str, str]:
    return {satu.get("name", ""): "".join(satu.itertext()) for satu in _pohon(arsip, "docProps/custom.xml")}


def _lembar(arsip: zipfile.ZipFile, jalur: str) -> LembarMentah:
    isi = _baca(arsip, jalur)
    pengurai = _PenguraiLembar()
    pengurai.urai(isi)
    return LembarMentah(pengurai.galat, frozenset(pengurai.rumus), frozenset(pengurai.rumus - pengurai.bernilai))


class _PenguraiLembar:
    """One expat pass over a sheet: addresses within bounds, formulas, errors."""

    def __init__(self) -> None:
        self.galat: dict[str, str] = {}
        self.rumus: set[str] = set()
        self.bernilai: set[str] = set()
        self._alamat = ""
        self._jenis = ""
        self._teks: list[str] | None = None

    def urai(self, isi: bytes) -> None:
        pengurai = expat.ParserCreate()
        pengurai.StartElementHandler = self._mulai
        pengurai.EndElementHandler = self._selesai
        pengurai.CharacterDataHandler = self._huruf
        pengurai.Parse(isi, True)

    def _mulai(self, nama: str, atribut: Mapping[str, str]) -> None:
        nama = nama.rpartition(":")[2]
        if nama == "c":
            self._alamat = atribut.get("r", "")
            self._jenis = atribut.get("t", "")
            if self._alamat:
                _periksa_alamat(self._alamat)
        elif nama == "f":
            self.rumus.add(self._alamat)
        elif nama == "v" and (self._jenis == "e" or self._alamat in self.rumus):
            self._teks = []

    def _huruf(self, teks: str) -> None:
        if self._teks is not None:
            self._teks.append(teks)

    def _selesai(self, _nama: str) -> None:
        if self._teks is None:
            return
        if self._jenis == "e":
            self.galat[self._alamat] = "".join(self._teks)
        if self._teks or self._jenis == "str":
            self.bernilai.add(self._alamat)
        self._teks = None


def _periksa_alamat(alamat: str) -> None:
    huruf = alamat.rstrip("0123456789")
    if len(huruf) > _MAKS_HURUF or int(alamat[len(huruf) :]) > MAKS_BARIS or nomor(huruf) > MAKS_KOLOM:
        raise BerkasDitolak(
            f"ada isi jauh di luar tabel (sel {alamat}); hapus baris dan kolom di luar tabel lalu simpan"
        )
