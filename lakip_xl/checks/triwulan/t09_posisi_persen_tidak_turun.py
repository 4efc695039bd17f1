"""T09: Persen indikator posisi yang makin besar makin baik tidak turun dari triwulan ke triwulan (aturan 31)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.perhitungan import PENGALI_BAKU, pengali_satuan
from lakip_xl.domain.triwulan import Pola
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.baris_triwulan import BarisTriwulan, baris_triwulan

_POSISI = """
! sel perencanaan.xlsx Indikator @pola/6 posisi
! sel perencanaan.xlsx Indikator @satuan/6 persen
! templat masukan/bidang.xlsx
"""
GAGAL = (
    f"""{_POSISI}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 2 |
| KOP-1/TW2 | 1.5 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
""",
    f"""{_POSISI}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 2 |
| KOP-1/TW3 | 1.5 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/8
""",
)
LOLOS = (
    f"""{_POSISI}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 2 |
| KOP-1/TW2 | 2 |
""",
    f"""{_POSISI}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi | kendala |
| KOP-1/TW1 | 2 | |
| KOP-1/TW2 | 1 | Tiga koperasi dibekukan |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 posisi
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 2 |
| KOP-1/TW2 | 1 |
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 posisi
! sel perencanaan.xlsx Indikator @satuan/6 persen
! sel perencanaan.xlsx Indikator @polaritas/6 turun
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 2 |
| KOP-1/TW2 | 1 |
""",
)


@check(
    "T09",
    level=Level.PERINGATAN,
    saran="Periksa apakah persen itu keadaan sampai akhir triwulan; bila memang turun, tulis sebabnya di Kendala.",
    alasan="Persen triwulan ini saja, diketik pada indikator posisi, tampak sebagai penurunan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def posisi_persen_tidak_turun(laporan: Laporan) -> Iterator[Finding]:
    """Persen indikator posisi yang makin besar makin baik tidak turun dari triwulan ke triwulan."""
    lalu: BarisTriwulan | None = None
    for baris in baris_triwulan(laporan):
        if not _dilihat(baris):
            continue
        sama = lalu is not None and lalu.rencana is baris.rencana
        if sama and lalu is not None and _nilai(baris) < _nilai(lalu) and not (baris.masukan and baris.masukan.kendala):
            kini, awal = angka(_nilai(baris), 2), angka(_nilai(lalu), 2)
            pesan = f"Turun menjadi {kini} persen dari {awal} pada triwulan {lalu.triwulan}."
            yield Finding(baris.cell("realisasi"), pesan)
        lalu = baris


def _dilihat(baris: BarisTriwulan) -> bool:
    naik = baris.rencana.polaritas is not None and baris.rencana.polaritas.penilaian.arah > 0
    persen = pengali_satuan(baris.rencana.satuan) == PENGALI_BAKU
    return baris.pola is Pola.POSISI and naik and persen and baris.realisasi is not None and baris.realisasi.polos


def _nilai(baris: BarisTriwulan) -> Decimal:
    assert baris.realisasi is not None
    assert baris.realisasi.nilai is not None
    return baris.realisasi.nilai
