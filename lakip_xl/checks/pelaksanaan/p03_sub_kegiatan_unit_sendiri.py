"""P03: Acara dicatat pada sub kegiatan unitnya sendiri."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.01.2.01.01 | Bimtek |  |  |  |
→ masukan/bidang.xlsx › Pelaksanaan › @sub_kegiatan/6
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.09.2.01.01 | Bimtek |  |  |  |
→ masukan/bidang.xlsx › Pelaksanaan › @sub_kegiatan/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.03.2.01.01 | Bimtek |  |  |  |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 |  | Bimtek |  |  |  |
""",
    """
masukan/sekretariat.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | pagu |
| 1 | 2.17.01.2.01.01 | Bimtek |  |  |  |
""",
)


@check(
    "P03",
    level=Level.KESALAHAN,
    saran="Pilih sub kegiatan unit ini dari daftar.",
    alasan="Acara dicetak pada bagian unit pelaksananya, di bawah sub kegiatan yang membiayainya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sub_kegiatan_unit_sendiri(laporan: Laporan) -> Iterator[Finding]:
    """Acara dicatat pada sub kegiatan unitnya sendiri."""
    for buku, baris in laporan.semua(Pelaksanaan):
        if not baris.sub_kegiatan:
            continue
        milik = [bagian.rencana.unit for bagian in laporan.bagian.get(baris.sub_kegiatan, ())]
        if not milik:
            yield Finding(baris.cell("sub_kegiatan"), f"Sub kegiatan {baris.sub_kegiatan} tidak ada di perencanaan.")
        elif buku.identitas.unit not in milik:
            pemilik = ", ".join(unit for unit in milik if unit) or "yang belum ditulis"
            yield Finding(baris.cell("sub_kegiatan"), f"Sub kegiatan {baris.sub_kegiatan} milik unit {pemilik}.")
