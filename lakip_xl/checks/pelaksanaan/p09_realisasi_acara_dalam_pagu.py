"""P09: Realisasi setiap acara tidak melampaui pagunya (aturan 13)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | pagu | realisasi |
| 1 | 2.17.03.2.01.01 | Bimtek | 500000 | 500001 |
→ masukan/bidang.xlsx › Pelaksanaan › @realisasi/6
"""
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | pagu | realisasi |
| 1 | 2.17.03.2.01.01 | Bimtek | 500000 | 500000 |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | pagu | realisasi |
| 1 | 2.17.03.2.01.01 | Bimtek |  | 500001 |
| 2 | 2.17.03.2.01.01 | Rapat | 500000 | |
""",
)


@check(
    "P09",
    level=Level.KESALAHAN,
    saran="Cocokkan keduanya dengan dokumen belanja; pagu beberapa angkatan ditulis pada setiap angkatannya.",
    alasan="Belanja di atas pagu tidak diperbolehkan, jadi salah satu dari kedua angka itu keliru.",
    sumber="UU 1/2004 pasal 3",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_acara_dalam_pagu(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi setiap acara tidak melampaui pagunya."""
    for _, baris in laporan.semua(Pelaksanaan):
        if baris.pagu is not None and baris.realisasi is not None and baris.realisasi > baris.pagu:
            pesan = f"Realisasi acara {rupiah(baris.realisasi)} melampaui pagunya {rupiah(baris.pagu)}."
            yield Finding(baris.cell("realisasi"), pesan)
