"""Charts of a recap: absorption, capaian, categories, urusan."""

from collections.abc import Iterator

from lakip_xl.layout.chart import PERSEN, Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TERBANYAK = 40
"""Bars that a chart can show."""


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
    for tabel, apa in (("pemerintah", "pemerintah daerah"), ("urusan", "bidang urusan")):
        if berisi(susunan, tabel) and len(susunan.tabel[tabel].rows) <= _TERBANYAK:
            yield Chart(
                tabel=tabel,
                judul=f"Serapan anggaran menurut {apa}",
                jenis=Jenis.KOLOM,
                kategori=Wilayah(tabel, "kode"),
                deret=(Deret("Serapan", Wilayah(tabel, "serapan")),),
                sumbu_nilai="Realisasi / pagu",
                keterangan=f"Diagram kolom serapan anggaran setiap {apa}.",
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
