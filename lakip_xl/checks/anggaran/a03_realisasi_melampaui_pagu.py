"""A03: Realisasi setiap sub kegiatan tidak melampaui pagunya (aturan 13 dan 30)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.pergeseran import anggaran_pada_tempat
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 1000001 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
! sel perencanaan.xlsx Program @blud/8 ya
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 1000001 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | 1000000 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi |
| 2.17.03.2.01.01 | 1000000 | |
""",
    """
perencanaan.xlsx › Program
| kode | pagu |
| 2.17.03.2.01.01 | |
""",
)


@check(
    "A03",
    level=Level.KESALAHAN,
    saran="Cocokkan realisasi dengan SP2D; bila anggaran berubah, perbarui pagu di perencanaan.xlsx.",
    saran_unit="Cocokkan realisasi dengan SP2D; bila anggaran berubah, beri tahu Sub Bagian Perencanaan.",
    alasan="Belanja di atas pagu tidak diperbolehkan, jadi salah satu dari kedua angka itu keliru.",
    sumber="UU 1/2004 pasal 3",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_melampaui_pagu(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi setiap sub kegiatan tidak melampaui pagunya."""
    for baris in anggaran_pada_tempat(laporan):
        if baris.realisasi is not None and baris.pagu is not None and baris.realisasi > baris.pagu:
            pesan = f"{rupiah(baris.realisasi)} melampaui pagu {rupiah(baris.pagu)}"
            blud = baris.rencana.blud is not None
            akhir = " (BLUD; pastikan dalam ambang batasnya)." if blud else "."
            yield Finding(baris.cell("realisasi"), pesan + akhir, ringan=blud)
