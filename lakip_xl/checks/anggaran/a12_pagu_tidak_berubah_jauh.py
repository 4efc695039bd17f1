"""A12: Pagu tidak berubah lebih dari separuh pagu murninya (aturan 27)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Program
| kode | pagu_murni | pagu |
| 2.17.03.2.01.01 | 400000 | 1000000 |
→ perencanaan.xlsx › Program › @pagu/8
""",
    """
perencanaan.xlsx › Program
| kode | pagu_murni | pagu |
| 2.17.03.2.01.01 | 400000 | 199999 |
→ perencanaan.xlsx › Program › @pagu/8
""",
)
LOLOS = (
    """
perencanaan.xlsx › Program
| kode | pagu_murni | pagu |
| 2.17.03.2.01.01 | 400000 | 600000 |
""",
    """
perencanaan.xlsx › Program
| kode | pagu_murni | pagu |
| 2.17.03.2.01.01 | 2000000 | 1000000 |
""",
    """
perencanaan.xlsx › Program
| kode | pagu_murni | pagu |
| 2.17.03.2.01.01 | 400000 | |
""",
)


@check(
    "A12",
    level=Level.PERINGATAN,
    saran="Cocokkan keduanya dengan DPA dan DPPA; bila benar, jelaskan perubahannya di Catatan.",
    alasan="Perubahan sebesar itu jarang terjadi dan ditanyakan pembaca; sering pula satu angkanya salah ketik.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pagu_tidak_berubah_jauh(laporan: Laporan) -> Iterator[Finding]:
    """Pagu tidak berubah lebih dari separuh pagu murninya (aturan 27)."""
    for baris in laporan.anggaran:
        murni, pagu = baris.rencana.pagu_murni, baris.pagu
        if murni and pagu is not None and abs(pagu - murni) * 2 > murni:
            yield Finding(baris.rencana.cell("pagu"), f"Pagu murni {rupiah(murni)} menjadi {rupiah(pagu)}.")
