"""T20: Setiap sasaran didukung program."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kaskade import berkaskade

_SASARAN = """
perencanaan.xlsx › Sasaran
| kode | sasaran |
| T1.S2 | Meningkatnya usaha mikro |
! tambah
"""
GAGAL = (
    f"""
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
{_SASARAN}
→ perencanaan.xlsx › Sasaran › @kode/7
""",
    f"""
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
{_SASARAN}
→ perencanaan.xlsx › Sasaran › @kode/7
""",
    f"""
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
! sel perencanaan.xlsx Program @sasaran/7 T1.S2
{_SASARAN}
→ perencanaan.xlsx › Sasaran › @kode/7
""",
)
LOLOS = (
    _SASARAN,
    f"""
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
! sel perencanaan.xlsx Program @sasaran/9 T1.S2
{_SASARAN}
""",
    """
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
""",
)


@check(
    "T20",
    level=Level.PERINGATAN,
    saran="Tulis kode sasaran itu pada program yang mendukungnya, di lembar Program.",
    alasan="Sasaran tanpa program tidak punya jalan dan anggaran untuk dicapai; pohon kinerja putus di sana.",
    sumber="PermenPANRB 89/2021",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sasaran_berprogram(laporan: Laporan) -> Iterator[Finding]:
    """Setiap sasaran didukung program."""
    if not berkaskade(laporan):
        return
    didukung = {program.rencana.sasaran for program in laporan.pohon}
    for baris in laporan.sasaran:
        if baris.kode not in didukung:
            yield Finding(baris.cell("kode"), f"Sasaran {baris.kode} {baris.sasaran} belum didukung program.")
