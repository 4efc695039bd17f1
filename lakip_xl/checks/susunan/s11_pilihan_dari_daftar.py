"""S11: Sel berdaftar diisi dari daftarnya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
perencanaan.xlsx › Indikator
| kode | polaritas |
| KOP-1 | melonjak |
→ perencanaan.xlsx › Indikator › @polaritas/6
"""
LOLOS = """
perencanaan.xlsx › Indikator
| kode | polaritas |
| KOP-1 | Naik |
"""


@check(
    "S11",
    level=Level.KESALAHAN,
    saran="Pilih dari daftar pada sel itu.",
    alasan="Kata di luar daftar tidak dikenali oleh rumus dan pengelompokan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pilihan_dari_daftar(laporan: Laporan) -> Iterator[Finding]:
    """Sel berdaftar diisi dari daftarnya."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BUKAN_PILIHAN:
            yield Finding(kejadian.sel, f"Isi sel '{kejadian.isi}' tidak ada dalam daftar: {kejadian.keterangan}.")
