"""Charts of Tabel 1.1 and 1.2: staff by education and by golongan."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_JUDUL = {"1.1": "Pegawai menurut pendidikan", "1.2": "Pegawai menurut golongan"}


def grafik_pegawai(_laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Banyaknya pegawai menurut pendidikan dan golongan."""
    for kode, judul in _JUDUL.items():
        if berisi(susunan, kode):
            yield Chart(
                tabel=kode,
                judul=f"{judul} (orang)",
                jenis=Jenis.KOLOM,
                kategori=Wilayah(kode, "kelompok"),
                deret=(Deret("Pegawai", Wilayah(kode, "jumlah")),),
                sumbu_nilai="Orang",
                keterangan=f"Diagram kolom: {judul.lower()}.",
                format="0",
            )
