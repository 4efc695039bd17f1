"""S32: Setiap data dasar dan indikator mempunyai kode yang tertulis."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara

GAGAL = (
    """
! sel perencanaan.xlsx Indikator @kode/6
→ perencanaan.xlsx › Indikator › @kode/6
""",
    """
! sel perencanaan.xlsx "Data Dasar" @nama/8 Jumlah koperasi sehat
! sel perencanaan.xlsx "Data Dasar" @satuan/8 koperasi
! sel perencanaan.xlsx "Data Dasar" @unit/8 bidang
→ perencanaan.xlsx › Data Dasar › @kode/8
""",
)
LOLOS = (
    """
! sel perencanaan.xlsx Indikator @kode/6 KOP-01
""",
    """
! sel perencanaan.xlsx "Data Dasar" @kode/8 -
""",
)


@check(
    "S32",
    level=Level.PERINGATAN,
    saran="Usulan itu dipakai. Ketik kode sendiri, atau tulis usulannya: lakip-xl template FOLDER --rencana.",
    alasan="Kode yang belum tertulis dapat bergeser bila baris disisipkan; yang tertulis tetap dari tahun ke tahun.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kode_ditulis(laporan: Laporan) -> Iterator[Finding]:
    """Setiap data dasar dan indikator mempunyai kode yang tertulis."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.KODE_DIUSULKAN:
            yield Finding(kejadian.sel, f"Kodenya kosong; diusulkan {kejadian.isi}.")
