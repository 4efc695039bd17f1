"""K24: Tanda pada target searah dengan polaritasnya (aturan 26)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.ukuran import Tanda
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | <= 5 |
→ perencanaan.xlsx › Indikator › @target/6
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | turun | minimal 75 |
→ perencanaan.xlsx › Indikator › @target/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | ≥ 4 |
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | turun | maks 5 |
""",
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 4 |
""",
)


@check(
    "K24",
    level=Level.KESALAHAN,
    saran="Paling sedikit (≥) untuk polaritas naik, paling banyak (≤) untuk turun; perbaiki salah satunya.",
    alasan="Target paling sedikit 85 yang dinilai makin kecil makin baik membalik arti capaian.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tanda_target_sesuai_polaritas(laporan: Laporan) -> Iterator[Finding]:
    """Tanda pada target searah dengan polaritasnya."""
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        tanda = rencana.target and rencana.target.tanda
        if tanda is None or rencana.polaritas is None:
            continue
        if rencana.polaritas.penilaian.arah == (-1 if tanda is Tanda.PALING_SEDIKIT else 1):
            yield Finding(rencana.cell("target"), f"Target {rencana.target} pada polaritas {rencana.polaritas}.")
