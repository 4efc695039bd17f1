"""Chart of Ringkasan: capaian and absorption of every sasaran."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "ringkasan_sasaran"


def grafik_sasaran(_laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Capaian setiap sasaran di samping serapan programnya."""
    if berisi(susunan, _TABEL):
        yield Chart(
            tabel=_TABEL,
            judul="Capaian sasaran dan serapan program pendukungnya (100 % = target)",
            jenis=Jenis.BATANG,
            kategori=Wilayah(_TABEL, "uraian"),
            deret=(Deret("Capaian", Wilayah(_TABEL, "capaian")), Deret("Serapan", Wilayah(_TABEL, "serapan"))),
            sumbu_nilai="Persen",
            keterangan="Diagram batang capaian setiap sasaran dan serapan anggaran programnya.",
            format=PERSEN,
            di_samping=True,
        )
