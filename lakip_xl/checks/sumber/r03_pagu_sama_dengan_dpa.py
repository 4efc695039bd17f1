"""R03: Pagu perencanaan sama dengan pagu pada ekspor, sampai rupiah (aturan 29)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, PAGU, PAGU_BIDANG, PAGU_SEKRETARIAT, REALISASI, SEKRETARIAT, ekspor
from lakip_xl.domain.notasi import angka, rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    f"""
{ekspor(PAGU, "S1;2.17.03.2.01.0001;PERUBAHAN APBD;999999", PAGU_SEKRETARIAT)}
→ perencanaan.xlsx › Program › @pagu/8
""",
    f"""
{ekspor(PAGU, PAGU_SEKRETARIAT)}
→ perencanaan.xlsx › Program › @pagu/8
""",
    f"""
! sel perencanaan.xlsx Program @catatan/8 DPA direvisi Desember
{ekspor(PAGU, "S1;2.17.03.2.01.0001;PERUBAHAN APBD;999999", PAGU_SEKRETARIAT)}
→ perencanaan.xlsx › Program › @pagu/8
""",
)
LOLOS = (
    f"""
{ekspor(PAGU, PAGU_BIDANG, PAGU_SEKRETARIAT)}
""",
    f"""
{ekspor(REALISASI, BIDANG, SEKRETARIAT)}
""",
)


@check(
    "R03",
    level=Level.KESALAHAN,
    saran="Pakai pagu DPA terakhir di lembar Program; bila memang berbeda, tulis sebabnya di Catatan baris itu.",
    alasan="Pagu yang berbeda dari DPA membuat serapan dan SiLPA salah.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pagu_sama_dengan_dpa(laporan: Laporan) -> Iterator[Finding]:
    """Pagu perencanaan sama dengan pagu pada ekspor, sampai rupiah."""
    if all(isi.pagu is None for isi in laporan.sumber.angka):
        return
    for baris in laporan.anggaran:
        pagu = baris.sumber.pagu if baris.sumber else None
        rencana = baris.rencana.pagu
        if rencana is None or rencana == (pagu or 0):
            continue
        sebut = "tidak ada di ekspor" if pagu is None else f"di ekspor Rp{angka(pagu)}"
        yield Finding(
            baris.rencana.cell("pagu"),
            f"Pagu {baris.rencana.uraian} {rupiah(rencana)}, {sebut}.",
            ringan=bool(baris.rencana.catatan),
        )
