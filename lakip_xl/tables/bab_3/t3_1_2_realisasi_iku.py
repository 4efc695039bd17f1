"""Grafik 3.1.2: realisasi of sasaran in earlier years, the figures of its chart."""

from collections.abc import Iterator

from lakip_xl.bersama.sasaran import MenurutTahun, deret_sasaran, format_tahun, kolom_deret, kunci_tahun
from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import Chart, Jenis, Series
from lakip_xl.layout.columns import Ref
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("3.1.2")
def grafik_realisasi(laporan: Laporan) -> Iterator[Table[MenurutTahun]]:
    """Realisasi sasaran pada tahun-tahun sebelumnya, digambar sebagai grafik."""
    deret = deret_sasaran(laporan)
    semua_tahun = sorted({tahun for isi in deret.values() for tahun in isi})
    if not semua_tahun:
        return
    yield Table[MenurutTahun](
        kode="3.1.2",
        lembar="Grafik 3.1.2",
        judul=f"Realisasi Sasaran Tahun {semua_tahun[0]} s.d. {semua_tahun[-1]}",
        bab="BAB III Akuntabilitas Kinerja",
        columns=(
            kolom_deret("sasaran", "Sasaran", "nama", 60),
            *(
                Ref(
                    f"realisasi_{tahun}",
                    f"Realisasi {tahun}",
                    "data_riwayat",
                    "realisasi",
                    14,
                    format_tahun(tahun, "realisasi"),
                    kunci_tahun(tahun),
                )
                for tahun in semua_tahun
            ),
        ),
        rows=tuple(Baris(f"{nomor}", isi) for nomor, isi in enumerate(deret.values(), start=1)),
        sumber="Data Riwayat, angka yang sama dengan Tabel 3.1.1",
        charts=(
            Chart(
                judul=f"Grafik 3.1.2 Realisasi {semua_tahun[0]} s.d. {semua_tahun[-1]} setiap sasaran",
                jenis=Jenis.BATANG,
                kategori="sasaran",
                series=tuple(Series(f"Realisasi {tahun}", f"realisasi_{tahun}") for tahun in semua_tahun),
                sumbu_nilai="Realisasi (satuan masing-masing sasaran)",
                keterangan="Diagram batang realisasi setiap sasaran pada tahun-tahun sebelumnya.",
            ),
        ),
    )
