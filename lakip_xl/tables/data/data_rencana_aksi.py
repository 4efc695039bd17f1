"""Data Rencana Aksi: what is planned for each indicator by quarter, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import RencanaAksi


@table("data_rencana_aksi", DATA_PELENGKAP, ("indikator", "asal", "aksi", "tw1", "tw2", "tw3", "tw4"))
def data_rencana_aksi(laporan: Laporan) -> Iterator[Table[RencanaAksi]]:
    """Aksi setiap indikator dan rencananya per triwulan."""
    kolom: tuple[TableColumn[RencanaAksi], ...] = (
        Text("indikator", "Indikator", lambda isi: isi.indikator, 12, penentu=True),
        Text("aksi", "Aksi", lambda isi: isi.aksi, 50),
        Text("tw1", "Rencana TW I", lambda isi: isi.tw1, 20),
        Text("tw2", "Rencana TW II", lambda isi: isi.tw2, 20),
        Text("tw3", "Rencana TW III", lambda isi: isi.tw3, 20),
        Text("tw4", "Rencana TW IV", lambda isi: isi.tw4, 20),
        Text("penanggung_jawab", "Penanggung Jawab", lambda isi: isi.penanggung_jawab, 30),
        Text("sub_kegiatan", "Sub Kegiatan", lambda isi: isi.sub_kegiatan, 20, penentu=True),
        Number("anggaran", "Anggaran (Rp)", lambda isi: isi.anggaran, 18, "rupiah"),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 40),
    )
    yield from data_pelengkap(laporan, RencanaAksi, kolom, ("indikator", "aksi"), "aksi")
