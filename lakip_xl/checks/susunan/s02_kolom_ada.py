"""S02: Setiap kolom templat masih ada dan kuncinya tidak dihapus."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! kunci masukan/bidang.xlsx Anggaran realisasi
→ masukan/bidang.xlsx › Anggaran
""",
    """
! baris masukan/bidang.xlsx Anggaran 5
! baris masukan/bidang.xlsx Anggaran 4
→ masukan/bidang.xlsx › Anggaran
""",
)
LOLOS = (
    """
! sel masukan/bidang.xlsx Anggaran @realisasi/4 Belanja
""",
    """
! kunci masukan/bidang.xlsx Anggaran sisa
""",
)


@check(
    "S02",
    level=Level.KESALAHAN,
    saran="Kembalikan kolom itu dari templat: lakip-xl template FOLDER --carry BERKAS.",
    saran_unit="Isi pada salinan bertanda ini: kolom itu sudah dikembalikan. Kolom templat jangan dihapus.",
    alasan="Kolom dikenali dari kuncinya; tanpa kunci isinya tidak terbaca.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kolom_ada(laporan: Laporan) -> Iterator[Finding]:
    """Setiap kolom templat masih ada dan kuncinya tidak dihapus."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.KOLOM_HILANG:
            kolom = (
                f"Kolom {kejadian.isi} (kunci {kejadian.keterangan})"
                if kejadian.isi
                else "Baris kunci dan kepala kolom"
            )
            yield Finding(kejadian.sel, f"{kolom} tidak ditemukan.")
