"""K02: Realisasi yang diketik sama dengan hasil hitungan dari Data Dasar (aturan 11)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| IKU-1 | 7 |
→ masukan/bidang.xlsx › Indikator › @realisasi/7
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| IKU-1 | 20.02 |
→ masukan/bidang.xlsx › Indikator › @realisasi/7
""",
    """
! sel masukan/bidang.xlsx "Data Dasar" @nilai/7
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| IKU-1 | 20 |
→ masukan/bidang.xlsx › Indikator › @realisasi/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| IKU-1 | 20.01 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| IKU-1 | BB |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 7 |
""",
    """
! baris masukan/bidang.xlsx Indikator 7
""",
)
TOLERANSI = Decimal("0.01")
"""A difference of at most this is rounding (aturan 21)."""


@check(
    "K02",
    level=Level.KESALAHAN,
    saran="Perbaiki Data Dasar, atau kosongkan realisasi yang diketik.",
    alasan="Satu indikator dengan dua realisasi membuat tabel laporan saling bertentangan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_sama_dengan_hitungan(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi yang diketik sama dengan hasil hitungan dari Data Dasar."""
    for indikator in laporan.indikator:
        diketik = indikator.masukan.realisasi if indikator.masukan else None
        if not indikator.dihitung or indikator.masukan is None or diketik is None or diketik.nilai is None:
            continue
        if indikator.realisasi is None or indikator.realisasi.nilai is None:
            yield Finding(
                indikator.cell("realisasi"), f"Diketik {diketik}, padahal dihitung dari Data Dasar yang masih kosong."
            )
        elif abs(diketik.nilai - indikator.realisasi.nilai) > TOLERANSI:
            hitungan = angka(indikator.realisasi.nilai, 2)
            yield Finding(indikator.cell("realisasi"), f"Diketik {diketik}, hitungan dari Data Dasar {hitungan}.")
