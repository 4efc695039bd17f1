"""S01: Setiap lembar templat masih ada."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! lembar masukan/bidang.xlsx Anggaran Anggarann
! baris masukan/bidang.xlsx Anggarann 5
→ masukan/bidang.xlsx › Anggaran
"""
LOLOS = (
    """
! lembar masukan/bidang.xlsx Petunjuk Panduan
""",
    """
! lembar masukan/bidang.xlsx Anggaran Anggarann
""",
)


@check(
    "S01",
    level=Level.KESALAHAN,
    saran="Kembalikan lembar itu dari templat: lakip-xl template FOLDER --carry BERKAS.",
    saran_unit="Isi pada salinan bertanda ini: lembar itu sudah dikembalikan. Lembar templat jangan dihapus.",
    alasan="Isi lembar yang tidak ditemukan tidak ikut dilaporkan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def lembar_ada(laporan: Laporan) -> Iterator[Finding]:
    """Setiap lembar templat masih ada."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.LEMBAR_HILANG:
            nama = kejadian.sel.lembar
            kembar = (
                f"; {kejadian.isi} sama-sama berisi kolomnya: sisakan satu dan namai {nama}" if kejadian.isi else ""
            )
            yield Finding(kejadian.sel, f"Lembar {nama} tidak ditemukan{kembar}.")
