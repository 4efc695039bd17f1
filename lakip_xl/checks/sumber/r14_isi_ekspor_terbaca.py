"""R14: Angka dan tanggal setiap baris ekspor terbaca."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, REALISASI, ekspor
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.isi_sumber import PerkaraSumber

GAGAL = (
    f"""
{ekspor(REALISASI, BIDANG, "S1;2.17.01.2.01.0001;D2;07/03/2022;480 ribu;0")}
→ sumber/realisasi.csv › E3
""",
    f"""
{ekspor(REALISASI, BIDANG, "S1;2.17.01.2.01.0001;D2;Maret;480000;0")}
→ sumber/realisasi.csv › D3
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, BIDANG, "S1;2.17.01.2.01.0001;D2;07/03/2022;480.000;0")}
""",
)


@check(
    "R14",
    level=Level.KESALAHAN,
    saran="Unduh ulang ekspor itu tanpa diubah; bila tetap, betulkan sel itu seperti pada sistem keuangan.",
    alasan="Baris yang tidak terbaca tidak ikut dihitung.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def isi_ekspor_terbaca(laporan: Laporan) -> Iterator[Finding]:
    """Angka dan tanggal setiap baris ekspor terbaca."""
    for kejadian in laporan.sumber.perkara(PerkaraSumber.TAK_TERBACA):
        yield Finding(kejadian.sel, kejadian.pesan)
