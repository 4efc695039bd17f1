"""Grafik 3.1.2: realisasi of the sasaran in earlier years."""

from lakip_xl.charts.chart import Chart, Deret
from lakip_xl.laporan import Laporan
from lakip_xl.tables.sel import Wilayah
from lakip_xl.tables.susunan import Susunan


def realisasi_iku(_laporan: Laporan, susunan: Susunan) -> Chart | None:
    """Realisasi sasaran tahun-tahun sebelumnya, berdampingan."""
    tabel = susunan.tabel.get("3.1.1")
    if tabel is None:
        return None
    tahun = [kolom.key.removeprefix("realisasi_") for kolom in tabel.columns if kolom.key.startswith("realisasi_")]
    return Chart(
        kode="3.1.2",
        tabel="3.1.1",
        judul=f"Grafik 3.1.2 Realisasi Sasaran Tahun {tahun[0]}-{tahun[-1]}",
        jenis="bar",
        kategori=Wilayah("3.1.1", "sasaran"),
        deret=tuple(Deret(satu, Wilayah("3.1.1", f"realisasi_{satu}")) for satu in tahun),
        sumbu_nilai="Realisasi (satuan masing-masing sasaran)",
        keterangan="Diagram batang realisasi setiap sasaran pada tahun-tahun sebelumnya.",
    )
