"""S33: Rekomendasi, penghargaan, pembanding, isu dan rencana aksi menunjuk kode yang ada."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import (
    AnggaranKas,
    AnggaranRenstra,
    Isu,
    Pembanding,
    Penghargaan,
    Rekomendasi,
    RencanaAksi,
)

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
    """
perencanaan.xlsx › Rencana Aksi
| indikator | aksi | sub_kegiatan |
| IKU-9 | Melatih pengurus | 2.17.03.2.01.01 |
| IKU-1 | Melatih pengurus | 2.17.03.2.01.99 |
! tambah
→ perencanaan.xlsx › Rencana Aksi › @indikator/6
→ perencanaan.xlsx › Rencana Aksi › @sub_kegiatan/7
""",
    """
! sel perencanaan.xlsx "Anggaran Kas" @kode/6 2.17.03.2.01.99
! sel perencanaan.xlsx "Anggaran Kas" @unit/6 bidang-lain
! sel perencanaan.xlsx "Anggaran Renstra" @kode/6 2.17.09
→ perencanaan.xlsx › Anggaran Kas › @kode/6
→ perencanaan.xlsx › Anggaran Kas › @unit/6
→ perencanaan.xlsx › Anggaran Renstra › @kode/6
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
    """
perencanaan.xlsx › Rencana Aksi
| indikator | aksi | sub_kegiatan |
| IKU-1 | Melatih pengurus | 2.17.03.2.01.01 |
| IKU-1 | Rapat | |
! tambah
""",
)


@check(
    "S33",
    level=Level.KESALAHAN,
    saran="Pilih kode yang ada dari daftar pada sel itu, atau kosongkan bila boleh kosong.",
    alasan="Yang menunjuk kode yang tidak ada tidak punya tempat dalam laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def acuan_pelengkap_ada(laporan: Laporan) -> Iterator[Finding]:
    """Rekomendasi, penghargaan, pembanding, isu, rencana aksi dan anggarannya menunjuk kode yang ada."""
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
    yield from _uang(laporan, dikenal)
    for aksi in isi(RencanaAksi):
        if aksi.indikator not in indikator:
            yield Finding(aksi.cell("indikator"), f"Indikator {aksi.indikator} tidak ada di lembar Indikator.")
        if aksi.sub_kegiatan and aksi.sub_kegiatan not in laporan.program:
            pesan = f"Sub kegiatan {aksi.sub_kegiatan} tidak ada di lembar Program."
            yield Finding(aksi.cell("sub_kegiatan"), pesan)


def _uang(laporan: Laporan, unit: set[str]) -> Iterator[Finding]:
    """Find plans of cash and money of the Renstra that name what the plan lacks."""
    kas = laporan.perencanaan.isi(AnggaranKas)
    semua: tuple[AnggaranKas | AnggaranRenstra, ...] = (*kas, *laporan.perencanaan.isi(AnggaranRenstra))
    for baris in semua:
        if baris.kode not in laporan.program:
            yield Finding(baris.cell("kode"), f"Kode {baris.kode} tidak ada di lembar Program.")
    for satu in kas:
        if satu.unit and satu.unit not in unit:
            yield Finding(satu.cell("unit"), f"Unit {satu.unit} tidak ada di lembar Unit.")
