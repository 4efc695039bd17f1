"""Chart of B.3: capaian of this year beside those of earlier years."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, berisi, deret_kolom
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "B.3"


def grafik_tahun_lalu(_laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Capaian setiap tahun terhadap target tahun itu."""
    if berisi(susunan, _TABEL):
        yield Chart(
            tabel=_TABEL,
            judul="Capaian terhadap target tahun masing-masing (dasar hitung lain: lihat tabel)",
            jenis=Jenis.BATANG,
            kategori=Wilayah(_TABEL, "indikator"),
            deret=deret_kolom(susunan, _TABEL, "capaian"),
            sumbu_nilai="Capaian terhadap target",
            keterangan="Diagram batang capaian setiap indikator tahun ini dan tahun-tahun sebelumnya.",
            format=PERSEN,
        )
