"""T11: Realisasi tidak sama dengan target pada setiap triwulan (aturan 31)."""

from collections.abc import Iterator
from itertools import groupby

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.baris_triwulan import baris_triwulan

_AKUMULATIF = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
"""
GAGAL = f"""{_AKUMULATIF}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
| KOP-1/TW2 | 1 |
| KOP-1/TW3 | 1 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/6
"""
LOLOS = (
    f"""{_AKUMULATIF}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
| KOP-1/TW2 | 1 |
| KOP-1/TW3 | 2 |
""",
    f"""{_AKUMULATIF}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
| KOP-1/TW2 | 1 |
""",
)
_PALING_SEDIKIT = 3
"""Quarters that must be filled before equality is more than chance."""


@check(
    "T11",
    level=Level.PERINGATAN,
    saran="Periksa apakah realisasi disalin dari target.",
    saran_unit="Periksa apakah realisasi disalin dari target; bila memang sama, biarkan.",
    alasan="Realisasi yang setiap triwulan persis sama dengan target biasanya salinan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_triwulan_bukan_salinan(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi tidak sama dengan target pada setiap triwulan."""
    for kode, kelompok in groupby(baris_triwulan(laporan), key=lambda baris: baris.rencana.kode):
        terisi = [baris for baris in kelompok if baris.realisasi is not None and baris.target is not None]
        if len(terisi) >= _PALING_SEDIKIT and all(baris.realisasi == baris.target for baris in terisi):
            pesan = f"Realisasi {kode} sama dengan target pada {len(terisi)} triwulan yang terisi."
            yield Finding(terisi[0].cell("realisasi"), pesan)
