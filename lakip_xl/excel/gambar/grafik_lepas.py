"""A native chart for a document, and the small workbook of its figures behind it."""

import re
from datetime import datetime
from io import BytesIO, StringIO
from typing import Any

from xlsxwriter.utility import xl_range_abs

from lakip_xl.dokumen.unsur import GrafikDokumen
from lakip_xl.excel.gambar.buku_kerja import BukuKerja
from lakip_xl.excel.gambar.kemas import kemas
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.rupa_grafik import angka_grafik, label_deret, pasang_legenda, pasang_sumbu, rupa_deret
from lakip_xl.excel.gambar.teks import MAKS_SEL, muat
from lakip_xl.layout.chart import Jenis

LEMBAR_DATA = "Data"
_DIBUAT = datetime(2020, 1, 1)  # noqa: DTZ001 - a fixed mark: equal inputs, equal bytes
_LEBAR_KOLOM = 40, 18
_TEGAS = (
    (r'<c:lang val="[^"]*"/>', r'<c:lang val="id-ID"/><c:roundedCorners val="0"/>'),
    (r'(<c:grouping val="\w+"/>)', r'\1<c:varyColors val="0"/>'),
    (
        r'<c:showVal val="1"/>',
        r'<c:showLegendKey val="0"/>\g<0>'
        + "".join(f'<c:{nama} val="0"/>' for nama in ("showCatName", "showSerName", "showPercent", "showBubbleSize")),
    ),
    (r"(?<=</c:scaling>)", r'<c:delete val="0"/>'),
    (r"(?=<c:tickLblPos )", r'<c:majorTickMark val="out"/><c:minorTickMark val="none"/>'),
    (r'(<c:legendPos val="\w+"/><c:layout/>|</c:tx><c:layout/>)', r'\1<c:overlay val="0"/>'),
    (r"(?=</c:ser>(?:(?!</?c:barChart>).)*</c:lineChart>)", r'<c:smooth val="0"/>'),
)
"""What Excel takes for granted in a workbook, said for programs that read a document."""


def gambar_grafik_lepas(grafik: GrafikDokumen) -> tuple[bytes, bytes]:
    """Return the XML of a chart as XlsxWriter draws it, and the workbook that holds its figures and no chart."""
    hasil = BytesIO()
    buku = BukuKerja(hasil)
    buku.nyatakan("Data grafik", _DIBUAT, {})
    _tulis_data(buku, grafik)
    chart = buku.add_chart({"type": str(grafik.jenis)})
    angka = angka_grafik(grafik.format)
    letak = {"position": "above"} if grafik.jenis is Jenis.GARIS else {}
    akhir = max(len(grafik.kategori), 1)
    for urutan, deret in enumerate(grafik.deret):
        nilai = [None if isi is None else float(isi) for isi in deret.nilai]
        chart.add_series(
            {
                "name_formula": _wilayah(0, urutan + 1, 0),
                "name_data": [muat(deret.nama, MAKS_SEL)],
                "categories": _wilayah(1, 0, akhir),
                "categories_data": [muat(kategori, MAKS_SEL) for kategori in grafik.kategori],
                "values": _wilayah(1, urutan + 1, akhir),
                "values_data": nilai,
                "data_labels": {**label_deret(angka), **letak},
                **rupa_deret(grafik.jenis, deret.rupa, urutan, menyatu=grafik.menyatu),
            }
        )
    chart.set_title({"none": True})
    pasang_sumbu(chart, grafik.jenis, grafik.sumbu_nilai, angka, grafik.maks)
    pasang_legenda(chart, "bottom" if len(grafik.deret) > 1 else "")
    xml = _tulis_chart(chart)
    buku.close()  # leaves out a chart that stands on no sheet
    return xml, kemas(hasil)


def _wilayah(awal: int, kolom: int, akhir: int) -> str:
    """Return the address of cells of one column."""
    return f"={LEMBAR_DATA}!{xl_range_abs(awal, kolom, akhir, kolom)}"


def _tulis_data(buku: BukuKerja, grafik: GrafikDokumen) -> None:
    looks = Looks(buku)
    worksheet = buku.add_worksheet(LEMBAR_DATA)
    worksheet.set_column(0, 0, _LEBAR_KOLOM[0])
    worksheet.set_column(1, max(len(grafik.deret), 1), _LEBAR_KOLOM[1])
    for kolom, deret in enumerate(grafik.deret, start=1):
        worksheet.write_string(0, kolom, deret.nama, looks("kepala"))
        for baris, nilai in enumerate(deret.nilai, start=1):
            if nilai is not None:
                worksheet.write_number(baris, kolom, float(nilai), looks("isi", angka_grafik(grafik.format)))
    for baris, kategori in enumerate(grafik.kategori, start=1):
        worksheet.write_string(baris, 0, kategori, looks("isi"))


def _tulis_chart(chart: Any) -> bytes:
    """Return the XML of a chart that stands on no sheet, with the figures that it shows."""
    tulisan = StringIO()
    chart._set_filehandle(tulisan)  # noqa: SLF001 - as XlsxWriter does for charts on sheets
    chart._assemble_xml_file()  # noqa: SLF001
    xml = tulisan.getvalue()
    for pola, pengganti in _TEGAS:
        xml = re.sub(pola, pengganti, xml)
    return xml.encode()
