"""Native charts of the consolidated workbook, readable in black and white."""

from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from lakip_xl.charts.chart import Chart
from lakip_xl.excel.looks import ANGKA, HURUF
from lakip_xl.tables.susunan import Susunan

_ISIAN: tuple[dict[str, Any], ...] = (
    {"fill": {"color": "#1F4E78"}},
    {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": "#9C5700", "bg_color": "#FFFFFF"}},
    {"fill": {"color": "#BFBFBF"}},
    {"pattern": {"pattern": "dotted_grid", "fg_color": "#1F4E78", "bg_color": "#FFFFFF"}},
)
_TINGGI_BARIS = 20
LEBAR, TINGGI = 980, 420


def gambar_grafik(buku: Workbook, kertas: Worksheet, grafik: Chart, susunan: Susunan, baris: int) -> int:
    """Draw a chart at `baris` and return the first free row below it."""
    chart = buku.add_chart({"type": grafik.jenis})
    huruf: dict[str, Any] = {"name": HURUF, "size": 9}
    for urutan, deret in enumerate(grafik.deret):
        chart.add_series(
            {
                "name": deret.nama,
                "categories": f"={susunan.kolom(grafik.kategori)}",
                "values": f"={susunan.kolom(deret.nilai)}",
                "border": {"color": "#404040", "width": 0.75},
                "data_labels": {"value": True, "font": {**huruf, "size": 8}, "num_format": _format(grafik.format)},
                "gap": 60,
                **_ISIAN[urutan % len(_ISIAN)],
            }
        )
    chart.set_title({"name": grafik.judul, "name_font": {"name": HURUF, "size": 12, "bold": True}})
    chart.set_x_axis(
        {
            "name": grafik.sumbu_nilai,
            "name_font": huruf,
            "num_font": huruf,
            "min": 0,
            "num_format": _format(grafik.format),
        }
    )
    chart.set_y_axis({"num_font": huruf, "reverse": True})
    if len(grafik.deret) > 1:
        chart.set_legend({"position": "bottom", "font": huruf})
    else:
        chart.set_legend({"none": True})
    chart.set_size({"width": LEBAR, "height": TINGGI})
    kertas.insert_chart(baris + 1, 0, chart, {"description": grafik.keterangan, "object_position": 2})
    return baris + 2 + TINGGI // _TINGGI_BARIS


def _format(nama: str) -> str:
    return ANGKA["desimal"] if nama == "umum" else nama
