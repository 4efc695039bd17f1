"""Tabel 1.4: base figures of a rasio over the years, with their ratio."""

from collections.abc import Iterator

from lakip_xl.bersama import deret
from lakip_xl.bersama.pegawai import BAGIAN
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.tahunan import deret_rasio
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("1.4")
def rasio_tahunan(laporan: Laporan) -> Iterator[Table]:
    """Pembilang, penyebut dan rasio indikator yang data dasarnya berderet tiga tahun atau lebih."""
    for satu in laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN):
        tahun = deret_rasio(laporan, satu)
        if tahun:
            yield _tabel(laporan, satu, tahun)


def kode_tabel(indikator: BarisIndikator) -> str:
    """Return the code of the table of one indicator."""
    return f"1.4 {indikator.kode}"


def _tabel(laporan: Laporan, indikator: BarisIndikator, tahun: tuple[int, ...]) -> Table:
    rencana = indikator.rencana
    atas, bawah = (laporan.variabel[kode or ""].nama for kode in (rencana.pembilang, rencana.penyebut))
    return Table(
        kode=kode_tabel(indikator),
        lembar="Tabel 1.4",
        judul=f"{bawah} dan {atas.lower()}, {tahun[0]}-{tahun[-1]}",
        judul_lembar="Tabel 1.4 Perkembangan Data Dasar",
        bagian=BAGIAN,
        columns=(
            deret.kolom_tahun(),
            deret.nilai("penyebut", bawah, rencana.penyebut or "", 26),
            deret.nilai("pembilang", atas, rencana.pembilang or "", 26),
            deret.rasio("Rasio (%)", "pembilang", "penyebut", 22),
        ),
        rows=deret.baris_tahun(tahun),
        catatan=(f"Rasio = {atas.lower()} / {bawah.lower()} × 100.",),
        sumber="Data Dasar",
        tegak=True,
    )
