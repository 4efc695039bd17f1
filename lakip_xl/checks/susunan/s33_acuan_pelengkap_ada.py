"""S33: Rekomendasi, penghargaan, pembanding dan isu menyebut unit, indikator dan sasaran yang ada."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Isu, Pembanding, Penghargaan, Rekomendasi

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
    """
perencanaan.xlsx › Isu
| isu | sasaran |
| Pengawasan lemah | T9.S1 |
! tambah
→ perencanaan.xlsx › Isu › @sasaran/6
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
    """
perencanaan.xlsx › Isu
| isu | sasaran |
| Pengawasan lemah | T1.S1 |
| Pelatih kurang |  |
! tambah
""",
)


@check(
    "S33",
    level=Level.KESALAHAN,
    saran="Pilih kode yang ada dari daftar pada sel itu, atau kosongkan Unit atau Sasaran.",
    alasan="Yang menunjuk unit, indikator atau sasaran yang tidak ada tidak punya tempat dalam laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acuan_pelengkap_ada(laporan: Laporan) -> Iterator[Finding]:
    """Rekomendasi, penghargaan, pembanding dan isu menyebut unit, indikator dan sasaran yang ada."""
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
    sasaran = {baris.kode for baris in laporan.sasaran}
    for isu in isi(Isu):
        if isu.sasaran and isu.sasaran not in sasaran:
            yield Finding(isu.cell("sasaran"), f"Sasaran {isu.sasaran} tidak ada di lembar Sasaran.")
