"""S25: Setiap baris yang diisi pada lembar siap isi mempunyai kodenya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! sel masukan/bidang.xlsx Anggaran @realisasi/8 5
→ masukan/bidang.xlsx › Anggaran › @realisasi/8
""",
    """
! sel masukan/bidang.xlsx Anggaran @kode/6
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
)
LOLOS = (
    """
! sel masukan/bidang.xlsx Anggaran @uraian/8 Jumlah
""",
)


@check(
    "S25",
    level=Level.KESALAHAN,
    saran="Tulis kembali kodenya, atau pindahkan isian ke baris yang berkode.",
    alasan="Tanpa kode, isian tidak diketahui milik sub kegiatan, indikator atau data mana, jadi tidak dibaca.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def baris_berkunci(laporan: Laporan) -> Iterator[Finding]:
    """Setiap baris yang diisi pada lembar siap isi mempunyai kodenya."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BARIS_TANPA_KUNCI:
            yield Finding(kejadian.sel, f"Isian '{kejadian.isi}' ada pada baris tanpa {kejadian.keterangan}.")
