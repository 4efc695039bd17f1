"""A15: Realisasi fisik bukan salinan persen keuangan (aturan 14)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.domain import anggaran
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Anggaran

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 987654 | 98.77 |
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
""",
    """
masukan/sekretariat.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.01.2.01.01 | 500000 | 493827 | 98.7754 |
→ masukan/sekretariat.xlsx › Anggaran › @realisasi_fisik/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 987654 | 98.78 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 980000 | 98 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | 987654 | |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu | realisasi | realisasi_fisik |
| 2.17.03.2.01.01 | 1000000 | | 98.77 |
""",
)
_DEKAT = Decimal("0.01")


@check(
    "A15",
    level=Level.PERINGATAN,
    saran="Isi kemajuan pekerjaannya; bila tidak diukur, kosongkan.",
    alasan="Persen keuangan sudah dihitung dari realisasi; kolom fisik menjawab pertanyaan lain.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_fisik_bukan_salinan(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi fisik bukan salinan persen keuangan."""
    for buku in laporan.buku[1:]:
        salinan = [baris for baris in buku.isi(Anggaran) if _salinan(baris)]
        if salinan:
            pesan = f"Realisasi fisik sama dengan serapan sampai dua desimal pada {len(salinan)} sub kegiatan."
            yield Finding(salinan[0].cell("realisasi_fisik"), pesan)


def _salinan(baris: Anggaran) -> bool:
    """Tell whether the physical progress is the money percent; a whole percent can agree by chance."""
    fisik, serapan = baris.realisasi_fisik, anggaran.serapan(baris.pagu, baris.realisasi)
    if fisik is None or serapan is None or fisik == int(fisik):
        return False
    return abs(fisik - serapan * 100) <= _DEKAT
