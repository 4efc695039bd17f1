"""K20: Realisasi yang diketik bukan salinan targetnya."""

from collections.abc import Iterator, Sequence

from lakip_xl.checking.check import check
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.sorotan import PALING_SEDIKIT, PERSEPULUHAN
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Indikator, Triwulan

GAGAL = (
    """
masukan/bidang.xlsx › Indikator
| kode | indikator | cara_hitung | target | realisasi |
| KOP-2 | Indikator 2 | langsung | 4.87 | 4.87 |
| KOP-3 | Indikator 3 | langsung | 90 | 90 |
| KOP-4 | Indikator 4 | langsung | 210 | 210 |
! tambah
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | indikator | cara_hitung | target | realisasi |
| KOP-2 | Indikator 2 | langsung | 90 | 90 |
| KOP-3 | Indikator 3 | langsung | 90 | 90 |
| KOP-4 | Indikator 4 | langsung | 90 | 90 |
| KOP-5 | Indikator 5 | langsung | 90 | 90 |
| KOP-6 | Indikator 6 | langsung | 90 | 90 |
| KOP-7 | Indikator 7 | langsung | 90 | 90 |
| KOP-8 | Indikator 8 | langsung | 90 | 90 |
| KOP-9 | Indikator 9 | langsung | 90 | 90 |
| KOP-10 | Indikator 10 | langsung | 90 | 91 |
! tambah
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/sekretariat.xlsx › Indikator
| kode | indikator | cara_hitung | target | realisasi |
| KOP-1 | Indikator 1 | langsung | 90 | 90 |
| KOP-2 | Indikator 2 | langsung | 90 | 90 |
| KOP-3 | Indikator 3 | langsung | 90 | 90 |
| KOP-4 | Indikator 4 | langsung | 90 | 90 |
| KOP-5 | Indikator 5 | langsung |  | 90 |
| KOP-6 | Indikator 6 | langsung | 90 |  |
! tambah
→ masukan/sekretariat.xlsx › Indikator › @realisasi/6
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | kode | indikator | triwulan | cara_hitung | target | realisasi |
| KOP-2/TW2 | KOP-2 | Indikator 2 | 2 | langsung | 90 | 90 |
| KOP-3/TW2 | KOP-3 | Indikator 3 | 2 | langsung | 90 | 90 |
| KOP-4/TW2 | KOP-4 | Indikator 4 | 2 | langsung | 90 | 90 |
| KOP-5/TW2 | KOP-5 | Indikator 5 | 2 | langsung | 90 | 90 |
! tambah
→ masukan/bidang.xlsx › Triwulan › @realisasi/10
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | indikator | cara_hitung | target | realisasi |
| KOP-2 | Indikator 2 | langsung | 4.87 | 5.1 |
| KOP-3 | Indikator 3 | langsung | 90 | 90 |
| KOP-4 | Indikator 4 | langsung | 210 | 198 |
! tambah
""",
    """
masukan/bidang.xlsx › Indikator
| kode | indikator | cara_hitung | target | realisasi |
| KOP-2 | Indikator 2 | langsung | 90 | 90 |
| KOP-3 | Indikator 3 | langsung | 90 | 90 |
| KOP-4 | Indikator 4 | rasio | 90 | 90 |
! tambah
""",
    """
masukan/bidang.xlsx › Indikator
| kode | indikator | cara_hitung | target | realisasi |
| KOP-2 | Indikator 2 | langsung | 90 | 90 |
| KOP-3 | Indikator 3 | langsung | 90 | 90 |
| KOP-4 | Indikator 4 | langsung | 90 | 90 |
| KOP-5 | Indikator 5 | langsung | 90 | 90 |
| KOP-6 | Indikator 6 | langsung | 90 | 90 |
| KOP-7 | Indikator 7 | langsung | 90 | 90 |
| KOP-8 | Indikator 8 | langsung | 90 | 90 |
| KOP-9 | Indikator 9 | langsung | 90 | 91 |
! tambah
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | kode | indikator | triwulan | cara_hitung | target | realisasi |
| KOP-2/TW2 | KOP-2 | Indikator 2 | 2 | langsung | 90 | 90 |
| KOP-3/TW2 | KOP-3 | Indikator 3 | 2 | langsung | 90 | 90 |
| KOP-4/TW2 | KOP-4 | Indikator 4 | 2 | langsung | 90 | 90 |
| KOP-5/TW2 | KOP-5 | Indikator 5 | 2 | langsung | 90 | 91 |
! tambah
""",
)


@check(
    "K20",
    level=Level.PERINGATAN,
    saran="Pastikan realisasi diambil dari data, bukan disalin dari target; bila memang sama, biarkan.",
    alasan="Hampir semua realisasi tepat sama dengan targetnya jarang terjadi, dan penilai akan meminta buktinya.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_bukan_salinan_target(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi yang diketik bukan salinan targetnya."""
    for buku in laporan.buku[1:]:
        yield from _salinan(buku.isi(Indikator), "Realisasi")
        for triwulan in TRIWULAN:
            semua = [baris for baris in buku.isi(Triwulan) if baris.triwulan == triwulan]
            yield from _salinan(semua, f"Realisasi triwulan {triwulan}")


def _salinan(semua: Sequence[Indikator | Triwulan], apa: str) -> Iterator[Finding]:
    diketik = [
        baris
        for baris in semua
        if baris.cara_hitung is CaraHitung.LANGSUNG and baris.target is not None and baris.realisasi is not None
    ]
    sama = [baris for baris in diketik if baris.realisasi == baris.target]
    if len(diketik) >= PALING_SEDIKIT and len(sama) * 10 >= len(diketik) * PERSEPULUHAN:
        pesan = f"{apa} sama persis dengan target pada {len(sama)} dari {len(diketik)} indikator yang diketik."
        yield Finding(sama[0].cell("realisasi"), pesan)
