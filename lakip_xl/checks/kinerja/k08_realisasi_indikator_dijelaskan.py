"""K08: Indikator yang belum dilaporkan diketahui (aturan 5)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat |
| KOP-1 |  | Kriteria berubah |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | catatan |
| KOP-1 | | Menunggu ODS |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat |
| KOP-1 | 0 | Kriteria berubah |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat |
| KOP-1 | | |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat |
| KOP-1 | 12.34x | Kriteria berubah |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat |
| IKU-1 | | Kriteria berubah |
""",
    """
! baris masukan/bidang.xlsx Indikator 6
""",
)


@check(
    "K08",
    level=Level.PERINGATAN,
    saran="Isi begitu datanya ada; indikator ini tidak diberi capaian.",
    alasan="Indikator tanpa realisasi tidak diberi capaian, dan pembaca laporan perlu mengetahuinya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_indikator_dijelaskan(laporan: Laporan) -> Iterator[Finding]:
    """Indikator yang belum dilaporkan diketahui."""
    for indikator in laporan.indikator:
        baris = indikator.masukan
        if indikator.dihitung or baris is None or baris.realisasi is not None or not baris.terbaca("realisasi"):
            continue
        if baris.faktor_penghambat or baris.catatan:
            yield Finding(baris.cell("realisasi"), f"{indikator.rencana.indikator} belum dilaporkan (ada penjelasan).")
