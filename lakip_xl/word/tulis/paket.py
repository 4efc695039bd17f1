"""The zip around a document: its parts, how they are related, and what the document says of itself."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.word.tulis.gaya import KEPALA_XML, RUANG_W
from lakip_xl.word.tulis.grafik import RUANG_A, RUANG_R
from lakip_xl.word.tulis.halaman import BagianTajuk
from lakip_xl.word.tulis.keadaan import GrafikJadi
from lakip_xl.word.tulis.teks import nilai_atribut
from lakip_xl.word.tulis.warna import WARNA_TEMA

_PAKET = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
JENIS_GRAFIK = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
JENIS_BUKU = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
RELASI_GRAFIK, RELASI_BUKU = f"{RUANG_R}/chart", f"{RUANG_R}/package"
TEMA = "theme/theme1.xml"
_TANGGAL = 1980, 1, 1, 0, 0, 0
_SISTEM, _IZIN = 3, 0o600 << 16
"""A zip of Unix, whatever the machine; modes of files."""


def isi_paket(
    utama: Mapping[str, str], tajuk: Sequence[BagianTajuk], grafik: Sequence[GrafikJadi], sifat: str
) -> dict[str, bytes]:
    """Return all parts by name; `utama` are those of word/ by file, `sifat` what the document says of itself."""
    relasi = [(f"rId{urutan}", _jenis_bagian(nama), nama) for urutan, nama in enumerate(list(utama)[1:], start=1)]
    relasi += [(satu.relasi, "header" if satu.nama.startswith("header") else "footer", satu.nama) for satu in tajuk]
    relasi += [(satu.relasi, "chart", f"charts/chart{urutan}.xml") for urutan, satu in enumerate(grafik, start=1)]
    milik = f"{_PAKET}/relationships/metadata/core-properties"
    hasil = {
        "[Content_Types].xml": _jenis(utama, tajuk, len(grafik)),
        "_rels/.rels": xml_relasi(
            [("rId1", f"{RUANG_R}/officeDocument", "word/document.xml"), ("rId2", milik, "docProps/core.xml")]
        ),
        "docProps/core.xml": sifat,
        **{f"word/{nama}": isi for nama, isi in utama.items()},
        "word/_rels/document.xml.rels": xml_relasi([(kunci, f"{RUANG_R}/{nama}", ke) for kunci, nama, ke in relasi]),
        **{f"word/{satu.nama}": satu.isi for satu in tajuk},
    }
    semua = {nama: isi.encode() for nama, isi in hasil.items()}
    for urutan, satu in enumerate(grafik, start=1):
        semua |= bagian_grafik(satu, urutan)
    return semua


def bagian_grafik(grafik: GrafikJadi, nomor: int) -> dict[str, bytes]:
    """Return the parts of a chart by name: itself, its relation, the workbook of its figures."""
    buku = f"embeddings/Data_grafik_{nomor}.xlsx"
    return {
        f"word/charts/chart{nomor}.xml": grafik.xml,
        f"word/charts/_rels/chart{nomor}.xml.rels": xml_relasi([("rId1", RELASI_BUKU, f"../{buku}")]).encode(),
        f"word/{buku}": grafik.buku,
    }


def xml_relasi(semua: Sequence[tuple[str, str, str]]) -> str:
    """Return the relations of a part: id, kind, target."""
    isi = "".join(f'<Relationship Id="{kunci}" Type="{jenis}" Target="{ke}"/>' for kunci, jenis, ke in semua)
    return f'{KEPALA_XML}<Relationships xmlns="{_PAKET}/relationships">{isi}</Relationships>'


def isi_sifat(judul: str, penyusun: str) -> str:
    """Return core.xml: title, the office that wrote it, its language; no person, no time."""
    return (
        f'{KEPALA_XML}<cp:coreProperties xmlns:cp="{_PAKET}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        + "".join(
            f"<dc:{nama}>{_polos(isi)}</dc:{nama}>"
            for nama, isi in (("title", judul), ("creator", penyusun), ("language", "id-ID"))
            if isi
        )
        + "</cp:coreProperties>"
    )


def isi_setelan(*, isi_halaman: bool) -> str:
    """Return settings.xml; `isi_halaman` has the program fill page numbers of lists when it opens the document."""
    setelan = "".join(
        f'<w:compatSetting w:name="{nama}" w:uri="http://schemas.microsoft.com/office/word" w:val="{nilai}"/>'
        for nama, nilai in (("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1))
    )
    return (
        f'{KEPALA_XML}<w:settings xmlns:w="{RUANG_W}"><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>'
        + ('<w:updateFields w:val="true"/>' if isi_halaman else "")
        + f'<w:compat><w:doNotExpandShiftReturn/>{setelan}</w:compat><w:themeFontLang w:val="id-ID"/>{_peta_warna()}'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def isi_huruf(huruf: str) -> str:
    """Return fontTable.xml."""
    return f'{KEPALA_XML}<w:fonts xmlns:w="{RUANG_W}"><w:font w:name={nilai_atribut(huruf)}/></w:fonts>'


def isi_tema(huruf: str) -> str:
    """Return theme1.xml: colours and letters that the program offers first."""
    polos = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    warna = "".join(f'<a:{nama}><a:srgbClr val="{isi}"/></a:{nama}>' for nama, isi in WARNA_TEMA.items())
    keluarga = "".join(
        f'<a:{nama}><a:latin typeface={nilai_atribut(huruf)}/><a:ea typeface=""/><a:cs typeface=""/></a:{nama}>'
        for nama in ("majorFont", "minorFont")
    )
    bentuk = (
        f"<a:fillStyleLst>{polos * 3}</a:fillStyleLst>"
        f"<a:lnStyleLst>{f'<a:ln>{polos}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{polos * 3}</a:bgFillStyleLst>"
    )
    return (
        f'{KEPALA_XML}<a:theme xmlns:a="{RUANG_A}" name="Laporan"><a:themeElements>'
        f'<a:clrScheme name="Laporan">{warna}</a:clrScheme><a:fontScheme name="Laporan">{keluarga}</a:fontScheme>'
        f'<a:fmtScheme name="Laporan">{bentuk}</a:fmtScheme></a:themeElements></a:theme>'
    )


def _peta_warna() -> str:
    pasangan = {"bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2"}
    pasangan |= {nama: nama for nama in (*(f"accent{urutan}" for urutan in range(1, 7)), "hyperlink")}
    isi = " ".join(f'w:{nama}="{tema}"' for nama, tema in pasangan.items())
    return f'<w:clrSchemeMapping {isi} w:followedHyperlink="followedHyperlink"/>'


def kemas_dokumen(semua: Mapping[str, bytes]) -> bytes:
    """Return the zip of all parts, which tells nothing of the machine and the day."""
    hasil = BytesIO()
    with ZipFile(hasil, "w", ZIP_DEFLATED) as arsip:
        for nama, isi in semua.items():
            catatan = ZipInfo(nama, _TANGGAL)
            catatan.compress_type, catatan.create_system, catatan.external_attr = ZIP_DEFLATED, _SISTEM, _IZIN
            arsip.writestr(catatan, isi)
    return hasil.getvalue()


def _jenis(utama: Mapping[str, str], tajuk: Sequence[BagianTajuk], banyak_grafik: int) -> str:
    semua = {f"/word/{nama}": f"{_WORD}.{_jenis_bagian(nama)}+xml" for nama in utama}
    semua["/word/document.xml"] = f"{_WORD}.document.main+xml"
    semua[f"/word/{TEMA}"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    semua |= {f"/word/{satu.nama}": f"{_WORD}.{satu.nama[:6]}+xml" for satu in tajuk}
    semua |= {f"/word/charts/chart{nomor}.xml": JENIS_GRAFIK for nomor in range(1, banyak_grafik + 1)}
    semua["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    buku = f'<Default Extension="xlsx" ContentType="{JENIS_BUKU}"/>' if banyak_grafik else ""
    isi = "".join(f'<Override PartName="{nama}" ContentType="{jenis}"/>' for nama, jenis in semua.items())
    return (
        f'{KEPALA_XML}<Types xmlns="{_PAKET}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{buku}{isi}</Types>'
    )


def _jenis_bagian(nama: str) -> str:
    """Return what a part is: styles of styles.xml, theme of theme/theme1.xml."""
    return nama.partition("/")[0].removesuffix(".xml")


def _polos(teks: str) -> str:
    return escape(" ".join(bersih(teks).split()))
