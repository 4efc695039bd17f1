"""Lembar Pendapatan."""

from lakip_xl.sheets.sheet import Row, column, sheet


@sheet("Pendapatan", perintah="Tulis setiap jenis pendapatan yang dikelola dinas.", cadangan=10)
class Pendapatan(Row):
    """Satu baris untuk setiap jenis pendapatan (hanya Sekretariat)."""

    nomor: int | None = column("No.", prefilled=True, width=6)
    jenis: str | None = column("Jenis Pendapatan", required=True, width=50)
    target: int | None = column("Target (Rp)", min=0, width=18, format="rupiah")
    realisasi: int | None = column("Realisasi (Rp)", min=0, width=18, format="rupiah")
    realisasi_lalu: int | None = column("Realisasi Tahun Lalu (Rp)", min=0, width=18, format="rupiah")
    keterangan: str | None = column("Keterangan", width=50)
    catatan: str | None = column("Catatan", width=50)
