"""Tabel 3.1.1: target and realisasi of tujuan and sasaran in earlier years."""

from collections.abc import Iterator

from lakip_xl.bersama.sasaran import deret_sasaran, format_tahun, kunci_tahun, nama_deret
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("3.1.1")
def capaian_tahun_lalu(laporan: Laporan) -> Iterator[Table]:
    """Target dan realisasi sasaran pada tahun-tahun sebelumnya, dengan nama pada tahun itu."""
    deret = deret_sasaran(laporan)
    tahun = sorted({satu for isi in deret.values() for satu in isi})
    if not tahun:
        return
    yield Table(
        kode="3.1.1",
        lembar="Tabel 3.1.1",
        judul=f"Capaian Sasaran Strategis Tahun {tahun[0]} s.d. {tahun[-1]}",
        bagian="BAB III Akuntabilitas Kinerja",
        columns=(
            Text("sasaran", "Sasaran", nama_deret, width=50),
            Text("satuan", "Satuan", lambda isi: next(iter(isi.values())).satuan, width=10, format="tengah"),
            *(
                Ref(
                    f"{bagian}_{satu}",
                    f"{bagian.capitalize()} {satu}",
                    "data_riwayat",
                    bagian,
                    width=12,
                    format=format_tahun(satu, bagian),
                    kunci=kunci_tahun(satu),
                )
                for satu in tahun
                for bagian in ("target", "realisasi")
            ),
        ),
        rows=tuple(Baris(f"{nomor}", isi) for nomor, isi in enumerate(deret.values(), start=1)),
        catatan=(
            "Sasaran dan indikator tahun-tahun ini berbeda dari Renstra yang berlaku sekarang; tidak dibuat tren.",
        ),
        sumber="Data Riwayat",
    )
