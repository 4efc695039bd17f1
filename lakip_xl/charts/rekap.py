"""Charts of a recap: absorption, capaian, categories, urusan."""

from collections.abc import Iterator

from lakip_xl.charts.chart import PERSEN, Chart, Deret, Jenis, berisi
from lakip_xl.tables.sel import Wilayah
from lakip_xl.tables.susunan import Susunan

_TERBANYAK = 40
"""Offices that a chart of bars can show."""


def grafik_rekap(susunan: Susunan) -> Iterator[Chart]:
    """Yield the charts that the recap has figures for."""
    if len(susunan.tabel["kantor"].rows) <= _TERBANYAK:
        for kolom, judul in (("capaian", "Rata-rata capaian sasaran"), ("serapan", "Serapan anggaran")):
            yield Chart(
                tabel="kantor",
                judul=f"{judul} setiap perangkat daerah",
                jenis=Jenis.BATANG,
                kategori=Wilayah("kantor", "nama"),
                deret=(Deret(judul, Wilayah("kantor", kolom)),),
                sumbu_nilai=judul,
                keterangan=f"Diagram batang {judul.lower()} setiap perangkat daerah.",
                format=PERSEN,
            )
    if berisi(susunan, "urusan"):
        yield Chart(
            tabel="urusan",
            judul="Serapan anggaran menurut bidang urusan",
            jenis=Jenis.KOLOM,
            kategori=Wilayah("urusan", "kode"),
            deret=(Deret("Serapan", Wilayah("urusan", "serapan")),),
            sumbu_nilai="Realisasi / pagu",
            keterangan="Diagram kolom serapan anggaran setiap bidang urusan.",
            format=PERSEN,
        )
    yield Chart(
        tabel="kategori",
        judul="Banyaknya indikator menurut kategori",
        jenis=Jenis.KOLOM,
        kategori=Wilayah("kategori", "kategori"),
        deret=(Deret("Indikator", Wilayah("kategori", "indikator")),),
        sumbu_nilai="Banyaknya",
        keterangan="Diagram kolom banyaknya indikator pada setiap kategori.",
        format="0",
    )
