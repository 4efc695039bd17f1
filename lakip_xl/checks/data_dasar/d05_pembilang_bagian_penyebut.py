"""D05: Pembilang sebuah persentase tidak lebih besar dari penyebutnya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.angka_tertulis import PERSEN
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import BarisIndikator, Laporan

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
        atas, bawah = indikator.pembilang, indikator.penyebut
        if (
            atas is None
            or bawah is None
            or atas.nilai is None
            or bawah.nilai is None
            or not _bagian(laporan, indikator)
        ):
            continue
        if atas.nilai > bawah.nilai > 0:
            pesan = f"{atas.kode} {angka(atas.nilai)} melebihi {bawah.kode} {angka(bawah.nilai)} pada {indikator.kode}."
            yield Finding(atas.cell("nilai"), pesan)


def _bagian(laporan: Laporan, indikator: BarisIndikator) -> bool:
    """Tell whether an indicator is the percent of a part in its whole: a rasio of two figures of one unit."""
    semua = [laporan.variabel.get(kode or "") for kode in (indikator.rencana.pembilang, indikator.rencana.penyebut)]
    satuan = {variabel.satuan.casefold() for variabel in semua if variabel is not None}
    persen = (indikator.rencana.satuan or "").strip().casefold() in PERSEN
    return indikator.cara_hitung is CaraHitung.RASIO and persen and len(satuan) == 1 and None not in semua
