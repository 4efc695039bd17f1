"""K12: Realisasi tidak melonjak atau anjlok lima kali lipat dari tahun lalu (aturan 20)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lakip_xl.checking.angka_diketik import RealisasiDiketik, realisasi_diketik, realisasi_diragukan
from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import tulis
from lakip_xl.domain.triwulan import Pola
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 60 |
→ masukan/bidang.xlsx › Indikator › @realisasi/7
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 1 |
→ masukan/bidang.xlsx › Indikator › @realisasi/7
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 KOP-1
! sel perencanaan.xlsx Riwayat @nama/6 Koperasi diperiksa
! sel perencanaan.xlsx Riwayat @satuan/6 koperasi
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 41 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 KOP-1
! sel perencanaan.xlsx Riwayat @nama/6 Koperasi diperiksa
! sel perencanaan.xlsx Riwayat @satuan/6 koperasi
! sel perencanaan.xlsx Indikator @pola/6 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW2 | 41 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 50 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 2 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 | 0 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 100 |
| KOP-BAIK/2022 |  |
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 KOP-1
! sel perencanaan.xlsx Riwayat @nama/6 Koperasi diperiksa
! sel perencanaan.xlsx Riwayat @satuan/6 koperasi
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 40 |
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 KOP-1
! sel perencanaan.xlsx Riwayat @nama/6 Koperasi diperiksa
! sel perencanaan.xlsx Riwayat @satuan/6 koperasi
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 400 |
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 KOP-1
! sel perencanaan.xlsx Riwayat @nama/6 Koperasi diperiksa
! sel perencanaan.xlsx Riwayat @satuan/6 koperasi
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | BB |
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 KOP-1
! sel perencanaan.xlsx Riwayat @nama/6 Koperasi diperiksa
! sel perencanaan.xlsx Riwayat @satuan/6 koperasi
! sel perencanaan.xlsx Indikator @pola/6 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 KOP-1
! sel perencanaan.xlsx Riwayat @nama/6 Koperasi diperiksa
! sel perencanaan.xlsx Riwayat @satuan/6 koperasi
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 41 |
""",
)
KALI = 5


@check(
    "K12",
    level=Level.PERINGATAN,
    saran="Periksa angkanya; bila benar, jelaskan sebabnya. Bila cara hitungnya berubah, beri nama lain pada Riwayat.",
    saran_unit="Periksa angkanya; bila benar, jelaskan sebabnya, juga bila cara hitungnya berubah.",
    alasan="Laporan membandingkan dengan tahun lalu, dan lompatan sebesar itu akan ditanyakan.",
    sumber="PermenPANRB 53/2014",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_tidak_melonjak(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi tidak melonjak atau anjlok lima kali lipat dari tahun lalu."""
    diragukan = realisasi_diragukan(laporan)
    menurut_kode: dict[str, list[RealisasiDiketik]] = {}
    for diketik in realisasi_diketik(laporan):
        menurut_kode.setdefault(diketik.indikator.kode, []).append(diketik)
    for indikator in laporan.indikator:
        lalu = _nilai(indikator.realisasi_lalu_sebanding)
        if lalu is None or indikator.kode in diragukan:
            continue
        for sel, realisasi, masa, akhir in _sebanding(indikator, menurut_kode.get(indikator.kode, ())):
            kini = _nilai(realisasi)
            if kini is not None and (kini > lalu * KALI or (akhir and kini * KALI < lalu)):
                satuan = indikator.rencana.satuan or ""
                pesan = f"Realisasi {indikator.kode}{masa} {tulis(kini)}, tahun lalu {tulis(lalu)} {satuan}".rstrip()
                yield Finding(sel, f"{pesan}.")


def _sebanding(
    indikator: BarisIndikator, triwulanan: Sequence[RealisasiDiketik]
) -> Iterator[tuple[Tempat, Ukuran | None, str, bool]]:
    """Yield the figures that measure as a year does, and whether the year is done with each of them.

    A quarter may still lie far below last year, and what adds up is compared when it is whole.
    """
    if indikator.dihitung or indikator.rencana.pola in (None, Pola.AKUMULATIF):
        yield indikator.cell("realisasi"), indikator.realisasi, "", True
        return
    for diketik in triwulanan:
        yield diketik.sel, diketik.realisasi, f" triwulan {diketik.triwulan}", diketik.akhir


def _nilai(ukuran: Ukuran | None) -> Decimal | None:
    """Return a figure above zero; others have no factor between them."""
    return None if ukuran is None or ukuran.nilai is None or ukuran.nilai <= 0 else ukuran.nilai
