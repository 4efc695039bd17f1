"""R04: Realisasi unit sama dengan realisasi pada ekspor, sampai rupiah (aturan 29)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kasus_sumber import BIDANG, REALISASI, SEKRETARIAT, SETAHUN, ekspor
from lakip_xl.checking.pergeseran import anggaran_pada_tempat
from lakip_xl.domain.notasi import BULAN, rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.keuangan import bulat_atau_kosong

GAGAL = (
    f"""
{ekspor(REALISASI, *SETAHUN, "S1;2.17.03.2.01.0001;D1;07/03/2022;950001;0", SEKRETARIAT)}
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    f"""
{ekspor(REALISASI, *SETAHUN, BIDANG)}
→ masukan/sekretariat.xlsx › Anggaran › @realisasi/6
""",
    f"""
{ekspor(REALISASI, "S1;2.17.03.2.01.0001;D1;07/03/2022;950001;0", SEKRETARIAT)}
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    f"""
! sel masukan/bidang.xlsx Anggaran @catatan/6 SP2D Desember dibatalkan
{ekspor(REALISASI, *SETAHUN, "S1;2.17.03.2.01.0001;D1;07/03/2022;950001;0", SEKRETARIAT)}
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
)
LOLOS = (
    f"""
{ekspor(REALISASI, *SETAHUN, "S1;2.17.03.2.01.0001;D1;07/03/2022;950000,99;0", SEKRETARIAT)}
""",
)


@check(
    "R04",
    level=Level.KESALAHAN,
    saran="Cocokkan dengan bagian keuangan; bila memang berbeda, unit menulis sebabnya di Catatan baris itu.",
    alasan="Laporan kinerja yang realisasinya berbeda dari sistem keuangan tidak dapat dipertanggungjawabkan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_sama_dengan_sumber(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi unit sama dengan realisasi pada ekspor, sampai rupiah."""
    sumber = laporan.sumber
    if all(isi.realisasi is None for isi in sumber.angka):
        return
    belum_setahun = 0 < len(sumber.bulan) < len(BULAN)
    for baris in anggaran_pada_tempat(laporan):
        diketik = baris.masukan.realisasi if baris.masukan else None
        tercatat = bulat_atau_kosong(baris.sumber.realisasi if baris.sumber else None)
        if baris.masukan is None or diketik is None or diketik == (tercatat or 0):
            continue
        sebut = "tidak ada di ekspor" if tercatat is None else f"di ekspor {rupiah(tercatat)}"
        beralasan = bool(baris.masukan.catatan or baris.rencana.catatan)
        yield Finding(
            baris.masukan.cell("realisasi"),
            f"Realisasi {baris.rencana.uraian} {rupiah(diketik)}, {sebut}.",
            ringan=beralasan or belum_setahun or baris.bersumber,
        )
