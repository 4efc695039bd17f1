"""The XML of a part as a tree whose nodes know their bytes, so that a change leaves all other bytes as they are."""

import re
from collections.abc import Iterator
from xml.parsers import expat

from lakip_xl.excel.baca.arsip import BerkasDitolak

MAKS_DALAM = 150
MAKS_UNSUR = 1_500_000
_PEMISAH = "}"
_RUANG = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
    "urn:schemas-microsoft-com:vml": "v",
}
"""Short names of the namespaces that are read, whatever a document calls them."""
_TANDA_BUKA = re.compile(rb"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")


class Simpul:
    """An element: short name (w:p), attributes by short name, text before its first child, children, and its bytes."""

    __slots__ = ("anak", "atribut", "awal", "nama", "penutup", "teks")

    def __init__(self, nama: str, atribut: dict[str, str], awal: int) -> None:
        self.nama = nama
        self.atribut = atribut
        self.awal = awal
        self.penutup = awal
        self.anak: list[Simpul] = []
        self.teks = ""

    def cari(self, *jalur: str) -> "Simpul | None":
        """Return the first node below, child by child."""
        simpul: Simpul | None = self
        for nama in jalur:
            simpul = next((anak for anak in simpul.anak if anak.nama == nama), None) if simpul else None
        return simpul

    def nilai(self, *jalur: str) -> str | None:
        """Return the w:val of the node at a path; "" where it has none, None where there is no node."""
        simpul = self.cari(*jalur)
        return None if simpul is None else simpul.atribut.get("w:val", "")

    def semua(self, nama: str) -> Iterator["Simpul"]:
        """Yield every node of that name below, in the order of the document; of a drawing's forms only the first."""
        antre = [iter(self.anak)]
        while antre:
            for anak in antre[-1]:
                if anak.nama == nama:
                    yield anak
                antre.append(iter(() if anak.nama == "mc:Fallback" else anak.anak))
                break
            else:
                antre.pop()


def urai(isi: bytes) -> Simpul:
    """Parse a part; BerkasDitolak where it is deeper or larger than any document, ExpatError where it is no XML."""
    akar = Simpul("", {}, 0)
    tumpuk = [akar]
    banyak = 0
    pengurai = expat.ParserCreate("utf-8", _PEMISAH)

    def mulai(nama: str, atribut: dict[str, str]) -> None:
        nonlocal banyak
        banyak += 1
        if len(tumpuk) > MAKS_DALAM or banyak > MAKS_UNSUR:
            raise BerkasDitolak("susunan dokumen terlalu dalam atau terlalu besar; buka di Word lalu simpan ulang")
        simpul = Simpul(
            _pendek(nama), {_pendek(kunci): isi for kunci, isi in atribut.items()}, pengurai.CurrentByteIndex
        )
        tumpuk[-1].anak.append(simpul)
        tumpuk.append(simpul)

    def selesai(_nama: str) -> None:
        simpul = tumpuk.pop()
        simpul.penutup = pengurai.CurrentByteIndex

    def huruf(teks: str) -> None:
        if not tumpuk[-1].anak:
            tumpuk[-1].teks += teks

    pengurai.buffer_text = True
    pengurai.StartElementHandler, pengurai.EndElementHandler = mulai, selesai
    pengurai.CharacterDataHandler = huruf
    pengurai.Parse(isi, True)
    return akar.anak[0]


def _pendek(nama: str) -> str:
    ruang, pemisah, lokal = nama.rpartition(_PEMISAH)
    if not pemisah:
        return nama
    awalan = _RUANG.get(ruang)
    return f"{awalan}:{lokal}" if awalan else f"?:{lokal}"


def kosong(isi: bytes, simpul: Simpul) -> bool:
    """Tell whether an element has no end tag of its own (<w:p/>)."""
    return isi[simpul.penutup : simpul.penutup + 2] != b"</"


def akhir_buka(isi: bytes, simpul: Simpul) -> int:
    """Return where the start tag of an element ends."""
    cocok = _TANDA_BUKA.match(isi, simpul.awal)
    assert cocok is not None  # expat has read it
    return cocok.end()


def akhir(isi: bytes, simpul: Simpul) -> int:
    """Return where an element ends, its end tag with it."""
    return akhir_buka(isi, simpul) if kosong(isi, simpul) else isi.index(b">", simpul.penutup) + 1
