"""T23: Indikator yang didukung berjenjang lebih tinggi."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.kode import Jenjang
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kaskade import lingkaran_induk, rencana_menurut_kode

_TINGGI = {jenjang: nomor for nomor, jenjang in enumerate(Jenjang)}
GAGAL = (
    """
! sel perencanaan.xlsx Indikator @induk/7 KOP-1
→ perencanaan.xlsx › Indikator › @induk/7
""",
    """
! sel perencanaan.xlsx Indikator @jenjang/6 sasaran
! sel perencanaan.xlsx Indikator @acuan/6 T1.S1
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
→ perencanaan.xlsx › Indikator › @induk/6
""",
)
LOLOS = (
    """
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
""",
    """
! sel perencanaan.xlsx Indikator @jenjang/6 sub kegiatan
! sel perencanaan.xlsx Indikator @acuan/6 2.17.03.2.01.01
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
""",
    """
! sel perencanaan.xlsx Indikator @jenjang/7
! sel perencanaan.xlsx Indikator @induk/7 KOP-1
""",
    """
! sel perencanaan.xlsx Indikator @induk/6 IKU-1
! sel perencanaan.xlsx Indikator @induk/7 KOP-1
""",
)


@check(
    "T23",
    level=Level.PERINGATAN,
    saran="Tukar arahnya: tulis pada indikator yang lebih rendah kode indikator di atasnya.",
    alasan="Yang rendah mendukung yang tinggi; terbalik, pohon kinerja tidak terbaca dari tujuan ke sub kegiatan.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def induk_lebih_tinggi(laporan: Laporan) -> Iterator[Finding]:
    """Indikator yang didukung berjenjang lebih tinggi."""
    dikenal = rencana_menurut_kode(laporan)
    berputar = {rencana.kode for semua in lingkaran_induk(laporan) for rencana in semua}  # T22 tells of them
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        induk = dikenal.get(rencana.induk or "")
        if induk is None or rencana.kode in berputar or rencana.jenjang is None or induk.jenjang is None:
            continue
        if _TINGGI[induk.jenjang] >= _TINGGI[rencana.jenjang]:
            pesan = f"Indikator {rencana.jenjang} mendukung {induk.kode}, indikator {induk.jenjang}."
            yield Finding(rencana.cell("induk"), pesan)
