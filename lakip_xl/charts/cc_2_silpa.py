"""Chart of C.2: what was left of each program's money."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "C.2"


def grafik_silpa(_laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Sisa anggaran setiap program."""
    if berisi(susunan, _TABEL):
        yield Chart(
            tabel=_TABEL,
            judul="SiLPA setiap program (juta rupiah)",
            jenis=Jenis.BATANG,
            kategori=Wilayah(_TABEL, "program"),
            deret=(Deret("SiLPA", Wilayah(_TABEL, "sisa")),),
            sumbu_nilai="Juta rupiah",
            keterangan="Diagram batang sisa anggaran setiap program.",
            format="[$-421]#,##0.0,,",
        )
