"""Grafik 3.1.2: realisasi of the sasaran in earlier years."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import Chart, Jenis, berisi, deret_kolom
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "3.1.2"


def grafik_realisasi_iku(_laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Realisasi sasaran tahun-tahun sebelumnya, berdampingan."""
    if berisi(susunan, _TABEL):
        deret = deret_kolom(susunan, _TABEL, "realisasi_")
        yield Chart(
            tabel=_TABEL,
            judul=f"Grafik 3.1.2 {deret[0].nama} s.d. {deret[-1].nama.split()[-1]} setiap sasaran",
            jenis=Jenis.BATANG,
            kategori=Wilayah(_TABEL, "sasaran"),
            deret=deret,
            sumbu_nilai="Realisasi (satuan masing-masing sasaran)",
            keterangan="Diagram batang realisasi setiap sasaran pada tahun-tahun sebelumnya.",
        )
