"""T06: Triwulan yang sudah berakhir atau sedang diisi terisi, atau ada penjelasannya (aturan 5 dan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.isian_triwulan import isian_triwulan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW2 | 1 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/6
→ masukan/bidang.xlsx › Anggaran Triwulan › @tw1/6
→ masukan/bidang.xlsx › Anggaran Triwulan › @tw2/6
""",
    """
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 5
masukan/bidang.xlsx › Data Dasar Triwulan
| kode | tw1 |
| KOP-AKTIF | 90 |
→ masukan/bidang.xlsx › Data Dasar Triwulan › @tw1/7
""",
)
LOLOS = (
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Anggaran Triwulan" @catatan/6 Menunggu SP2D
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 5
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 0 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 5
! sel masukan/bidang.xlsx "Anggaran Triwulan" @catatan/6 Menunggu SP2D
masukan/bidang.xlsx › Triwulan
| kunci | realisasi | kendala |
| KOP-1/TW1 | | Belum dihitung |
| KOP-1/TW2 | 1 | |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Anggaran Triwulan
| kode | tw1 |
| 2.17.03.2.01.01 | 12.34x |
""",
)


@check(
    "T06",
    level=Level.KESALAHAN,
    saran="Isi triwulan itu; nol diketik 0. Bila memang belum ada data, tulis sebabnya di Kendala atau Catatan.",
    alasan="Kosong bukan nol: setahun dengan triwulan yang hilang tidak mempunyai jumlah.",
    sumber="aturan lakip-xl",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def triwulan_berjalan_terisi(laporan: Laporan) -> Iterator[Finding]:
    """Triwulan yang sudah berakhir atau sedang diisi terisi, atau ada penjelasannya."""
    berjalan = laporan.triwulan.berjalan
    for isian in isian_triwulan(laporan):
        if isian.kosong and isian.triwulan <= berjalan:
            sudah = "yang lain" if isian.triwulan == berjalan else f"triwulan {berjalan}"
            pesan = f"{isian.kode} {isian.nama}: triwulan {isian.triwulan} kosong, padahal {sudah} sudah diisi."
            yield Finding(isian.sel, pesan)
