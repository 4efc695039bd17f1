"""A08: Realisasi ditulis dalam rupiah penuh seperti pagunya (aturan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.angka_diketik import uang_diketik
from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import dugaan_realisasi, dugaan_triwulan
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 950 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 9500 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Anggaran Triwulan
| kode | tw1 | tw2 |
| 2.17.03.2.01.01 | 200000 | 250 |
→ masukan/bidang.xlsx › Anggaran Triwulan › @tw2/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 950000 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 10001 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 4999 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 0 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Anggaran Triwulan
| kode | tw1 | tw2 |
| 2.17.03.2.01.01 | 0 | 2500 |
""",
)


@check(
    "A08",
    level=Level.PERINGATAN,
    saran="Bila diketik dalam ribuan atau ratusan, ketik ulang dalam rupiah penuh; bila memang benar, biarkan.",
    alasan="Satu baris yang diketik dalam ribuan membuat seluruh programnya tampak tidak terserap.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_sesatuan_pagu(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi ditulis dalam rupiah penuh seperti pagunya."""
    for uang in uang_diketik(laporan):
        pagu = uang.anggaran.pagu
        dugaan = dugaan_triwulan(pagu, uang.nilai) if uang.triwulan else dugaan_realisasi(uang.anggaran)
        if dugaan is not None and pagu is not None:
            masa = f" triwulan {uang.triwulan}" if uang.triwulan else ""
            pesan = f"Pagu {rupiah(pagu)}; realisasi{masa} dapat berarti {rupiah(uang.nilai)} atau {rupiah(dugaan)}."
            yield Finding(uang.sel, pesan)
