"""B09: Folder masukan hanya berisi berkas .xlsx."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.kiriman import salah_nama
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! isi masukan/bidang.csv bukan-zip
→ masukan/bidang.csv
""",
    """
! salin masukan/bidang.xlsx masukan/lama/bidang.xlsx
→ masukan/lama
""",
)
LOLOS = (
    """
! pindah masukan/bidang.xlsx masukan/bidang.ods
""",
    """
! isi masukan/~$bidang.xlsx bukan-zip
""",
    """
! isi masukan/.~lock.bidang.xlsx# bukan-zip
! isi masukan/Thumbs.db bukan-zip
""",
)


@check(
    "B09",
    level=Level.PERINGATAN,
    saran="Bila berisi isian unit, simpan ulang sebagai .xlsx; bila tidak, pindahkan dari folder masukan.",
    alasan="Pengirim berkas .xls, .csv atau .ods mengira isinya sudah masuk, padahal tidak dibaca.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def berkas_lain_tidak_dibaca(laporan: Laporan) -> Iterator[Finding]:
    """Folder masukan hanya berisi berkas .xlsx."""
    tertukar = salah_nama(laporan)
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BERKAS_DILEWATI and kejadian.sel.berkas not in tertukar:
            yield Finding(kejadian.sel, f"Berkas ini tidak dibaca ({kejadian.isi}).")
