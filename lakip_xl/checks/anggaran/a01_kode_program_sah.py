"""A01: Kode program sah dan setiap kegiatan serta sub kegiatan mempunyai induk (aturan 18)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kode import parse_kode
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Program

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
| 2.17.09.2.01.01 | Sub kegiatan yatim |
| 2.17.09.2.01.02 | Sub kegiatan yatim lain |
! tambah
→ perencanaan.xlsx › Program › @kode/12
""",
)
LOLOS = (
    """
perencanaan.xlsx › Program
| kode | uraian |
| 2.17.03.2.01.02. | Sub kegiatan berinduk |
| 1.02.0.00.0.00.01.0000.2.17.03.2.01.03 | Sub kegiatan dengan awalan SKPD |
| 2.17.03.2.01.04 Sub kegiatan bernama | Sub kegiatan bernama |
! tambah
""",
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
    tanpa_induk: dict[str, list[Program]] = {}
    for kode, baris in laporan.program.items():
        terurai = parse_kode(kode)
        if terurai is None or terurai.teks != kode:
            yield Finding(baris.cell("kode"), f"'{kode}' bukan kode nomenklatur.")
        elif terurai.induk is not None and terurai.induk not in laporan.program:
            tanpa_induk.setdefault(terurai.induk, []).append(baris)
    if tanpa_induk:
        pertama = next(iter(tanpa_induk.values()))[0]
        kurang = ", ".join(tanpa_induk)
        banyak = sum(map(len, tanpa_induk.values()))
        yield Finding(pertama.cell("kode"), f"Induk dari {banyak} baris belum ditulis: {kurang}.")
