"""K04: Predikat yang ditulis di samping nilai sesuai dengan nilainya (aturan 4 dan 9)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.predikat import AKIP, predikat_akip
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 78 (A) |
→ perencanaan.xlsx › Indikator › @target/6
"""
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 78 (BB) |
""",
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 80 (BB) |
| IKU-1 | BB |
""",
    """
! sel masukan/bidang.xlsx Indikator @realisasi/6
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 78 (WTP) |
""",
)


@check(
    "K04",
    level=Level.PERINGATAN,
    saran="Samakan predikat dengan nilainya: di atas 90 AA, 80 A, 70 BB, 60 B, 50 CC, 30 C, selain itu D.",
    alasan="Nilai dan predikat yang tidak cocok menimbulkan pertanyaan mana yang benar.",
    sumber="PermenPANRB 88/2021",
    gagal=GAGAL,
    lolos=LOLOS,
)
def predikat_sesuai_nilai(laporan: Laporan) -> Iterator[Finding]:
    """Predikat yang ditulis di samping nilai sesuai dengan nilainya."""
    for indikator in laporan.indikator:
        for sel, ukuran in (
            (indikator.rencana.cell("target"), indikator.rencana.target),
            (indikator.cell("realisasi"), indikator.realisasi),
        ):
            if ukuran is None or ukuran.nilai is None or ukuran.predikat not in AKIP:
                continue
            if ukuran.predikat != predikat_akip(ukuran.nilai):
                pesan = f"{angka(ukuran.nilai)} berpredikat {predikat_akip(ukuran.nilai)}, tertulis {ukuran.predikat}."
                yield Finding(sel, pesan)
