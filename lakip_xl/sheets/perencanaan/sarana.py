"""Lembar Sarana."""

from decimal import Decimal

from lakip_xl.domain.rumus import bilangan
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.sheet import Row, sheet


def kondisi_salah(jumlah: Decimal | int, baik: Decimal | int | None, rusak: Decimal | int | None) -> bool:
    """Tell whether what is sound and what is broken does not make the whole; one alone may be less."""
    jumlah_kondisi = (baik or 0) + (rusak or 0)
    return jumlah_kondisi > jumlah or (baik is not None and rusak is not None and jumlah_kondisi != jumlah)


@aturan(
    Status.PERIKSA,
    "IF(ISNUMBER({jumlah}),OR(SUM({baik},{rusak})>{jumlah},"
    "AND(COUNT({baik},{rusak})=2,SUM({baik},{rusak})<>{jumlah})),FALSE)",
)
def kondisi_tidak_berjumlah(jumlah: object, baik: object, rusak: object) -> bool:
    """Kondisi baik dan rusak tidak sama dengan jumlahnya."""
    semua = bilangan(jumlah)
    return semua is not None and kondisi_salah(semua, bilangan(baik), bilangan(rusak))


@sheet(
    "Sarana",
    perintah="Tulis sarana dan prasarana kantor per 31 Desember. Boleh dikosongkan.",
    paling_sedikit=20,
    sejak=6,
    aturan=(kondisi_tidak_berjumlah,),
)
class Sarana(Row):
    """Satu baris untuk setiap jenis sarana atau prasarana."""

    jenis: str = column("Jenis Sarana", key=True, width=50, example="Kendaraan roda 4")
    jumlah: int | None = column(
        "Jumlah", min=0, width=10, help="Kosong: ada, jumlahnya tidak dicatat.", format="bulat", example="5"
    )
    satuan: str | None = column("Satuan", width=14, example="unit")
    baik: int | None = column("Kondisi Baik", min=0, width=10, format="bulat", example="4")
    rusak: int | None = column("Kondisi Rusak", min=0, width=10, format="bulat", example="1")
    keterangan: str | None = column("Keterangan", width=60, example="Dibuat 1995 sampai 2015")
    catatan: str | None = column("Catatan", width=40, example="Menurut daftar barang pengguna")
