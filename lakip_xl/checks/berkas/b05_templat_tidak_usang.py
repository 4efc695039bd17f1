"""B05: Berkas memakai templat versi yang berlaku."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.tempat import Tempat

GAGAL = f"""
! meta masukan/bidang.xlsx lakip_versi {MASUKAN.versi - 1}
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
! meta masukan/rencana.xlsx lakip_versi {MASUKAN.versi - 1}
""",
)


@check(
    "B05",
    level=Level.PERINGATAN,
    saran="Bawa isian ke templat yang berlaku: lakip-xl template FOLDER --carry FOLDER.",
    saran_unit="Tidak perlu diubah; Sub Bagian Perencanaan memindahkan isian ini ke templat yang berlaku.",
    alasan="Templat lama dapat kekurangan kolom yang ditanyakan tahun ini.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def templat_tidak_usang(laporan: Laporan) -> Iterator[Finding]:
    """Berkas memakai templat versi yang berlaku."""
    for buku in laporan.buku:
        versi = buku.identitas.versi
        if buku.sejenis and versi is not None and versi < buku.workbook.versi:
            pesan = f"Berkas memakai templat versi {versi}; yang berlaku versi {buku.workbook.versi}."
            yield Finding(Tempat(buku.berkas), pesan)
