"""Data Rekomendasi: recommendations and what was done about them, each once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import DATA_PELENGKAP, data_pelengkap
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import Rekomendasi


@table(
    "data_rekomendasi", DATA_PELENGKAP, ("butir", "asal", "rekomendasi", "tindak_lanjut", "tahun", "keadaan", "bukti")
)
def data_rekomendasi(laporan: Laporan) -> Iterator[Table[Rekomendasi]]:
    """Rekomendasi hasil evaluasi dan tindak lanjutnya."""
    kolom: tuple[TableColumn[Rekomendasi], ...] = (
        Text("butir", "No.", lambda isi: isi.butir, 8, "tengah", penentu=True),
        Text("tahun", "Tahun yang Dievaluasi", lambda isi: isi.tahun, 12, "tahun", penentu=True),
        Text("rekomendasi", "Rekomendasi", lambda isi: isi.rekomendasi, 50),
        Text("tindak_lanjut", "Tindak Lanjut", lambda isi: isi.tindak_lanjut, 50),
        Text("keadaan", "Keadaan", lambda isi: isi.keadaan, 12, "tengah", penentu=True),
        Text("unit", "Unit", lambda isi: isi.unit, 16, penentu=True),
        Text("bukti", "Bukti", lambda isi: isi.bukti, 30),
        Text("catatan", "Catatan", lambda isi: isi.catatan, 40),
    )
    yield from data_pelengkap(laporan, Rekomendasi, kolom, ("butir", "tahun"), "rekomendasi")
