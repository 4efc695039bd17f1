"""T22: Indikator yang didukung ada, dan tidak berputar kembali."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kaskade import lingkaran_induk, rencana_menurut_kode

_PALING_BANYAK = 8
"""Codes of a circle that a message names."""

GAGAL = (
    """
! sel perencanaan.xlsx Indikator @induk/6 IKU-9
→ perencanaan.xlsx › Indikator › @induk/6
""",
    """
! sel perencanaan.xlsx Indikator @induk/6 KOP-1
→ perencanaan.xlsx › Indikator › @induk/6
""",
    """
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
! sel perencanaan.xlsx Indikator @induk/7 KOP-1
→ perencanaan.xlsx › Indikator › @induk/6
""",
)
LOLOS = (
    """
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
""",
    """
! sel perencanaan.xlsx Indikator @induk/6
""",
)


@check(
    "T22",
    level=Level.KESALAHAN,
    saran="Pilih kode indikator di atasnya dari lembar Indikator, atau kosongkan.",
    alasan="Indikator yang mendukung kode yang tidak ada, atau akhirnya dirinya sendiri, tidak sampai ke sasaran.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def induk_indikator_ada(laporan: Laporan) -> Iterator[Finding]:
    """Indikator yang didukung ada, dan tidak berputar kembali."""
    dikenal = rencana_menurut_kode(laporan)
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        if rencana.induk and rencana.induk not in dikenal:
            yield Finding(rencana.cell("induk"), f"Indikator {rencana.induk} tidak ada di lembar Indikator.")
    for semua in lingkaran_induk(laporan):
        awal = semua[0]
        if len(semua) == 1:
            yield Finding(awal.cell("induk"), f"Indikator {awal.kode} mendukung dirinya sendiri.")
        else:
            jalur = " → ".join(_ringkas([*(rencana.kode for rencana in semua), awal.kode]))
            yield Finding(awal.cell("induk"), f"Indikator saling mendukung berputar: {jalur}.")


def _ringkas(kode: list[str]) -> list[str]:
    return kode if len(kode) <= _PALING_BANYAK else [*kode[: _PALING_BANYAK - 2], "…", *kode[-2:]]
