"""S30: Nomor yang panjang diketik sebagai teks."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | catatan |
| 2.17.03.2.01.01 | 196801111993031000 |
→ masukan/bidang.xlsx › Anggaran › @catatan/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | catatan |
| 2.17.03.2.01.01 | 1234567890123456 |
→ masukan/bidang.xlsx › Anggaran › @catatan/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | catatan |
| 2.17.03.2.01.01 | '196801111993031006 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | catatan |
| 2.17.03.2.01.01 | 123456789012345 |
""",
)


@check(
    "S30",
    level=Level.KESALAHAN,
    saran="Ubah format selnya ke Teks, lalu ketik ulang seluruh nomornya.",
    alasan="Excel menyimpan 15 digit saja: digit sesudahnya sudah menjadi nol sebelum berkas dibaca.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_panjang_utuh(laporan: Laporan) -> Iterator[Finding]:
    """Nomor yang panjang diketik sebagai teks."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.ANGKA_TERPOTONG:
            yield Finding(
                kejadian.sel, f"Nomor {kejadian.keterangan} diketik sebagai angka; hanya 15 digit pertama yang utuh."
            )
