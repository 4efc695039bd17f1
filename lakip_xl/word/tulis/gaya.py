"""Styles of a document: those that every program of words knows, and ours, whose ids begin with "Lk"."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from lakip_xl.dokumen.unsur import GayaAlinea
from lakip_xl.word.tulis.teks import nilai_atribut
from lakip_xl.word.tulis.warna import GARIS, GELAP

RUANG_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
KEPALA_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
AWALAN = "Lk"
POKOK = "Normal"
HURUF_TABEL = 9.0
NOMOR_BUTIR, NOMOR_URUT = 2, 3
"""Lists of numbering.xml that the styles of list items use."""

_TENGAH = '<w:jc w:val="center"/>'
_KIRI = '<w:jc w:val="left"/>'
_RAPAT = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
_IKUT = "<w:keepNext/><w:keepLines/>"


class GayaWord(NamedTuple):
    """A paragraph style: id, the name that people see, the id that it is based on, properties, the style that follows.

    `bawaan` marks one that programs of words know by that name.
    """

    kode: str
    nama: str
    dasar: str = POKOK
    paragraf: str = ""
    huruf: str = ""
    lanjut: str = ""
    bawaan: bool = False


def _judul(tingkat: int, ukuran: int, paragraf: str, huruf: str = "") -> GayaWord:
    return GayaWord(
        f"Heading{tingkat}",
        f"heading {tingkat}",
        POKOK,
        f'{_IKUT}<w:numPr><w:ilvl w:val="{tingkat - 1}"/><w:numId w:val="1"/></w:numPr>{paragraf}'
        f'<w:outlineLvl w:val="{tingkat - 1}"/>',
        f'<w:b/><w:bCs/>{huruf}<w:sz w:val="{ukuran}"/><w:szCs w:val="{ukuran}"/>',
        "LkIsi",
        bawaan=True,
    )


def _daftar_isi(tingkat: int, kiri: int, paragraf: str, huruf: str = "") -> GayaWord:
    return GayaWord(
        f"TOC{tingkat}",
        f"toc {tingkat}",
        POKOK,
        f'<w:tabs>{"" if tingkat == 1 else _tab(kiri)}<w:tab w:val="right" w:leader="dot" w:pos="{{lebar}}"/></w:tabs>'
        f'{paragraf}<w:ind w:left="{kiri}" w:hanging="{0 if tingkat == 1 else 425}"/>{_KIRI}',
        huruf,
        POKOK,
        bawaan=True,
    )


def _tab(letak: int) -> str:
    return f'<w:tab w:val="left" w:pos="{letak}"/>'


def _ukuran(besar: int) -> str:
    return f'<w:sz w:val="{besar}"/><w:szCs w:val="{besar}"/>'


def _jarak(sebelum: int, sesudah: int, baris: int = 240) -> str:
    return f'<w:spacing w:before="{sebelum}" w:after="{sesudah}" w:line="{baris}" w:lineRule="auto"/>'


_BUTIR = '<w:numPr><w:numId w:val="{nomor}"/></w:numPr>'
_SAMPUL = "".join(
    f'<w:{letak} w:val="single" w:sz="18" w:space="14" w:color="{GELAP}"/>' for letak in ("top", "bottom")
)
_SAMPUL = f"<w:pBdr>{_SAMPUL}</w:pBdr>"
_KEPALA_SURAT = '<w:pBdr><w:bottom w:val="thinThickSmallGap" w:sz="24" w:space="4" w:color="auto"/></w:pBdr>'

SEMUA_GAYA: tuple[GayaWord, ...] = (
    _judul(1, 28, _jarak(0, 360) + _TENGAH, "<w:caps/>"),
    _judul(2, 24, _jarak(240, 120) + _KIRI),
    _judul(3, 22, _jarak(200, 100) + _KIRI),
    _judul(4, 22, _jarak(160, 80) + _KIRI),
    _daftar_isi(1, 0, _jarak(120, 40), "<w:b/><w:bCs/>"),
    _daftar_isi(2, 709, _jarak(0, 20)),
    _daftar_isi(3, 1134, _jarak(0, 20)),
    GayaWord(
        "TableofFigures",
        "table of figures",
        POKOK,
        f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{{lebar}}"/></w:tabs>{_jarak(0, 60)}'
        f'<w:ind w:left="1134" w:hanging="1134"/>{_KIRI}',
        bawaan=True,
    ),
    GayaWord("Header", "header", POKOK, _RAPAT + _KIRI, f'<w:color w:val="595959"/>{_ukuran(16)}', bawaan=True),
    GayaWord("Footer", "footer", POKOK, _RAPAT + _KIRI, f'<w:color w:val="595959"/>{_ukuran(16)}', bawaan=True),
    GayaWord("LkIsi", "Isi Berinden", POKOK, '<w:ind w:firstLine="709"/>'),
    GayaWord("LkPolos", "Isi Tanpa Inden"),
    GayaWord("LkButir", "Daftar Butir", POKOK, _BUTIR.format(nomor=NOMOR_BUTIR) + _jarak(0, 60, 300)),
    GayaWord("LkNomor", "Daftar Nomor", POKOK, _BUTIR.format(nomor=NOMOR_URUT) + _jarak(0, 60, 300)),
    GayaWord("LkTengah", "Isi Tengah", POKOK, _TENGAH),
    GayaWord(
        "LkJudulDepan",
        "Judul Tanpa Nomor",
        POKOK,
        f'{_IKUT}{_jarak(0, 360)}{_TENGAH}<w:outlineLvl w:val="0"/>',
        f"<w:b/><w:bCs/><w:caps/>{_ukuran(28)}",
        "LkIsi",
    ),
    GayaWord("LkJudulTabel", "Judul Tabel", POKOK, _IKUT + _jarak(200, 80) + _TENGAH, f"<w:b/><w:bCs/>{_ukuran(20)}"),
    GayaWord(
        "LkJudulGambar",
        "Judul Gambar",
        POKOK,
        f"<w:keepLines/>{_jarak(60, 120)}{_TENGAH}",
        f"<w:b/><w:bCs/>{_ukuran(20)}",
    ),
    GayaWord("LkGambar", "Gambar", POKOK, f"<w:keepNext/>{_jarak(160, 0)}{_TENGAH}"),
    GayaWord("LkSumber", "Sumber", POKOK, _jarak(40, 200) + _KIRI, f"<w:i/><w:iCs/>{_ukuran(17)}", "LkIsi"),
    GayaWord(
        "LkJarak", "Jarak", POKOK, '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>', _ukuran(8)
    ),
    GayaWord("LkSel", "Sel Tabel", POKOK, _jarak(20, 20) + _KIRI, _ukuran(int(HURUF_TABEL * 2))),
    GayaWord("LkSelKepala", "Kepala Tabel", "LkSel", _TENGAH, f'<w:b/><w:bCs/><w:color w:val="{GELAP}"/>'),
    GayaWord(
        "LkSampulJudul",
        "Sampul Judul",
        POKOK,
        _SAMPUL + _jarak(0, 240, 300) + _TENGAH,
        f'<w:b/><w:bCs/><w:color w:val="{GELAP}"/>{_ukuran(48)}',
    ),
    GayaWord(
        "LkSampulIsi", "Sampul Isi", POKOK, _jarak(0, 120, 300) + _TENGAH, f"<w:b/><w:bCs/><w:caps/>{_ukuran(28)}"
    ),
    GayaWord(
        "LkKepalaSurat",
        "Kepala Surat",
        POKOK,
        _KEPALA_SURAT + _jarak(0, 360) + "<w:contextualSpacing/>" + _TENGAH,
        f"<w:b/><w:bCs/><w:caps/>{_ukuran(28)}",
    ),
)
GAYA_ALINEA: Mapping[GayaAlinea, str] = {
    GayaAlinea.ISI: "LkIsi",
    GayaAlinea.POLOS: "LkPolos",
    GayaAlinea.BUTIR: "LkButir",
    GayaAlinea.NOMOR: "LkNomor",
    GayaAlinea.TENGAH: "LkTengah",
    GayaAlinea.SUMBER: "LkSumber",
    GayaAlinea.SAMPUL_JUDUL: "LkSampulJudul",
    GayaAlinea.SAMPUL_ISI: "LkSampulIsi",
    GayaAlinea.KEPALA_SURAT: "LkKepalaSurat",
}
GAYA_TABEL = "LkTabel", "LkTabelPolos"
"""Styles of tables: with lines, and without."""

_GARIS_TABEL = "".join(
    f'<w:{letak} w:val="single" w:sz="4" w:space="0" w:color="{GARIS}"/>'
    for letak in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_PINGGIR_SEL = (
    '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>'
    '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>'
)
_TABEL: Mapping[str, tuple[str, str]] = {
    "LkTabel": ("Tabel Laporan", f"<w:tblBorders>{_GARIS_TABEL}</w:tblBorders>"),
    "LkTabelPolos": ("Tabel Tanpa Garis", ""),
}


def xml_gaya(kode: Iterable[str], dasar: str = POKOK) -> bytes:
    """Return styles of ours as another document takes them, with those that they rest on.

    `dasar` is the id of its usual paragraph. Lists and outlines of ours are not in it, so that items keep no number.
    """
    diminta = set(kode)
    for gaya in reversed(SEMUA_GAYA):
        if gaya.kode in diminta and gaya.dasar.startswith(AWALAN):
            diminta.add(gaya.dasar)
    hasil = [
        _xml(gaya._replace(dasar=dasar if gaya.dasar == POKOK else gaya.dasar, lanjut=""), bernomor=False)
        for gaya in SEMUA_GAYA
        if gaya.kode in diminta and not gaya.bawaan
    ]
    hasil += [_xml_tabel(kunci, dasar="") for kunci in _TABEL if kunci in diminta]
    return "".join(hasil).encode()


def isi_gaya(huruf: str, lebar: int) -> str:
    """Return styles.xml; `lebar` is the width of text, at whose end the page numbers of lists stand."""
    nama = nilai_atribut(huruf)
    pokok = (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii={nama} w:hAnsi={nama} w:eastAsia={nama} w:cs={nama}/>"
        f'{_ukuran(22)}<w:lang w:val="id-ID" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        f'<w:style w:type="paragraph" w:default="1" w:styleId="{POKOK}"><w:name w:val="Normal"/><w:qFormat/>'
        f'<w:pPr><w:widowControl/>{_jarak(0, 120, 312)}<w:jc w:val="both"/></w:pPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
    semua = "".join(_xml(gaya) for gaya in SEMUA_GAYA).replace("{lebar}", str(lebar))
    tabel = "".join(_xml_tabel(kunci, dasar="TableNormal") for kunci in _TABEL)
    return f'{KEPALA_XML}<w:styles xmlns:w="{RUANG_W}">{pokok}{semua}{tabel}</w:styles>'


def _xml(gaya: GayaWord, *, bernomor: bool = True) -> str:
    paragraf = gaya.paragraf
    if not bernomor:
        awal, ada, sisa = paragraf.partition("<w:numPr>")
        paragraf = awal + sisa.partition("</w:numPr>")[2] if ada else paragraf
    return (
        f'<w:style w:type="paragraph"{"" if gaya.bawaan else _SENDIRI} w:styleId="{gaya.kode}">'
        f'<w:name w:val="{gaya.nama}"/><w:basedOn w:val="{gaya.dasar}"/>'
        + (f'<w:next w:val="{gaya.lanjut}"/>' if gaya.lanjut else "")
        + ("<w:qFormat/>" if not gaya.kode.startswith("TOC") else '<w:uiPriority w:val="39"/>')
        + (f"<w:pPr>{paragraf}</w:pPr>" if paragraf else "")
        + (f"<w:rPr>{gaya.huruf}</w:rPr>" if gaya.huruf else "")
        + "</w:style>"
    )


_SENDIRI = ' w:customStyle="1"'


def _xml_tabel(kode: str, dasar: str) -> str:
    nama, garis = _TABEL[kode]
    induk = f'<w:basedOn w:val="{dasar}"/>' if dasar else ""
    return (
        f'<w:style w:type="table"{_SENDIRI} w:styleId="{kode}"><w:name w:val="{nama}"/>{induk}<w:qFormat/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{garis}{_PINGGIR_SEL}</w:tblPr></w:style>'
    )
