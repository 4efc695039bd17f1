"""B02: Setiap unit pada lembar Unit mengirim masukan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kiriman import tanpa_kiriman
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
! hapus masukan/bidang.xlsx
→ perencanaan.xlsx › Unit › @kode/7
""",
    """
! pindah masukan/sekretariat.xlsx masukan/bidang.xlsx
→ perencanaan.xlsx › Unit › @kode/7
""",
    """
! salin masukan/sekretariat.xlsx masukan/bidang.xlsx
→ perencanaan.xlsx › Unit › @kode/7
""",
    """
! pindah masukan/bidang.xlsx masukan/Bidang final.csv
→ perencanaan.xlsx › Unit › @kode/7
""",
    """
! hapus masukan/bidang.xlsx
! salin masukan/sekretariat.xlsx masukan/bidang/bidang.xlsx
→ perencanaan.xlsx › Unit › @kode/7
""",
)
LOLOS = (
    """
! pindah masukan/bidang.xlsx masukan/kiriman.xlsx
""",
    """
! isi masukan/bidang.xlsx terpotong
""",
    """
! isi masukan/bidang.xlsx terpotong
! pindah masukan/bidang.xlsx masukan/Bidang (1).xlsx
""",
    """
! salin masukan/bidang.xlsx masukan/bidang.ods
""",
)


@check(
    "B02",
    level=Level.KESALAHAN,
    saran="Minta berkas unit itu; bila memang belum ada, konsolidasi hanya dapat dibuat sebagai draf.",
    alasan="Tanpa masukan satu unit, jumlah dan capaian dinas tidak lengkap.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def unit_mengirim(laporan: Laporan) -> Iterator[Finding]:
    """Setiap unit pada lembar Unit mengirim masukan."""
    for unit, sebab in tanpa_kiriman(laporan):
        if sebab:
            pesan = f"Masukan {unit.nama} tidak terbaca: {sebab}."
        else:
            pesan = f"{unit.nama} belum mengirim masukan (masukan/{unit.kode}.xlsx tidak ada)."
        yield Finding(unit.cell("kode"), pesan)
