"""Native charts of the consolidated workbook, readable in black and white."""

from typing import Any

from lakip_xl.excel.gambar.buku_kerja import HURUF, BukuKerja, LembarKerja
from lakip_xl.excel.gambar.looks import ANGKA
from lakip_xl.excel.gambar.tinggi import piksel_kolom
from lakip_xl.layout.chart import Chart, Jenis
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import AnyTable, Susunan

_ISIAN: tuple[dict[str, Any], ...] = (
    {"fill": {"color": "#1F4E78"}},
    {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": "#9C5700", "bg_color": "#FFFFFF"}},
    {"fill": {"color": "#BFBFBF"}},
    {"pattern": {"pattern": "dotted_grid", "fg_color": "#1F4E78", "bg_color": "#FFFFFF"}},
)
_GARIS: dict[str, Any] = {"line": {"color": "#1F4E78", "width": 2.25}, "marker": {"type": "diamond", "size": 8}}
_TINGGI_BARIS = 20
TERSEMPIT, LEBAR, TINGGI = 560, 980, 340
LEBAR_SAMPING, TINGGI_SAMPING = 620, 320
_TINGGI_KATEGORI = 26
_TERTINGGI = 520


def gambar_grafik(
    buku: BukuKerja, worksheet: LembarKerja, milik: tuple[AnyTable, Chart], susunan: Susunan, letak: tuple[int, int]
) -> int:
    """Draw a chart of a table at (row, column) and return the first free row below it."""
    tabel, grafik = milik

    def wilayah(kolom: str) -> str:
        return f"={susunan.wilayah(Wilayah(tabel.kode, kolom, rinci=True))}"

    chart = buku.add_chart({"type": str(grafik.jenis)})
    huruf: dict[str, Any] = {"name": HURUF, "size": 9}
    angka = ANGKA["desimal"] if grafik.format == "umum" else grafik.format
    for urutan, series in enumerate(grafik.series):
        chart.add_series(
            {
                "name": series.nama,
                "categories": wilayah(grafik.kategori),
                "values": wilayah(series.kolom),
                "data_labels": {"value": True, "font": {**huruf, "size": 8}, "num_format": f"{angka};-{angka};"},
                **_rupa(grafik.jenis, urutan),
            }
        )
    chart.set_title({"name": grafik.judul, "name_font": {"name": HURUF, "size": 11, "bold": True}})
    nilai: dict[str, Any] = {"name": grafik.sumbu_nilai, "name_font": huruf, "num_font": huruf, "min": 0}
    nilai |= {"num_format": angka, "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}}
    kategori: dict[str, Any] = {"num_font": huruf}
    if grafik.jenis is Jenis.BATANG:
        chart.set_x_axis({**nilai, "label_position": "none", "major_gridlines": {"visible": False}})
        chart.set_y_axis({**kategori, "reverse": True})
    else:
        chart.set_x_axis(kategori)
        chart.set_y_axis(nilai)
    chart.set_legend({"position": "bottom", "font": huruf} if len(grafik.series) > 1 else {"none": True})
    lebar, tinggi = _ukuran(tabel, grafik)
    chart.set_size({"width": lebar, "height": tinggi})
    worksheet.insert_chart(*letak, chart, {"description": grafik.keterangan, "object_position": 2})
    return letak[0] + 1 + tinggi // _TINGGI_BARIS


def _rupa(jenis: Jenis, urutan: int) -> dict[str, Any]:
    if jenis is Jenis.GARIS:
        return _GARIS
    return {"border": {"color": "#404040", "width": 0.75}, "gap": 60, **_ISIAN[urutan % len(_ISIAN)]}


def _ukuran(tabel: AnyTable, grafik: Chart) -> tuple[int, int]:
    """Width and height in pixels; a chart is as wide as its table, one of bars grows with what it shows."""
    selebar = int(piksel_kolom(kolom.width for kolom in tabel.columns))
    lebar, dasar = (LEBAR_SAMPING, TINGGI_SAMPING) if grafik.di_samping else (selebar, TINGGI)
    lebar = max(TERSEMPIT, min(lebar, LEBAR))
    if grafik.jenis is not Jenis.BATANG:
        return lebar, dasar
    batang = len(tabel.rows) * max(len(grafik.series), 2)
    return lebar, min(max(dasar, 120 + batang * _TINGGI_KATEGORI // 2), _TERTINGGI)
