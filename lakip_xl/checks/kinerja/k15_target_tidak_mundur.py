"""K15: Target tidak lebih lemah daripada realisasi tahun lalu."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import tulis
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| IKU-1 | naik | 9 |
→ perencanaan.xlsx › Indikator › @target/7
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| IKU-1 | turun | 11 |
→ perencanaan.xlsx › Indikator › @target/7
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| IKU-1 | naik | 10 |
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| IKU-1 | turun | 10 |
""",
)


@check(
    "K15",
    level=Level.PERINGATAN,
    saran="Periksa target; bila memang begitu, jelaskan alasannya di Catatan.",
    alasan="Target yang sudah terlampaui tahun lalu tidak menantang, dan capaiannya tinggi tanpa kemajuan.",
    sumber="PermenPANRB 88/2021",
    gagal=GAGAL,
    lolos=LOLOS,
)
def target_tidak_mundur(laporan: Laporan) -> Iterator[Finding]:
    """Target tidak lebih lemah daripada realisasi tahun lalu."""
    for indikator in laporan.indikator:
        target, lalu = indikator.rencana.target, indikator.realisasi_lalu_sebanding
        if target is None or lalu is None or target.nilai is None or lalu.nilai is None:
            continue
        if _mundur(indikator.rencana.polaritas, target.nilai, lalu.nilai):
            sudah = f"padahal realisasi tahun lalu sudah {tulis(lalu.nilai)}"
            pesan = f"Target {indikator.kode} {tulis(target.nilai)}, {sudah}."
            yield Finding(indikator.rencana.cell("target"), pesan)


def _mundur(polaritas: Polaritas | None, target: Decimal, lalu: Decimal) -> bool:
    return polaritas is not None and (target - lalu) * polaritas.penilaian.arah < 0
