"""P05: Jumlah pagu acara tidak melampaui pagu sub kegiatannya."""

from collections.abc import Iterator

from lakip_xl.checking.acara import acara_melampaui
from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-03-10 | 1000001 |
→ masukan/bidang.xlsx › Pelaksanaan › @pagu/6
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-03-10 | 400000 |
| 2 | 2.17.03.2.01.01 | Rapat | 2022-06-14 | 2022-06-14 | 600001 |
→ masukan/bidang.xlsx › Pelaksanaan › @pagu/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-03-10 | 400000 |
| 2 | 2.17.03.2.01.01 | Rapat | 2022-06-14 | 2022-06-14 | 600000 |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-03-10 | 1000000 |
| 2 | 2.17.03.2.01.01 | Rapat | 2022-06-14 | 2022-06-14 | |
| 3 | 2.17.09.2.01.01 | Rapat | 2022-06-15 | 2022-06-15 | 1 |
""",
)


@check(
    "P05",
    level=Level.PERINGATAN,
    saran="Cocokkan pagu acara dengan pagu sub kegiatannya.",
    alasan="Acara dibiayai oleh sub kegiatannya, jadi jumlahnya tidak mungkin lebih besar.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pagu_acara_dalam_sub_kegiatan(laporan: Laporan) -> Iterator[Finding]:
    """Jumlah pagu acara tidak melampaui pagu sub kegiatannya."""
    for lebih in acara_melampaui(laporan, "pagu"):
        pesan = f"Pagu acara {rupiah(lebih.jumlah)} melampaui pagu sub kegiatan {lebih.kode} {rupiah(lebih.batas)}."
        yield Finding(lebih.sel, pesan)
