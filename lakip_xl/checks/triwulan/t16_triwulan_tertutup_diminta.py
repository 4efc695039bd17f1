"""T16: Angka triwulan yang sudah ditutup masih diminta perencanaan (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.penutupan import perubahan

_TEMPLAT = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx Triwulan @realisasi/6 1
! tulis jejak.jsonl {"tahun":2022,"triwulan":1,"ditutup":{"indikator/KOP-1":"1"},"keluaran":{}}
"""
GAGAL = f"""{_TEMPLAT}
! sel perencanaan.xlsx Indikator @kode/6 KOP-9
! sel perencanaan.xlsx Indikator @pola/6 posisi
→ perencanaan.xlsx › Indikator
"""
LOLOS = (
    f"""{_TEMPLAT}
""",
    f"""{_TEMPLAT}
! sel masukan/bidang.xlsx Triwulan @realisasi/6 2
""",
)


@check(
    "T16",
    level=Level.PERINGATAN,
    saran="Bila rencana memang berubah, tutup lagi: lakip-xl triwulan FOLDER N --tutup; bila tidak, kembalikan kode.",
    alasan="Perubahan rencana di tengah tahun menghilangkan angka yang sudah dilaporkan; laporan lama memuatnya.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def triwulan_tertutup_diminta(laporan: Laporan) -> Iterator[Finding]:
    """Angka triwulan yang sudah ditutup masih diminta perencanaan."""
    for triwulan in sorted(laporan.penutupan):
        for beda in perubahan(laporan, triwulan):
            if not beda.diminta:
                kode = beda.nama.partition("/")[2]
                pesan = f"{kode} triwulan {triwulan} ditutup dengan {beda.lama}; perencanaan tidak memintanya lagi."
                yield Finding(beda.sel, pesan)
