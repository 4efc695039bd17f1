"""R05: Realisasi pada ekspor tidak melampaui pagu pada ekspor."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import PAGU, PAGU_BIDANG, PAGU_SEKRETARIAT, REALISASI, ekspor
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    f"""
{ekspor(PAGU, PAGU_BIDANG, PAGU_SEKRETARIAT)}
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D1;07/03/2022;1000000,5;0")}
→ sumber/realisasi.csv › E2
""",
)
LOLOS = (
    f"""
{ekspor(PAGU, PAGU_BIDANG, PAGU_SEKRETARIAT)}
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D1;07/03/2022;1000000;0")}
""",
)


@check(
    "R05",
    level=Level.PERINGATAN,
    saran="Periksa apakah ada bulan, tahapan atau dokumen yang terhitung dua kali; tanyakan bagian keuangan.",
    alasan="Sistem keuangan tidak mencairkan di atas pagu, jadi salah satu ekspor tidak lengkap atau berlebih.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_sumber_dalam_pagu(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi pada ekspor tidak melampaui pagu pada ekspor."""
    for milik in laporan.keuangan.values():
        pagu, realisasi = milik.pagu, milik.realisasi
        if pagu is not None and realisasi is not None and realisasi > pagu:
            sel = next(isi.sel for isi in milik.angka if isi.realisasi is not None)
            yield Finding(sel, f"Realisasi {milik.kode} Rp{angka(realisasi)} melampaui pagunya Rp{angka(pagu)}.")
