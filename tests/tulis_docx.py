"""Write small documents of Word, as tests need them: paragraphs, headings, tables, and raw XML where that matters."""

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from lakip_xl.naskah.naskah import Naskah, TabelNaskah

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RUANG = (
    f'xmlns:w="{W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
JENIS = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
)
_DASAR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"
AKAR = (
    f'<Relationships xmlns="{_PAKET}"><Relationship Id="rId1" Type="{_DASAR}/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
RELASI = (
    f'<Relationships xmlns="{_PAKET}">'
    f'<Relationship Id="rId1" Type="{_DASAR}/styles" Target="styles.xml"/></Relationships>'
)
GAYA = f'<w:styles xmlns:w="{W}">' + "".join(
    f'<w:style w:type="paragraph" w:styleId="Heading{nomor}"><w:name w:val="heading {nomor}"/>'
    f'<w:pPr><w:outlineLvl w:val="{nomor - 1}"/></w:pPr></w:style>'
    for nomor in range(1, 5)
)
GAYA += "</w:styles>"

_LEBAR = 11906 - 2 * 1440
"""The width of A4 between its margins, in twentieths of a point."""
_SISI = "".join(
    f'<w:{sisi} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for sisi in ("top", "left", "bottom", "right", "insideH", "insideV")
)
GARIS = f"<w:tblBorders>{_SISI}</w:tblBorders>"


def larian(teks: str, sifat: str = "") -> str:
    return f'<w:r>{sifat}<w:t xml:space="preserve">{escape(teks)}</w:t></w:r>'


def paragraf(teks: str, tingkat: int = 0) -> str:
    gaya = f'<w:pPr><w:pStyle w:val="Heading{tingkat}"/></w:pPr>' if tingkat else ""
    return f"<w:p>{gaya}{larian(teks) if teks else ''}</w:p>"


def sel(teks: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>{paragraf(teks)}</w:tc>'


def tabel(baris: Iterable[Sequence[str]]) -> str:
    semua = [[*satu] for satu in baris]
    isi = "".join(f"<w:tr>{''.join(map(sel, satu))}</w:tr>" for satu in semua)
    kolom = max(map(len, semua), default=0)
    kisi = f'<w:gridCol w:w="{_LEBAR // max(kolom, 1)}"/>' * kolom
    sifat = f'<w:tblW w:w="0" w:type="auto"/>{GARIS}'
    return f"<w:tbl><w:tblPr>{sifat}</w:tblPr><w:tblGrid>{kisi}</w:tblGrid>{isi}</w:tbl>"


def dokumen(badan: str, lain: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return the bytes of a document with this body; `lain` are further parts, or others in their place."""
    isi: dict[str, str | bytes] = {
        "[Content_Types].xml": JENIS,
        "_rels/.rels": AKAR,
        "word/document.xml": (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {_RUANG}><w:body>{badan}'
            '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" '
            'w:left="1440"/></w:sectPr></w:body></w:document>'
        ),
        "word/_rels/document.xml.rels": RELASI,
        "word/styles.xml": GAYA,
        **(lain or {}),
    }
    hasil = BytesIO()
    with ZipFile(hasil, "w", ZIP_DEFLATED) as berkas:
        for nama, teks in isi.items():
            berkas.writestr(nama, teks)
    return hasil.getvalue()


def dari_naskah(naskah: Naskah) -> bytes:
    """Return a report of a case as a document."""
    return dokumen(
        "".join(
            tabel([[isi.teks for isi in baris] for baris in blok.baris])
            if isinstance(blok, TabelNaskah)
            else paragraf(blok.teks, blok.tingkat)
            for blok in naskah.blok
        )
    )
