"""K11: Realisasi indikator ditulis dalam satuan targetnya (aturan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.angka_diketik import realisasi_diketik
from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 400 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 0.004 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
| KOP-1/TW2 | 100 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 40 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 199 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 801 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi |
| KOP-1 | 4 | 0.04 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW2 | 49 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW2 | 400 |
""",
)


@check(
    "K11",
    level=Level.PERINGATAN,
    saran="Ketik ulang dalam satuan targetnya tanpa titik ribuan; bila memang benar, jelaskan di Faktor Pendorong.",
    alasan="Selisih seratus atau seribu kali biasanya salah satuan atau titik ribuan yang dibaca sebagai koma.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_sesatuan_target(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi indikator ditulis dalam satuan targetnya."""
    for diketik in realisasi_diketik(laporan):
        dugaan = diketik.dugaan
        if dugaan is not None:
            pesan = f"Target {diketik.target}; realisasi dapat berarti {diketik.realisasi} atau {angka(dugaan)}."
            yield Finding(diketik.sel, pesan)
