"""S10: Angka dan tanggal diketik sebagai angka biasa, bukan teks atau persen (aturan 19, 20 dan 25)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 'Rp. 900.000,- |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi_fisik |
| 2.17.03.2.01.01 | 0.95 |
! format masukan/bidang.xlsx Anggaran @realisasi_fisik/6 0%
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | satuan | realisasi |
| KOP-1 | persen | 1.05 |
! format masukan/bidang.xlsx Indikator @realisasi/6 0.00%
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | catatan |
| 2.17.03.2.01.01 | 3 |
! format masukan/bidang.xlsx Anggaran @catatan/6 0 "orang"
→ masukan/bidang.xlsx › Anggaran › @catatan/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | catatan |
| 2.17.03.2.01.01 | 0.95 |
! format masukan/bidang.xlsx Anggaran @catatan/6 0%
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | catatan |
| 2.17.03.2.01.01 | 7 |
! format masukan/bidang.xlsx Anggaran @catatan/6 000
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi_fisik |
| 2.17.03.2.01.01 | 95 |
! format masukan/bidang.xlsx Anggaran @realisasi_fisik/6 0\\%
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi_fisik |
| 2.17.03.2.01.01 | 0 |
! format masukan/bidang.xlsx Anggaran @realisasi_fisik/6 0%
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 900000 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi | alasan |
| 2.17.03.2.01.01 | 900000 | 'Rp. 900.000,- |
""",
)


@check(
    "S10",
    level=Level.PERINGATAN,
    saran="Sudah dibaca; bila bacaannya keliru, ketik ulang isi selnya.",
    alasan="Teks yang tampak seperti angka tidak ikut dihitung oleh rumus Excel.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_bukan_teks(laporan: Laporan) -> Iterator[Finding]:
    """Angka dan tanggal diketik sebagai angka biasa, bukan teks atau persen."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.DIBACA_DARI_TEKS:
            yield Finding(kejadian.sel, f"Teks '{kejadian.isi}' dibaca sebagai {kejadian.keterangan}.")
        elif kejadian.perkara is Perkara.DIBACA_DARI_FORMAT:
            yield Finding(kejadian.sel, f"Sel tertulis {kejadian.isi}, dibaca {kejadian.keterangan}.")
