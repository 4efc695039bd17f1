"""R08: Ekspor hanya memuat baris SKPD ini, atau perencanaan menyebut SKPD mana yang dihitung."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, REALISASI, SEKRETARIAT, ekspor
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.isi_sumber import PerkaraSumber

GAGAL = (
    f"""
{ekspor(REALISASI, BIDANG, "S2;2.17.01.2.01.0001;D2;07/03/2022;480000;0")}
→ sumber/realisasi.csv
""",
    f"""
! sel perencanaan.xlsx Identitas C20 S1
{ekspor(REALISASI, BIDANG, "S2;2.17.01.2.01.0001;D2;07/03/2022;480000;0")}
→ sumber/realisasi.csv
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT)}
""",
)


@check(
    "R08",
    level=Level.KESALAHAN,
    saran="Isi Kode SKPD di lembar Identitas seperti tertulis pada ekspor.",
    alasan="Kode sub kegiatan penunjang sama di semua SKPD, jadi baris SKPD lain akan ikut terjumlah.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def baris_skpd_sendiri(laporan: Laporan) -> Iterator[Finding]:
    """Ekspor hanya memuat baris SKPD ini, atau perencanaan menyebut SKPD mana yang dihitung."""
    for kejadian in laporan.sumber.perkara(PerkaraSumber.SKPD_BANYAK, PerkaraSumber.SKPD_LAIN):
        yield Finding(kejadian.sel, kejadian.pesan, ringan=kejadian.perkara is PerkaraSumber.SKPD_LAIN)
