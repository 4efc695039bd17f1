"""R20: Ekspor hanya memuat baris tahun ini."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, REALISASI, ekspor
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.tempat import Tempat
from lakip_xl.sumber.isi_sumber import SebabDilewati

GAGAL = (
    f"""
{ekspor(REALISASI, BIDANG, "S1;2.17.01.2.01.0001;D2;07/03/2021;480000;0")}
→ sumber/realisasi.csv
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, BIDANG, "S1;2.17.01.2.01.0001;D2;31/12/2022;480000;0")}
""",
)


@check(
    "R20",
    level=Level.PERINGATAN,
    saran="Pastikan tahunnya benar; baris tahun lain tidak dihitung.",
    alasan="Pembayaran yang ditransfer Januari tahun berikutnya dihitung di tahun berikutnya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def baris_tahun_ini(laporan: Laporan) -> Iterator[Finding]:
    """Ekspor hanya memuat baris tahun ini."""
    for berkas in laporan.sumber.berkas:
        for isi in berkas.dilewati:
            if isi.sebab is SebabDilewati.TAHUN_LAIN:
                yield Finding(Tempat(berkas.nama), f"{len(isi.baris)} baris di luar {laporan.tahun} tidak dihitung.")
