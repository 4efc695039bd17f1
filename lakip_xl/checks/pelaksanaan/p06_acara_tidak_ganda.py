"""P06: Acara yang sama tidak dicatat dua kali."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import tanggal
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-03-11 |
| 2 | 2.17.03.2.01.01 | bimtek | 2022-03-10 | 2022-03-11 |
→ masukan/bidang.xlsx › Pelaksanaan › @acara/7
"""
LOLOS = (
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 2022-03-11 |
| 2 | 2.17.03.2.01.01 | Bimtek | 2022-03-11 | 2022-03-11 |
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 |
| 2 | 2.17.01.2.01.01 | Bimtek | 2022-03-10 |
| 3 | 2.17.03.2.01.01 | Bimtek | |
| 4 | 2.17.03.2.01.01 | Bimtek | |
| 5 | 2.17.03.2.01.01 | | 2022-03-10 |
| 6 | 2.17.03.2.01.01 | | 2022-03-10 |
""",
)


@check(
    "P06",
    level=Level.PERINGATAN,
    saran="Hapus salah satunya; bila memang dua kelas, bedakan namanya.",
    alasan="Acara yang tercatat dua kali menggandakan jumlah peserta.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acara_tidak_ganda(laporan: Laporan) -> Iterator[Finding]:
    """Acara yang sama tidak dicatat dua kali."""
    pertama: dict[tuple[object, ...], Pelaksanaan] = {}
    for _, baris in laporan.semua(Pelaksanaan):
        if not baris.acara or baris.mulai is None:
            continue
        kunci = (baris.sub_kegiatan, " ".join(baris.acara.casefold().split()), baris.mulai)
        lain = pertama.setdefault(kunci, baris)
        if lain is not baris:
            pesan = f"{baris.acara}, {tanggal(baris.mulai)}, sudah tercatat di {lain.cell('acara').alamat}."
            yield Finding(baris.cell("acara"), pesan)
