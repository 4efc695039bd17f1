"""B07: Tidak ada berkas masukan yang sama persis dengan yang lain."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kiriman import salah_nama
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! salin masukan/bidang.xlsx masukan/bidang - Salinan.xlsx
→ masukan/bidang - Salinan.xlsx
""",
    """
! salin masukan/bidang.xlsx masukan/bidang (1).xlsx
→ masukan/bidang (1).xlsx
""",
)
LOLOS = (
    """
! salin masukan/bidang.xlsx masukan/bidang-baru.xlsx
! sel masukan/bidang-baru.xlsx Anggaran @realisasi/6 940000
""",
    """
! salin masukan/sekretariat.xlsx masukan/bidang.xlsx
""",
)


@check(
    "B07",
    level=Level.PERINGATAN,
    saran="Hapus salinannya; hanya satu yang dibaca.",
    alasan="Salinan yang tertinggal mudah disunting tanpa sengaja, lalu ada dua isian untuk satu unit.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def berkas_bukan_salinan(laporan: Laporan) -> Iterator[Finding]:
    """Tidak ada berkas masukan yang sama persis dengan yang lain."""
    tertukar = salah_nama(laporan)
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.SALINAN and not tertukar & {kejadian.sel.berkas, kejadian.isi}:
            yield Finding(kejadian.sel, f"Isi berkas sama persis dengan {kejadian.isi}.")
