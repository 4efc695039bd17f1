"""P07: Acara berlangsung paling lama 200 hari."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import tanggal
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-12-11 |
→ masukan/bidang.xlsx › Pelaksanaan › @selesai/6
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Pemagangan | 2022-03-10 | 2022-09-26 |
→ masukan/bidang.xlsx › Pelaksanaan › @selesai/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Pemagangan | 2022-03-10 | 2022-09-25 |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | |
| 2 | 2.17.03.2.01.01 | Rapat | | 2022-12-11 |
""",
)
PALING_LAMA = 200


@check(
    "P07",
    level=Level.PERINGATAN,
    saran="Periksa bulannya; pekerjaan sepanjang tahun dicatat per kali pelaksanaan.",
    alasan="Pelatihan atau rapat jarang selama itu; biasanya bulannya salah ketik.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acara_tidak_terlalu_lama(laporan: Laporan) -> Iterator[Finding]:
    """Acara berlangsung paling lama 200 hari."""
    for _, baris in laporan.semua(Pelaksanaan):
        if baris.mulai is None or baris.selesai is None:
            continue
        hari = (baris.selesai - baris.mulai).days + 1
        if hari > PALING_LAMA:
            pesan = f"{tanggal(baris.mulai)} sampai {tanggal(baris.selesai)}: {hari} hari."
            yield Finding(baris.cell("selesai"), pesan)
