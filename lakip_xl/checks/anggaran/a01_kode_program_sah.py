"""A01: Kode program sah dan setiap kegiatan serta sub kegiatan mempunyai induk (aturan 18)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kode import parse_kode
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Program
| kode | uraian |
| 2.17.09.2.01.01 | Sub kegiatan yatim |
! tambah
→ perencanaan.xlsx › Program › @kode/12
""",
    """
perencanaan.xlsx › Program
| kode | uraian |
| 2.17.3 | Kode yang kurang angkanya |
! tambah
→ perencanaan.xlsx › Program › @kode/12
""",
    """
perencanaan.xlsx › Program
| kode | uraian |
| 2.17.03.2.01.02. | Sub kegiatan berinduk |
! tambah
→ perencanaan.xlsx › Program › @kode/12
""",
)
LOLOS = (
    """
perencanaan.xlsx › Program
| kode | uraian |
| 2.17.03.2.01.02 | Sub kegiatan berinduk |
! tambah
""",
    """
perencanaan.xlsx › Program
| kode | uraian |
| 2.17.09 | Program baru |
| 2.17.09.2.01 | Kegiatan |
| 2.17.09.2.01.01 | Sub kegiatan berinduk |
! tambah
""",
)


@check(
    "A01",
    level=Level.KESALAHAN,
    saran="Tulis kode nomenklatur lengkap, misalnya 2.17.03.2.01.02, dan pastikan program serta kegiatannya ada.",
    alasan="Kode menentukan program dan kegiatan tempat sebuah sub kegiatan dijumlahkan.",
    sumber="Kepmendagri 050-5889/2021",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kode_program_sah(laporan: Laporan) -> Iterator[Finding]:
    """Kode program sah dan setiap kegiatan serta sub kegiatan mempunyai induk."""
    for kode, baris in laporan.program.items():
        terurai = parse_kode(kode)
        if terurai is None or terurai.teks != kode:
            yield Finding(baris.cell("kode"), f"'{kode}' bukan kode nomenklatur.")
        elif terurai.induk is not None and terurai.induk not in laporan.program:
            yield Finding(baris.cell("kode"), f"Induk {terurai.induk} dari {kode} tidak ada.")
