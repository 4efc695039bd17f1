"""Charts of series on the cards: a base figure over the years."""

from collections.abc import Iterator

from lakip_xl.bersama.kartu_unit import kode_deret
from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import Chart, Deret, Jenis
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan


def grafik_deret(laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Perkembangan data dasar yang berderet tiga tahun atau lebih."""
    for variabel in laporan.variabel.values():
        kode = kode_deret(variabel)
        if kode in susunan.tabel:
            yield Chart(
                tabel=kode,
                judul=f"{variabel.nama} setiap tahun",
                jenis=Jenis.GARIS,
                kategori=Wilayah(kode, "tahun"),
                deret=(Deret(variabel.satuan.capitalize(), Wilayah(kode, "nilai")),),
                sumbu_nilai=variabel.satuan.capitalize(),
                keterangan=f"Diagram garis {variabel.nama.lower()} setiap tahun.",
                format="[$-421]#,##0",
            )
