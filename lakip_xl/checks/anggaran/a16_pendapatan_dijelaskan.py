"""A16: Pendapatan di bawah ambang disertai keterangan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.anggaran import serapan
from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.notasi import angka, persen
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pendapatan

GAGAL = """
masukan/sekretariat.xlsx › Pendapatan
| nomor | jenis | target | realisasi |
| 1 | Retribusi sewa lahan | 150000000 | 3720000 |
→ masukan/sekretariat.xlsx › Pendapatan › @keterangan/6
"""
LOLOS = (
    """
masukan/sekretariat.xlsx › Pendapatan
| nomor | jenis | target | realisasi | keterangan |
| 1 | Retribusi sewa lahan | 150000000 | 3720000 | Tarif dinilai mahal |
""",
    """
masukan/sekretariat.xlsx › Pendapatan
| nomor | jenis | target | realisasi | keterangan |
| 1 | Retribusi sewa lahan | 150000000 | 134250000 | |
| 2 | Retribusi parkir | | 3720000 | |
| 3 | Retribusi pasar | 150000000 | 3720000 | `x*6000` |
""",
)


@check(
    "A16",
    level=Level.PERINGATAN,
    saran="Tulis sebabnya pada kolom Keterangan.",
    alasan="Pembaca laporan perlu tahu mengapa target pendapatan tidak tercapai.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pendapatan_dijelaskan(laporan: Laporan) -> Iterator[Finding]:
    """Pendapatan di bawah ambang disertai keterangan."""
    for _, baris in laporan.semua(Pendapatan):
        rasio = serapan(baris.target, baris.realisasi)
        if rasio is None or baris.keterangan or not baris.terbaca("keterangan"):
            continue
        if persen_bulat(rasio) < laporan.ambang_alasan:
            pesan = (
                f"Realisasi {persen(rasio)} dari target, di bawah {angka(laporan.ambang_alasan)} %, tanpa keterangan."
            )
            yield Finding(baris.cell("keterangan"), pesan)
