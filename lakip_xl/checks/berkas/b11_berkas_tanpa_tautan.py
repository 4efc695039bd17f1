"""B11: Berkas masukan tidak bertautan ke berkas lain."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = """
! bagian masukan/bidang.xlsx xl/externalLinks/externalLink1.xml <externalLink/>
→ masukan/bidang.xlsx
"""
LOLOS = """
! bagian masukan/bidang.xlsx xl/embeddings/externalLink1.xml <externalLink/>
"""


@check(
    "B11",
    level=Level.PERINGATAN,
    saran="Putuskan tautannya (Data, Edit Links, Break Link) agar berkas berdiri sendiri.",
    alasan="Berkas yang ditautkan tidak ikut dikirim, jadi angkanya tidak dapat diperiksa.",
    sumber="praktik",
    gagal=GAGAL,
    lolos=LOLOS,
)
def berkas_tanpa_tautan(laporan: Laporan) -> Iterator[Finding]:
    """Berkas masukan tidak bertautan ke berkas lain."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BERKAS_BERTAUTAN:
            yield Finding(kejadian.sel, "Berkas menyimpan tautan ke berkas lain.")
