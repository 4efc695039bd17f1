"""S35: Sarana yang baik dan yang rusak berjumlah seluruhnya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Sarana, kondisi_salah

GAGAL = (
    """
perencanaan.xlsx › Sarana
| jenis | jumlah | baik | rusak |
| Kendaraan roda 4 | 5 | 3 | 1 |
! tambah
→ perencanaan.xlsx › Sarana › @jumlah/6
""",
    """
perencanaan.xlsx › Sarana
| jenis | jumlah | rusak |
| Kendaraan roda 4 | 5 | 6 |
! tambah
→ perencanaan.xlsx › Sarana › @jumlah/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Sarana
| jenis | jumlah | baik | rusak |
| Kendaraan roda 4 | 5 | 4 | 1 |
! tambah
""",
    """
perencanaan.xlsx › Sarana
| jenis | jumlah | baik | rusak |
| Kendaraan roda 4 | 5 | 4 | 1 |
| Kendaraan roda 2 | 9 | 8 |  |
| Laptop |  | 8 | 2 |
! tambah
""",
)


@check(
    "S35",
    level=Level.KESALAHAN,
    saran="Perbaiki jumlah atau kondisinya; yang tidak dicatat dikosongkan.",
    alasan="Dua angka yang berselisih dalam satu baris tidak dapat keduanya benar.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kondisi_sarana_berjumlah(laporan: Laporan) -> Iterator[Finding]:
    """Sarana yang baik dan yang rusak berjumlah seluruhnya."""
    for baris in laporan.perencanaan.isi(Sarana):
        if baris.jumlah is not None and kondisi_salah(baris.jumlah, baris.baik, baris.rusak):
            kondisi = " dan ".join(
                f"{kata} {isi}" for kata, isi in (("baik", baris.baik), ("rusak", baris.rusak)) if isi is not None
            )
            yield Finding(baris.cell("jumlah"), f"{baris.jumlah} {baris.satuan or ''} seluruhnya, tetapi {kondisi}.")
