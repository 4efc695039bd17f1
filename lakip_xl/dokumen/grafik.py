"""A chart of the workbook as a chart of the document, with its own copy of the figures."""

import re
from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.dokumen.tabel import tanpa_nomor
from lakip_xl.dokumen.unsur import DeretGrafik, GrafikDokumen, Teks
from lakip_xl.layout.chart import Chart, Jenis
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan

_GARIS = re.compile(r" \(garis putus: [^()]*\)$")
"""What a title says of the line of a chart, which is no title."""
_TINGGI_DASAR, _TERTINGGI, _KATEGORI, _DERET = 100, 520, 28, 14
"""Pixels: axis, its title and legend; the tallest chart; a bar with its name; a bar of several for one name."""


def grafik_dokumen(susunan: Susunan, kode: str, *, bab: str = "") -> Iterator[GrafikDokumen]:
    """Yield the charts of the table of that code; none where it has no rows."""
    tabel = susunan.tabel.get(kode)
    if tabel is None or not tabel.rows:
        return
    for nomor, chart in enumerate(tabel.charts):
        yield _grafik(susunan, f"grafik {kode}" if nomor == 0 else f"grafik {kode} {nomor + 1}", kode, chart, bab)


def _grafik(susunan: Susunan, kode: str, tabel: str, chart: Chart, bab: str) -> GrafikDokumen:
    asal = susunan.tabel[chart.asal or tabel]
    semua = [satu.kunci for satu in asal.rows if satu.tingkat is None]

    def isi(kunci: str, kolom: str) -> object:
        return susunan.sel(Rujukan(asal.kode, kunci, kolom)).nilai

    baris = [
        kunci
        for kunci in semua
        if chart.jenis is Jenis.GARIS or any(_nilai(isi(kunci, deret.kolom)) is not None for deret in chart.series)
    ] or semua
    return GrafikDokumen(
        kode,
        (Teks(_GARIS.sub("", tanpa_nomor(chart.judul))),),
        chart.jenis,
        tuple(str(isi(kunci, chart.kategori) or "") for kunci in baris),
        tuple(
            DeretGrafik(deret.nama, deret.rupa, tuple(_nilai(isi(kunci, deret.kolom)) for kunci in baris))
            for deret in chart.series
        ),
        chart.sumbu_nilai,
        chart.keterangan,
        chart.format,
        chart.menyatu,
        chart.maks,
        _tinggi(chart, len(baris)),
        bab,
    )


def _tinggi(chart: Chart, banyak: int) -> int:
    """Return its height in pixels: on paper each bar has room for its name."""
    if chart.jenis is not Jenis.BATANG:
        return chart.tinggi(banyak)
    kategori = _KATEGORI if chart.menyatu else max(_KATEGORI, _DERET * len(chart.series))
    return min(_TINGGI_DASAR + banyak * kategori, _TERTINGGI)


def _nilai(isi: object) -> Decimal | None:
    return Decimal(isi) if isinstance(isi, int | Decimal) else None
