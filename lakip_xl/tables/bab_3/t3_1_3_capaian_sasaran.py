"""Tabel 3.1.3: target, realisasi and capaian of every indicator of tujuan and sasaran (aturan 16, comparison 1)."""

from collections.abc import Iterator

from lakip_xl.bersama.kaidah import kaidah_capaian
from lakip_xl.bersama.kolom import baris_indikator, hasil_indikator, kode_indikator
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.domain.kode import Jenjang, kode_tujuan
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("3.1.3")
def capaian_sasaran(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Target, realisasi, capaian dan kategori indikator tujuan dan sasaran tahun ini."""

    def tujuan(isi: BarisIndikator) -> str | None:
        return laporan.tujuan.get(kode_tujuan(isi.rencana.acuan or ""))

    def sasaran(isi: BarisIndikator) -> str | None:
        return laporan.nama_acuan(isi.rencana.acuan) if isi.rencana.jenjang is Jenjang.SASARAN else None

    yield Table[BarisIndikator](
        kode="3.1.3",
        lembar="Tabel 3.1.3",
        judul=f"Capaian Sasaran Strategis Tahun {laporan.tahun}",
        bab="BAB III Akuntabilitas Kinerja",
        columns=(
            kode_indikator(),
            Text("tujuan", "Tujuan", tujuan, width=28),
            Text("sasaran", "Sasaran", sasaran, width=34),
            Text("indikator", "Indikator Tujuan/Sasaran", lambda isi: isi.rencana.indikator, width=38),
            Text("satuan", "Satuan", lambda isi: isi.rencana.satuan, width=10, format="tengah"),
            *hasil_indikator(),
            Ref("predikat", "Predikat", "data_indikator", "predikat_realisasi", width=9, format="tengah"),
        ),
        rows=baris_indikator(urut_sasaran(laporan)),
        catatan=kaidah_capaian(laporan, urut_sasaran(laporan)),
        sumber="Data Indikator",
        berwarna=("kategori", "hasil"),
    )
