"""Where the parts of a workbook stand: found through its relations and content types, whatever they are called."""

from collections.abc import Iterator, Mapping
from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote

from lakip_xl.excel.baca.arsip import ISI_BUKU, JENIS_ISI, Arsip

_BUKU, _TEKS, _GAYA = "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"
_RELASI_AKAR, _RELASI_BUKU = "_rels/.rels", "xl/_rels/workbook.xml.rels"
_PROPERTI = "docProps/custom.xml"
_SKEMA = "http://schemas.openxmlformats.org/package/2006/relationships"
_JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


class Relasi(NamedTuple):
    """One relation: its id, the last word of its type, its target as written and the part that this is."""

    kunci: str
    jenis: str
    tertulis: str
    part: str


class BagianBuku(NamedTuple):
    """The parts of a workbook by what they are; "" for one that it lacks; `lembar` holds those that it names, by id."""

    buku: str
    teks: str
    gaya: str
    properti: str
    lembar: Mapping[str, str]
    bertaut: bool
    baku: bool
    """Whether all of them bear the names that calamine looks for."""

    def kemas(self, arsip: Arsip, *, hemat: bool = False) -> bytes:
        """Return a zip of the parts that were asked for, under the names that calamine looks for."""
        if self.baku:
            return arsip.kemas(arsip.terurai, hemat=hemat)
        nama = {self.buku: _BUKU, self.teks: _TEKS, self.gaya: _GAYA}
        lembar = {part: f"xl/worksheets/sheet{nomor}.xml" for nomor, part in enumerate(self.lembar.values(), start=1)}
        isi = {
            tujuan: arsip.terurai[part]
            for part, tujuan in ({**lembar, **nama}).items()
            if part and part in arsip.terurai
        }
        target = [(kunci, "worksheet", lembar[part].removeprefix("xl/")) for kunci, part in self.lembar.items()]
        isi[_RELASI_BUKU] = _tulis(target)
        isi[_RELASI_AKAR] = _tulis([("rId1", "officeDocument", _BUKU)])
        isi[JENIS_ISI] = arsip.baca(arsip.cari(JENIS_ISI))
        return arsip.kemas(isi, hemat=hemat)


def bagian_buku(arsip: Arsip) -> BagianBuku:
    """Find the parts of a workbook; `buku` is "" where it has no main part."""
    akar = list(semua_relasi(arsip, ""))
    buku = next((relasi.part for relasi in akar if relasi.jenis == "officeDocument"), "") or _buku_menurut_jenis(arsip)
    semua = list(semua_relasi(arsip, buku))
    menurut_jenis = {relasi.jenis: relasi.part for relasi in semua}
    lembar = {relasi.kunci: relasi.part for relasi in semua if relasi.part}
    teks = menurut_jenis.get("sharedStrings") or arsip.cari(_TEKS)
    gaya = menurut_jenis.get("styles") or arsip.cari(_GAYA)
    properti = next((relasi.part for relasi in akar if relasi.jenis == "custom-properties"), "")
    baku = (buku, teks or _TEKS, gaya or _GAYA) == (_BUKU, _TEKS, _GAYA) and _RELASI_BUKU in arsip.parts
    return BagianBuku(
        buku,
        teks,
        gaya,
        properti or arsip.cari(_PROPERTI),
        lembar,
        any(relasi.jenis == "externalLink" for relasi in semua)
        or any(part.casefold().startswith("xl/externallinks/") for part in arsip.parts),
        baku and all(_sederhana(relasi) for relasi in semua if relasi.part),
    )


def semua_relasi(arsip: Arsip, part: str) -> Iterator[Relasi]:
    """Yield the relations of a part, of the file itself for ""."""
    folder = dirname(part)
    nama = arsip.cari(join(folder, "_rels", f"{part[len(folder) :].lstrip('/')}.rels"))
    for unsur in arsip.pohon(nama) if nama else ():
        target = unsur.get("Target", "")
        if unsur.get("TargetMode") != "External":
            jenis = unsur.get("Type", "").rpartition("/")[2]
            yield Relasi(unsur.get("Id", ""), jenis, target, _part(arsip, folder, target))


def _part(arsip: Arsip, folder: str, target: str) -> str:
    """Return the part that a target names, from its folder or from the root; "" where the file has none."""
    jalur = unquote(target).replace("\\", "/")
    dari_folder = normpath(join("/", folder, jalur)).lstrip("/")
    return arsip.cari(dari_folder) or arsip.cari(normpath(jalur).lstrip("/"))


def _sederhana(relasi: Relasi) -> bool:
    target = relasi.tertulis
    return relasi.part == (target[1:] if target.startswith("/") else f"xl/{target}")


def _buku_menurut_jenis(arsip: Arsip) -> str:
    """Return the main part as the content types name it; "" where the file has none."""
    semua = (unsur.attrib for unsur in arsip.pohon(arsip.cari(JENIS_ISI)))
    nama = (atribut.get("PartName", "") for atribut in semua if atribut.get("ContentType", "").encode() == ISI_BUKU)
    return arsip.cari(next(nama, "").lstrip("/"))


def _tulis(semua: list[tuple[str, str, str]]) -> bytes:
    from xml.sax.saxutils import quoteattr  # it loads half of the network, and few files need it

    isi = "".join(
        f"<Relationship Id={quoteattr(kunci)} Type={quoteattr(_JENIS + jenis)} Target={quoteattr(target)}/>"
        for kunci, jenis, target in semua
    )
    return f'<Relationships xmlns="{_SKEMA}">{isi}</Relationships>'.encode()
