"""K10: Persen diketik sebagai persen, bukan pecahan (aturan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import dugaan_persen
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = """
masukan/bidang.xlsx › Indikator
| kode | satuan | target | realisasi |
| KOP-1 | persen | 95 | 0.95 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
"""
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
    for indikator in laporan.indikator:
        dugaan = None if indikator.dihitung else dugaan_persen(indikator.masukan)
        if dugaan is not None and indikator.masukan is not None:
            target, realisasi = indikator.masukan.target, indikator.masukan.realisasi
            pesan = f"Target {target} persen; {realisasi} dapat berarti {realisasi} % atau {angka(dugaan)} %."
            dijelaskan = bool(indikator.masukan.faktor_penghambat or indikator.masukan.catatan)
            yield Finding(indikator.cell("realisasi"), pesan, ringan=dijelaskan)
