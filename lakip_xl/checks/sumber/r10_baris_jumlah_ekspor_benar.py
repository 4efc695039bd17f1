"""R10: Baris jumlah pada ekspor sama dengan jumlah baris di atasnya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, REALISASI, SEKRETARIAT, ekspor
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.isi_sumber import PerkaraSumber

GAGAL = (
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT, "Total;;;;1430001;0")}
→ sumber/realisasi.csv › E4
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT, "Total;;;;1430000;0")}
""",
)


@check(
    "R10",
    level=Level.PERINGATAN,
    saran="Unduh ulang: ada baris yang terhapus, disaring, atau ditambah sesudah diunduh.",
    alasan="Jumlah yang tidak sama berarti berkas itu bukan lagi yang dikeluarkan sistem.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def baris_jumlah_ekspor_benar(laporan: Laporan) -> Iterator[Finding]:
    """Baris jumlah pada ekspor sama dengan jumlah baris di atasnya."""
    for kejadian in laporan.sumber.perkara(PerkaraSumber.JUMLAH_BERBEDA):
        yield Finding(kejadian.sel, kejadian.pesan)
