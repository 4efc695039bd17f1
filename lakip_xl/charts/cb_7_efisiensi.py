"""Chart of B.7: capaian against absorption of every program."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "B.7"


def grafik_efisiensi(_laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Capaian dan serapan setiap sasaran dan program, berdampingan."""
    if berisi(susunan, _TABEL):
        yield Chart(
            tabel=_TABEL,
            judul="Capaian di atas serapan berarti hasil lebih dengan uang lebih sedikit",
            jenis=Jenis.BATANG,
            kategori=Wilayah(_TABEL, "uraian"),
            deret=(Deret("Capaian", Wilayah(_TABEL, "capaian")), Deret("Serapan", Wilayah(_TABEL, "serapan"))),
            sumbu_nilai="Persen",
            keterangan="Diagram batang capaian dan serapan setiap sasaran dan programnya.",
            format=PERSEN,
        )
