"""How native charts look, in a workbook and in a document: readable in black and white."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from xlsxwriter.chart import Chart as ChartExcel

from lakip_xl.excel.gambar.buku_kerja import HURUF
from lakip_xl.excel.gambar.looks import ANGKA
from lakip_xl.layout.chart import Jenis, RupaDeret

HURUF_GRAFIK: Mapping[str, Any] = {"name": HURUF, "size": 9}
_POLOS: dict[str, Any] = {"fill": {"color": "#1F4E78"}}
_ISIAN: tuple[dict[str, Any], ...] = (
    _POLOS,
    {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": "#9C5700", "bg_color": "#FFFFFF"}},
    {"fill": {"color": "#BFBFBF"}},
    {"pattern": {"pattern": "dotted_grid", "fg_color": "#1F4E78", "bg_color": "#FFFFFF"}},
)
_MENURUT_RUPA: dict[RupaDeret, dict[str, Any]] = {
    RupaDeret.BIASA: _POLOS,
    RupaDeret.KURANG: {"fill": {"color": "#C55A11"}},
    RupaDeret.SAMA: {"fill": {"color": "#BFBFBF"}},
    RupaDeret.LEBIH: {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": "#1F4E78", "bg_color": "#FFFFFF"}},
}
_WARNA_GARIS = "#1F4E78", "#C55A11", "#7F7F7F"
_TANDA = "diamond", "square", "triangle"
_GARIS_TARGET: dict[str, Any] = {"visible": True, "line": {"color": "#9C0006", "width": 1.5, "dash_type": "dash"}}
_GARIS_BIASA: dict[str, Any] = {"visible": True, "line": {"color": "#D9D9D9"}}


def angka_grafik(format_: str) -> str:
    """Return the number format of the axis of values and of labels."""
    return ANGKA["desimal"] if format_ == "umum" else format_


def rupa_deret(jenis: Jenis, rupa: RupaDeret, urutan: int, *, menyatu: bool) -> dict[str, Any]:
    """Return how a series is drawn."""
    if jenis is Jenis.GARIS:
        ke = urutan % len(_WARNA_GARIS)
        garis = {"color": _WARNA_GARIS[ke], "width": 2.25}
        return {"line": garis, "marker": {"type": _TANDA[ke], "size": 8, "fill": {"color": _WARNA_GARIS[ke]}}}
    isian = _MENURUT_RUPA.get(rupa) or _ISIAN[urutan % len(_ISIAN)]
    bersama = {"overlap": 100} if menyatu else {}
    return {"border": {"color": "#404040", "width": 0.75}, "gap": 60, **bersama, **isian}


def label_deret(angka: str) -> dict[str, Any]:
    """Return the labels of a series: its figures, but no zeros."""
    return {
        "value": True,
        "font": {**HURUF_GRAFIK, "size": HURUF_GRAFIK["size"] - 1},
        "num_format": f"{angka};-{angka};",
    }


def pasang_sumbu(chart: ChartExcel, jenis: Jenis, sumbu_nilai: str, angka: str, maks: Decimal | None) -> None:
    """Set both axes; the first bar stands uppermost. An axis of ratios ends at `maks`, with a strong line at 100 %."""
    huruf = dict(HURUF_GRAFIK)
    nilai: dict[str, Any] = {"name": sumbu_nilai, "name_font": huruf} if sumbu_nilai else {}
    nilai |= {"num_font": huruf, "min": 0, "num_format": angka, "major_gridlines": _GARIS_BIASA}
    if maks is not None:
        nilai |= {"max": _ujung(maks), "major_unit": 1, "minor_unit": 0.25}
        nilai |= {"major_gridlines": _GARIS_TARGET, "minor_gridlines": _GARIS_BIASA}
    kategori: dict[str, Any] = {"num_font": huruf, "interval_unit": 1}
    if jenis is Jenis.BATANG:
        chart.set_x_axis(nilai)
        chart.set_y_axis({**kategori, "reverse": True, "crossing": "max"})
    else:
        chart.set_x_axis(kategori)
        chart.set_y_axis(nilai)


def pasang_legenda(chart: ChartExcel, letak: str) -> None:
    """Set where the legend stands; "" for a chart that needs none."""
    if letak:
        chart.set_legend({"position": letak, "font": dict(HURUF_GRAFIK)})
    else:
        chart.set_legend({"none": True})


def _ujung(maks: Decimal) -> float:
    """Return the end of an axis of ratios; at a whole one the strong line of 100 % would stand a second time."""
    return float(maks) if maks <= 1 or maks % 1 else float(maks) - 0.01
