"""Tabel 3.1.3: target, realisasi and capaian of every indicator of tujuan and sasaran."""

from collections.abc import Iterator

from lakip_xl.domain.kode import Jenjang, kode_tujuan
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.tables.columns import Ref, Text
from lakip_xl.tables.data_indikator import format_bagian
from lakip_xl.tables.declaration import table
from lakip_xl.tables.sel import Baris
from lakip_xl.tables.table import Table


@table("3.1.3")
def capaian_sasaran(laporan: Laporan) -> Iterator[Table]:
    """Target, realisasi, capaian dan kategori indikator tujuan dan sasaran tahun ini."""

    def tujuan(isi: BarisIndikator) -> str | None:
        return laporan.tujuan.get(kode_tujuan(isi.rencana.acuan or ""))

    def sasaran(isi: BarisIndikator) -> str | None:
        return laporan.nama_acuan(isi.rencana.acuan) if isi.rencana.jenjang is Jenjang.SASARAN else None

    yield Table(
        kode="3.1.3",
        lembar="Tabel 3.1.3",
        judul=f"Capaian Sasaran Strategis Tahun {laporan.tahun}",
        bagian="BAB III Akuntabilitas Kinerja",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=8),
            Text("tujuan", "Tujuan", tujuan, width=28),
            Text("sasaran", "Sasaran", sasaran, width=34),
            Text("indikator", "Indikator Tujuan/Sasaran", lambda isi: isi.rencana.indikator, width=38),
            Text("satuan", "Satuan", lambda isi: isi.rencana.satuan, width=10, format="tengah"),
            Ref("target", "Target", "data_indikator", "target", width=11, format=format_bagian("target")),
            Ref("realisasi", "Realisasi", "data_indikator", "realisasi", width=11, format=format_bagian("realisasi")),
            Ref("predikat", "Predikat", "data_indikator", "predikat", width=9, format="tengah"),
            Ref("capaian", "Capaian", "data_indikator", "capaian", width=11, format="persen"),
            Ref("kategori", "Kategori", "data_indikator", "kategori", width=18, format="tengah"),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in _urut(laporan)),
        catatan=("Capaian = realisasi / target, kecuali polaritas indikator menentukan lain (lihat Data Indikator).",),
        sumber="Data Indikator",
        berwarna=("kategori",),
    )


def _urut(laporan: Laporan) -> Iterator[BarisIndikator]:
    """Yield the indicators of each tujuan, then those of its sasaran."""
    semua = laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN)
    for tujuan in dict.fromkeys(kode_tujuan(satu.rencana.acuan or "") for satu in semua):
        milik = [satu for satu in semua if kode_tujuan(satu.rencana.acuan or "") == tujuan]
        yield from sorted(milik, key=lambda satu: satu.rencana.jenjang is Jenjang.SASARAN)
