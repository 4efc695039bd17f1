"""S15: Sel isian diketik, bukan dihitung dengan rumus."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | =450000+450000 ⇒ 900000 |
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
| kode | pagu |
| 2.17.03.2.01.01 | =500000+500000 ⇒ 1000000 |
""",
)


@check(
    "S15",
    level=Level.PERINGATAN,
    saran="Boleh dibiarkan; bila rumus merujuk berkas lain, ganti dengan angkanya.",
    alasan="Hasil rumus ikut berubah bila sel lain berubah, sedangkan yang dilaporkan harus tetap.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def isian_bukan_rumus(laporan: Laporan) -> Iterator[Finding]:
    """Sel isian diketik, bukan dihitung dengan rumus."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.RUMUS_PADA_ISIAN:
            yield Finding(kejadian.sel, f"Sel berisi rumus; nilai yang dibaca {kejadian.isi}.")
