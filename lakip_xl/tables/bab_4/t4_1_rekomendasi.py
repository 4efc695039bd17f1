"""Tabel 4.1: recommendations of the evaluation and what was done about them."""

from collections.abc import Iterator

from lakip_xl.bersama.pelengkap import TINDAK_LANJUT, baris_pelengkap, dari_data
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Rekomendasi


@table("4.1", TINDAK_LANJUT)
def rekomendasi(laporan: Laporan) -> Iterator[Table[Rekomendasi]]:
    """Rekomendasi hasil evaluasi, apa yang sudah dilakukan, dan yang belum."""
    rows = baris_pelengkap(laporan, Rekomendasi)
    if rows is None:
        return
    yield Table[Rekomendasi](
        kode="4.1",
        judul="4.1 Tindak Lanjut Rekomendasi Hasil Evaluasi",
        columns=(
            dari_data(Rekomendasi, "butir", "No.", 7, "tengah"),
            dari_data(Rekomendasi, "tahun", "Tahun Dievaluasi", 11, "tahun"),
            dari_data(Rekomendasi, "rekomendasi", "Rekomendasi", 48),
            dari_data(Rekomendasi, "tindak_lanjut", "Tindak Lanjut", 48),
            dari_data(Rekomendasi, "keadaan", "Keadaan", 12, "tengah"),
            dari_data(Rekomendasi, "unit", "Unit", 16),
            dari_data(Rekomendasi, "bukti", "Bukti", 28),
        ),
        rows=rows,
        sumber="Data Pelengkap",
        dikenali=("butir", "tahun"),
        berwarna=("keadaan",),
    )
