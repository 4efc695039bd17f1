"""Charts of B.1 and B.2: capaian of every indicator of tujuan and of sasaran."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_APA = {"B.1": "tujuan", "B.2": "sasaran"}


def grafik_capaian(laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Capaian setiap indikator terhadap target tahun ini."""
    for kode, apa in _APA.items():
        if berisi(susunan, kode):
            yield Chart(
                tabel=kode,
                judul=f"Capaian indikator {apa} tahun {laporan.tahun} (100 % = target tercapai)",
                jenis=Jenis.BATANG,
                kategori=Wilayah(kode, "indikator"),
                deret=(Deret("Capaian", Wilayah(kode, "capaian")),),
                sumbu_nilai="Capaian terhadap target",
                keterangan=f"Diagram batang capaian setiap indikator {apa}; 100 persen berarti target tercapai.",
                format=PERSEN,
            )
