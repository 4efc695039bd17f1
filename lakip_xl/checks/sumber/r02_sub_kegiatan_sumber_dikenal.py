"""R02: Setiap sub kegiatan pada ekspor ada di perencanaan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, PAGU, REALISASI, ekspor
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.nilai import setara

GAGAL = (
    f"""
{ekspor(REALISASI, BIDANG, "S1;2.17.03.2.01.0002;D2;07/03/2022;10;0")}
→ sumber/realisasi.csv › E3
""",
    f"""
{ekspor(PAGU, "S1;2.17.05.2.01.0001;;10")}
→ sumber/pagu.csv › D2
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, BIDANG, "S1;2.17.03.2.01.01;D2;07/03/2022;10;0")}
""",
)


@check(
    "R02",
    level=Level.KESALAHAN,
    saran="Tambahkan sub kegiatan itu di lembar Program; bila milik SKPD lain, isi Kode SKPD di Identitas.",
    alasan="Uang pada sub kegiatan yang tidak direncanakan hilang dari laporan, padahal ada di LRA.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sub_kegiatan_sumber_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap sub kegiatan pada ekspor ada di perencanaan."""
    for milik in laporan.keuangan.values():
        if not milik.dikenal:
            nama = laporan.sumber.nama.get(setara(milik.kode))
            sebut = f" ({nama.sub_kegiatan})" if nama and nama.sub_kegiatan else ""
            yield Finding(milik.angka[0].sel, f"Sub kegiatan {milik.kode}{sebut} tidak ada di perencanaan.xlsx.")
