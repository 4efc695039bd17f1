"""T01: Indikator yang mempunyai target triwulan mempunyai pola (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
perencanaan.xlsx › Indikator
| kode | target_tw1 | target_tw3 |
| KOP-1 | 1 | 3 |
→ perencanaan.xlsx › Indikator › @pola/6
"""
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw3 |
| KOP-1 | posisi | 1 | 3 |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw2 | target_tw3 | target_tw4 |
| KOP-1 | akumulatif | 1 | 1 | 1 | 1 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6
""",
)


@check(
    "T01",
    level=Level.KESALAHAN,
    saran="Pilih pola indikator itu, atau kosongkan target triwulannya.",
    alasan="Tanpa pola tidak diketahui bagaimana realisasi tahun mengikuti triwulan, jadi tidak ada yang diminta.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def target_triwulan_berpola(laporan: Laporan) -> Iterator[Finding]:
    """Indikator yang mempunyai target triwulan mempunyai pola."""
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        tertulis = [
            f"TW {triwulan}: {target}"
            for triwulan, target in zip(TRIWULAN, rencana.target_tertulis, strict=True)
            if target is not None
        ]
        if tertulis and rencana.pola is None and rencana.terbaca("pola"):
            yield Finding(rencana.cell("pola"), f"Target triwulan tertulis ({', '.join(tertulis)}) tanpa pola.")
