"""T12: Target dan pagu yang sudah terisi pada lembar triwulan tidak diubah."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.baris_triwulan import baris_triwulan

_TEMPLAT = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
"""
GAGAL = (
    f"""{_TEMPLAT}
masukan/bidang.xlsx › Triwulan
| kunci | target |
| KOP-1/TW2 | 2 |
→ masukan/bidang.xlsx › Triwulan › @target/7
""",
    f"""{_TEMPLAT}
masukan/bidang.xlsx › Anggaran Triwulan
| kode | pagu |
| 2.17.03.2.01.01 | 1000001 |
→ masukan/bidang.xlsx › Anggaran Triwulan › @pagu/6
""",
)
LOLOS = (
    f"""{_TEMPLAT}
masukan/bidang.xlsx › Triwulan
| kunci | target |
| KOP-1/TW2 | 1 |
""",
    f"""{_TEMPLAT}
masukan/bidang.xlsx › Anggaran Triwulan
| kode | pagu |
| 2.17.03.2.01.01 | 12.34x |
""",
)


@check(
    "T12",
    level=Level.PERINGATAN,
    saran="Yang dipakai perencanaan.xlsx; bila di sana keliru, perbaiki di sana lalu buat ulang templat.",
    saran_unit="Angka dari perencanaan yang dipakai; bila keliru, beri tahu Sub Bagian Perencanaan.",
    alasan="Pagu dan target ditetapkan sekali, di perencanaan; angka kedua membingungkan pembacanya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def isian_awal_triwulan_utuh(laporan: Laporan) -> Iterator[Finding]:
    """Target dan pagu yang sudah terisi pada lembar triwulan tidak diubah."""
    for baris in baris_triwulan(laporan):
        isi = baris.masukan
        if isi is not None and isi.terbaca("target") and isi.target != baris.target:
            pesan = f"Target {isi.target or 'kosong'} berbeda dari perencanaan {baris.target or 'kosong'}."
            yield Finding(isi.cell("target"), pesan)
    pagu = {(sub.rencana.unit or "", sub.kode): sub.pagu for sub in laporan.anggaran}
    for kunci, uang in laporan.triwulan.anggaran.items():
        if uang.terbaca("pagu") and uang.pagu != pagu.get(kunci):
            pesan = f"Pagu {_tulis(uang.pagu)} berbeda dari perencanaan {_tulis(pagu.get(kunci))}."
            yield Finding(uang.cell("pagu"), pesan)


def _tulis(nilai: int | None) -> str:
    return "kosong" if nilai is None else rupiah(nilai)
