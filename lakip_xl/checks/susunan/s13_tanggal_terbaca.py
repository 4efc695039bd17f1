"""S13: Setiap sel tanggal berisi tanggal."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai |
| 1 | 2.17.03.2.01.01 | Bimtek | Maret sampai November |
→ masukan/bidang.xlsx › Pelaksanaan › @mulai/6
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai |
| 1 | 2.17.03.2.01.01 | Bimtek | 12-13 Maret 2022 |
→ masukan/bidang.xlsx › Pelaksanaan › @mulai/6
""",
)
LOLOS = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai |
| 1 | 2.17.03.2.01.01 | Bimtek | 7 Maret 2022 |
"""


@check(
    "S13",
    level=Level.KESALAHAN,
    saran="Ketik tanggal seperti 17/03/2022.",
    alasan="Acara ditempatkan menurut tanggalnya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tanggal_terbaca(laporan: Laporan) -> Iterator[Finding]:
    """Setiap sel tanggal berisi tanggal."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BUKAN_TANGGAL:
            lebih = f" tetapi dua; {kejadian.keterangan}" if kejadian.keterangan else ""
            yield Finding(kejadian.sel, f"Isi sel '{kejadian.isi}' bukan {'satu ' if lebih else ''}tanggal{lebih}.")
