"""S06: Setiap kode pada masukan ada di perencanaan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Anggaran, DataDasar, Indikator

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.77 | 5 |
! tambah
→ masukan/bidang.xlsx › Anggaran › @kode/7
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-99 | 5 |
! tambah
→ masukan/bidang.xlsx › Indikator › @kode/8
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | kode | tahun | nilai |
| KOP-LAIN/2022 | KOP-LAIN | 2022 | 5 |
! tambah
→ masukan/bidang.xlsx › Data Dasar › @kode/10
""",
    """
masukan/sekretariat.xlsx › Data Dasar
| kunci | kode | tahun | nilai |
| KOP-AKTIF/2022 | KOP-AKTIF | 2022 | 5 |
! tambah
→ masukan/sekretariat.xlsx › Data Dasar › @kode/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 5 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.01.2.01.01 | 5 |
! tambah
""",
    """
masukan/sekretariat.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 5 |
! tambah
""",
    """
! meta masukan/sekretariat.xlsx lakip_unit sekretaris
masukan/sekretariat.xlsx › Data Dasar
| kunci | kode | tahun | nilai |
| KOP-AKTIF/2022 | KOP-AKTIF | 2022 | 5 |
! tambah
""",
)


@check(
    "S06",
    level=Level.KESALAHAN,
    saran="Pakai kode yang ada di perencanaan.xlsx, atau minta Sub Bagian Perencanaan menambahkannya di sana.",
    alasan="Kode yang tidak ada di perencanaan tidak punya pagu, target atau tempat dalam laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kode_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap kode pada masukan ada di perencanaan."""
    for _, baris in laporan.semua(Anggaran):
        if baris.kode not in laporan.anggaran_menurut_kode:
            yield Finding(baris.cell("kode"), f"Sub kegiatan {baris.kode} tidak ada di perencanaan.")
    direncanakan = {baris.kode for baris in laporan.indikator}
    for _, indikator in laporan.semua(Indikator):
        if indikator.kode not in direncanakan:
            yield Finding(indikator.cell("kode"), f"Indikator {indikator.kode} tidak ada di perencanaan.")
    dikenal = {unit.kode for unit in laporan.unit}
    for buku, data in laporan.semua(DataDasar):
        variabel = laporan.variabel.get(data.kode)
        if variabel is None:
            yield Finding(data.cell("kode"), f"Data dasar {data.kode} tidak ada di perencanaan.")
        elif variabel.unit != buku.identitas.unit and buku.identitas.unit in dikenal:
            yield Finding(data.cell("kode"), f"Data dasar {data.kode} milik unit {variabel.unit}.")
