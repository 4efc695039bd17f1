"""K02: Realisasi yang diketik sama dengan hasil hitungan dari Data Dasar (aturan 11)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.baris_triwulan import baris_triwulan
from lakip_xl.sheets.tempat import Tempat

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
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw2/6 100
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw2/7 20
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| IKU-1/TW2 | 7 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
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
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw2/6 100
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw2/7 20
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| IKU-1/TW2 | 20 |
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
        yield from _beda(indikator.cell("realisasi"), diketik, indikator.realisasi)
    for baris in baris_triwulan(laporan):
        tertulis = baris.masukan.realisasi if baris.masukan else None
        if baris.indikator.dihitung and tertulis is not None and tertulis.nilai is not None:
            yield from _beda(baris.cell("realisasi"), tertulis, baris.realisasi)


def _beda(sel: Tempat, diketik: Ukuran, jadi: Ukuran | None) -> Iterator[Finding]:
    if jadi is None or jadi.nilai is None:
        yield Finding(sel, f"Diketik {diketik}, padahal dihitung dari Data Dasar yang masih kosong.")
    elif diketik.nilai is not None and abs(diketik.nilai - jadi.nilai) > TOLERANSI:
        yield Finding(sel, f"Diketik {diketik}, hitungan dari Data Dasar {angka(jadi.nilai, 2)}.")
