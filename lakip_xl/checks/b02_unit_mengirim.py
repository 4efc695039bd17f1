"""B02: Setiap unit pada lembar Unit mengirim masukan."""

from collections.abc import Iterator

from lakip_xl.checks.check import check
from lakip_xl.finding import Level, Temuan
from lakip_xl.laporan import Laporan

GAGAL = """
! hapus masukan/bidang.xlsx
→ perencanaan.xlsx › Unit › A7
"""
LOLOS = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| --- | --- |
| 2.17.03.2.01.01 | 900000 |
"""


@check(
    "B02",
    level=Level.KESALAHAN,
    saran="Minta berkas unit itu; bila memang belum ada, konsolidasi hanya dapat dibuat sebagai draf.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def unit_mengirim(laporan: Laporan) -> Iterator[Temuan]:
    """Setiap unit pada lembar Unit mengirim masukan."""
    ada = {buku.identitas.unit for buku in laporan.masukan} | {buku.berkas for buku in laporan.masukan}
    for unit in laporan.unit:
        if unit.kode not in ada and f"masukan/{unit.kode}.xlsx" not in ada:
            yield Temuan(unit.cell("kode"), f"{unit.nama} belum mengirim masukan (masukan/{unit.kode}.xlsx tidak ada).")
