"""K05: Skala kategori tidak berlubang, tidak tumpang tindih dan urut (aturan 8)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kategori import Band, cacat_skala
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import PitaSkala
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    """
perencanaan.xlsx › Skala
| batas_bawah | kategori |
| 95 | Luar Biasa |
! tambah
→ perencanaan.xlsx › Skala › @batas_bawah/11
""",
    """
! sel perencanaan.xlsx Skala @batas_bawah/10 1
→ perencanaan.xlsx › Skala › @batas_bawah/10
""",
    """
perencanaan.xlsx › Skala
| batas_bawah | kategori |
| 76 | '=Baik |
→ perencanaan.xlsx › Skala › @batas_bawah/7
""",
    """
perencanaan.xlsx › Skala
| batas_bawah | kategori |
| 61 | `x*61` |
→ perencanaan.xlsx › Skala › @batas_bawah/8
""",
)
LOLOS = (
    """
perencanaan.xlsx › Skala
| batas_bawah | kategori |
| 90 | Sangat Tinggi |
""",
    """
! sel perencanaan.xlsx Skala @batas_bawah/6 77
""",
    """
perencanaan.xlsx › Skala
| batas_bawah | kategori |
| 76 | Sangat "Baik"!A1, {1;2} |
""",
    """
perencanaan.xlsx › Skala
| batas_bawah | kategori |
| 61 | `x*60` |
""",
)


@check(
    "K05",
    level=Level.KESALAHAN,
    saran="Urutkan dari batas tertinggi, tanpa batas yang sama, berakhir pada 0.",
    alasan="Skala yang berlubang atau tumpang tindih memberi satu capaian dua kategori, atau tidak satu pun.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def skala_utuh(laporan: Laporan) -> Iterator[Finding]:
    """Skala kategori tidak berlubang, tidak tumpang tindih dan urut."""
    pita = laporan.perencanaan.isi(PitaSkala)
    for urutan, cacat in cacat_skala([Band(baris.batas_bawah, baris.kategori) for baris in pita]):
        sel = pita[urutan].cell("batas_bawah") if pita else Tempat(laporan.perencanaan.berkas, PitaSkala.lembar.nama)
        yield Finding(sel, f"Skala: {cacat}.")
