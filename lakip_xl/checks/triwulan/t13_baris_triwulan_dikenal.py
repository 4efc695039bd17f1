"""T13: Yang diisi per triwulan diminta perencanaan dari unit itu (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.sebutan import sebut
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.triwulan import target_indikator
from lakip_xl.sheets.masukan import AksiTriwulan, AnggaranTriwulan, DasarTriwulan, Triwulan

_TEMPLAT = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! sel perencanaan.xlsx Indikator @pola/7 posisi
! templat masukan/bidang.xlsx
"""
GAGAL = (
    f"""{_TEMPLAT}
! sel masukan/bidang.xlsx Triwulan @realisasi/7 2
! sel perencanaan.xlsx Indikator @pola/6
→ masukan/bidang.xlsx › Triwulan › @realisasi/7
""",
    f"""{_TEMPLAT}
! sel masukan/bidang.xlsx Triwulan @kendala/7 Peserta sedikit
! sel perencanaan.xlsx Indikator @pola/6 tahunan
→ masukan/bidang.xlsx › Triwulan › @kendala/7
""",
    f"""{_TEMPLAT}
! sel masukan/bidang.xlsx "Data Dasar Triwulan" @tw2/6 5
! sel perencanaan.xlsx Indikator @pola/7
→ masukan/bidang.xlsx › Data Dasar Triwulan › @tw2/6
""",
    f"""! sel perencanaan.xlsx "Rencana Aksi" @indikator/6 KOP-1
! sel perencanaan.xlsx "Rencana Aksi" @aksi/6 Melatih
{_TEMPLAT}
! sel masukan/bidang.xlsx "Aksi Triwulan" @tw1/6 selesai
! sel perencanaan.xlsx "Rencana Aksi" @aksi/6 Mendampingi
→ masukan/bidang.xlsx › Aksi Triwulan › @tw1/6
""",
    f"""{_TEMPLAT}
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw2/6 5
! sel perencanaan.xlsx Indikator @pola/6
! sel perencanaan.xlsx Indikator @pola/7
→ masukan/bidang.xlsx › Anggaran Triwulan › @tw2/6
""",
)
LOLOS = (
    f"""! sel perencanaan.xlsx "Rencana Aksi" @indikator/6 KOP-1
! sel perencanaan.xlsx "Rencana Aksi" @aksi/6 Melatih
{_TEMPLAT}
! sel masukan/bidang.xlsx "Aksi Triwulan" @tw1/6 selesai
""",
    f"""{_TEMPLAT}
! sel masukan/bidang.xlsx Triwulan @realisasi/7 2
""",
    f"""{_TEMPLAT}
! sel perencanaan.xlsx Indikator @pola/6
""",
)


@check(
    "T13",
    level=Level.KESALAHAN,
    saran="Isi kembali pola di perencanaan.xlsx, atau buat ulang templat: lakip-xl template FOLDER --carry FOLDER.",
    saran_unit="Tanyakan Sub Bagian Perencanaan: baris ini tidak lagi diminta per triwulan.",
    alasan="Yang tidak diminta perencanaan tidak mempunyai tempat dalam laporan, dan hilang tanpa diketahui.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def baris_triwulan_dikenal(laporan: Laporan) -> Iterator[Finding]:
    """Yang diisi per triwulan diminta perencanaan dari unit itu."""
    milik = laporan.triwulan
    diukur = {(kode, isi.triwulan) for kode, rencana in milik.indikator.items() for isi in target_indikator(rencana)}
    for _, baris in laporan.semua(Triwulan):
        kunci = (baris.kode, baris.triwulan)
        if milik.isi.get(kunci) is not baris or kunci not in diukur:
            yield from _terisi(baris, f"{baris.kode} triwulan {baris.triwulan}")
    for _, dasar in laporan.semua(DasarTriwulan):
        if milik.dasar.get(dasar.kode) is not dasar:
            yield from _terisi(dasar, dasar.kode)
    for buku, uang in laporan.semua(AnggaranTriwulan):
        if milik.anggaran.get((buku.identitas.unit, uang.kode)) is not uang:
            yield from _terisi(uang, uang.kode)
    direncanakan = {(rencana.indikator, rencana.aksi) for rencana in milik.rencana_aksi}
    for _, aksi in laporan.semua(AksiTriwulan):
        kunci_aksi = (aksi.indikator, aksi.aksi)
        if milik.aksi.get(kunci_aksi) is not aksi or kunci_aksi not in direncanakan:
            yield from _terisi(aksi, f"{aksi.indikator} {sebut(aksi.aksi)}")


def _terisi(baris: Triwulan | DasarTriwulan | AnggaranTriwulan | AksiTriwulan, apa: str) -> Iterator[Finding]:
    """Find a row that nobody asks for: at the first of its typed cells, with what all of them hold."""
    isi = {kolom.key: nilai for kolom in baris.lembar.diketik if (nilai := getattr(baris, kolom.key)) is not None}
    if isi:
        sebut = "; ".join(map(str, isi.values()))
        yield Finding(baris.cell(next(iter(isi))), f"{apa} ({sebut}) tidak diminta perencanaan dari unit ini.")
