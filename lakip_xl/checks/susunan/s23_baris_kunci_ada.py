"""S23: Baris kunci yang tersembunyi di bawah kepala tabel masih ada."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! baris masukan/bidang.xlsx Anggaran 5
→ masukan/bidang.xlsx › Anggaran
"""
LOLOS = (
    """
! sel masukan/bidang.xlsx Anggaran @realisasi/4 Belanja
""",
    """
! kunci masukan/bidang.xlsx Anggaran sisa
""",
    """
! baris masukan/bidang.xlsx Anggaran 4
""",
)


@check(
    "S23",
    level=Level.PERINGATAN,
    saran="Sudah dibaca menurut kepala kolom; bawa isian ke templat baru: lakip-xl template FOLDER --carry BERKAS.",
    saran_unit="Teruskan pada salinan bertanda ini; baris kuncinya sudah dikembalikan.",
    alasan="Tanpa baris kunci, kolom yang kepalanya diganti tidak dikenali lagi.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def baris_kunci_ada(laporan: Laporan) -> Iterator[Finding]:
    """Baris kunci yang tersembunyi di bawah kepala tabel masih ada."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.KUNCI_DARI_KEPALA:
            yield Finding(kejadian.sel, "Baris kunci tidak ditemukan; kolom dibaca menurut kepalanya.")
