"""S02: Setiap kolom templat masih ada dan kuncinya tidak dihapus."""

from collections.abc import Iterator

from lakip_xl.checks.check import check
from lakip_xl.finding import Level, Temuan
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! kunci masukan/bidang.xlsx Anggaran realisasi
→ masukan/bidang.xlsx › Anggaran
"""
LOLOS = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| --- | --- |
| 2.17.03.2.01.01 | 900000 |
"""


@check(
    "S02",
    level=Level.KESALAHAN,
    saran="Kembalikan kolom itu dari templat: lakip-xl template FOLDER --carry BERKAS.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kolom_ada(laporan: Laporan) -> Iterator[Temuan]:
    """Setiap kolom templat masih ada dan kuncinya tidak dihapus."""
    for satu in laporan.kejadian:
        if satu.perkara is Perkara.KOLOM_HILANG:
            yield Temuan(satu.sel, f"Kolom {satu.isi} (kunci {satu.keterangan}) tidak ditemukan.")
