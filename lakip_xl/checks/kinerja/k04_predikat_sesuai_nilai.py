"""K04: Predikat yang ditulis di samping nilai sesuai dengan nilainya (aturan 4, 9 dan 23)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
perencanaan.xlsx › Indikator
| kode | target | skala_predikat |
| KOP-1 | 78 (A) | AKIP |
→ perencanaan.xlsx › Indikator › @target/6
"""
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | target | skala_predikat |
| KOP-1 | 78 (BB) | AKIP |
""",
    """
perencanaan.xlsx › Indikator
| kode | target | skala_predikat |
| KOP-1 | 80 (BB) | AKIP |
| IKU-1 | BB | AKIP |
""",
    """
! sel masukan/bidang.xlsx Indikator @realisasi/6
perencanaan.xlsx › Indikator
| kode | target | skala_predikat |
| KOP-1 | 78 (A) | |
""",
)


@check(
    "K04",
    level=Level.PERINGATAN,
    saran="Samakan predikat dengan nilainya menurut batas skala itu pada lembar Predikat.",
    alasan="Nilai dan predikat yang tidak cocok menimbulkan pertanyaan mana yang benar.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def predikat_sesuai_nilai(laporan: Laporan) -> Iterator[Finding]:
    """Predikat yang ditulis di samping nilai sesuai dengan nilainya."""
    for indikator in laporan.indikator:
        skala = laporan.skala_indikator(indikator.rencana)
        for sel, ukuran in (
            (indikator.rencana.cell("target"), indikator.rencana.target),
            (indikator.cell("realisasi"), indikator.realisasi),
        ):
            if skala is None or ukuran is None or ukuran.nilai is None or ukuran.predikat is None:
                continue
            seharusnya = skala.dari_nilai(ukuran.nilai)
            if skala.berbatas and seharusnya != skala.sebut(ukuran.predikat):
                pesan = (
                    f"{angka(ukuran.nilai)} berpredikat {seharusnya or 'di bawah skala'}, tertulis {ukuran.predikat}."
                )
                yield Finding(sel, pesan)
