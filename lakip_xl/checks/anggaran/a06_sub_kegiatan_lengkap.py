"""A06: Setiap sub kegiatan mempunyai unit dan pagu; program dan kegiatan tidak berpagu sendiri (aturan 12)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kode import Jenjang
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Program
| kode | pagu |
| 2.17.03.2.01.01 | |
→ perencanaan.xlsx › Program › @pagu/8
""",
    """
perencanaan.xlsx › Program
| kode | pagu |
| 2.17.03 | 5 |
→ perencanaan.xlsx › Program › @pagu/6
""",
    """
perencanaan.xlsx › Program
| kode | unit |
| 2.17.03.2.01.01 | bidang-lama |
→ perencanaan.xlsx › Program › @unit/8
""",
    """
perencanaan.xlsx › Program
| kode | unit |
| 2.17.03.2.01.01 | |
→ perencanaan.xlsx › Program › @unit/8
""",
    """
perencanaan.xlsx › Program
| kode | unit |
| 2.17.03 | bidang-lama |
→ perencanaan.xlsx › Program › @unit/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Program
| kode | unit | pagu |
| 2.17.03.2.01.01 | bidang | 1000000 |
""",
    """
perencanaan.xlsx › Program
| kode | unit | pagu |
| 2.17.03.2.01.01 | sekretariat | 0 |
""",
    """
perencanaan.xlsx › Program
| kode | pagu |
| 2.17.03.2.01.01 | 12.34x |
""",
    """
perencanaan.xlsx › Program
| kode | unit |
| 2.17.03 | sekretariat |
""",
)


@check(
    "A06",
    level=Level.KESALAHAN,
    saran="Lengkapi unit dan pagu sub kegiatan di perencanaan.xlsx; hapus pagu pada program dan kegiatan.",
    alasan="Pagu diketik sekali saja, pada sub kegiatan; pagu di atasnya adalah jumlahnya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sub_kegiatan_lengkap(laporan: Laporan) -> Iterator[Finding]:
    """Setiap sub kegiatan mempunyai unit yang dikenal dan pagu; program dan kegiatan tidak berpagu sendiri."""
    dikenal = {unit.kode for unit in laporan.unit}
    for program in laporan.pohon:
        for cabang in program.telusuri():
            baris = cabang.rencana
            terbawah = cabang.jenjang is Jenjang.SUB_KEGIATAN
            if not terbawah and baris.pagu is not None:
                pesan = f"Pagu {cabang.jenjang} dihitung dari sub kegiatannya, jangan diketik."
                yield Finding(baris.cell("pagu"), pesan)
            sumber = laporan.keuangan.get((baris.kode, baris.unit or ""))
            if terbawah and baris.pagu is None and baris.terbaca("pagu") and (sumber is None or sumber.pagu is None):
                yield Finding(baris.cell("pagu"), f"Pagu {baris.uraian} belum diisi.")
            if (baris.unit or terbawah) and baris.unit not in dikenal:
                yield Finding(baris.cell("unit"), f"Unit '{baris.unit or ''}' pada {baris.uraian} tidak dikenal.")
