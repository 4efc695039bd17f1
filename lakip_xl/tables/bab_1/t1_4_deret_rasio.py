"""Tabel 1.4: base figures of a rasio over the years, with their ratio."""

from collections.abc import Iterator

from lakip_xl.bersama import deret
from lakip_xl.bersama.lembar import UMUM
from lakip_xl.bersama.nama import data_bernama, judul
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.tahunan import deret_rasio
from lakip_xl.layout.chart import BULAT, Chart, Jenis, Series
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("1.4", UMUM)
def rasio_tahunan(laporan: Laporan) -> Iterator[Table[deret.Titik]]:
    """Pembilang, penyebut dan rasio indikator yang data dasarnya berderet tiga tahun atau lebih."""
    for indikator in laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN):
        tahun = deret_rasio(laporan, indikator)
        if tahun:
            yield _tabel(laporan, indikator, tahun)


def _tabel(laporan: Laporan, indikator: BarisIndikator, tahun: tuple[int, ...]) -> Table[deret.Titik]:
    rencana = indikator.rencana
    pembilang, penyebut = (laporan.variabel[kode or ""] for kode in (rencana.pembilang, rencana.penyebut))
    atas, bawah = (data_bernama(laporan, variabel) for variabel in (pembilang, penyebut))
    kepala = judul(f"Tabel 1.4 {{bawah}} dan {{atas}}, {tahun[0]}-{tahun[-1]}", bawah=bawah, atas=atas)
    return Table[deret.Titik](
        kode=f"1.4 {indikator.kode}",
        judul=kepala.teks,
        judul_rumus=kepala.rumus,
        columns=(
            deret.kolom_tahun(),
            deret.nilai("penyebut", bawah.nama, rencana.penyebut or "", 26).berkepala(bawah.sel),
            deret.nilai("pembilang", atas.nama, rencana.pembilang or "", 26).berkepala(atas.sel),
            deret.rasio("Rasio (%)", "pembilang", "penyebut", 22),
        ),
        rows=deret.baris_tahun(tahun),
        catatan=("Rasio = kolom ketiga / kolom kedua × 100.",),
        sumber="Data Dasar",
        dipilih="tahun yang kedua angkanya ada",
        dahulu=("Tabel 1.4",),
        charts=(
            Chart(
                judul=kepala.teks,
                jenis=Jenis.KOLOM,
                kategori="tahun",
                series=(Series(bawah.nama, "penyebut"), Series(atas.nama, "pembilang")),
                sumbu_nilai=penyebut.satuan.capitalize(),
                keterangan="Diagram kolom kedua angka dasar setiap tahun.",
                format=BULAT,
            ),
        ),
    )
