"""R09: Angka pada ekspor tidak bersen."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import PAGU, PAGU_SEKRETARIAT, REALISASI, SEKRETARIAT, ekspor
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.nilai import rupiah_bulat

GAGAL = (
    f"""
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D1;07/03/2022;950000,5;0", SEKRETARIAT)}
→ sumber/realisasi.csv › E2
""",
    f"""
{ekspor(PAGU, "S1;2.17.03.2.01.0001;PERUBAHAN APBD;1000000,25", PAGU_SEKRETARIAT)}
→ sumber/pagu.csv › D2
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D1;07/03/2022;950000,00;0", SEKRETARIAT)}
""",
)


@check(
    "R09",
    level=Level.PERINGATAN,
    saran="Tidak perlu diubah: laporan memakai rupiah penuh, dan sennya ditunjukkan di Rekonsiliasi Sumber.",
    alasan="Rupiah penuh membuang sen; pembaca LRA harus dapat melihat berapa.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sen_ditunjukkan(laporan: Laporan) -> Iterator[Finding]:
    """Angka pada ekspor tidak bersen."""
    for milik in laporan.keuangan.values():
        for apa in ("pagu", "realisasi"):
            nilai = getattr(milik, apa)
            if nilai is not None and nilai != rupiah_bulat(nilai):
                sel = next(isi.sel for isi in milik.angka if getattr(isi, apa) is not None)
                pesan = f"{apa.capitalize()} {milik.kode} Rp{angka(nilai, 2)}; sennya tidak ikut ke laporan."
                yield Finding(sel, pesan)
