"""B04: Identitas di dalam berkas cocok dengan tahun dan unit yang dilaporkan."""

from collections.abc import Iterator

from lakip_xl.checks.check import check
from lakip_xl.finding import Level, Temuan
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.sheet import Sel

GAGAL = (
    """
! meta masukan/bidang.xlsx lakip_tahun 2019
→ masukan/bidang.xlsx
""",
    """
! meta masukan/bidang.xlsx lakip_unit antah
→ masukan/bidang.xlsx
""",
)
LOLOS = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| --- | --- |
| 2.17.03.2.01.01 | 900000 |
"""


@check(
    "B04",
    level=Level.KESALAHAN,
    saran="Pakai templat tahun dan unit ini: lakip-xl template FOLDER.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def identitas_berkas(laporan: Laporan) -> Iterator[Temuan]:
    """Identitas di dalam berkas cocok dengan tahun dan unit yang dilaporkan."""
    dikenal = {unit.kode for unit in laporan.unit}
    for buku in laporan.masukan:
        diri = buku.identitas
        if not buku.terbaca:
            continue
        if diri.workbook != buku.workbook.kode or not diri.unit:
            yield Temuan(Sel(buku.berkas), "Berkas ini bukan templat masukan lakip-xl, atau identitasnya hilang.")
        elif diri.unit not in dikenal:
            yield Temuan(Sel(buku.berkas), f"Unit {diri.unit} tidak ada pada lembar Unit di perencanaan.xlsx.")
        elif diri.tahun != laporan.tahun:
            yield Temuan(Sel(buku.berkas), f"Berkas ini untuk tahun {diri.tahun}, bukan {laporan.tahun}.")
