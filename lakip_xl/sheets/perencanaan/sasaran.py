"""Lembar Sasaran."""

from lakip_xl.sheets.sheet import Row, column, sheet


@sheet("Sasaran", perintah="Tulis tujuan, sasaran, strategi dan arah kebijakan Renstra, berurutan.", cadangan=10)
class Sasaran(Row):
    """Satu baris untuk setiap sasaran strategis."""

    kode: str = column(
        "Kode Sasaran", key=True, help="T lalu nomor tujuan, titik, S lalu nomor sasaran.", example="T1.S2"
    )
    tujuan: str | None = column("Tujuan", width=40, help="Cukup pada sasaran pertama setiap tujuan.")
    sasaran: str = column("Sasaran Strategis", width=50)
    strategi: str | None = column("Strategi", width=50)
    arah_kebijakan: str | None = column("Arah Kebijakan", width=50)
    catatan: str | None = column("Catatan", width=40)
