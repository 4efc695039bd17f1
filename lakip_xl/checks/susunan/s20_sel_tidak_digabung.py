"""S20: Sel di dalam tabel isian tidak digabung."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! gabung masukan/bidang.xlsx Pelaksanaan @acara/6:@acara/7
→ masukan/bidang.xlsx › Pelaksanaan › @acara/6
"""
LOLOS = (
    """
! gabung masukan/bidang.xlsx Pelaksanaan @nomor/1:@acara/2
""",
    """
! gabung masukan/bidang.xlsx Pelaksanaan @kanan+2/6:@kanan+3/7
""",
)


@check(
    "S20",
    level=Level.PERINGATAN,
    saran="Pisahkan sel itu (Unmerge Cells) lalu isi setiap barisnya.",
    alasan="Sel gabungan hanya menyimpan satu isi; baris lain yang tampak terisi sebenarnya kosong.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sel_tidak_digabung(laporan: Laporan) -> Iterator[Finding]:
    """Sel di dalam tabel isian tidak digabung."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.SEL_GABUNGAN:
            yield Finding(kejadian.sel, f"Sel digabung: {kejadian.keterangan}.")
