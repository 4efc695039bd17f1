"""S26: Kode unit hanya huruf kecil, angka dan tanda hubung."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kode import kode_unit_sah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Unit
! tambah
| kode | nama |
| ../luar | Unit di luar folder |
→ perencanaan.xlsx › Unit › @kode/8
""",
    """
perencanaan.xlsx › Unit
| kode | nama |
| unit-pelaksana-teknis-blk-20223 | UPTD BLK |
! tambah
→ perencanaan.xlsx › Unit › @kode/8
""",
    """
perencanaan.xlsx › Unit
| kode | nama |
| aux | Unit bernama alat Windows |
| com1 | Unit bernama alat Windows |
! tambah
→ perencanaan.xlsx › Unit › @kode/8
→ perencanaan.xlsx › Unit › @kode/9
""",
)
LOLOS = (
    """
perencanaan.xlsx › Unit
| kode | nama |
| unit-pelaksana-teknis-blk-2022 | UPTD BLK |
! tambah
""",
    """
perencanaan.xlsx › Unit
| kode | nama |
| aux-1 | Unit yang namanya mulai seperti alat Windows |
| com10 | Unit yang namanya mulai seperti alat Windows |
! tambah
""",
)


@check(
    "S26",
    level=Level.KESALAHAN,
    saran="Pakai huruf kecil, angka dan tanda hubung, paling banyak 30, misalnya usaha-mikro; jangan con, aux, nul, "
    "prn, com1, lpt1 dan sejenisnya.",
    alasan="Kode unit menjadi nama berkas dan nama lembar; beberapa nama dipakai Windows sendiri.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kode_unit_menjadi_nama(laporan: Laporan) -> Iterator[Finding]:
    """Kode unit hanya huruf kecil, angka dan tanda hubung."""
    for unit in laporan.unit:
        if not kode_unit_sah(unit.kode):
            yield Finding(unit.cell("kode"), f"Kode unit '{unit.kode}' tidak dapat menjadi nama berkas.")
