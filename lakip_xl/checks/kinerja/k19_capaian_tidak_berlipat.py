"""K19: Capaian tidak melebihi dua kali target."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.angka_diketik import realisasi_diragukan
from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import persen
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 9 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 8 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 400 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | |
""",
)
PALING_TINGGI = Decimal(2)
"""A ratio: twice the target."""


@check(
    "K19",
    level=Level.PERINGATAN,
    saran="Periksa realisasi dan cara hitungnya; bila benar, jelaskan sebabnya dan naikkan target tahun depan.",
    alasan="Capaian sebesar itu berarti target terlalu rendah atau angkanya keliru, dan menarik naik rata-ratanya.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def capaian_tidak_berlipat(laporan: Laporan) -> Iterator[Finding]:
    """Capaian tidak melebihi dua kali target."""
    diragukan = realisasi_diragukan(laporan)
    for indikator in laporan.indikator:
        if indikator.capaian is not None and indikator.capaian > PALING_TINGGI and indikator.kode not in diragukan:
            yield Finding(
                indikator.cell("realisasi"),
                f"Capaian {indikator.kode} {persen(indikator.capaian)} dari target {indikator.rencana.target}.",
            )
