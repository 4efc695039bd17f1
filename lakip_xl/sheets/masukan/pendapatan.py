"""Lembar Pendapatan."""

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


@sheet("Pendapatan", perintah="Tulis setiap jenis pendapatan yang dikelola dinas.", paling_sedikit=30)
class Pendapatan(Row):
    """Satu baris untuk setiap jenis pendapatan (hanya Sekretariat)."""

    nomor: int | None = column("No.", prefilled=True, width=6)
    jenis: str | None = column(
        "Jenis Pendapatan", required=True, width=50, example="Retribusi pemakaian kekayaan daerah"
    )
    target: int | None = column("Target (Rp)", min=0, width=18, format="rupiah", example="150000000")
    realisasi: int | None = column("Realisasi (Rp)", min=0, width=18, format="rupiah", example="3720000")
    realisasi_lalu: int | None = column(
        "Realisasi Tahun Lalu (Rp)", min=0, width=18, format="rupiah", example="2500000"
    )
    keterangan: str | None = column("Keterangan", width=50, example="Tarif masih tinggi")
    catatan: str | None = column("Catatan", width=50, example="Perda dievaluasi")
