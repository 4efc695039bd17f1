"""S08: Setiap sel angka berisi angka (aturan 19)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 12.34x |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 1000,5 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | `TRUE` |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 1000 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | '1000,0 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | - |
""",
)


@check(
    "S08",
    level=Level.KESALAHAN,
    saran="Ketik angka saja, tanpa huruf. Persen diketik 95,5; rupiah tanpa titik dan sen. Belum ada data: kosongkan.",
    alasan="Isi yang bukan angka tidak dapat dijumlahkan dan tidak boleh ditebak.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_terbaca(laporan: Laporan) -> Iterator[Finding]:
    """Setiap sel angka berisi angka."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BUKAN_ANGKA:
            yield Finding(kejadian.sel, f"Isi sel '{kejadian.isi}' bukan angka.")
        elif kejadian.perkara is Perkara.BUKAN_BULAT:
            yield Finding(kejadian.sel, f"Isi sel '{kejadian.isi}' harus bilangan bulat.")
