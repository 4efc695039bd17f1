"""S12: Tidak ada sel berisi galat Excel (aturan 6)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | #DIV/0! |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | =1+1 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | =A1# ⇒ #SPILL! | =LAMBDA() ⇒ #CALC! |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
→ masukan/bidang.xlsx › Anggaran › @alasan/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | =1+1 ⇒ 2 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | 900000 | '#DIV/0! |
""",
)


@check(
    "S12",
    level=Level.KESALAHAN,
    saran="Ganti dengan angka atau teks yang benar.",
    alasan="Galat dan rumus yang belum dihitung tidak mempunyai nilai; membacanya sebagai kosong atau nol menyesatkan.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sel_tanpa_galat(laporan: Laporan) -> Iterator[Finding]:
    """Tidak ada sel berisi galat Excel."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.SEL_GALAT:
            yield Finding(kejadian.sel, f"Sel berisi galat {kejadian.isi}.")
        elif kejadian.perkara is Perkara.RUMUS_TANPA_NILAI:
            yield Finding(
                kejadian.sel,
                "Sel berisi rumus yang belum dihitung; buka dan simpan berkas di Excel, atau ketik hasilnya.",
            )
