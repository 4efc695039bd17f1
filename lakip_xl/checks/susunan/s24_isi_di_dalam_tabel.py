"""S24: Tidak ada isi di luar kolom dan baris templat."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! sel masukan/bidang.xlsx Anggaran @kanan+2/6 periksa
! sel masukan/bidang.xlsx Anggaran @kanan+3/9 lagi
→ masukan/bidang.xlsx › Anggaran › @kanan+2/6
""",
    """
! sel masukan/bidang.xlsx Anggaran @uraian/9 Jumlah
→ masukan/bidang.xlsx › Anggaran › @uraian/9
""",
    """
! sel perencanaan.xlsx Identitas C30 tambahan
→ perencanaan.xlsx › Identitas › C30
""",
)
LOLOS = """
! sel masukan/bidang.xlsx Anggaran @catatan/6 periksa
"""


@check(
    "S24",
    level=Level.PERINGATAN,
    saran="Isi itu tidak dibaca; pindahkan ke kolom Catatan bila perlu dilaporkan.",
    alasan="Yang ditulis di samping atau di bawah tabel tidak sampai ke laporan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def isi_di_dalam_tabel(laporan: Laporan) -> Iterator[Finding]:
    """Tidak ada isi di luar kolom dan baris templat."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.ISI_DI_LUAR:
            pesan = f"{kejadian.keterangan} sel di luar tabel tidak dibaca, yang pertama berisi '{kejadian.isi}'."
            yield Finding(kejadian.sel, pesan)
