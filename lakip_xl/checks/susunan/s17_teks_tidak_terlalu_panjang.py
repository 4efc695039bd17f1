"""S17: Teks tidak lebih panjang dari yang dapat dicetak."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | alasan |
| 2.17.03.2.01.01 | `x*6000` |
→ masukan/bidang.xlsx › Anggaran › @alasan/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | alasan |
| 2.17.03.2.01.01 | `x*5001` |
→ masukan/bidang.xlsx › Anggaran › @alasan/6
""",
)
LOLOS = """
masukan/bidang.xlsx › Anggaran
| kode | alasan |
| 2.17.03.2.01.01 | `x*5000` |
"""


@check(
    "S17",
    level=Level.KESALAHAN,
    saran="Persingkat; rincian panjang disimpan di dokumen pendukung.",
    alasan="Teks yang sangat panjang terpotong saat dicetak dan biasanya salah tempel.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def teks_tidak_terlalu_panjang(laporan: Laporan) -> Iterator[Finding]:
    """Teks tidak lebih panjang dari yang dapat dicetak."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.TEKS_TERLALU_PANJANG:
            yield Finding(kejadian.sel, f"Teks terlalu panjang: {kejadian.keterangan}.")
