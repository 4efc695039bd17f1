"""Chart of Ringkasan: absorption of every program."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "ringkasan_program"


def grafik_program(_laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Serapan anggaran setiap program."""
    if berisi(susunan, _TABEL):
        yield Chart(
            tabel=_TABEL,
            judul="Serapan anggaran setiap program",
            jenis=Jenis.BATANG,
            kategori=Wilayah(_TABEL, "uraian"),
            deret=(Deret("Serapan", Wilayah(_TABEL, "serapan")),),
            sumbu_nilai="Realisasi / pagu",
            keterangan="Diagram batang serapan anggaran setiap program.",
            format=PERSEN,
            di_samping=True,
        )
