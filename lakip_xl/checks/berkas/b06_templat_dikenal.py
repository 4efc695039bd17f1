"""B06: Berkas tidak berasal dari lakip-xl yang lebih baru."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.tempat import Tempat

GAGAL = f"""
! meta masukan/bidang.xlsx lakip_versi {MASUKAN.versi + 1}
→ masukan/bidang.xlsx
"""
LOLOS = (
    f"""
! meta masukan/bidang.xlsx lakip_versi {MASUKAN.versi}
""",
    """
! baris masukan/bidang.xlsx _META 2
""",
    f"""
! salin perencanaan.xlsx masukan/rencana.xlsx
! meta masukan/rencana.xlsx lakip_versi {MASUKAN.versi + 1}
""",
)


@check(
    "B06",
    level=Level.KESALAHAN,
    saran="Perbarui lakip-xl, atau minta berkas dengan templat versi yang berlaku.",
    saran_unit="Minta templat yang berlaku kepada Sub Bagian Perencanaan, lalu isi di sana.",
    alasan="Kolom yang belum dikenal tidak akan terbaca dan isinya hilang dari laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def templat_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Berkas tidak berasal dari lakip-xl yang lebih baru."""
    for buku in laporan.buku:
        versi = buku.identitas.versi
        if buku.sejenis and versi is not None and versi > buku.workbook.versi:
            pesan = f"Berkas memakai templat versi {versi}; lakip-xl ini mengenal sampai versi {buku.workbook.versi}."
            yield Finding(Tempat(buku.berkas), pesan)
