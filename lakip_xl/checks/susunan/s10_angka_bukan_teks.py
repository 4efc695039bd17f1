"""S10: Angka dan tanggal diketik sebagai angka, bukan teks (aturan 19 dan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 'Rp. 900.000,- |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 900000 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | 900000 | 'Rp. 900.000,- |
""",
)


@check(
    "S10",
    level=Level.PERINGATAN,
    saran="Sudah dibaca; bila keliru, ketik ulang sebagai angka.",
    alasan="Teks yang tampak seperti angka tidak ikut dihitung oleh rumus Excel.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_bukan_teks(laporan: Laporan) -> Iterator[Finding]:
    """Angka dan tanggal diketik sebagai angka, bukan teks."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.DIBACA_DARI_TEKS:
            yield Finding(kejadian.sel, f"Teks '{kejadian.isi}' dibaca sebagai {kejadian.keterangan}.")
