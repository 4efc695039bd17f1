"""T08: Realisasi tahun yang diketik sama dengan yang mengikuti triwulannya (aturan 11 dan 31)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import DataDasar
from lakip_xl.sheets.tempat import Tempat

_TERISI = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx Triwulan @realisasi/6 1
! sel masukan/bidang.xlsx Triwulan @realisasi/7 1
! sel masukan/bidang.xlsx Triwulan @realisasi/8 0
! sel masukan/bidang.xlsx Triwulan @realisasi/9 2
"""
GAGAL = (
    f"""{_TERISI}
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 5 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 4 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 950000 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw4/6 99
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
)
LOLOS = (
    f"""{_TERISI}
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 4 |
""",
    _TERISI,
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 5 |
""",
)
TOLERANSI = Decimal("0.01")
"""A difference of at most this is rounding (aturan 21)."""


@check(
    "T08",
    level=Level.KESALAHAN,
    saran="Perbaiki triwulannya, atau kosongkan realisasi tahun yang diketik.",
    alasan="Satu tahun dengan dua realisasi membuat laporan triwulan dan laporan tahunan saling bertentangan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_tahun_dari_triwulan(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi tahun yang diketik sama dengan yang mengikuti triwulannya."""
    for indikator in laporan.indikator:
        if indikator.rencana.pola is None or indikator.dihitung or indikator.masukan is None:
            continue
        diketik, jadi = indikator.masukan.realisasi, indikator.realisasi
        if diketik is not None and diketik != jadi:
            yield from _beda(indikator.cell("realisasi"), diketik.nilai, jadi and jadi.nilai, str(diketik))
    for baris in laporan.anggaran:
        uang = baris.masukan.realisasi if baris.masukan is not None and baris.bertriwulan else None
        if uang is not None:
            yield from _beda(baris.cell("realisasi"), Decimal(uang), baris.realisasi, angka(uang))
    for _, data in laporan.semua(DataDasar):
        jadi_data = laporan.data_dasar.get((data.kode, data.tahun))
        bertriwulan = data.tahun == laporan.tahun and data.kode in laporan.triwulan.pola_dasar
        if bertriwulan and data.nilai is not None and jadi_data is not None:
            yield from _beda(data.cell("nilai"), data.nilai, jadi_data.nilai, angka(data.nilai))


def _beda(sel: Tempat, diketik: Decimal | None, jadi: Decimal | int | None, tulis: str) -> Iterator[Finding]:
    if jadi is None:
        yield Finding(sel, f"Diketik {tulis}, padahal mengikuti triwulan yang belum lengkap.")
    elif diketik is None or abs(diketik - jadi) > TOLERANSI:
        yield Finding(sel, f"Diketik {tulis}, menurut triwulannya {angka(jadi)}.")
