"""Charts of the units: capaian of every indicator of the head of a unit."""

from collections.abc import Iterator

from lakip_xl.bersama.bab_unit import semua_bab
from lakip_xl.bersama.ringkasan_unit import kode_kepala
from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Deret, Jenis
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan


def grafik_unit(laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Capaian indikator kepala unit."""
    for bab in semua_bab(laporan):
        kode = kode_kepala(bab)
        rows = susunan.tabel[kode].rows
        if sum(baris.isi.capaian is not None for baris in rows) > 1:
            yield Chart(
                tabel=kode,
                judul=f"Capaian indikator {susunan.tabel[kode].judul.split(' ', 1)[1]} (100 % = target tercapai)",
                jenis=Jenis.BATANG,
                kategori=Wilayah(kode, "indikator"),
                deret=(Deret("Capaian", Wilayah(kode, "capaian")),),
                sumbu_nilai="Capaian terhadap target",
                keterangan=f"Diagram batang capaian indikator {bab.unit.nama}.",
                format=PERSEN,
            )
