"""Tabel 2.2: Perjanjian Kinerja, with the first targets where they were revised (aturan 27)."""

from collections.abc import Iterator

from lakip_xl.bersama.kolom import angka_indikator, baris_indikator, kode_indikator, nama_indikator, satuan_indikator
from lakip_xl.bersama.lembar import PERJANJIAN
from lakip_xl.bersama.nama import kolom_nama, nama_acuan
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("2.2", PERJANJIAN)
def perjanjian_kinerja(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Target Indikator Kinerja Utama yang diperjanjikan tahun ini."""
    utama = [baris for baris in laporan.indikator if baris.rencana.iku]
    diubah = any(baris.rencana.target_murni is not None for baris in utama)
    murni = (angka_indikator("target_murni", "Target Murni", width=12),) if diubah else ()
    yield Table[BarisIndikator](
        kode="2.2",
        judul=f"Tabel 2.2 Perjanjian Kinerja Tahun {laporan.tahun}",
        dahulu=("Tabel 2.2",),
        columns=(
            kode_indikator(),
            kolom_nama("sasaran", "Sasaran Strategis", lambda isi: nama_acuan(laporan, isi.rencana.acuan), 50),
            nama_indikator(56, "Indikator Kinerja"),
            *murni,
            angka_indikator("target", "Target Perubahan" if diubah else "Target", width=12),
            satuan_indikator(12),
        ),
        rows=baris_indikator(utama),
        sumber="Data Indikator",
        ttd=True,
    )
