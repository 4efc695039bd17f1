"""Lembar Sasaran."""

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


@sheet("Sasaran", perintah="Tulis tujuan, sasaran, strategi dan arah kebijakan Renstra, berurutan.", paling_sedikit=60)
class Sasaran(Row):
    """Satu baris untuk setiap sasaran strategis."""

    kode: str = column(
        "Kode Sasaran", key=True, help="T lalu nomor tujuan, titik, S lalu nomor sasaran.", example="T1.S2"
    )
    sasaran: str = column("Sasaran Strategis", width=50, example="Meningkatnya kapasitas koperasi")
    tujuan: str | None = column(
        "Tujuan", width=40, help="Cukup pada sasaran pertama setiap tujuan.", example="Meningkatnya peran koperasi"
    )
    strategi: str | None = column("Strategi", width=50, example="Meningkatkan peran serta koperasi")
    arah_kebijakan: str | None = column("Arah Kebijakan", width=50, example="Bimbingan kelembagaan koperasi")
    catatan: str | None = column("Catatan", width=40, example="Berubah pada Renstra perubahan")
