"""T05: Target triwulan terakhir indikator posisi dan tahunan sama dengan target tahun (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.triwulan import AsalTarget
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.triwulan import target_indikator

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw4 |
| IKU-1 | posisi | 3 | 9 |
→ perencanaan.xlsx › Indikator › @target_tw4/7
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw2 |
| KOP-1 | tahunan | 5 |
→ perencanaan.xlsx › Indikator › @target_tw2/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | target | pola | target_tw4 |
| IKU-1 | ≥ 10 | posisi | 10 |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw4 |
| IKU-1 | posisi | 3 | 10 |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 |
| IKU-1 | posisi | 3 |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw2 | target_tw3 | target_tw4 |
| KOP-1 | akumulatif | 1 | 1 | 1 | 1 |
""",
)


@check(
    "T05",
    level=Level.PERINGATAN,
    saran="Samakan target triwulan itu dengan target tahun, atau perbaiki target tahun.",
    alasan="Keadaan akhir triwulan terakhir adalah realisasi tahun; targetnya tidak dapat berbeda.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def target_triwulan_terakhir_sama(laporan: Laporan) -> Iterator[Finding]:
    """Target triwulan terakhir indikator posisi dan tahunan sama dengan target tahun."""
    for rencana in laporan.triwulan.indikator.values():
        triwulan, target, asal = target_indikator(rencana)[-1]
        if rencana.pola is None or rencana.pola.cara.sendiri or asal is not AsalTarget.RENCANA:
            continue
        tahun = rencana.target
        if tahun is not None and target is not None and target._replace(tanda=None) != tahun._replace(tanda=None):
            pesan = f"Target triwulan {triwulan}: {target}; target tahun: {rencana.target}."
            yield Finding(rencana.cell(f"target_tw{triwulan}"), pesan)
