"""Chart of Ringkasan: how many indicators and programs fall in each category."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "ringkasan_kategori"


def grafik_kategori(_laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Banyaknya indikator dan program menurut kategori."""
    if berisi(susunan, _TABEL):
        yield Chart(
            tabel=_TABEL,
            judul="Banyaknya indikator dan program menurut kategori",
            jenis=Jenis.KOLOM,
            kategori=Wilayah(_TABEL, "kategori"),
            deret=(Deret("Indikator", Wilayah(_TABEL, "indikator")), Deret("Program", Wilayah(_TABEL, "program"))),
            sumbu_nilai="Banyaknya",
            keterangan="Diagram kolom banyaknya indikator dan program pada setiap kategori.",
            format="0",
            di_samping=True,
        )
