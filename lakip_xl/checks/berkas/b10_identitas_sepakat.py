"""B10: Identitas berkas pada lembar _META sama dengan yang ada pada propertinya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! properti masukan/bidang.xlsx lakip_unit sekretariat
→ masukan/bidang.xlsx
"""
LOLOS = """
! properti masukan/bidang.xlsx lakip_unit bidang
"""


@check(
    "B10",
    level=Level.PERINGATAN,
    saran="Periksa milik siapa berkas ini, lalu bawa isinya ke templat baru: lakip-xl template FOLDER --carry BERKAS.",
    saran_unit="Katakan kepada Sub Bagian Perencanaan milik siapa berkas ini.",
    alasan="Identitas yang berselisih biasanya berarti lembar disalin dari berkas unit atau tahun lain.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def identitas_sepakat(laporan: Laporan) -> Iterator[Finding]:
    """Identitas berkas pada lembar _META sama dengan yang ada pada propertinya."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.IDENTITAS_BERSELISIH:
            yield Finding(kejadian.sel, f"Identitas {kejadian.isi}: {kejadian.keterangan}; yang dipakai lembar _META.")
