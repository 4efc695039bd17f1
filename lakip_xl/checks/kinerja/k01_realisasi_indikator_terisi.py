"""K01: Realisasi setiap indikator terisi, atau ada penjelasannya (aturan 5)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat |
| KOP-1 |  |  |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat |
| KOP-1 |  | Kriteria berubah |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat | catatan |
| KOP-1 | | | Menunggu ODS |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 0 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 12.34x |
""",
    """
! baris masukan/bidang.xlsx Indikator 6
""",
)


@check(
    "K01",
    level=Level.KESALAHAN,
    saran="Isi realisasi; bila memang belum ada data, tulis sebabnya di Faktor Penghambat.",
    alasan="Laporan membandingkan target dengan realisasi; tanpa realisasi tidak ada capaian.",
    sumber="PermenPANRB 53/2014",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_indikator_terisi(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi setiap indikator terisi, atau ada penjelasannya."""
    for indikator in laporan.indikator:
        baris = indikator.masukan
        if indikator.rencana.pola is not None:  # T06 and T07 tell of blank quarters
            continue
        if indikator.dihitung or baris is None or baris.realisasi is not None or not baris.terbaca("realisasi"):
            continue
        if not (baris.faktor_penghambat or baris.catatan):
            yield Finding(baris.cell("realisasi"), f"Realisasi {indikator.rencana.indikator} kosong tanpa penjelasan.")
