"""S07: Pagu dan target yang sudah terisi pada templat tidak diubah."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu |
| 2.17.03.2.01.01 | 1000001 |
→ masukan/bidang.xlsx › Anggaran › @pagu/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target |
| KOP-1 | 9 |
→ masukan/bidang.xlsx › Indikator › @target/6
""",
    """
! sel perencanaan.xlsx Indikator @target/7
masukan/bidang.xlsx › Indikator
| kode | target |
| KOP-1 |  |
→ masukan/bidang.xlsx › Indikator › @target/6
→ masukan/bidang.xlsx › Indikator › @target/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu |
| 2.17.03.2.01.01 | 1000000 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | pagu |
| 2.17.03.2.01.01 | 12.34x |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target |
| KOP-1 | '4 |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target |
| KOP-1 | 12.34x |
""",
    """
! baris masukan/bidang.xlsx Anggaran 6
! baris masukan/bidang.xlsx Indikator 6
""",
)


@check(
    "S07",
    level=Level.PERINGATAN,
    saran="Yang dipakai perencanaan.xlsx; bila di sana keliru, perbaiki di sana lalu buat ulang templat.",
    saran_unit="Angka dari perencanaan yang dipakai; bila keliru, beri tahu Sub Bagian Perencanaan.",
    alasan="Pagu dan target ditetapkan sekali, di perencanaan; angka kedua membingungkan pembacanya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def isian_awal_utuh(laporan: Laporan) -> Iterator[Finding]:
    """Pagu dan target yang sudah terisi pada templat tidak diubah."""
    for baris in laporan.anggaran:
        isian = baris.masukan
        if isian is not None and isian.terbaca("pagu") and isian.pagu != baris.pagu:
            yield Finding(
                isian.cell("pagu"), f"Pagu {_tulis(isian.pagu)} berbeda dari perencanaan {_tulis(baris.pagu)}."
            )
    for indikator in laporan.indikator:
        masukan = indikator.masukan
        if masukan is not None and masukan.terbaca("target") and masukan.target != indikator.rencana.target:
            pesan = (
                f"Target {masukan.target or 'kosong'} berbeda dari perencanaan {indikator.rencana.target or 'kosong'}."
            )
            yield Finding(masukan.cell("target"), pesan)


def _tulis(nilai: int | None) -> str:
    return "kosong" if nilai is None else rupiah(nilai)
