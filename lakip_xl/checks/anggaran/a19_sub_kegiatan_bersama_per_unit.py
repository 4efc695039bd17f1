"""A19: Hanya sub kegiatan ditulis lebih dari sekali, satu baris untuk setiap unit (aturan 28)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kode import Jenjang, parse_kode
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Program

GAGAL = (
    """
perencanaan.xlsx › Program
| kode | uraian | unit |
| 2.17.03 | Pengawasan Koperasi | bidang |
! tambah
→ perencanaan.xlsx › Program › @kode/12
""",
    """
perencanaan.xlsx › Program
| kode | uraian | pagu |
| 2.17.03.2.01.01 | Pengawasan Kesehatan Koperasi | 5 |
! tambah
→ perencanaan.xlsx › Program › @unit/12
""",
)
LOLOS = (
    """
perencanaan.xlsx › Program
| kode | uraian | unit | pagu |
| 2.17.03.2.01.01 | Pengawasan Kesehatan Koperasi | sekretariat | 5 |
! tambah
""",
)


@check(
    "A19",
    level=Level.KESALAHAN,
    saran="Hapus baris yang berulang; sub kegiatan beberapa unit: satu baris untuk setiap unit dengan pagunya.",
    alasan="Setiap unit mempunyai bagian pagunya sendiri; tanpa unit bagian itu tidak ada yang melaporkan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sub_kegiatan_bersama_per_unit(laporan: Laporan) -> Iterator[Finding]:
    """Hanya sub kegiatan ditulis lebih dari sekali, satu baris untuk setiap unit."""
    pertama: dict[str, Program] = {}
    for baris in laporan.perencanaan.isi(Program):
        lain = pertama.setdefault(baris.kode, baris)
        if lain is baris:
            continue
        kode = parse_kode(baris.kode)
        if kode is None or kode.jenjang is not Jenjang.SUB_KEGIATAN:
            yield Finding(baris.cell("kode"), f"{baris.kode} sudah ditulis pada baris {lain.asal.baris}.")
            continue
        for tanpa in (isi for isi in (lain, baris) if not isi.unit):
            yield Finding(tanpa.cell("unit"), f"{baris.kode} ditulis beberapa kali; baris ini belum menyebut unitnya.")
