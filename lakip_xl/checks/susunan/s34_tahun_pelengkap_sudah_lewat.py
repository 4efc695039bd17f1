"""S34: Evaluasi, penghargaan dan angka pembanding tidak dari tahun yang akan datang."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Pembanding, Penghargaan, Rekomendasi

GAGAL = (
    """
perencanaan.xlsx › Rekomendasi
| butir | tahun | rekomendasi | tindak_lanjut |
| 1 | 2023 | Pakai aplikasi | Sudah |
! tambah
→ perencanaan.xlsx › Rekomendasi › @tahun/6
""",
    """
perencanaan.xlsx › Penghargaan
| nama | jenis | tahun |
| Koperasi Berprestasi | penghargaan | 2032 |
! tambah
→ perencanaan.xlsx › Penghargaan › @tahun/6
""",
    """
perencanaan.xlsx › Pembanding
| indikator | daerah | tahun | realisasi | sumber |
| IKU-1 | Provinsi | 2023 | 8 | LKjIP |
! tambah
→ perencanaan.xlsx › Pembanding › @tahun/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Penghargaan
| nama | jenis | tahun |
| Koperasi Berprestasi | penghargaan | 2022 |
| Siddhakarya | penghargaan | 2020 |
! tambah
""",
    """
perencanaan.xlsx › Pembanding
| indikator | daerah | tahun | realisasi | sumber |
| IKU-1 | Provinsi | 2021 | 8 | LKjIP |
! tambah
""",
)


@check(
    "S34",
    level=Level.PERINGATAN,
    saran="Periksa tahunnya; yang dari tahun berikut ditulis di perencanaan tahun itu.",
    alasan="Laporan satu tahun tidak memuat yang belum terjadi.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tahun_pelengkap_sudah_lewat(laporan: Laporan) -> Iterator[Finding]:
    """Evaluasi, penghargaan dan angka pembanding tidak dari tahun yang akan datang."""
    isi = laporan.perencanaan.isi
    semua: tuple[Rekomendasi | Penghargaan | Pembanding, ...] = (
        *isi(Rekomendasi),
        *isi(Penghargaan),
        *isi(Pembanding),
    )
    for baris in semua:
        if laporan.tahun and baris.tahun > laporan.tahun:
            yield Finding(baris.cell("tahun"), f"Tahun {baris.tahun} sesudah tahun laporan {laporan.tahun}.")
