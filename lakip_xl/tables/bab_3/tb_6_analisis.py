"""B.6: causes of success or failure, and what is done about them (PermenPANRB 53/2014, comparison 5)."""

from collections.abc import Iterator

from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.kolom import hasil_indikator, kode_indikator
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("B.6")
def analisis(laporan: Laporan) -> Iterator[Table]:
    """Faktor pendorong, faktor penghambat dan tindak lanjut setiap indikator tujuan dan sasaran."""
    yield Table(
        kode="B.6",
        lembar="B.6 Analisis",
        judul=f"B.6 Penyebab Keberhasilan atau Kegagalan dan Tindak Lanjut Tahun {laporan.tahun}",
        bagian=BAGIAN,
        columns=(
            kode_indikator(),
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, width=36),
            *hasil_indikator()[2:],
            Text("pendorong", "Faktor Pendorong", lambda isi: isi.masukan and isi.masukan.faktor_pendorong, width=42),
            Text(
                "penghambat", "Faktor Penghambat", lambda isi: isi.masukan and isi.masukan.faktor_penghambat, width=42
            ),
            Text("tindak_lanjut", "Tindak Lanjut", lambda isi: isi.masukan and isi.masukan.tindak_lanjut, width=34),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in urut_sasaran(laporan)),
        catatan=("Ditulis oleh unit pemilik indikator pada lembar Indikator.",),
        sumber="masukan setiap unit, lembar Indikator",
        berwarna=("kategori",),
    )
