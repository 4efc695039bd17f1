"""S09: Angka dan tanggal yang diketik sebagai teks hanya dapat dibaca satu cara (aturan 19, 20 dan 25)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | '4.250 |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | 0.95 |
! format masukan/bidang.xlsx "Data Dasar" @nilai/7 0%
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 9500 |
! format masukan/bidang.xlsx Anggaran @realisasi/6 0%
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | '4.250,5 |
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | satuan | nilai |
| KOP-AKTIF/2022 | persen | 0.95 |
! format masukan/bidang.xlsx "Data Dasar" @nilai/7 0%
""",
)


@check(
    "S09",
    level=Level.KESALAHAN,
    saran="Ketik ulang sebagai angka agar maknanya satu.",
    alasan="4.250 dapat berarti empat ribu atau empat koma dua lima; menebak bisa salah seribu kali.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_bermakna_satu(laporan: Laporan) -> Iterator[Finding]:
    """Angka dan tanggal yang diketik sebagai teks hanya dapat dibaca satu cara."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BERMAKNA_DUA:
            yield Finding(kejadian.sel, f"Isi sel '{kejadian.isi}' dapat berarti {kejadian.keterangan}.")
