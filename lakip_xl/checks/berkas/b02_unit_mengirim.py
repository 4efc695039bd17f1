"""B02: Setiap unit pada lembar Unit mengirim masukan."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
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
)
LOLOS = (
    """
! pindah masukan/bidang.xlsx masukan/kiriman.xlsx
""",
    """
! isi masukan/bidang.xlsx terpotong
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
    dikenal = {unit.kode for unit in laporan.unit}
    mengirim = {buku.identitas.unit for buku in laporan.masukan}
    tanpa_unit = {buku.berkas for buku in laporan.masukan if buku.identitas.unit not in dikenal}
    for unit in laporan.unit:
        if unit.kode not in mengirim and f"masukan/{unit.kode}.xlsx" not in tanpa_unit:
            yield Finding(
                unit.cell("kode"), f"{unit.nama} belum mengirim masukan (masukan/{unit.kode}.xlsx tidak ada)."
            )
