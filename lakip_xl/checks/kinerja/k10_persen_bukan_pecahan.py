"""K10: Persen diketik sebagai persen, bukan pecahan (aturan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.angka_diketik import realisasi_diketik
from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import dugaan_persen
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Indikator
| kode | satuan | target | realisasi |
| KOP-1 | persen | 95 | 0.95 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | satuan | target | realisasi |
| KOP-1/TW2 | persen | 95 | 0.95 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | satuan | target | realisasi |
| KOP-1 | persen | 95 | 94.5 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | satuan | target | realisasi |
| KOP-1 | persen | 95 | 1.01 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | satuan | target | realisasi |
| KOP-1 | persen | 9.5 | 0.95 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | satuan | target | realisasi |
| KOP-1 | orang | 95 | 0.95 |
| IKU-1 | persen | 95 | 0.95 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | satuan | target | realisasi |
| KOP-1/TW2 | persen | 9.5 | 0.95 |
""",
)


@check(
    "K10",
    level=Level.KESALAHAN,
    saran="Ketik 95 untuk 95 %; bila memang sekecil itu, jelaskan di Faktor Penghambat atau Catatan.",
    alasan="Target ditulis dalam persen; 0,95 dibaca sebagai kurang dari satu persen dan capaiannya hampir nol.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def persen_bukan_pecahan(laporan: Laporan) -> Iterator[Finding]:
    """Persen diketik sebagai persen, bukan pecahan."""
    for diketik in realisasi_diketik(laporan):
        dugaan = dugaan_persen(diketik.baris)
        if dugaan is not None:
            target, realisasi = diketik.baris.target, diketik.baris.realisasi
            pesan = f"Target {target} persen; {realisasi} dapat berarti {realisasi} % atau {angka(dugaan)} %."
            yield Finding(diketik.sel, pesan, ringan=diketik.dijelaskan)
