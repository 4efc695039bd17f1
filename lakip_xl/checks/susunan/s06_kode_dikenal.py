"""S06: Setiap kode pada masukan ada di perencanaan, dan milik unit itu."""

from collections.abc import Iterator, Mapping, Sequence

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Anggaran, DataDasar, Indikator

GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.77 | 5 |
! tambah
→ masukan/bidang.xlsx › Anggaran › @kode/7
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-99 | 5 |
! tambah
→ masukan/bidang.xlsx › Indikator › @kode/8
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | kode | tahun | nilai |
| KOP-LAIN/2022 | KOP-LAIN | 2022 | 5 |
! tambah
→ masukan/bidang.xlsx › Data Dasar › @kode/10
""",
    """
masukan/sekretariat.xlsx › Data Dasar
| kunci | kode | tahun | nilai |
| KOP-AKTIF/2022 | KOP-AKTIF | 2022 | 5 |
! tambah
→ masukan/sekretariat.xlsx › Data Dasar › @kode/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.01.2.01.01 | 5 |
! tambah
→ masukan/bidang.xlsx › Anggaran › @kode/7
""",
    """
masukan/sekretariat.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 5 |
! tambah
→ masukan/sekretariat.xlsx › Indikator › @kode/6
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 5 |
""",
    """
! sel masukan/bidang.xlsx Anggaran @kode/7 2.17.01.2.01.01
perencanaan.xlsx › Program
| kode | uraian | unit | pagu |
| 2.17.01.2.01.01 | Dokumen Perencanaan | bidang | 5 |
! tambah
""",
    """
! meta masukan/sekretariat.xlsx lakip_unit sekretaris
masukan/sekretariat.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 5 |
! tambah
""",
    """
! sel perencanaan.xlsx "Data Dasar" @unit/6 bidang-lama
masukan/sekretariat.xlsx › Data Dasar
| kunci | kode | tahun | nilai |
| KOP-AKTIF/2022 | KOP-AKTIF | 2022 | 5 |
! tambah
""",
    """
! meta masukan/sekretariat.xlsx lakip_unit sekretaris
masukan/sekretariat.xlsx › Data Dasar
| kunci | kode | tahun | nilai |
| KOP-AKTIF/2022 | KOP-AKTIF | 2022 | 5 |
! tambah
""",
)


@check(
    "S06",
    level=Level.KESALAHAN,
    saran="Pakai kode yang ada di perencanaan.xlsx, atau minta Sub Bagian Perencanaan menambahkannya di sana.",
    saran_unit="Pakai kode yang ada pada templat, atau minta Sub Bagian Perencanaan menambahkannya.",
    alasan="Kode yang tidak ada di perencanaan tidak punya pagu, target atau tempat dalam laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kode_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap kode pada masukan ada di perencanaan, dan milik unit itu."""
    sub = {kode: [baris.rencana.unit for baris in bagian] for kode, bagian in laporan.bagian.items()}
    indikator = {baris.kode: [baris.rencana.unit] for baris in laporan.indikator}
    data = {kode: [variabel.unit] for kode, variabel in laporan.variabel.items()}
    yield from _asing(laporan, Anggaran, "Sub kegiatan", sub)
    yield from _asing(laporan, Indikator, "Indikator", indikator)
    yield from _asing(laporan, DataDasar, "Data dasar", data)


def _asing(
    laporan: Laporan,
    kelas: type[Anggaran] | type[Indikator] | type[DataDasar],
    apa: str,
    pemilik: Mapping[str, Sequence[str | None]],
) -> Iterator[Finding]:
    """Find the rows whose code the plan lacks, or gives to other units than the one that wrote it."""
    dikenal = {unit.kode for unit in laporan.unit}
    for buku, baris in laporan.semua(kelas):
        unit = buku.identitas.unit
        if baris.kode not in pemilik:
            yield Finding(baris.cell("kode"), f"{apa} {baris.kode} tidak ada di perencanaan.")
        elif unit in dikenal and not dikenal.isdisjoint(pemilik[baris.kode]) and unit not in pemilik[baris.kode]:
            milik = ", ".join(kode for kode in pemilik[baris.kode] if kode) or "yang belum ditulis"
            yield Finding(baris.cell("kode"), f"{apa} {baris.kode} milik unit {milik}.")
