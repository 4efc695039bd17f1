"""Tabel 3.1.3: target, realisasi and capaian of every indicator of tujuan and sasaran (aturan 16, comparison 1)."""

from collections.abc import Iterator

from lakip_xl.bersama.kaidah import kaidah_capaian
from lakip_xl.bersama.kolom import baris_indikator, hasil_indikator, kode_indikator, nama_indikator, satuan_indikator
from lakip_xl.bersama.lembar import BAB_TIGA
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_acuan, nama_tujuan
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.domain.kode import Jenjang, kode_tujuan
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Ref
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("3.1.3")
def capaian_sasaran(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Target, realisasi, capaian dan kategori indikator tujuan dan sasaran tahun ini."""

    def tujuan(isi: BarisIndikator) -> Isi:
        return nama_tujuan(laporan, kode_tujuan(isi.rencana.acuan or ""))

    def sasaran(isi: BarisIndikator) -> Isi:
        return nama_acuan(laporan, isi.rencana.acuan) if isi.rencana.jenjang is Jenjang.SASARAN else None

    yield Table[BarisIndikator](
        kode="3.1.3",
        lembar="Tabel 3.1.3",
        judul=f"Capaian Sasaran Strategis Tahun {laporan.tahun}",
        bab=BAB_TIGA,
        jawab="Apakah target tujuan dan sasaran tahun ini tercapai?",
        columns=(
            kode_indikator(),
            kolom_nama("tujuan", "Tujuan", tujuan, 28),
            kolom_nama("sasaran", "Sasaran", sasaran, 34),
            nama_indikator(38, "Indikator Tujuan/Sasaran"),
            satuan_indikator(10),
            *hasil_indikator(),
            Ref("predikat", "Predikat", "data_indikator", "predikat_realisasi", width=9, format="tengah"),
        ),
        rows=baris_indikator(urut_sasaran(laporan)),
        catatan=kaidah_capaian(laporan, urut_sasaran(laporan)),
        sumber="Data Indikator",
        berwarna=("kategori", "hasil"),
    )
