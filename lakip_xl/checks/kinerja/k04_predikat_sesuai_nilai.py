"""K04: Predikat yang ditulis di samping nilai sesuai dengan nilainya (aturan 4, 9 dan 23)."""

from collections.abc import Iterator

from lakip_xl.checking.angka_diketik import realisasi_diketik
from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import IndikatorRencana
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | target | skala_predikat |
| KOP-1 | 78 (A) | AKIP |
→ perencanaan.xlsx › Indikator › @target/6
""",
    """
! sel perencanaan.xlsx Indikator @polaritas/6 predikat
! sel perencanaan.xlsx Indikator @target/6 BB
! sel perencanaan.xlsx Indikator @skala_predikat/6 AKIP
! sel perencanaan.xlsx Indikator @pola/6 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW2 | 78 (A) |
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
""",
)
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
    """
! sel perencanaan.xlsx Indikator @polaritas/6 predikat
! sel perencanaan.xlsx Indikator @target/6 BB
! sel perencanaan.xlsx Indikator @skala_predikat/6 AKIP
! sel perencanaan.xlsx Indikator @pola/6 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW2 | 78 (BB) |
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
        rencana = indikator.rencana
        yield from _beda(laporan, rencana, rencana.cell("target"), rencana.target)
    for diketik in realisasi_diketik(laporan):
        yield from _beda(laporan, diketik.indikator.rencana, diketik.sel, diketik.realisasi)


def _beda(laporan: Laporan, rencana: IndikatorRencana, sel: Tempat, ukuran: Ukuran | None) -> Iterator[Finding]:
    skala = laporan.skala_indikator(rencana)
    if skala is None or ukuran is None or ukuran.nilai is None or ukuran.predikat is None:
        return
    seharusnya = skala.dari_nilai(ukuran.nilai)
    if skala.berbatas and seharusnya != skala.sebut(ukuran.predikat):
        pesan = f"{angka(ukuran.nilai)} berpredikat {seharusnya or 'di bawah skala'}, tertulis {ukuran.predikat}."
        yield Finding(sel, pesan)
