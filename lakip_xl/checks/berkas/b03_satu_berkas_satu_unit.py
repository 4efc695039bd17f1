"""B03: Setiap unit mempunyai satu berkas masukan saja."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kiriman import salah_nama
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara
from lakip_xl.sheets.tempat import Tempat

GAGAL = """
! salin masukan/bidang.xlsx masukan/bidang-baru.xlsx
! sel masukan/bidang-baru.xlsx Anggaran @realisasi/6 940000
→ masukan/bidang.xlsx
→ masukan/bidang-baru.xlsx
"""
LOLOS = (
    """
! salin masukan/sekretariat.xlsx masukan/bidang.xlsx
! sel masukan/bidang.xlsx Anggaran @realisasi/6 470000
""",
    """
! salin masukan/bidang.xlsx masukan/bidang (1).xlsx
""",
    """
! isi masukan/bidang.xlsx terpotong
! isi masukan/sekretariat.xlsx terpotong
""",
)


@check(
    "B03",
    level=Level.KESALAHAN,
    saran="Sisakan satu berkas untuk setiap unit di folder masukan.",
    alasan="Dua berkas yang berbeda untuk satu unit tidak dapat dipilih oleh komputer.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def satu_berkas_satu_unit(laporan: Laporan) -> Iterator[Finding]:
    """Setiap unit mempunyai satu berkas masukan saja."""
    menurut_unit: dict[str, list[str]] = {}
    tertukar = salah_nama(laporan)
    for buku in laporan.masukan:
        salinan = any(kejadian.perkara is Perkara.SALINAN for kejadian in buku.kejadian)
        if buku.identitas.unit and not salinan and buku.berkas not in tertukar:
            menurut_unit.setdefault(buku.identitas.unit, []).append(buku.berkas)
    for unit, semua in menurut_unit.items():
        for berkas in semua if len(semua) > 1 else ():
            lain = ", ".join(nama for nama in semua if nama != berkas)
            yield Finding(Tempat(berkas), f"Unit {unit} juga ada pada {lain}.")
