"""S21: Sel isian tidak mengambil nilainya dari berkas lain."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | =[1]Rekap!B7 ⇒ 950000 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
"""
LOLOS = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | =Anggaran!C6 ⇒ 950000 |
"""


@check(
    "S21",
    level=Level.KESALAHAN,
    saran="Ganti rumusnya dengan angka atau teks hasilnya.",
    alasan="Nilai tautan dapat usang, dan berkas asalnya tidak ikut dikirim.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def isian_tanpa_tautan(laporan: Laporan) -> Iterator[Finding]:
    """Sel isian tidak mengambil nilainya dari berkas lain."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.TAUTAN_PADA_SEL:
            yield Finding(kejadian.sel, f"Sel merujuk berkas lain; nilai yang tersimpan '{kejadian.isi}'.")
