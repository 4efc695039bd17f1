"""K14: Capaian di bawah ambang disertai faktor penghambat (aturan 16)."""

from collections.abc import Iterator

from lakip_xl.checking.angka_diketik import realisasi_diragukan
from lakip_xl.checking.check import check
from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.notasi import angka, persen
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi | faktor_penghambat |
| KOP-1 | 4 | 3 |  |
→ masukan/bidang.xlsx › Indikator › @faktor_penghambat/6
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-BAIK/2022 | 5 |
→ masukan/bidang.xlsx › Indikator › @faktor_penghambat/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi | faktor_penghambat |
| KOP-1 | 4 | 3 | Pengawas kurang |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi | faktor_penghambat |
| KOP-1 | 4 | 3.58 | |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi | faktor_penghambat |
| KOP-1 | 4 | | |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi | faktor_penghambat |
| KOP-1 | 4 | 0.004 | |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | target | realisasi | faktor_penghambat |
| KOP-1 | 4 | 3 | `x*6000` |
""",
    """
! baris masukan/bidang.xlsx Indikator 7
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-BAIK/2022 | 5 |
""",
)


@check(
    "K14",
    level=Level.PERINGATAN,
    saran="Tulis sebabnya di Faktor Penghambat, dan di Tindak Lanjut apa yang akan dilakukan.",
    alasan="Laporan wajib menerangkan sebab kegagalan dan apa yang dilakukan karenanya.",
    sumber="PermenPANRB 53/2014",
    gagal=GAGAL,
    lolos=LOLOS,
)
def capaian_rendah_dijelaskan(laporan: Laporan) -> Iterator[Finding]:
    """Capaian di bawah ambang disertai faktor penghambat."""
    diragukan = realisasi_diragukan(laporan)
    for indikator in laporan.indikator:
        baris = indikator.masukan
        if (
            baris is None
            or indikator.capaian is None
            or baris.faktor_penghambat
            or not baris.terbaca("faktor_penghambat")
        ):
            continue
        if persen_bulat(indikator.capaian) < laporan.ambang_alasan and indikator.kode not in diragukan:
            ambang = angka(laporan.ambang_alasan)
            pesan = (
                f"Capaian {indikator.kode} {persen(indikator.capaian)}, di bawah {ambang} %, tanpa faktor penghambat."
            )
            yield Finding(baris.cell("faktor_penghambat"), pesan)
