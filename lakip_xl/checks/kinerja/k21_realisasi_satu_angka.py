"""K21: Realisasi adalah satu angka, atau predikat dari skala indikatornya (aturan 22)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.capaian import satu_angka
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import IndikatorRencana, Riwayat

GAGAL = (
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 4 - 6 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | Belum Rilis BPS |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | WTP |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | ≥ 4 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| IKU-1 | BB |
→ masukan/bidang.xlsx › Indikator › @realisasi/7
""",
    """
! sel perencanaan.xlsx Indikator @polaritas/6 predikat
! sel perencanaan.xlsx Indikator @target/6 BB
! sel perencanaan.xlsx Indikator @skala_predikat/6 AKIP
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | WTP |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
! sel perencanaan.xlsx Indikator @polaritas/6 rentang
! sel perencanaan.xlsx Indikator @target/6 80-90
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 70-95 |
→ masukan/bidang.xlsx › Indikator › @realisasi/6
""",
    """
perencanaan.xlsx › Riwayat
| acuan | nama | tahun | realisasi |
| KOP-1 | Koperasi diperiksa | 2021 | 70-80 |
! tambah
→ perencanaan.xlsx › Riwayat › @realisasi/7
""",
    """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW2 | 1-2 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 4 |
""",
    """
! sel perencanaan.xlsx Indikator @polaritas/6 predikat
! sel perencanaan.xlsx Indikator @target/6 BB
! sel perencanaan.xlsx Indikator @skala_predikat/6 AKIP
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | bb |
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi |
| KOP-1 | 80,17 (A) |
""",
    """
perencanaan.xlsx › Riwayat
| acuan | nama | tahun | realisasi |
| LAMA-1 | Nilai yang dahulu dipakai | 2021 | BB |
! tambah
""",
    """
masukan/bidang.xlsx › Indikator
| kode | realisasi | faktor_penghambat |
| KOP-1 | | Belum rilis |
""",
)


@check(
    "K21",
    level=Level.KESALAHAN,
    saran="Tulis satu angka. Yang belum diketahui dikosongkan, sebabnya di Faktor Penghambat atau Catatan.",
    alasan="Rentang dan kata bukan hasil pengukuran; darinya tidak dapat dihitung capaian.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_satu_angka(laporan: Laporan) -> Iterator[Finding]:
    """Realisasi adalah satu angka, atau predikat dari skala indikatornya."""
    rencana = {indikator.kode: indikator.rencana for indikator in laporan.indikator}
    for indikator in laporan.indikator:
        baris = indikator.masukan
        if baris is not None and baris.realisasi is not None:
            skala = laporan.skala_indikator(indikator.rencana)
            polaritas = None if indikator.dihitung else indikator.rencana.polaritas
            if not satu_angka(polaritas, baris.realisasi, skala):
                yield Finding(baris.cell("realisasi"), _pesan(baris.realisasi))
    for triwulan in laporan.triwulan.isi.values():
        if triwulan.realisasi is not None and not _sah(laporan, rencana.get(triwulan.kode), triwulan.realisasi):
            yield Finding(triwulan.cell("realisasi"), _pesan(triwulan.realisasi))
    for lalu in laporan.perencanaan.isi(Riwayat):
        if lalu.realisasi is not None and not _sah(laporan, rencana.get(lalu.acuan or ""), lalu.realisasi):
            yield Finding(lalu.cell("realisasi"), _pesan(lalu.realisasi))


def _sah(laporan: Laporan, rencana: IndikatorRencana | None, realisasi: Ukuran) -> bool:
    """Tell whether a figure of another year is one; of an indicator that is gone a word may stand."""
    if rencana is None:
        return realisasi.atas is None and realisasi.tanda is None
    return satu_angka(rencana.polaritas, realisasi, laporan.skala_indikator(rencana))


def _pesan(realisasi: Ukuran) -> str:
    """Say what was found: both ends of a range, or the word."""
    if realisasi.atas is not None:
        bawah, atas = angka(realisasi.nilai or 0), angka(realisasi.atas)
        return f"Realisasi {realisasi} adalah rentang, {bawah} sampai {atas}; yang dilaporkan satu angka."
    if realisasi.tanda is not None:
        return f"Realisasi {realisasi} bertanda; tulis angkanya saja."
    return f"'{realisasi}' bukan angka."
