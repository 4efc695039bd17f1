"""Chart of C.1: target and realisasi of revenue."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "C.1"


def grafik_pendapatan(laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Target, realisasi dan realisasi tahun lalu setiap jenis pendapatan."""
    if berisi(susunan, _TABEL):
        yield Chart(
            tabel=_TABEL,
            judul="Target dan realisasi pendapatan (juta rupiah)",
            jenis=Jenis.BATANG,
            kategori=Wilayah(_TABEL, "jenis"),
            deret=(
                Deret("Target", Wilayah(_TABEL, "target")),
                Deret(f"Realisasi {laporan.tahun}", Wilayah(_TABEL, "realisasi")),
                Deret(f"Realisasi {laporan.tahun - 1}", Wilayah(_TABEL, "realisasi_lalu")),
            ),
            sumbu_nilai="Juta rupiah",
            keterangan="Diagram batang target dan realisasi setiap jenis pendapatan, dibandingkan tahun lalu.",
            format="[$-421]#,##0.0,,",
        )
