"""K22: Indikator yang berpredikat menyebut skalanya, dan skala itu memuat predikatnya (aturan 23)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.predikat import SkalaPredikat
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import BarisIndikator, Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | predikat | BB |
→ perencanaan.xlsx › Indikator › @skala_predikat/6
""",
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 78 (BB) |
→ perencanaan.xlsx › Indikator › @skala_predikat/6
""",
    """
perencanaan.xlsx › Indikator
| kode | skala_predikat |
| KOP-1 | AKAP |
→ perencanaan.xlsx › Indikator › @skala_predikat/6
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target | skala_predikat |
| KOP-1 | predikat | WTP | AKIP |
→ perencanaan.xlsx › Indikator › @target/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 80,17 (A) |
→ perencanaan.xlsx › Indikator › @skala_predikat/6
""",
    """
! sel masukan/bidang.xlsx Indikator @realisasi/6 80,17 (Z)
perencanaan.xlsx › Indikator
| kode | target | skala_predikat |
| KOP-1 | 78 (BB) | AKIP |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
)
LOLOS = (
    """
! sel masukan/bidang.xlsx Indikator @realisasi/6 80,17 (a)
perencanaan.xlsx › Indikator
| kode | target | skala_predikat |
| KOP-1 | 78 (BB) | AKIP |
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target | skala_predikat |
| KOP-1 | predikat | bb | AKIP |
""",
    """
perencanaan.xlsx › Indikator
| kode | target | skala_predikat |
| KOP-1 | 78 (BB) | AKIP |
""",
    """
perencanaan.xlsx › Indikator
| kode | skala_predikat |
| KOP-1 | |
""",
)


@check(
    "K22",
    level=Level.KESALAHAN,
    saran="Pilih Skala Predikat pada lembar Indikator; skalanya sendiri ada di lembar Predikat.",
    alasan="Predikat yang sama berarti lain pada skala lain: nilai 3,5 adalah Sangat Baik untuk SPBE dan D untuk AKIP.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def skala_predikat_disebut(laporan: Laporan) -> Iterator[Finding]:
    """Indikator yang berpredikat menyebut skalanya, dan skala itu memuat predikatnya."""
    for indikator in laporan.indikator:
        rencana, skala = indikator.rencana, laporan.skala_indikator(indikator.rencana)
        semua = (rencana.target, rencana.target_murni, rencana.target_akhir_renstra, indikator.realisasi)
        predikat = next((ukuran.predikat for ukuran in semua if ukuran is not None and ukuran.predikat), None)
        if rencana.skala_predikat and rencana.skala_predikat not in laporan.skala_predikat:
            ada = ", ".join(laporan.skala_predikat)
            pesan = f"Skala {rencana.skala_predikat} tidak ada atau belum utuh; yang ada: {ada}."
            yield Finding(rencana.cell("skala_predikat"), pesan)
        elif skala is None and predikat:
            yield Finding(
                rencana.cell("skala_predikat"), f"{indikator.kode} berpredikat {predikat} tanpa menyebut skalanya."
            )
        elif skala is not None:
            yield from _asing(skala, indikator)


def _asing(skala: SkalaPredikat, indikator: BarisIndikator) -> Iterator[Finding]:
    """Find the predikat that the scale lacks."""
    for sel, ukuran in (
        (indikator.rencana.cell("target"), indikator.rencana.target),
        (indikator.cell("realisasi"), indikator.realisasi),
    ):
        if ukuran is not None and ukuran.predikat and not skala.sebut(ukuran.predikat):
            ada = ", ".join(skala.daftar)
            yield Finding(sel, f"Skala {skala.nama} tidak memuat {ukuran.predikat}; yang ada: {ada}.")
