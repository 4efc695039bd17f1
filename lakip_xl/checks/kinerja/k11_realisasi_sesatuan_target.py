"""K11: Realisasi indikator ditulis dalam satuan targetnya (aturan 20)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.dugaan import dugaan_indikator
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
    for indikator in laporan.indikator:
        dugaan = dugaan_indikator(indikator)
        if dugaan is not None:
            target, realisasi = indikator.rencana.target, indikator.realisasi
            pesan = f"Target {target}; realisasi dapat berarti {realisasi} atau {angka(dugaan)}."
            yield Finding(indikator.cell("realisasi"), pesan)
