"""B.6: causes of success or failure, and what is done about them (aturan 16, comparison 5)."""

from collections.abc import Iterator

from lakip_xl.bersama.kolom import kode_indikator, nama_indikator, penilaian_indikator_dari, sendiri, teks_indikator
from lakip_xl.bersama.lembar import ANALISIS
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

_URUTAN = ("kode", "indikator", "pendorong", "penghambat", "tindak_lanjut")


@table("B.6", ANALISIS, _URUTAN)
def analisis(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Faktor pendorong, faktor penghambat dan tindak lanjut setiap indikator tujuan dan sasaran."""
    yield Table[BarisIndikator](
        kode="B.6",
        dahulu=("B.6 Analisis",),
        judul=f"B.6 Penyebab Keberhasilan atau Kegagalan dan Tindak Lanjut Tahun {laporan.tahun}",
        columns=(
            kode_indikator(),
            nama_indikator(36),
            *penilaian_indikator_dari(sendiri),
            teks_indikator("pendorong", "Faktor Pendorong", 42, tabel="data_analisis"),
            teks_indikator("penghambat", "Faktor Penghambat", 42, tabel="data_analisis"),
            teks_indikator("tindak_lanjut", "Tindak Lanjut", 34, tabel="data_analisis"),
        ),
        rows=tuple(Baris(indikator.kode, indikator) for indikator in urut_sasaran(laporan)),
        catatan=("Ditulis oleh unit pemilik indikator pada lembar Indikator.",),
        sumber="masukan setiap unit, lembar Indikator",
        berwarna=("kategori", "hasil"),
    )
