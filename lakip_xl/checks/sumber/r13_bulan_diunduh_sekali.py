"""R13: Setiap bulan hanya ada pada satu ekspor, atau sama isinya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, REALISASI, SEKRETARIAT, ekspor
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.isi_sumber import PerkaraSumber

GAGAL = (
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT)}
{ekspor(REALISASI, BIDANG, sebagai="sumber/lama.csv")}
→ sumber/lama.csv
""",
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT)}
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D9;07/03/2022;10;0", sebagai="sumber/lain.csv")}
→ sumber/lain.csv
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT)}
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D9;07/04/2022;10;0", sebagai="sumber/lain.csv")}
""",
)


@check(
    "R13",
    level=Level.PERINGATAN,
    saran="Pastikan yang dipakai unduhan terakhir, lalu buang yang lama dari folder sumber.",
    alasan="Unduhan ulang mengganti, bukan menambah; yang keliru dipilih membuat realisasi lama yang dihitung.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def bulan_diunduh_sekali(laporan: Laporan) -> Iterator[Finding]:
    """Setiap bulan hanya ada pada satu ekspor, atau sama isinya."""
    for kejadian in laporan.sumber.perkara(PerkaraSumber.DIGANTI, PerkaraSumber.DITAMBAHKAN):
        yield Finding(kejadian.sel, kejadian.pesan)
