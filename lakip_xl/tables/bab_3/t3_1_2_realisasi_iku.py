"""Grafik 3.1.2: realisasi of sasaran in earlier years, the figures of its chart."""

from collections.abc import Iterator

from lakip_xl.bersama.sasaran import deret_sasaran, format_tahun, kunci_tahun, nama_deret
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("3.1.2")
def grafik_realisasi(laporan: Laporan) -> Iterator[Table]:
    """Realisasi sasaran pada tahun-tahun sebelumnya, digambar sebagai grafik."""
    deret = deret_sasaran(laporan)
    tahun = sorted({satu for isi in deret.values() for satu in isi})
    if not tahun:
        return
    yield Table(
        kode="3.1.2",
        lembar="Grafik 3.1.2",
        judul=f"Realisasi Sasaran Tahun {tahun[0]} s.d. {tahun[-1]}",
        bagian="BAB III Akuntabilitas Kinerja",
        columns=(
            Text("sasaran", "Sasaran", nama_deret, width=60),
            *(
                Ref(
                    f"realisasi_{satu}",
                    f"Realisasi {satu}",
                    "data_riwayat",
                    "realisasi",
                    14,
                    format_tahun(satu, "realisasi"),
                    kunci_tahun(satu),
                )
                for satu in tahun
            ),
        ),
        rows=tuple(Baris(f"{nomor}", isi) for nomor, isi in enumerate(deret.values(), start=1)),
        sumber="Data Riwayat, angka yang sama dengan Tabel 3.1.1",
    )
