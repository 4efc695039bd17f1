"""Grafik B.2: capaian of every indicator of sasaran this year."""

from lakip_xl.charts.chart import Chart, Deret
from lakip_xl.laporan import Laporan
from lakip_xl.tables.sel import Wilayah
from lakip_xl.tables.susunan import Susunan


def capaian_iku(laporan: Laporan, susunan: Susunan) -> Chart | None:
    """Capaian indikator sasaran tahun ini terhadap target."""
    if not susunan.tabel["B.2"].rows:
        return None
    return Chart(
        kode="B.2",
        tabel="B.2",
        judul=f"Capaian Indikator Sasaran terhadap Target Tahun {laporan.tahun} (100 % = target tercapai)",
        jenis="bar",
        kategori=Wilayah("B.2", "indikator"),
        deret=(Deret("Capaian", Wilayah("B.2", "capaian")),),
        sumbu_nilai="Capaian terhadap target",
        keterangan="Diagram batang capaian setiap indikator sasaran; 100 persen berarti target tercapai.",
        format="[$-421]0%",
    )
