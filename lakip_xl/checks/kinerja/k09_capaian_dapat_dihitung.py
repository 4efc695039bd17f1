"""K09: Capaian dapat dihitung bila realisasi dan target ada (aturan 6)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 0 |
→ perencanaan.xlsx › Indikator › @target/6
"""
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | turun | 0 |
""",
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 0.01 |
""",
    """
! sel masukan/bidang.xlsx Indikator @realisasi/6
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 0 |
""",
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 |  |
""",
)


@check(
    "K09",
    level=Level.PERINGATAN,
    saran="Periksa target; pada polaritas ini target itu tidak dapat dinilai.",
    alasan="Indikator tanpa capaian tidak ikut dirata-ratakan, padahal kedua angkanya ada.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def capaian_dapat_dihitung(laporan: Laporan) -> Iterator[Finding]:
    """Capaian dapat dihitung bila realisasi dan target ada."""
    for indikator in laporan.indikator:
        target, realisasi = indikator.rencana.target, indikator.realisasi
        if realisasi is not None and target is not None and indikator.capaian is None:
            pesan = f"Capaian {indikator.kode} tidak dapat dihitung: target {target}, realisasi {realisasi}."
            yield Finding(indikator.rencana.cell("target"), pesan)
