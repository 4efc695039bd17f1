"""Lembar Skala."""

from collections.abc import Sequence

from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@aturan(
    Status.PERIKSA,
    "SUMPRODUCT(--ISNUMBER({semua_batas}),--({semua_batas}>{batas_bawah}))<>{urutan}",
    semua_batas=Kolom("batas_bawah"),
)
def batas_tidak_turun(semua_batas: Sequence[object], batas_bawah: int | None, urutan: int) -> bool:
    """Batas harus turun dari baris ke baris, tanpa yang sama."""
    return sum(isinstance(batas, int) and batas > (batas_bawah or 0) for batas in semua_batas) != urutan


@aturan(Status.PERIKSA, "MIN({semua_batas})<>0", semua_batas=Kolom("batas_bawah"))
def batas_terakhir_bukan_nol(semua_batas: Sequence[object]) -> bool:
    """Batas terakhir harus 0."""
    return min((batas for batas in semua_batas if isinstance(batas, int)), default=0) != 0


@sheet(
    "Skala",
    perintah="Kategori dari yang terbaik; batas bawah dalam persen bulat, yang terakhir 0.",
    paling_sedikit=12,
    aturan=(batas_tidak_turun, batas_terakhir_bukan_nol),
)
class PitaSkala(Row):
    """Satu baris untuk setiap kategori capaian."""

    batas_bawah: int = column("Batas Bawah (%)", key=True, min=0, max=1000, width=16, example="90")
    kategori: str = column("Kategori", width=30, example="Sangat Berhasil")
    catatan: str | None = column("Catatan", width=50, example="Sesuai pedoman daerah")
