"""B01: Setiap berkas masukan dapat dibuka dan dibaca."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! isi masukan/bidang.xlsx bukan-zip
→ masukan/bidang.xlsx
""",
    """
! isi masukan/bidang.xlsx kosong
→ masukan/bidang.xlsx
""",
    """
! isi masukan/bidang.xlsx terpotong
→ masukan/bidang.xlsx
""",
)
LOLOS = (
    """
! isi masukan/~$bidang.xlsx bukan-zip
""",
    """
! bagian masukan/bidang.xlsx xl/catatan.txt kosong
""",
)


@check(
    "B01",
    level=Level.KESALAHAN,
    saran="Perbaiki atau minta ulang berkas itu, lalu periksa lagi.",
    alasan="Berkas yang tidak terbaca berarti satu unit tidak ikut dalam laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def berkas_terbaca(laporan: Laporan) -> Iterator[Finding]:
    """Setiap berkas masukan dapat dibuka dan dibaca."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BERKAS_DITOLAK:
            yield Finding(kejadian.sel, f"Berkas tidak dibaca: {kejadian.keterangan}.")
