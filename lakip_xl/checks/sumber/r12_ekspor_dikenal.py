"""R12: Setiap berkas di folder sumber terbaca dan dikenal susunannya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sumber.isi_sumber import PerkaraSumber

GAGAL = (
    """
! tulis sumber/realisasi.csv Kode;Nama;Jumlah Uang
→ sumber/realisasi.csv
""",
    """
! tulis sumber/realisasi.pdf isi
→ sumber/realisasi.pdf
""",
)
LOLOS = (
    """
! tulis sumber/realisasi.csv Kode Sub Kegiatan;Nama;Pagu
""",
)


@check(
    "R12",
    level=Level.KESALAHAN,
    saran="Unduh ulang berkas itu; bila susunannya lain, jelaskan kolomnya di lembar Sumber Keuangan (docs/sumber.md).",
    alasan="Ekspor yang tidak dikenal tidak ikut dihitung, padahal pengirimnya mengira sudah.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def ekspor_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap berkas di folder sumber terbaca dan dikenal susunannya."""
    for kejadian in laporan.sumber.perkara(PerkaraSumber.DITOLAK, PerkaraSumber.TAK_DIKENAL):
        yield Finding(kejadian.sel, kejadian.pesan)
