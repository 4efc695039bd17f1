"""D05: Pembilang sebuah persentase tidak lebih besar dari penyebutnya."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.domain.angka_tertulis import PERSEN
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 120 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/9
""",
    """
! sel perencanaan.xlsx Indikator @pembilang/7 KOP-AKTIF
! sel perencanaan.xlsx Indikator @penyebut/7 KOP-BAIK
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 20 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw2/6 100
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-BAIK | 120 |
→ masukan/bidang.xlsx › Data Dasar Triwulan › @tw2/7
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! sel perencanaan.xlsx "Data Dasar" @pola/7 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw1/6 100
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw2/6 100
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw1 | tw2 |
| KOP-BAIK | 60 | 60 |
→ masukan/bidang.xlsx › Data Dasar Triwulan › @tw2/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 100 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 0 |
| KOP-BAIK/2022 | 120 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 |  |
| KOP-BAIK/2022 | 120 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 |  |
""",
    """
! sel perencanaan.xlsx Indikator @satuan/7
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 120 |
""",
    """
! sel perencanaan.xlsx Indikator @cara_hitung/7 pertumbuhan
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 120 |
""",
    """
! sel perencanaan.xlsx Indikator @pembilang/7 KOP-AKTIF
! sel perencanaan.xlsx Indikator @penyebut/7 KOP-BAIK
perencanaan.xlsx › Data Dasar
| kode | satuan |
| KOP-AKTIF | orang |
""",
    """
perencanaan.xlsx › Indikator
| kode | pembilang |
| IKU-1 | KOP-HILANG |
""",
    """
perencanaan.xlsx › Indikator
| kode | penyebut |
| IKU-1 | KOP-HILANG |
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! sel perencanaan.xlsx "Data Dasar" @pola/7 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw1/6 100
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw2/6 100
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw1 | tw2 |
| KOP-BAIK | 60 | 40 |
""",
)


@check(
    "D05",
    level=Level.PERINGATAN,
    saran="Periksa kedua angka; bagian tidak mungkin melebihi keseluruhannya.",
    alasan="Bila satuannya sama, pembilang adalah bagian dari penyebut, jadi hasilnya paling tinggi 100 %.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pembilang_bagian_penyebut(laporan: Laporan) -> Iterator[Finding]:
    """Pembilang sebuah persentase tidak lebih besar dari penyebutnya."""
    for indikator in laporan.indikator:
        if not _bagian(laporan, indikator):
            continue
        if indikator.rencana.pola is not None:
            yield from _triwulanan(laporan, indikator)
            continue
        atas, bawah = indikator.pembilang, indikator.penyebut
        if atas is not None and bawah is not None:
            yield from _melebihi(atas.cell("nilai"), indikator, atas.nilai, bawah.nilai)


def _triwulanan(laporan: Laporan, indikator: BarisIndikator) -> Iterator[Finding]:
    """Compare the figures until each quarter for which the part is filled."""
    rencana, milik = indikator.rencana, laporan.triwulan
    baris = milik.dasar.get(rencana.pembilang or "")
    for triwulan in TRIWULAN if baris is not None else ():
        key = kunci_triwulan(triwulan)
        if baris is not None and getattr(baris, key) is not None:
            atas, bawah = (milik.sampai(kode or "", triwulan) for kode in (rencana.pembilang, rencana.penyebut))
            yield from _melebihi(baris.cell(key), indikator, atas, bawah, f" sampai triwulan {triwulan}")


def _melebihi(
    sel: Tempat, indikator: BarisIndikator, atas: Decimal | None, bawah: Decimal | None, masa: str = ""
) -> Iterator[Finding]:
    if atas is not None and bawah is not None and atas > bawah > 0:
        semua, bagian = indikator.rencana.penyebut, indikator.rencana.pembilang
        yield Finding(sel, f"{bagian} {angka(atas)} melebihi {semua} {angka(bawah)} pada {indikator.kode}{masa}.")


def _bagian(laporan: Laporan, indikator: BarisIndikator) -> bool:
    """Tell whether an indicator is the percent of a part in its whole: a rasio of two figures of one unit."""
    semua = [laporan.variabel.get(kode or "") for kode in (indikator.rencana.pembilang, indikator.rencana.penyebut)]
    satuan = {variabel.satuan.casefold() for variabel in semua if variabel is not None}
    persen = (indikator.rencana.satuan or "").strip().casefold() in PERSEN
    return indikator.cara_hitung is CaraHitung.RASIO and persen and len(satuan) == 1 and None not in semua
