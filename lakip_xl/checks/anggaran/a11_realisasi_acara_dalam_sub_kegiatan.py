"""A11: Jumlah realisasi acara tidak melampaui realisasi sub kegiatannya."""

from collections.abc import Iterator

from lakip_xl.checking.acara import acara_melampaui
from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | realisasi |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 500000 |
| 2 | 2.17.03.2.01.01 | Sosialisasi | 2022-06-14 | 500000 |
→ masukan/bidang.xlsx › Pelaksanaan › @realisasi/7
"""
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | realisasi |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 475000 |
| 2 | 2.17.03.2.01.01 | Sosialisasi | 2022-06-14 | 475000 |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | realisasi |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 950000 |
| 2 | 2.17.03.2.01.01 | Sosialisasi | 2022-06-14 | |
| 3 | 2.17.09.2.01.01 | Rapat | 2022-06-14 | 1 |
| 4 | | Pameran | 2022-06-14 | 1 |
""",
    """
! sel masukan/bidang.xlsx Anggaran @realisasi/6
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | realisasi |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 1 |
""",
)


@check(
    "A11",
    level=Level.PERINGATAN,
    saran="Cocokkan realisasi acara dengan realisasi sub kegiatannya di lembar Anggaran.",
    alasan="Acara dibiayai oleh sub kegiatannya, jadi jumlah belanjanya tidak mungkin lebih besar.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_acara_dalam_sub_kegiatan(laporan: Laporan) -> Iterator[Finding]:
    """Jumlah realisasi acara tidak melampaui realisasi sub kegiatannya."""
    for lebih in acara_melampaui(laporan, "realisasi"):
        pesan = f"Realisasi acara {rupiah(lebih.jumlah)} melampaui realisasi {lebih.kode} {rupiah(lebih.batas)}."
        yield Finding(lebih.sel, pesan)
