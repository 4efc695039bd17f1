"""S31: Nama lembar templat tidak diganti."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! lembar masukan/bidang.xlsx Anggaran Anggarann
→ masukan/bidang.xlsx › Anggaran
""",
    """
! lembar perencanaan.xlsx Identitas Identity
→ perencanaan.xlsx › Identitas
""",
)
LOLOS = (
    """
! lembar masukan/bidang.xlsx Petunjuk Panduan
""",
    """
! lembar masukan/bidang.xlsx Anggaran Anggarann
! baris masukan/bidang.xlsx Anggarann 5
""",
)


@check(
    "S31",
    level=Level.PERINGATAN,
    saran="Sudah dibaca; kembalikan nama lembar itu agar rumus dan petunjuk tetap cocok.",
    alasan="Lembar dikenali dari namanya; yang berganti nama hanya ditemukan selama baris kuncinya utuh.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def nama_lembar_tetap(laporan: Laporan) -> Iterator[Finding]:
    """Nama lembar templat tidak diganti."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.LEMBAR_BERGANTI:
            yield Finding(kejadian.sel, f"Lembar {kejadian.isi} dibaca sebagai lembar {kejadian.sel.lembar}.")
