"""K06: Acuan dan unit setiap indikator ada di perencanaan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | acuan |
| KOP-1 | T9.S9 |
→ perencanaan.xlsx › Indikator › @acuan/6
""",
    """
perencanaan.xlsx › Indikator
| kode | unit |
| KOP-1 | bidang-lama |
→ perencanaan.xlsx › Indikator › @unit/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | acuan |
| KOP-1 | 2.17.03.2.01 |
""",
    """
perencanaan.xlsx › Indikator
| kode | acuan | unit |
| KOP-1 | T1 | sekretariat |
| IKU-1 |  |  |
""",
)


@check(
    "K06",
    level=Level.KESALAHAN,
    saran="Tulis kode tujuan, sasaran, program, kegiatan atau sub kegiatan yang ada, dan unit yang dikenal.",
    alasan="Setiap indikator mengukur sesuatu dan ada penanggung jawabnya; tanpa itu ia tidak punya tempat.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acuan_indikator_ada(laporan: Laporan) -> Iterator[Finding]:
    """Acuan dan unit setiap indikator ada di perencanaan."""
    dikenal = {unit.kode for unit in laporan.unit}
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        if rencana.acuan and not laporan.nama_acuan(rencana.acuan):
            yield Finding(rencana.cell("acuan"), f"Acuan {rencana.acuan} tidak ada.")
        if rencana.unit and rencana.unit not in dikenal:
            yield Finding(rencana.cell("unit"), f"Unit {rencana.unit} tidak dikenal.")
