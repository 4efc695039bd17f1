"""A report in Word as a planner changes it, piece by piece."""

import copy
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZIP_DEFLATED, ZipFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPASI = "{http://www.w3.org/XML/1998/namespace}space"
_BADAN = "word/document.xml"
_PENANDA = frozenset({f"{W}bookmarkStart", f"{W}bookmarkEnd"})


class Penyunting:
    """The body of a document, opened to be changed in place."""

    def __init__(self, isi: bytes) -> None:
        """Open it."""
        with ZipFile(BytesIO(isi)) as arsip:
            self._part = {nama: arsip.read(nama) for nama in arsip.namelist()}
        self._akar = ET.fromstring(self._part[_BADAN])  # noqa: S314 - written by the test itself
        badan = self._akar.find(f"{W}body")
        assert badan is not None
        self.badan = badan

    def simpan(self) -> bytes:
        """Return its bytes."""
        self._part[_BADAN] = ET.tostring(self._akar, encoding="utf-8", xml_declaration=True)
        hasil = BytesIO()
        with ZipFile(hasil, "w", ZIP_DEFLATED) as arsip:
            for nama, isi in self._part.items():
                arsip.writestr(nama, isi)
        return hasil.getvalue()

    def alinea(self, awalan: str) -> ET.Element:
        """Return the first paragraph of the body whose text begins so."""
        return next(paragraf for paragraf in self.badan.iterfind(f"{W}p") if teks(paragraf).startswith(awalan))

    def berangka(self) -> list[ET.Element]:
        """Return the paragraphs of the body in which a figure is bound."""
        return [paragraf for paragraf in self.badan.iterfind(f"{W}p") if larian_angka(paragraf) is not None]

    def tabel(self) -> list[ET.Element]:
        """Return the tables that are bound."""
        return [tabel for tabel in self.badan.iterfind(f"{W}tbl") if any(map(_bertabel, tabel.iter()))]

    def sisip(self, letak: ET.Element, baru: ET.Element, geser: int = 0) -> None:
        """Put a block in front of another, or so many behind it."""
        self.badan.insert(list(self.badan).index(letak) + geser, baru)

    def ke_akhir(self, *blok: ET.Element) -> None:
        """Move blocks to the end, in front of what describes the last section."""
        for satuan in blok:
            if satuan in list(self.badan):
                self.badan.remove(satuan)
            self.badan.insert(len(self.badan) - 1, satuan)

    def ganti_kata(self, lama: str, baru: str, awalan: str = "") -> None:
        """Retype some words of the first paragraph that begins so, in the run in which they stand."""
        semua = (
            huruf
            for paragraf in self.badan.iterfind(f"{W}p")
            if teks(paragraf).startswith(awalan)
            for huruf in paragraf.iter(f"{W}t")
        )
        huruf = next(huruf for huruf in semua if lama in (huruf.text or ""))
        huruf.text = (huruf.text or "").replace(lama, baru, 1)


def teks(unsur: ET.Element) -> str:
    """Return the letters in it."""
    return "".join(huruf.text or "" for huruf in unsur.iter(f"{W}t"))


def larian(isi: str) -> ET.Element:
    """Return a new run."""
    hasil = ET.Element(f"{W}r")
    huruf = ET.SubElement(hasil, f"{W}t", {_SPASI: "preserve"})
    huruf.text = isi
    return hasil


def alinea_baru(*isi: str) -> ET.Element:
    """Return a new paragraph, a run for each text."""
    hasil = ET.Element(f"{W}p")
    hasil.extend(map(larian, isi))
    return hasil


def larian_angka(paragraf: ET.Element, kunci: str = "") -> ET.Element | None:
    """Return the run of the first bound figure of a paragraph, or of the first whose key begins so."""
    dalam = False
    for anak in paragraf:
        if anak.tag == f"{W}bookmarkStart":
            dalam = anak.get(f"{W}name", "").startswith(f"lk_A_{kunci}")
        elif dalam and anak.tag == f"{W}r":
            return anak
    return None


def isi_larian(satuan: ET.Element, isi: str) -> None:
    """Type another text into a run."""
    huruf = satuan.find(f"{W}t")
    assert huruf is not None
    huruf.text = isi
    huruf.set(_SPASI, "preserve")


def tebalkan(satuan: ET.Element) -> None:
    """Make a run bold."""
    sifat = satuan.find(f"{W}rPr")
    if sifat is None:
        satuan.insert(0, sifat := ET.Element(f"{W}rPr"))
    ET.SubElement(sifat, f"{W}b")


def belah(paragraf: ET.Element, satuan: ET.Element, letak: int) -> None:
    """Split a run in two, as a program of words does that checks spelling."""
    isi, kedua = teks(satuan), copy.deepcopy(satuan)
    isi_larian(satuan, isi[:letak])
    isi_larian(kedua, isi[letak:])
    paragraf.insert(list(paragraf).index(satuan) + 1, kedua)


def lepas_penanda(paragraf: ET.Element) -> None:
    """Take away the bookmarks of a paragraph, as retyping it does."""
    for anak in [anak for anak in paragraf if anak.tag in _PENANDA]:
        paragraf.remove(anak)


def _bertabel(unsur: ET.Element) -> bool:
    return unsur.tag == f"{W}bookmarkStart" and unsur.get(f"{W}name", "").startswith("lk_T_")
