"""Native charts of the consolidated workbook, readable in black and white."""

from decimal import Decimal
from typing import Any

from lakip_xl.excel.gambar.buku_kerja import HURUF, BukuKerja, LembarKerja
from lakip_xl.excel.gambar.laporan.judul import sel_judul, sel_kepala
from lakip_xl.excel.gambar.looks import ANGKA
from lakip_xl.excel.gambar.tinggi import piksel_kolom
from lakip_xl.layout.chart import Chart, Jenis, RupaDeret, Series
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import AnyTable, Susunan

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
TERSEMPIT, LEBAR, LEBAR_SAMPING = 560, 980, 620


def gambar_grafik(
    buku: BukuKerja, worksheet: LembarKerja, milik: tuple[AnyTable, Chart], susunan: Susunan, letak: tuple[int, int]
) -> int:
    """Draw a chart of a table at (row, column) and return the first free row below it."""
    tabel, grafik = milik

    def wilayah(kolom: str) -> str:
        return f"={susunan.wilayah(Wilayah(grafik.asal or tabel.kode, kolom, rinci=True))}"

    asal = susunan.tabel[grafik.asal] if grafik.asal else tabel
    chart = buku.add_chart({"type": str(grafik.jenis)})
    huruf: dict[str, Any] = {"name": HURUF, "size": 9}
    angka = ANGKA["desimal"] if grafik.format == "umum" else grafik.format
    for urutan, series in enumerate(grafik.series):
        chart.add_series(
            {
                **_nama_deret(asal, series),
                "categories": wilayah(grafik.kategori),
                "values": wilayah(series.kolom),
                "data_labels": {
                    "value": True,
                    "font": {**huruf, "size": huruf["size"] - 1},
                    "num_format": f"{angka};-{angka};",
                },
                **_rupa(grafik, series.rupa, urutan),
            }
        )
    judul = {"name": grafik.judul} if asal.judul_rumus is None else {"name_formula": sel_judul(asal)}
    chart.set_title({**judul, "name_font": {"name": HURUF, "size": 11, "bold": True}, "overlay": False})
    nilai: dict[str, Any] = {"name": grafik.sumbu_nilai, "name_font": huruf, "num_font": huruf, "min": 0}
    nilai |= {"num_format": angka, "major_gridlines": _GARIS_BIASA}
    if grafik.maks is not None:
        nilai |= {"max": _ujung(grafik.maks), "major_unit": 1, "minor_unit": 0.25}
        nilai |= {"major_gridlines": _GARIS_TARGET, "minor_gridlines": _GARIS_BIASA}
    if grafik.letak is not None:
        nilai.pop("name")
    kategori: dict[str, Any] = {"num_font": huruf, "interval_unit": 1}
    if grafik.jenis is Jenis.BATANG:
        chart.set_x_axis(nilai)
        chart.set_y_axis({**kategori, "reverse": True, "crossing": "max"})
    else:
        chart.set_x_axis(kategori)
        chart.set_y_axis(nilai)
    if len(grafik.series) == 1 or (grafik.menyatu and grafik.letak):
        chart.set_legend({"none": True})
    else:
        chart.set_legend({"position": "right" if grafik.jenis is Jenis.BATANG else "bottom", "font": huruf})
    lebar, tinggi = _ukuran(tabel, grafik, susunan)
    chart.set_size({"width": lebar, "height": tinggi})
    geser = 0 if grafik.letak is None else grafik.letak.geser
    opsi = {"description": grafik.keterangan, "object_position": 2, "x_offset": geser}
    worksheet.insert_chart(*letak, chart, opsi)
    return letak[0] + grafik.baris(_banyak(milik, susunan))


def _nama_deret(asal: AnyTable, series: Series) -> dict[str, str]:
    """Return the name of a series: a text, or the header of its column where that is read from a Data sheet."""
    if asal.menurut_key[series.kolom].kepala_dari is None:
        return {"name": series.nama}
    return {"name_formula": sel_kepala(asal, series.kolom)}


def _ujung(maks: Decimal) -> float:
    """Return the end of an axis of ratios; at a whole one the strong line of 100 % would stand a second time."""
    return float(maks) if maks <= 1 or maks % 1 else float(maks) - 0.01


def _rupa(grafik: Chart, rupa: RupaDeret, urutan: int) -> dict[str, Any]:
    if grafik.jenis is Jenis.GARIS:
        ke = urutan % len(_WARNA_GARIS)
        garis = {"color": _WARNA_GARIS[ke], "width": 2.25}
        return {"line": garis, "marker": {"type": _TANDA[ke], "size": 8, "fill": {"color": _WARNA_GARIS[ke]}}}
    isian = _MENURUT_RUPA.get(rupa) or _ISIAN[urutan % len(_ISIAN)]
    bersama = {"overlap": 100} if grafik.menyatu else {}
    return {"border": {"color": "#404040", "width": 0.75}, "gap": 60, **bersama, **isian}


def _ukuran(tabel: AnyTable, grafik: Chart, susunan: Susunan) -> tuple[int, int]:
    """Width and height in pixels; a chart is as wide as its table."""
    if grafik.letak is not None:
        return grafik.letak.lebar, grafik.letak.tinggi
    selebar = int(piksel_kolom(tabel.lebar))
    lebar = LEBAR_SAMPING if grafik.di_samping else selebar
    return max(TERSEMPIT, min(lebar, LEBAR)), grafik.tinggi(_banyak((tabel, grafik), susunan))


def _banyak(milik: tuple[AnyTable, Chart], susunan: Susunan) -> int:
    """Count the points that a chart of a table shows."""
    tabel, grafik = milik
    return len(susunan.tabel[grafik.asal].rows if grafik.asal else tabel.rows)
