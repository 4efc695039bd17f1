"""Charts: native ones that can be edited, each with a workbook of its figures, and the caption below."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.dokumen.pengikat import JenisPengikat, isi_tabel
from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import GrafikDokumen
from lakip_xl.excel.gambar.grafik_lepas import gambar_grafik_lepas
from lakip_xl.word.tulis.alinea import paragraf, xml_judul_bernomor, xml_sumber
from lakip_xl.word.tulis.keadaan import KeadaanTulis
from lakip_xl.word.tulis.teks import nilai_atribut

RUANG_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RUANG_LETAK = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
RUANG_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RUANG_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_EMU_TWIP, _EMU_PIKSEL = 635, 9525
_TERPENDEK, _SINGKAT = 220, 5
"""Pixels: a chart on paper is narrower than on a sheet, so that longer names below its axis take more lines."""
_CETAKAN = b"<c:printSettings>", b"</c:chartSpace>"
_DATA_LUAR = b'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'


def xml_grafik(grafik: GrafikDokumen, keadaan: KeadaanTulis, *, tujuan: str = "", depan: str = "") -> bytes:
    """Return a chart with its caption and source below; its parts are added to `keadaan.grafik`."""
    keadaan.putus()
    bawah = xml_sumber(grafik.sumber, keadaan) if grafik.sumber else b""
    return xml_gambar_grafik(grafik, keadaan, depan=depan) + xml_judul_grafik(grafik, keadaan, tujuan=tujuan) + bawah


def xml_judul_grafik(grafik: GrafikDokumen, keadaan: KeadaanTulis, *, tujuan: str = "") -> bytes:
    """Return the caption of a chart; nothing for one that is not counted."""
    if not grafik.judul:
        return b""
    ikut = "<w:keepNext/>" if grafik.sumber else ""
    return xml_judul_bernomor(grafik.kode, grafik.judul, "LkJudulGambar", keadaan, tujuan=tujuan, depan=ikut)


def xml_gambar_grafik(grafik: GrafikDokumen, keadaan: KeadaanTulis, *, depan: str = "") -> bytes:
    """Return the paragraph of a chart alone, as wide as the text."""
    isi = isi_grafik(grafik.kategori, [(deret.nama, deret.nilai) for deret in grafik.deret])
    gambar = keadaan.ikat(JenisPengikat.GRAFIK, grafik.kode, isi, xml_larian_grafik(grafik, keadaan))
    return paragraf(keadaan.gaya_milik("LkGambar"), gambar, depan).encode()


def xml_larian_grafik(grafik: GrafikDokumen, keadaan: KeadaanTulis) -> str:
    """Return the run of a chart; its parts are added to `keadaan.grafik`."""
    xml, buku = gambar_grafik_lepas(grafik)
    relasi = keadaan.tambah_grafik(_tambah_data(xml), buku)
    kunci = keadaan.kunci()
    singkat = all(len(nama) <= _SINGKAT for nama in grafik.kategori)
    tinggi = grafik.tinggi if singkat else max(grafik.tinggi, _TERPENDEK)
    bingkai = f'cx="{keadaan.lebar * _EMU_TWIP}" cy="{tinggi * _EMU_PIKSEL}"'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_RUANG_LETAK}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {bingkai}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{kunci}" name="Grafik {kunci}" descr={nilai_atribut(grafik.keterangan)}/>'
        f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{RUANG_A}"><a:graphicData uri="{_RUANG_C}">'
        f'<c:chart xmlns:c="{_RUANG_C}" xmlns:r="{RUANG_R}" r:id="{relasi}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def isi_grafik(kategori: Sequence[str], deret: Sequence[tuple[str, Sequence[Decimal | float | None]]]) -> str:
    """Return the text of which the fingerprint of a chart is made: names, then a row for each category."""
    baris = [["", *(bersih(nama) for nama, _ in deret)]]
    for urutan, nama in enumerate(kategori):
        baris.append([bersih(nama), *(_angka(nilai[urutan]) for _, nilai in deret)])
    return isi_tabel(baris)


def _angka(nilai: Decimal | float | None) -> str:
    """Write a figure as every program that keeps it as a binary number would."""
    return "" if nilai is None else f"{float(nilai):.10g}"


def _tambah_data(xml: bytes) -> bytes:
    """Return a chart that knows its workbook, in place of how it would be printed on a sheet."""
    isi, _, _ = xml.partition(_CETAKAN[0])
    return isi.removesuffix(_CETAKAN[1]) + _DATA_LUAR + _CETAKAN[1]
