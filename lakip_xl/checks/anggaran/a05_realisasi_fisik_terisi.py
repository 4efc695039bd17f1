"""A05: Realisasi fisik dilaporkan (aturan 14)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Anggaran

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi_fisik |
| 2.17.03.2.01.01 | |
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
""",
    """
masukan/sekretariat.xlsx › Anggaran
| kode | realisasi_fisik |
| 2.17.01.2.01.01 | |
→ masukan/sekretariat.xlsx › Anggaran › @realisasi_fisik/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi_fisik |
| 2.17.03.2.01.01 | 0 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi_fisik |
| 2.17.03.2.01.01 | selesai |
""",
)


@check(
    "A05",
    level=Level.PERINGATAN,
    saran="Isi kemajuan pekerjaan dalam persen; bila tidak diukur, biarkan kosong.",
    alasan="Uang yang terserap belum berarti pekerjaan selesai; kemajuan fisik memperlihatkannya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_fisik_terisi(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi fisik dilaporkan."""
    for buku in laporan.buku[1:]:
        semua = buku.isi(Anggaran)
        kosong = [baris for baris in semua if baris.realisasi_fisik is None and baris.terbaca("realisasi_fisik")]
        if kosong:
            pesan = f"Realisasi fisik kosong pada {len(kosong)} dari {len(semua)} sub kegiatan."
            yield Finding(kosong[0].cell("realisasi_fisik"), pesan)
