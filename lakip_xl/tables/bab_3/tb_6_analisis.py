"""B.6: causes of success or failure, and what is done about them (aturan 16, comparison 5)."""

from collections.abc import Iterator

from lakip_xl.bersama.bab_unit import BAB
from lakip_xl.bersama.kolom import kode_indikator, penilaian_indikator_dari, sendiri
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("B.6")
def analisis(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Faktor pendorong, faktor penghambat dan tindak lanjut setiap indikator tujuan dan sasaran."""
    yield Table[BarisIndikator](
        kode="B.6",
        lembar="B.6 Analisis",
        judul=f"B.6 Penyebab Keberhasilan atau Kegagalan dan Tindak Lanjut Tahun {laporan.tahun}",
        bab=BAB,
        columns=(
            kode_indikator(),
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, width=36),
            *penilaian_indikator_dari(sendiri),
            Text("pendorong", "Faktor Pendorong", lambda isi: isi.masukan and isi.masukan.faktor_pendorong, width=42),
            Text(
                "penghambat", "Faktor Penghambat", lambda isi: isi.masukan and isi.masukan.faktor_penghambat, width=42
            ),
            Text("tindak_lanjut", "Tindak Lanjut", lambda isi: isi.masukan and isi.masukan.tindak_lanjut, width=34),
        ),
        rows=tuple(Baris(indikator.kode, indikator) for indikator in urut_sasaran(laporan)),
        catatan=("Ditulis oleh unit pemilik indikator pada lembar Indikator.",),
        sumber="masukan setiap unit, lembar Indikator",
        berwarna=("kategori", "hasil"),
    )
