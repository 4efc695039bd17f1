"""B03: Setiap unit mempunyai satu berkas masukan saja."""

from collections.abc import Iterator

from lakip_xl.checks.check import check
from lakip_xl.finding import Level, Temuan
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.sheet import Sel

GAGAL = """
! salin masukan/bidang.xlsx masukan/bidang - Salinan.xlsx
→ masukan/bidang.xlsx
→ masukan/bidang - Salinan.xlsx
"""
LOLOS = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| --- | --- |
| 2.17.03.2.01.01 | 900000 |
"""


@check(
    "B03",
    level=Level.KESALAHAN,
    saran="Sisakan satu berkas untuk setiap unit di folder masukan.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def satu_berkas_satu_unit(laporan: Laporan) -> Iterator[Temuan]:
    """Setiap unit mempunyai satu berkas masukan saja."""
    menurut_unit: dict[str, list[str]] = {}
    for buku in laporan.masukan:
        if buku.identitas.unit:
            menurut_unit.setdefault(buku.identitas.unit, []).append(buku.berkas)
    for unit, berkas in menurut_unit.items():
        for satu in berkas if len(berkas) > 1 else ():
            lain = ", ".join(nama for nama in berkas if nama != satu)
            yield Temuan(Sel(satu), f"Unit {unit} juga ada pada {lain}.")
