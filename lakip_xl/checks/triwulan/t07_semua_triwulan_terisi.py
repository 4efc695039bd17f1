"""T07: Sampai akhir tahun semua triwulan terisi (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.isian_triwulan import IsianTriwulan, isian_triwulan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.tempat import Tempat

_UANG = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 5
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw2/6 0
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw3/6 0
! sel masukan/bidang.xlsx "Anggaran Triwulan" @catatan/6 Selesai September
"""
GAGAL = (
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 5
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
→ masukan/bidang.xlsx › Anggaran Triwulan › @tw2/6
""",
    f"""{_UANG}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
| KOP-1/TW2 | 0 |
| KOP-1/TW3 | 2 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/9
""",
)
LOLOS = (
    """
! sel perencanaan.xlsx Indikator @pola/6 tahunan
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Anggaran Triwulan" @catatan/6 Belum ada SP2D
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW4 | 1 |
""",
    f"""{_UANG}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
| KOP-1/TW2 | 0 |
| KOP-1/TW3 | 2 |
| KOP-1/TW4 | 1 |
""",
)


@check(
    "T07",
    level=Level.KESALAHAN,
    saran="Isi triwulan itu sesudah berakhir; laporan tahunan memerlukan semuanya.",
    alasan="Realisasi tahun belum ada sebelum semua triwulannya terisi.",
    sumber="aturan lakip-xl",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def semua_triwulan_terisi(laporan: Laporan) -> Iterator[Finding]:
    """Sampai akhir tahun semua triwulan terisi."""
    berjalan = laporan.triwulan.berjalan
    semua: dict[tuple[str, str], list[IsianTriwulan]] = {}
    for isian in isian_triwulan(laporan):
        if isian.kosong and isian.triwulan > berjalan:
            semua.setdefault((isian.sel.berkas, isian.sel.lembar), []).append(isian)
    for belum in semua.values():
        triwulan = ", ".join(map(str, sorted({isian.triwulan for isian in belum})))
        yield Finding(
            _pertama(belum), f"Triwulan {triwulan} belum diisi ({len(belum)} sel); realisasi tahun belum ada."
        )


def _pertama(semua: list[IsianTriwulan]) -> Tempat:
    """Return the cell of the earliest quarter, the first of its sheet."""
    return min(semua, key=lambda isian: isian.triwulan).sel
