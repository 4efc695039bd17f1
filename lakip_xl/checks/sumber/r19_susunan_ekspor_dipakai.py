"""R19: Setiap baris Sumber Keuangan mengenai berkas di folder sumber."""

from collections.abc import Iterator
from fnmatch import fnmatchcase

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import SumberKeuangan

GAGAL = (
    """
! tulis sumber/dpa.csv Kd;Uang
perencanaan.xlsx › Sumber Keuangan
! tambah
| pola | kolom_kode | kolom_pagu |
| dpp*.csv | Kd | Uang |
→ perencanaan.xlsx › Sumber Keuangan › @pola/6
""",
)
LOLOS = (
    """
! tulis sumber/dpa.csv Kd;Uang
perencanaan.xlsx › Sumber Keuangan
! tambah
| pola | kolom_kode | kolom_pagu |
| dp*.csv | Kd | Uang |
""",
)


@check(
    "R19",
    level=Level.PERINGATAN,
    saran="Samakan Nama Berkas dengan nama di folder sumber (* berarti apa saja), atau hapus baris itu.",
    alasan="Baris yang tidak mengenai berkas apa pun biasanya salah ketik, dan berkasnya tidak terbaca.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def susunan_ekspor_dipakai(laporan: Laporan) -> Iterator[Finding]:
    """Setiap baris Sumber Keuangan mengenai berkas di folder sumber."""
    for baris in laporan.perencanaan.isi(SumberKeuangan):
        pola = baris.pola.strip().casefold()
        if not any(fnmatchcase(berkas.nama.rpartition("/")[2].casefold(), pola) for berkas in laporan.sumber.berkas):
            yield Finding(baris.cell("pola"), f"Tidak ada berkas sumber bernama {baris.pola}.")
