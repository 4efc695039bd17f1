"""What is wrong in a workbook that was written: limits that Excel enforces, and texts that act.

Every part is read: cells, rules of colour, validations, names, charts, links, headers, notes, properties.
"""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname, join, normpath
from xml.etree import ElementTree as ET

from tata_rumus import cacat_rumus

_UTAMA = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELASI = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_GRAFIK = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_JUDUL_GRAFIK = "{http://schemas.openxmlformats.org/drawingml/2006/main}t"
_BERTINDAK = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_ALAMAT = re.compile(r"\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?")
_NAMA = re.compile(r"[A-Za-z_\\][\w.\\]{0,254}")
_SEPERTI_SEL = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*")
_SEL_BERKAS = re.compile(r"'[\w ]{1,31}'![A-Z]{1,3}[1-9]\d{0,6}")
"""A cell of another file, to which the list of findings leads."""
_TUJUAN_BERKAS = re.compile(r"(?:[\w .,()'&+~-]|%[0-9A-Fa-f]{2}|\\(?!\\))+")
_KENDALI = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")


def panjang(teks: str) -> int:
    """Return the length of a text as Excel counts it, in units of UTF-16."""
    return len(teks.encode("utf-16-le", "surrogatepass")) // 2


class BukuTertulis:
    """A workbook that was written, taken apart."""

    def __init__(self, isi: bytes) -> None:
        """Read every XML part; ET.ParseError for one that is none."""
        with zipfile.ZipFile(BytesIO(isi)) as arsip:
            self.isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
        self.pohon = {
            nama: ET.fromstring(isi)  # noqa: S314 - what was written just now
            for nama, isi in self.isi.items()
            if nama.endswith((".xml", ".rels"))
        }
        buku = self.pohon["xl/workbook.xml"]
        tujuan = {unsur.get("Id"): unsur.get("Target", "") for unsur in self.pohon["xl/_rels/workbook.xml.rels"]}
        self.lembar = {
            unsur.get("name", ""): f"xl/{tujuan[unsur.get(f'{_RELASI}id')]}" for unsur in buku.iter(f"{_UTAMA}sheet")
        }
        self.nama = {unsur.get("name", ""): unsur.text or "" for unsur in buku.iter(f"{_UTAMA}definedName")}
        gaya = self.pohon["xl/styles.xml"]
        format_ = {unsur.get("numFmtId"): unsur.get("formatCode") for unsur in gaya.iter(f"{_UTAMA}numFmt")}
        xf = next(gaya.iter(f"{_UTAMA}cellXfs"))
        self.tenang = {
            str(nomor)
            for nomor, unsur in enumerate(xf)
            if unsur.get("quotePrefix") == "1"
            or unsur.get("numFmtId") == "49"
            or format_.get(unsur.get("numFmtId")) == "@"
        }
        self.banyak_dxf = len(list(gaya.iter(f"{_UTAMA}dxf")))
        bersama = self.pohon.get("xl/sharedStrings.xml")
        self.teks = [_gabung(unsur) for unsur in bersama] if bersama is not None else []

    def relasi(self, part: str) -> dict[str, ET.Element]:
        """Return the relations of a part by id."""
        folder, _, nama = part.rpartition("/")
        pohon = self.pohon.get(f"{folder}/_rels/{nama}.rels")
        return {} if pohon is None else {unsur.get("Id", ""): unsur for unsur in pohon}

    def rumus(self) -> Iterator[tuple[str, str]]:
        """Yield every formula with its place: of cells, colours, validations, names and charts."""
        for nama, part in self.lembar.items():
            for sel in self.pohon[part].iter(f"{_UTAMA}c"):
                for unsur in sel.iter(f"{_UTAMA}f"):
                    yield f"{nama}!{sel.get('r')}", unsur.text or ""
            for jenis in ("formula", "formula1", "formula2"):
                for unsur in self.pohon[part].iter(f"{_UTAMA}{jenis}"):
                    yield f"{nama} {jenis}", unsur.text or ""
        for nama, teks in self.nama.items():
            yield f"nama {nama}", teks
        for part, pohon in self.pohon.items():
            if part.startswith("xl/charts/"):
                for unsur in pohon.iter(f"{_GRAFIK}f"):
                    yield part, unsur.text or ""


def cacat_buku(isi: bytes) -> list[str]:
    """Return everything that is wrong with a workbook that was written."""
    try:
        buku = BukuTertulis(isi)
        return [*_rumus(buku), *_nama(buku), *_lembar(buku), *_bagian(buku)]
    except (ET.ParseError, KeyError, IndexError, StopIteration) as galat:
        return [f"tidak utuh: {galat!r}"]


def _rumus(buku: BukuTertulis) -> Iterator[str]:
    nama = set(buku.nama)
    for tempat, teks in buku.rumus():
        if cacat := cacat_rumus(teks, buku.lembar, nama):
            yield f"{tempat}: rumus {teks[:120]!r}: {cacat}"


def _nama(buku: BukuTertulis) -> Iterator[str]:
    for nama in buku.lembar:
        if not 0 < panjang(nama) <= 31 or set(nama) & set("[]:*?/\\") or nama.startswith("'") or nama.endswith("'"):
            yield f"nama lembar {nama!r}"
    if len({nama.casefold() for nama in buku.lembar}) < len(buku.lembar):
        yield "dua lembar senama"
    for nama in buku.nama:
        if not nama.startswith("_xlnm.") and (not _NAMA.fullmatch(nama) or _SEPERTI_SEL.fullmatch(nama)):
            yield f"nama wilayah {nama!r}"


def _lembar(buku: BukuTertulis) -> Iterator[str]:
    for nama, part in buku.lembar.items():
        pohon = buku.pohon[part]
        for cacat in (*_sel(buku, pohon), *_warna(buku, pohon), *_validasi(pohon), *_tautan(buku, part, pohon)):
            yield f"{nama}: {cacat}"
        for jenis in ("oddHeader", "oddFooter"):
            for unsur in pohon.iter(f"{_UTAMA}{jenis}"):
                if panjang(unsur.text or "") > 255 or _KENDALI.search(unsur.text or ""):
                    yield f"{nama}: {jenis} {unsur.text!r}"


def _sel(buku: BukuTertulis, pohon: ET.Element) -> Iterator[str]:
    sudah: set[str] = set()
    for sel in pohon.iter(f"{_UTAMA}c"):
        if (alamat := sel.get("r", "")) in sudah:
            yield f"{alamat}: dua kali"
        sudah.add(alamat)
        jenis, nilai = sel.get("t"), sel.findtext(f"{_UTAMA}v") or ""
        teks = buku.teks[int(nilai)] if jenis == "s" else _gabung(sel) if jenis == "inlineStr" else nilai
        if panjang(_tafsir(teks)) > 32_767:
            yield f"{sel.get('r')}: teks {panjang(teks)} huruf"
        if jenis in ("s", "inlineStr", "str") and _kendali(teks):
            yield f"{sel.get('r')}: tanda kendali {teks[:60]!r}"
        berumus = sel.find(f"{_UTAMA}f") is not None
        if (
            jenis in ("s", "inlineStr")
            and teks.lstrip().startswith(_BERTINDAK)
            and sel.get("s", "0") not in buku.tenang
        ):
            yield f"{sel.get('r')}: menjadi rumus bila disunting: {teks[:60]!r}"
        if not berumus and jenis is None and nilai and not re.fullmatch(r"-?[\d.]+(?:E[+-]?\d+)?", nilai):
            yield f"{sel.get('r')}: bukan angka {nilai!r}"


def _warna(buku: BukuTertulis, pohon: ET.Element) -> Iterator[str]:
    for bagian in pohon.iter(f"{_UTAMA}conditionalFormatting"):
        if not all(_ALAMAT.fullmatch(alamat) for alamat in (bagian.get("sqref") or "-").split()):
            yield f"warna pada {bagian.get('sqref')!r}"
        for unsur in bagian:
            if unsur.get("dxfId") is not None and int(unsur.get("dxfId", "")) >= buku.banyak_dxf:
                yield f"warna {unsur.get('dxfId')} tidak ada"
            for rumus in unsur.iter(f"{_UTAMA}formula"):
                if panjang(rumus.text or "") > 1_024:
                    yield f"syarat warna {panjang(rumus.text or '')} huruf"


def _validasi(pohon: ET.Element) -> Iterator[str]:
    for unsur in pohon.iter(f"{_UTAMA}dataValidation"):
        for atribut, batas in (("promptTitle", 32), ("prompt", 255), ("errorTitle", 32), ("error", 225)):
            if panjang(unsur.get(atribut, "")) > batas:
                yield f"{atribut} {unsur.get('sqref')}: {panjang(unsur.get(atribut, ''))} huruf"
        for rumus in unsur:
            teks = rumus.text or ""
            if (teks.startswith('"') and panjang(teks) > 257) or panjang(teks) > 1_024:
                yield f"daftar {unsur.get('sqref')}: {panjang(teks)} huruf"


def _tautan(buku: BukuTertulis, part: str, pohon: ET.Element) -> Iterator[str]:
    relasi = buku.relasi(part)
    for unsur in pohon.iter(f"{_UTAMA}hyperlink"):
        tempat = unsur.get("location")
        if tempat is not None and unsur.get(f"{_RELASI}id") is None:
            lembar, _, sel = tempat.rpartition("!")
            polos = lembar[1:-1].replace("''", "'") if lembar.startswith("'") else lembar
            if polos not in buku.lembar or not _ALAMAT.fullmatch(sel):
                yield f"tautan ke {tempat!r}"
            continue
        if tempat is not None and not _SEL_BERKAS.fullmatch(tempat):
            yield f"tautan dengan jangkar {tempat!r}"
        tujuan = relasi[unsur.get(f"{_RELASI}id", "")].get("Target", "")
        if not _TUJUAN_BERKAS.fullmatch(tujuan) or tujuan.startswith(("\\", "/")) or panjang(tujuan) > 2_080:
            yield f"tautan ke luar {tujuan!r}"


_KELUARGA = (
    ("xl/comments", f"{_UTAMA}text", 32_767),
    ("xl/charts/", _JUDUL_GRAFIK, 255),
    ("docProps/", None, 255),
)
"""Parts that hold texts: how they begin, the element that holds one, how long it may be."""


def _bagian(buku: BukuTertulis) -> Iterator[str]:
    for part, pohon in buku.pohon.items():
        if part.endswith(".rels"):
            yield from _relasi(buku, part, pohon)
        if b"<!DOCTYPE" in buku.isi[part] or b"ddeLink" in buku.isi[part]:
            yield f"{part}: DOCTYPE atau DDE"
        for awalan, unsur, batas in _KELUARGA:
            if part.startswith(awalan):
                semua = (isi.text or _gabung(isi) for isi in pohon.iter(unsur))
                yield from (f"{part}: {teks[:60]!r}" for teks in semua if panjang(teks) > batas or _kendali(teks))


def _relasi(buku: BukuTertulis, part: str, pohon: ET.Element) -> Iterator[str]:
    folder = dirname(dirname(part))
    for unsur in pohon:
        jenis = unsur.get("Type", "").rpartition("/")[2]
        if unsur.get("TargetMode") == "External":
            if jenis != "hyperlink":
                yield f"{part}: {jenis} ke luar {unsur.get('Target')!r}"
        elif normpath(join("/", folder, unsur.get("Target", ""))).lstrip("/") not in buku.isi:
            yield f"{part}: {unsur.get('Target')!r} tidak ada"


def _gabung(unsur: ET.Element) -> str:
    return "".join(teks.text or "" for teks in unsur.iter(f"{_UTAMA}t"))


def _kendali(teks: str) -> bool:
    return _KENDALI.search(_tafsir(teks)) is not None


def _tafsir(teks: str) -> str:
    """Return a text with its _xHHHH_ as the characters that Excel makes of them."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda cocok: chr(int(cocok[1], 16)), teks)
