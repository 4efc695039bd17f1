"""D06: Data dasar tidak menjadi sepuluh kali lipat atau sepersepuluh tahun sebelumnya (aturan 20)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.angka_diketik import dasar_sebanding
from lakip_xl.checking.check import check
from lakip_xl.checking.terbilang import seharusnya_bulat
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2021 | 115 |
| KOP-AKTIF/2022 | 3090 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2021 | 5000 |
| KOP-AKTIF/2022 | 500 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2021 | 90 |
| KOP-AKTIF/2022 | 905 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2021 | 90 |
| KOP-AKTIF/2022 | 9000 |
| KOP-BAIK/2021 | 9 |
| KOP-BAIK/2022 | 9000 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
→ masukan/bidang.xlsx › Data Dasar › @nilai/9
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-AKTIF | 905 |
→ masukan/bidang.xlsx › Data Dasar Triwulan › @tw2/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2021 | 90 |
| KOP-AKTIF/2022 | 899 |
| KOP-BAIK/2021 | 5000 |
| KOP-BAIK/2022 | 501 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2021 | 0 |
| KOP-AKTIF/2022 | 10 |
| KOP-BAIK/2021 | 9 |
| KOP-BAIK/2022 |  |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2021 | 90 |
| KOP-AKTIF/2022 | 1.234 |
| KOP-BAIK/2021 | 1.234 |
| KOP-BAIK/2022 | 100 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2021 |  |
| KOP-AKTIF/2022 | 100 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw2 |
| KOP-AKTIF | 899 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! sel perencanaan.xlsx "Data Dasar" @pola/7 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw1 |
| KOP-BAIK | 90 |
""",
)
KALI = (10, 100, 1000)


@check(
    "D06",
    level=Level.PERINGATAN,
    saran="Hitung lagi angka nolnya; bila memang benar, jelaskan di Catatan.",
    alasan="Angka nol yang berlebih atau kurang mengubah setiap indikator yang memakainya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_tidak_melonjak(laporan: Laporan) -> Iterator[Finding]:
    """Data dasar tidak menjadi sepuluh kali lipat atau sepersepuluh tahun sebelumnya."""
    for kode, tahun, masa, kini, sel in dasar_sebanding(laporan):
        lama = laporan.data_dasar.get((kode, tahun - 1))
        lalu = None if lama is None else lama.nilai
        if lalu is None or seharusnya_bulat(laporan, kode, lalu) or seharusnya_bulat(laporan, kode, kini):
            continue
        if min(kini, lalu) > 0 and max(kini, lalu) >= KALI[0] * min(kini, lalu):
            dugaan = _dugaan(kini, lalu)
            isi = angka(kini) if dugaan is None else f"dapat berarti {angka(kini)} atau {angka(dugaan)}"
            yield Finding(sel, f"{kode} tahun {tahun - 1} {angka(lalu)}; {masa} {isi}.")


def _dugaan(kini: Decimal, lalu: Decimal) -> Decimal | None:
    """Return what was meant with zeros fewer or more: the reading nearest to last year; None where none is whole."""
    bacaan = [kini / kali if kini > lalu else kini * kali for kali in KALI]
    utuh = [nilai for nilai in bacaan if nilai == int(nilai) or kini != int(kini)]
    return min(utuh, key=lambda nilai: max(nilai / lalu, lalu / nilai), default=None)
