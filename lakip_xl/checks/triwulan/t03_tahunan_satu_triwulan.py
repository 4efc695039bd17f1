"""T03: Indikator tahunan mempunyai target pada satu triwulan saja (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.triwulan import TRIWULAN, Pola
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
perencanaan.xlsx › Indikator
| kode | pola | target_tw2 | target_tw4 |
| KOP-1 | tahunan | 4 | 4 |
→ perencanaan.xlsx › Indikator › @target_tw2/6
"""
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw2 |
| KOP-1 | tahunan | 4 |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola |
| KOP-1 | tahunan |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw2 | target_tw4 |
| KOP-1 | posisi | 4 | 4 |
""",
)


@check(
    "T03",
    level=Level.KESALAHAN,
    saran="Isi target pada triwulan pengukurannya saja, atau pilih pola lain.",
    alasan="Target menunjukkan kapan indikator tahunan diukur; pada dua triwulan, realisasinya tidak tentu.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tahunan_satu_triwulan(laporan: Laporan) -> Iterator[Finding]:
    """Indikator tahunan mempunyai target pada satu triwulan saja."""
    for rencana in laporan.triwulan.indikator.values():
        tertulis = {
            triwulan: target
            for triwulan, target in zip(TRIWULAN, rencana.target_tertulis, strict=True)
            if target is not None
        }
        if rencana.pola is Pola.TAHUNAN and len(tertulis) > 1:
            sebut = ", ".join(f"TW {triwulan}: {target}" for triwulan, target in tertulis.items())
            yield Finding(rencana.cell(f"target_tw{min(tertulis)}"), f"Indikator tahunan bertarget {sebut}.")
