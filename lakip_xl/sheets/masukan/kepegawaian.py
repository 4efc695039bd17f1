"""Lembar Kepegawaian."""

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet

KELOMPOK: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Pendidikan", ("SD", "SLTP", "SLTA", "D1", "D2", "D3", "D4", "S1", "S2", "S3")),
    (
        "Golongan",
        tuple(f"{golongan}/{ruang}" for golongan in ("I", "II", "III") for ruang in "abcd")
        + tuple(f"IV/{ruang}" for ruang in "abcde"),
    ),
    ("Eselon", ("I", "II", "III", "IV")),
    ("Jabatan", ("Struktural", "Fungsional")),
    ("Jenis Kelamin", ("Laki-laki", "Perempuan")),
)
"""Groups of staff that the report counts (its Tabel 1.1 to 1.3), in printed order."""


@sheet("Kepegawaian", perintah="Isi jumlah pegawai per 31 Desember; kelompok yang tidak ada dibiarkan kosong.")
class Kepegawaian(Row):
    """Satu baris untuk setiap kelompok pegawai (hanya Sekretariat)."""

    klasifikasi: str | None = column("Klasifikasi", prefilled=True, width=18)
    kelompok: str | None = column("Kelompok", prefilled=True, width=18)
    jumlah: int | None = column("Jumlah (orang)", min=0, width=14, help="Orang. Kosong: tidak ada.", example="31")
    catatan: str | None = column("Catatan", width=50, example="Termasuk PPPK")
    kunci: str = column("Kunci", prefilled=True, key=True, width=24, hidden=True)


def kunci_kelompok(klasifikasi: str, kelompok: str) -> str:
    """Return the row key of a group of staff: Pendidikan/S1."""
    return f"{klasifikasi}/{kelompok}"
