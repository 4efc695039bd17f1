"""A08: Realisasi ditulis dalam rupiah penuh seperti pagunya (aturan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import dugaan_realisasi
from lakip_xl.checking.pergeseran import anggaran_pada_tempat
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
    for baris in anggaran_pada_tempat(laporan):
        dugaan = dugaan_realisasi(baris)
        if dugaan is not None and baris.realisasi is not None and baris.pagu is not None:
            pesan = (
                f"Pagu {rupiah(baris.pagu)}; realisasi dapat berarti {rupiah(baris.realisasi)} atau {rupiah(dugaan)}."
            )
            yield Finding(baris.cell("realisasi"), pesan)
