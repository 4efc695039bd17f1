"""T15: Angka triwulan yang sudah ditutup tidak berubah, atau ada alasan revisinya (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.penutupan import AngkaBerubah, perubahan

_TEMPLAT = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
! sel masukan/bidang.xlsx Triwulan @realisasi/6 1
! sel masukan/bidang.xlsx "Anggaran Triwulan" @tw1/6 5
"""
_ANGKA = '{"indikator/KOP-1":"1","anggaran/bidang/2.17.03.2.01.01":"5"}'
_TUTUP = f"""
! tulis jejak.jsonl {{"tahun":2022,"triwulan":1,"ditutup":{_ANGKA},"keluaran":{{}}}}
"""
GAGAL = (
    f"""{_TEMPLAT}{_TUTUP}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi |
| KOP-1/TW1 | 2 |
→ masukan/bidang.xlsx › Triwulan › @realisasi/6
""",
    f"""{_TEMPLAT}{_TUTUP}
masukan/bidang.xlsx › Anggaran Triwulan
| kode | tw1 | revisi |
| 2.17.03.2.01.01 | 6 | SP2D terlambat dicatat |
→ masukan/bidang.xlsx › Anggaran Triwulan › @tw1/6
""",
)
LOLOS = (
    f"""{_TEMPLAT}{_TUTUP}
! sel perencanaan.xlsx Indikator @pola/6 tahunan
""",
    f"""{_TEMPLAT}{_TUTUP}
""",
    f"""{_TEMPLAT}{_TUTUP}
masukan/bidang.xlsx › Triwulan
| kunci | realisasi | revisi |
| KOP-1/TW2 | 2 | Belum ditutup |
""",
)


@check(
    "T15",
    level=Level.KESALAHAN,
    saran="Kembalikan angkanya, atau minta Alasan Revisi dari unit, lalu: lakip-xl triwulan FOLDER N --tutup.",
    saran_unit="Kembalikan angkanya, atau tulis Alasan Revisi pada baris itu dan beri tahu Sub Bagian Perencanaan.",
    alasan="Laporan triwulan itu sudah disampaikan; angka yang diam-diam berubah membuat dua laporan bertentangan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def triwulan_tertutup_tetap(laporan: Laporan) -> Iterator[Finding]:
    """Angka triwulan yang sudah ditutup tidak berubah, atau ada alasan revisinya."""
    for triwulan in sorted(laporan.penutupan):
        for beda in perubahan(laporan, triwulan):
            if beda.diminta:
                yield Finding(beda.sel, _pesan(beda), ringan=bool(beda.revisi))


def _pesan(beda: AngkaBerubah) -> str:
    kode = beda.nama.partition("/")[2]
    alasan = f" Alasan: {beda.revisi}." if beda.revisi else " Alasan Revisi kosong."
    lama, kini = beda.lama or "kosong", beda.kini or "kosong"
    return f"{kode} triwulan {beda.triwulan} ditutup dengan {lama}, sekarang {kini}.{alasan}"
