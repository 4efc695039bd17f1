"""S18: Baris dan kolom yang berisi isian tidak disembunyikan atau disaring."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! sembunyi masukan/bidang.xlsx Anggaran 6
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
! sembunyi masukan/bidang.xlsx Anggaran @realisasi_fisik
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
""",
)
LOLOS = (
    """
! sembunyi masukan/bidang.xlsx Pelaksanaan 8
""",
    """
! sembunyi masukan/bidang.xlsx Anggaran @uraian
""",
)


@check(
    "S18",
    level=Level.PERINGATAN,
    saran="Isinya tetap dibaca; tampakkan dan periksa, atau kosongkan bila tidak berlaku.",
    alasan="Yang tersembunyi tidak dilihat saat berkas diperiksa, tetapi ikut dijumlahkan.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def isian_tidak_tersembunyi(laporan: Laporan) -> Iterator[Finding]:
    """Baris dan kolom yang berisi isian tidak disembunyikan atau disaring."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.ISIAN_TERSEMBUNYI:
            yield Finding(kejadian.sel, f"{kejadian.keterangan} tersembunyi tetapi berisi isian.")
