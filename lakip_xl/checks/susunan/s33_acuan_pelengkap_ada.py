"""S33: Rekomendasi, penghargaan dan pembanding menyebut unit dan indikator yang ada."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Pembanding, Penghargaan, Rekomendasi

GAGAL = (
    """
perencanaan.xlsx › Rekomendasi
| butir | tahun | rekomendasi | tindak_lanjut | unit |
| 1 | 2021 | Pakai aplikasi | Sudah | bagian umum |
! tambah
→ perencanaan.xlsx › Rekomendasi › @unit/6
""",
    """
perencanaan.xlsx › Penghargaan
| nama | jenis | tahun | unit |
| Koperasi Berprestasi | penghargaan | 2022 | bagian umum |
! tambah
→ perencanaan.xlsx › Penghargaan › @unit/6
""",
    """
perencanaan.xlsx › Pembanding
| indikator | daerah | tahun | realisasi | sumber |
| IKU-9 | Provinsi | 2022 | 8 | LKjIP |
! tambah
→ perencanaan.xlsx › Pembanding › @indikator/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Rekomendasi
| butir | tahun | rekomendasi | tindak_lanjut | unit |
| 1 | 2021 | Pakai aplikasi | Sudah | sekretariat |
| 2 | 2021 | Pakai hasilnya | Sudah |  |
! tambah
""",
    """
perencanaan.xlsx › Pembanding
| indikator | daerah | tahun | realisasi | sumber |
| IKU-1 | Provinsi | 2022 | 8 | LKjIP |
! tambah
""",
)


@check(
    "S33",
    level=Level.KESALAHAN,
    saran="Pilih kode yang ada dari daftar pada sel itu, atau kosongkan Unit.",
    alasan="Yang menunjuk unit atau indikator yang tidak ada tidak punya tempat dalam laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acuan_pelengkap_ada(laporan: Laporan) -> Iterator[Finding]:
    """Rekomendasi, penghargaan dan pembanding menyebut unit dan indikator yang ada."""
    dikenal = {unit.kode for unit in laporan.unit}
    isi = laporan.perencanaan.isi
    semua: tuple[Rekomendasi | Penghargaan, ...] = (*isi(Rekomendasi), *isi(Penghargaan))
    for baris in semua:
        if baris.unit and baris.unit not in dikenal:
            yield Finding(baris.cell("unit"), f"Unit {baris.unit} tidak ada di lembar Unit.")
    indikator = {baris.kode for baris in laporan.indikator}
    for pembanding in isi(Pembanding):
        if pembanding.indikator not in indikator:
            pesan = f"Indikator {pembanding.indikator} tidak ada di lembar Indikator."
            yield Finding(pembanding.cell("indikator"), pesan)
