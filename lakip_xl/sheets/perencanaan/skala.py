"""Lembar Skala."""

from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Aturan, Status
from lakip_xl.sheets.sheet import Row, sheet

_ATURAN = (
    Aturan(
        Status.PERIKSA,
        "SUMPRODUCT(--ISNUMBER({@batas_bawah}),--({@batas_bawah}>{batas_bawah}))<>{@urutan}",
        lambda b, ruang: sum(satu > (b["batas_bawah"] or 0) for satu in ruang.angka("batas_bawah")) != ruang.urutan,
        "Batas harus turun dari baris ke baris, tanpa yang sama.",
    ),
    Aturan(
        Status.PERIKSA,
        "MIN({@batas_bawah})<>0",
        lambda _, ruang: min(ruang.angka("batas_bawah"), default=0) != 0,
        "Batas terakhir harus 0.",
    ),
)


@sheet(
    "Skala",
    perintah="Kategori dari yang terbaik; batas bawah dalam persen bulat, yang terakhir 0.",
    cadangan=4,
    aturan=_ATURAN,
)
class PitaSkala(Row):
    """Satu baris untuk setiap kategori capaian."""

    batas_bawah: int = column("Batas Bawah (%)", key=True, min=0, max=1000, width=16, example="90")
    kategori: str = column("Kategori", width=30, example="Sangat Berhasil")
    catatan: str | None = column("Catatan", width=50, example="Sesuai pedoman daerah")
