"""A20: Pagu ditulis pada sub kegiatan saja (aturan 12)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import BarisAnggaran, Cabang, Laporan

GAGAL = (
    """
perencanaan.xlsx › Program
| kode | pagu |
| 2.17.03 | 1000001 |
→ perencanaan.xlsx › Program › @pagu/6
""",
    """
perencanaan.xlsx › Program
| kode | pagu_murni |
| 2.17.03.2.01 | 5 |
→ perencanaan.xlsx › Program › @pagu_murni/7
""",
    """
perencanaan.xlsx › Program
| kode | pagu |
| 2.17.03 | 1000000 |
→ perencanaan.xlsx › Program › @pagu/6
""",
)
LOLOS = """
perencanaan.xlsx › Program
| kode | pagu |
| 2.17.03.2.01.01 | 1000001 |
"""


@check(
    "A20",
    level=Level.KESALAHAN,
    saran="Hapus pagu itu: pagu program dan kegiatan dihitung. Bila berbeda, perbaiki sub kegiatannya.",
    alasan="Pagu yang ditulis dua kali dapat berbeda, dan yang pada program dan kegiatan tidak dipakai.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pagu_hanya_sub_kegiatan(laporan: Laporan) -> Iterator[Finding]:
    """Pagu ditulis pada sub kegiatan saja."""
    for program in laporan.pohon:
        for cabang in program.telusuri():
            if cabang.jenjang is not Jenjang.SUB_KEGIATAN:
                yield from _diketik(cabang, laporan.bagian_di_bawah(cabang))


def _diketik(cabang: Cabang, bagian: tuple[BarisAnggaran, ...]) -> Iterator[Finding]:
    """Find what is typed on a program or kegiatan; what equals the sum does no harm."""
    for key in ("pagu_murni", "pagu"):
        tertulis = getattr(cabang.rencana, key)
        if tertulis is None:
            continue
        jumlah = anggaran.jumlah(getattr(baris.rencana, key) for baris in bagian)
        seharusnya = "kosong" if jumlah is None else rupiah(jumlah)
        pesan = f"{rupiah(tertulis)} pada {cabang.jenjang} tidak dipakai; jumlah sub kegiatannya {seharusnya}."
        yield Finding(cabang.rencana.cell(key), pesan, ringan=tertulis == jumlah)
