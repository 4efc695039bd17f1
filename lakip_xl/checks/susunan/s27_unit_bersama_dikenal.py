"""S27: Dilaporkan Bersama menunjuk unit lain yang ada, dan unit itu punya bagian laporan sendiri."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Unit
| kode | induk |
| bidang | bidang p3k |
→ perencanaan.xlsx › Unit › @induk/7
""",
    """
perencanaan.xlsx › Unit
| kode | induk |
| bidang | bidang |
→ perencanaan.xlsx › Unit › @induk/7
""",
    """
perencanaan.xlsx › Unit
| kode | induk |
| sekretariat | bidang |
| bidang | sekretariat |
→ perencanaan.xlsx › Unit › @induk/6
→ perencanaan.xlsx › Unit › @induk/7
""",
    """
! sel perencanaan.xlsx Unit @induk/7 sekretariat
perencanaan.xlsx › Unit
| kode | nama | induk |
| uptd | UPTD Contoh | bidang |
! tambah
→ perencanaan.xlsx › Unit › @induk/8
""",
)
LOLOS = (
    """
perencanaan.xlsx › Unit
| kode | induk |
| bidang | sekretariat |
""",
    """
! sel perencanaan.xlsx Unit @induk/7 sekretariat
perencanaan.xlsx › Unit
| kode | nama | induk |
| uptd | UPTD Contoh | sekretariat |
! tambah
""",
)


@check(
    "S27",
    level=Level.KESALAHAN,
    saran="Tunjuk kode unit lain yang kolom Dilaporkan Bersama-nya kosong, atau kosongkan sel ini.",
    alasan="Indikator dan kartu unit dicetak pada bagian unit yang ditunjuk; tanpa bagian itu semuanya hilang.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def unit_bersama_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Dilaporkan Bersama menunjuk unit lain yang ada, dan unit itu punya bagian laporan sendiri."""
    menurut_kode = {unit.kode: unit for unit in laporan.unit}
    for unit in laporan.unit:
        if unit.induk is None:
            continue
        tujuan = menurut_kode.get(unit.induk)
        if tujuan is None:
            yield Finding(unit.cell("induk"), f"Unit '{unit.induk}' tidak ada di lembar Unit.")
        elif tujuan is unit:
            yield Finding(unit.cell("induk"), f"Unit {unit.kode} tidak dapat dilaporkan bersama dirinya sendiri.")
        elif tujuan.induk is not None:
            pesan = f"Unit {unit.induk} sendiri dilaporkan bersama {tujuan.induk}, jadi tidak punya bagian laporan."
            yield Finding(unit.cell("induk"), pesan)
