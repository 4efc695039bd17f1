"""K12: Realisasi tidak melonjak atau anjlok lima kali lipat dari tahun lalu (aturan 20)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import diragukan, tulis
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

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
    for indikator in laporan.indikator:
        kini, lalu = _nilai(indikator.realisasi), _nilai(indikator.realisasi_lalu_sebanding)
        if kini is None or lalu is None or diragukan(indikator):
            continue
        if kini > lalu * KALI or kini * KALI < lalu:
            satuan = indikator.rencana.satuan or ""
            pesan = f"Realisasi {indikator.kode} {tulis(kini)}, tahun lalu {tulis(lalu)} {satuan}".rstrip()
            yield Finding(indikator.cell("realisasi"), f"{pesan}.")


def _nilai(ukuran: Ukuran | None) -> Decimal | None:
    """Return a figure above zero; others have no factor between them."""
    return None if ukuran is None or ukuran.nilai is None or ukuran.nilai <= 0 else ukuran.nilai
