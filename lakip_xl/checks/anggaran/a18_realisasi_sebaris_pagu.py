"""A18: Kolom realisasi tidak bergeser sebaris dan tidak diurutkan sendiri."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.pergeseran import pergeseran
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

_RENCANA = """
perencanaan.xlsx › Program
| kode | uraian | unit | pagu |
| 2.17.03.2.01.02 | Sub kegiatan kedua | bidang | 200000 |
| 2.17.03.2.01.03 | Sub kegiatan ketiga | bidang | 5000000 |
| 2.17.03.2.01.04 | Sub kegiatan keempat | bidang | 30000 |
| 2.17.03.2.01.05 | Sub kegiatan kelima | bidang | 800000 |
! tambah
! sel masukan/bidang.xlsx Anggaran @kode/7 2.17.03.2.01.02
! sel masukan/bidang.xlsx Anggaran @kode/8 2.17.03.2.01.03
! sel masukan/bidang.xlsx Anggaran @kode/9 2.17.03.2.01.04
! sel masukan/bidang.xlsx Anggaran @kode/10 2.17.03.2.01.05
"""
_TURUN = f"""{_RENCANA}
! sel masukan/bidang.xlsx Anggaran @realisasi/6
! sel masukan/bidang.xlsx Anggaran @realisasi/7 950000
! sel masukan/bidang.xlsx Anggaran @realisasi/8 190000
! sel masukan/bidang.xlsx Anggaran @realisasi/9 4900000
"""
GAGAL = (
    f"""{_TURUN}
! sel masukan/bidang.xlsx Anggaran @realisasi/10 29000
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    f"""{_RENCANA}
! sel masukan/bidang.xlsx Anggaran @realisasi/6 190000
! sel masukan/bidang.xlsx Anggaran @realisasi/7 4900000
! sel masukan/bidang.xlsx Anggaran @realisasi/8 29000
! sel masukan/bidang.xlsx Anggaran @realisasi/9 780000
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    f"""{_RENCANA}
! sel masukan/bidang.xlsx Anggaran @realisasi/6 29000
! sel masukan/bidang.xlsx Anggaran @realisasi/7 190000
! sel masukan/bidang.xlsx Anggaran @realisasi/8 780000
! sel masukan/bidang.xlsx Anggaran @realisasi/9 950000
! sel masukan/bidang.xlsx Anggaran @realisasi/10 4900000
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
)
LOLOS = (
    f"""{_TURUN}
! sel masukan/bidang.xlsx Anggaran @realisasi/10 31000
""",
    f"""{_TURUN}
! sel masukan/bidang.xlsx Anggaran @realisasi/6 5
! sel masukan/bidang.xlsx Anggaran @realisasi/10 29000
""",
    f"""{_RENCANA}
! sel masukan/bidang.xlsx Anggaran @realisasi/6 950000
! sel masukan/bidang.xlsx Anggaran @realisasi/7 190000
! sel masukan/bidang.xlsx Anggaran @realisasi/8 4900000
! sel masukan/bidang.xlsx Anggaran @realisasi/9 29000
! sel masukan/bidang.xlsx Anggaran @realisasi/10 780000
""",
)


@check(
    "A18",
    level=Level.KESALAHAN,
    saran="Salin ulang kolom Realisasi pada baris yang kodenya sama; bila mengurutkan, urutkan seluruh tabel.",
    alasan="Satu kolom yang bergeser memberi setiap sub kegiatan angka milik tetangganya, dan jumlahnya tetap benar.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_sebaris_pagu(laporan: Laporan) -> Iterator[Finding]:
    """Kolom realisasi tidak bergeser sebaris dan tidak diurutkan sendiri."""
    for kolom in pergeseran(laporan).values():
        pesan = (
            f"Kolom Realisasi tampak {kolom.cara}: {kolom.salah} dari {kolom.semua} baris melampaui pagu, "
            "dan semuanya cocok bila dikembalikan."
        )
        yield Finding(kolom.sel, pesan)
