"""Lembar Skala."""

from lakip_xl.sheets.sheet import Row, column, sheet


@sheet("Skala", perintah="Kategori dari yang terbaik; batas bawah dalam persen bulat, yang terakhir 0.", cadangan=4)
class PitaSkala(Row):
    """Satu baris untuk setiap kategori capaian."""

    batas_bawah: int = column("Batas Bawah (%)", key=True, min=0, max=1000, width=16, example="90")
    kategori: str = column("Kategori", width=30, example="Sangat Berhasil")
    catatan: str | None = column("Catatan", width=50)
