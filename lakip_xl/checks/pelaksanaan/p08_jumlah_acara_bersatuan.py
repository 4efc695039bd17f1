"""P08: Jumlah pada acara disertai satuannya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | jumlah | satuan |
| 1 | 2.17.03.2.01.01 | Bimtek | 30 |  |
→ masukan/bidang.xlsx › Pelaksanaan › @satuan/6
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | jumlah | satuan |
| 1 | 2.17.03.2.01.01 |  | 30 |  |
→ masukan/bidang.xlsx › Pelaksanaan › @satuan/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | jumlah | satuan |
| 1 | 2.17.03.2.01.01 | Bimtek | 30 | orang |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | jumlah | satuan |
| 1 | 2.17.03.2.01.01 | Bimtek | | |
| 2 | 2.17.03.2.01.01 | Pameran | 30 | `x*6000` |
""",
)


@check(
    "P08",
    level=Level.PERINGATAN,
    saran="Tulis satuannya, misalnya orang, perusahaan atau dokumen.",
    alasan="Angka tanpa satuan tidak dapat dijumlahkan dan tidak terbaca di laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def jumlah_acara_bersatuan(laporan: Laporan) -> Iterator[Finding]:
    """Jumlah pada acara disertai satuannya."""
    for _, baris in laporan.semua(Pelaksanaan):
        if baris.jumlah is not None and not baris.satuan and baris.terbaca("satuan"):
            yield Finding(baris.cell("satuan"), f"{baris.acara or 'Acara'}: jumlah {angka(baris.jumlah)} tanpa satuan.")
