"""T10: Pada triwulan yang berbelanja ada kinerja, dan sebaliknya (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.anggaran import jumlah
from lakip_xl.domain.notasi import rupiah
from lakip_xl.domain.triwulan import Pola, kunci_triwulan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.baris_triwulan import BarisTriwulan, baris_triwulan

_AKUMULATIF = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
"""
GAGAL = (
    f"""{_AKUMULATIF}
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 250000
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 0 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/6
""",
    f"""{_AKUMULATIF}
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 0
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 2 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/6
""",
)
LOLOS = (
    f"""{_AKUMULATIF}
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 250000
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 1 |
""",
    f"""{_AKUMULATIF}
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 250000
masukan/bidang.xlsx › Triwulan
| kunci | realisasi | kendala |
| KOP-1/TW1 | 0 | Pelatihan selesai April |
""",
    f"""{_AKUMULATIF}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 2 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! sel perencanaan.xlsx Indikator @acuan/6 2.17.01
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 250000
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 0 |
""",
)


@check(
    "T10",
    level=Level.PERINGATAN,
    saran="Periksa kedua angka; bila memang demikian, tulis sebabnya di Kendala.",
    alasan="Belanja tanpa hasil, atau hasil tanpa belanja, biasanya angka yang tertulis di triwulan lain.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def uang_sesuai_kinerja(laporan: Laporan) -> Iterator[Finding]:
    """Pada triwulan yang berbelanja ada kinerja, dan sebaliknya."""
    for baris in baris_triwulan(laporan):
        if baris.pola is not Pola.AKUMULATIF or baris.realisasi is None or (baris.masukan and baris.masukan.kendala):
            continue
        uang = _uang(laporan, baris)
        if uang and baris.realisasi.nilai == 0:
            pesan = f"Realisasi triwulan {baris.triwulan}: 0; belanja {baris.rencana.acuan}: {rupiah(uang)}."
            yield Finding(baris.cell("realisasi"), pesan)
        elif uang == 0 and baris.realisasi.nilai:
            pesan = (
                f"Realisasi triwulan {baris.triwulan}: {baris.realisasi}; belanja {baris.rencana.acuan}: nol rupiah."
            )
            yield Finding(baris.cell("realisasi"), pesan)


def _uang(laporan: Laporan, baris: BarisTriwulan) -> int | None:
    """Return the rupiah of a quarter at or below what an indicator measures; None while one of its cells is blank."""
    acuan = baris.rencana.acuan or ""
    semua = [
        getattr(uang, kunci_triwulan(baris.triwulan))
        for (_, kode), uang in laporan.triwulan.anggaran.items()
        if f"{kode}.".startswith(f"{acuan}.")
    ]
    return None if None in semua else jumlah(semua)
