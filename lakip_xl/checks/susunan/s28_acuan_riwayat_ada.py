"""S28: Acuan riwayat menunjuk indikator, data dasar, sasaran, tujuan atau program yang ada."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kode import kode_tujuan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Riwayat
| acuan |
| T1.S9 |
! tambah
! sel perencanaan.xlsx Riwayat @nama/7 Koperasi berkualitas
! sel perencanaan.xlsx Riwayat @tahun/7 2020
→ perencanaan.xlsx › Riwayat › @acuan/7
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 IKU-9
→ perencanaan.xlsx › Riwayat › @acuan/6
""",
)
LOLOS = (
    """
! sel perencanaan.xlsx Riwayat @acuan/6 IKU-1
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 T1
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 2.17.03
""",
    """
! sel perencanaan.xlsx Riwayat @acuan/6 KOP-AKTIF
""",
)


@check(
    "S28",
    level=Level.KESALAHAN,
    saran="Tulis kode indikator, data dasar, sasaran atau tujuan yang ada; bila sudah tidak dipakai, kosongkan Acuan.",
    alasan="Angka tahun lain yang menunjuk kode yang tidak ada tidak dibandingkan dengan apa pun.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acuan_riwayat_ada(laporan: Laporan) -> Iterator[Finding]:
    """Acuan riwayat menunjuk indikator, data dasar, sasaran, tujuan atau program yang ada."""
    dikenal = {*laporan.variabel, *(baris.kode for baris in laporan.indikator)}
    tujuan = {kode_tujuan(baris.kode) for baris in laporan.sasaran}
    for baris in laporan.riwayat:
        acuan = baris.acuan
        if acuan and acuan not in dikenal and acuan not in tujuan and not laporan.nama_acuan(acuan):
            yield Finding(baris.cell("acuan"), f"Acuan {acuan} dari '{baris.nama}' tahun {baris.tahun} tidak ada.")
