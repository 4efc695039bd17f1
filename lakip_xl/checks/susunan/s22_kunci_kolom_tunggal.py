"""S22: Setiap kunci kolom ada satu kali pada baris kunci."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! sel masukan/bidang.xlsx Anggaran @kanan+2/5 realisasi
→ masukan/bidang.xlsx › Anggaran › @kanan+2/5
"""
LOLOS = """
! sel masukan/bidang.xlsx Anggaran @kanan+2/5 kolom_sendiri
"""


@check(
    "S22",
    level=Level.KESALAHAN,
    saran="Hapus kolom salinannya; isian yang benar ditaruh di kolom aslinya.",
    alasan="Dari dua kolom berkunci sama hanya yang pertama dibaca; isi yang lain hilang.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kunci_kolom_tunggal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap kunci kolom ada satu kali pada baris kunci."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.KOLOM_GANDA:
            yield Finding(kejadian.sel, f"Kunci {kejadian.isi} sudah ada di kolom {kejadian.keterangan}.")
