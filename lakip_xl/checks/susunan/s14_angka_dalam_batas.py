"""S14: Angka berada dalam batas kolomnya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | -5 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | -1 | 100.01 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
""",
)
LOLOS = """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 0 | 100 |
"""


@check(
    "S14",
    level=Level.KESALAHAN,
    saran="Periksa angka itu; persen paling besar 100 untuk fisik, rupiah tidak negatif.",
    alasan="Angka di luar batas hampir selalu salah ketik: tanda minus, nol berlebih, atau satuan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_dalam_batas(laporan: Laporan) -> Iterator[Finding]:
    """Angka berada dalam batas kolomnya."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.DI_LUAR_BATAS:
            yield Finding(kejadian.sel, f"{kejadian.isi} di luar batas: {kejadian.keterangan}.")
