"""The zip of a workbook: its parts taken out within bounds, nothing run, nothing believed that its header says."""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.parsers import expat

from lakip_xl.domain.notasi import angka
from lakip_xl.galat import Galat

MAKS_BERKAS = 20_000_000
MAKS_PARTS = 1_000
MAKS_TERURAI = 100_000_000
MAKS_SATU_XML = 6_000_000
MAKS_POHON = 4_000_000
MAKS_XML = 15_000_000
_POTONG = 1 << 18

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRI = b"PK\x01\x02"
JENIS_ISI = "[Content_Types].xml"
ISI_BUKU = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_BERBAHAYA = ("vbaproject.bin", "xl/macrosheets/", "xl/embeddings/", "xl/activex/", "xl/ctrlprops/")
_PENYANDIAN = re.compile(rb"""\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)""")
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)")

SIMPAN_ULANG = "buka di Excel atau LibreOffice lalu simpan ulang"
"""Advice where another program wrote what only it understands."""
_RUSAK = "berkas rusak atau terpotong; minta salinan baru"
_SANDI_LAIN = f"isi berkas tidak ditulis dalam UTF-8; {SIMPAN_ULANG}"
_AWALAN_DTD = "<!DOCTYPE"
_TIDAK_WAJAR = "berkas memuat bagian yang tidak wajar ({}); jangan dibuka, minta salinan dari pengirim"


class BerkasDitolak(Galat):
    """A file that is not read; the message says why, for the person who sent it."""


class JenisArsip(NamedTuple):
    """What kind of file a zip should be, in the words of who sent it, and what must not stand in it."""

    sebutan: str = "buku kerja"
    akhiran: str = ".xlsx"
    akhiran_lama: str = ".xls"
    program: str = "Excel"
    saran: str = "pakai templat yang bersih"
    saran_besar: str = "hapus baris dan format kosong di bawah tabel"
    isi: bytes = ISI_BUKU
    berbahaya: tuple[str, ...] = _BERBAHAYA
    bergambar: bool = False
    """Whether it may hold many pictures, which are never unpacked."""

    @property
    def simpan_ulang(self) -> str:
        """Advice where another program wrote what only it understands."""
        return SIMPAN_ULANG.replace("Excel", self.program)


BUKU_KERJA = JenisArsip()


@dataclass
class Arsip:
    """Parts of a workbook's zip; a part is inflated once, when it is first asked for."""

    zip: zipfile.ZipFile
    parts: frozenset[str]
    terurai: dict[str, bytes] = field(default_factory=dict)
    lapang: int = 1
    """How many times the bounds it may fill."""
    jenis: JenisArsip = BUKU_KERJA

    def baca(self, nama: str, sebutan: str = "") -> bytes:
        """Return one XML part, its bytes counted as they come; `sebutan` names it to people when it is too large."""
        if nama not in self.terurai:
            self.terurai[nama] = self._uraikan(nama, sebutan or "bagian dalamnya")
        return self.terurai[nama]

    def baca_kecil(self, nama: str) -> bytes:
        """Return one XML part that is to be read as a tree."""
        isi = self.baca(nama)
        if len(isi) > MAKS_POHON:
            raise BerkasDitolak("berkas memuat terlalu banyak nama, gaya atau properti; pakai templat yang bersih")
        return isi

    def pohon(self, nama: str) -> ET.Element:
        """Return one small XML part as a tree."""
        return ET.fromstring(self.baca_kecil(nama))  # noqa: S314 - baca has refused DOCTYPE and entities

    def cari(self, nama: str) -> str:
        """Return a part as the zip names it: by its name, or one that differs in case only; "" where there is none."""
        return nama if nama in self.parts else self._menurut_huruf_kecil.get(nama.casefold(), "")

    @cached_property
    def _menurut_huruf_kecil(self) -> dict[str, str]:
        return {part.casefold(): part for part in sorted(self.parts)}

    def kemas(self, semua: Mapping[str, bytes], *, hemat: bool = False) -> bytes:
        """Return a zip of parts that were asked for: what is parsed next is what was inspected.

        With `hemat` it is small: calamine holds it twice while it reads.
        """
        hasil = BytesIO()
        with zipfile.ZipFile(hasil, "w") as baru:
            for nama, isi in semua.items():
                cara = zipfile.ZIP_DEFLATED if hemat else zipfile.ZIP_STORED
                baru.writestr(zipfile.ZipInfo(nama), isi, cara, compresslevel=1)
        return hasil.getvalue()

    def _uraikan(self, nama: str, sebutan: str) -> bytes:
        boleh = min(self.lapang * MAKS_SATU_XML, self.lapang * MAKS_XML - sum(map(len, self.terurai.values())))
        potongan, panjang = [], 0
        with self.zip.open(nama) as berkas:
            while potong := berkas.read(_POTONG):
                panjang += len(potong)
                if panjang > boleh:
                    raise BerkasDitolak(f"{sebutan} terlalu besar; {self.jenis.saran_besar}")
                potongan.append(potong)
        isi = b"".join(potongan)
        _periksa_xml(isi)
        return isi


@contextmanager
def buka_arsip(isi: bytes, lapang: int = 1, jenis: JenisArsip = BUKU_KERJA) -> Iterator[Arsip]:
    """Open the bytes of a file as the zip of a workbook (or of `jenis`); what is wrong in it ends as BerkasDitolak."""
    _periksa_awal(isi, lapang, jenis)
    try:
        with zipfile.ZipFile(BytesIO(isi)) as berkas:
            yield _periksa_parts(Arsip(berkas, frozenset(berkas.namelist()), lapang=lapang, jenis=jenis))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, OSError, EOFError, zlib.error) as galat:
        raise BerkasDitolak(_RUSAK) from galat
    except (ET.ParseError, expat.ExpatError, KeyError, ValueError, OverflowError) as galat:
        raise BerkasDitolak(_tidak_utuh(jenis)) from galat


def _tidak_utuh(jenis: JenisArsip) -> str:
    apa = f"{jenis.sebutan} {jenis.program} yang utuh"
    return f"isi berkas bukan {apa}; {jenis.simpan_ulang}, bila tidak terbuka minta salinan baru"


def _periksa_awal(isi: bytes, lapang: int, jenis: JenisArsip) -> None:
    if not isi:
        raise BerkasDitolak("berkas kosong (0 bita); minta salinan baru")
    if len(isi) > lapang * MAKS_BERKAS:
        raise BerkasDitolak(f"berkas lebih dari {lapang * MAKS_BERKAS // 1_000_000} MB; {jenis.saran}")
    lama, baru = jenis.akhiran_lama, jenis.akhiran
    if isi.startswith(_OLE):
        raise BerkasDitolak(
            f"berkas terkunci sandi atau berformat {lama} lama; simpan ulang sebagai {baru} tanpa sandi"
        )
    if not isi.startswith(b"PK"):
        raise BerkasDitolak(f"isi berkas bukan {baru}, hanya namanya; simpan ulang dari {jenis.program} sebagai {baru}")
    if isi.count(_ENTRI) > MAKS_PARTS:
        raise BerkasDitolak(f"berkas berisi lebih dari {angka(MAKS_PARTS)} bagian; {jenis.saran}")


def _periksa_parts(arsip: Arsip) -> Arsip:
    jenis, semua = arsip.jenis, arsip.zip.infolist()
    if len(semua) != len(arsip.parts):
        raise BerkasDitolak(_RUSAK)
    if sum(part.file_size for part in semua if not (jenis.bergambar and _gambar(part))) > arsip.lapang * MAKS_TERURAI:
        raise BerkasDitolak(f"isi berkas terlalu besar setelah diurai; {jenis.saran}")
    for part in semua:
        _periksa_part(part, jenis)
    daftar = arsip.cari(JENIS_ISI)
    if not daftar or jenis.isi not in arsip.baca(daftar):
        apa, akhiran = jenis.sebutan, jenis.akhiran
        raise BerkasDitolak(f"isi berkas bukan {apa} {akhiran}; simpan ulang dari {jenis.program} sebagai {akhiran}")
    return arsip


def _gambar(part: zipfile.ZipInfo) -> bool:
    return not part.filename.casefold().endswith((".xml", ".rels"))


def _periksa_part(part: zipfile.ZipInfo, jenis: JenisArsip) -> None:
    nama = part.filename.casefold()
    if part.flag_bits & 1:
        raise BerkasDitolak("berkas terkunci sandi; simpan ulang tanpa sandi")
    if nama.startswith("/") or ".." in nama.split("/") or "\\" in nama:
        raise BerkasDitolak(_TIDAK_WAJAR.format("nama bagian"))
    if any(bahaya in nama for bahaya in jenis.berbahaya):
        raise BerkasDitolak(
            f"berkas memuat makro atau objek tertanam; simpan sebagai {jenis.akhiran} biasa tanpa makro"
        )
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise BerkasDitolak(f"berkas dimampatkan dengan cara yang tidak dikenal; {jenis.simpan_ulang}")


def _periksa_xml(isi: bytes) -> None:
    """Refuse what the XML of a workbook never holds: other encodings, document types, entities."""
    if b"\0" in isi or isi.startswith((b"\xff\xfe", b"\xfe\xff")):
        berbahaya = any(_AWALAN_DTD.encode(sandi) in isi for sandi in ("utf-16-le", "utf-16-be"))
        raise BerkasDitolak(_TIDAK_WAJAR.format("DOCTYPE") if berbahaya else _SANDI_LAIN)
    if _DTD.search(isi):
        raise BerkasDitolak(_TIDAK_WAJAR.format("DOCTYPE"))
    cocok = _PENYANDIAN.match(isi)
    if cocok and cocok[1].lower() not in (b"utf-8", b"us-ascii"):
        raise BerkasDitolak(_SANDI_LAIN)
