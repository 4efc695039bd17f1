"""What tables of the finance system share: exact sums over Data Sumber, and the sen that whole rupiah leave."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan.keuangan import jumlah_uang
from lakip_xl.sumber.nilai import Uang, rupiah_bulat

ASING = "tidak ada di perencanaan"
"""What stands for the name of a sub kegiatan that only exports have."""


def _uang(isi: object) -> Uang | None:
    return isi if isinstance(isi, int | Decimal) else None


@rumus('IF(COUNT({nilai})=0,"",SUM({nilai}))')
def jumlah_tepat(nilai: Sequence[object]) -> Uang | None:
    """Sum of amounts with their sen; None when all is blank."""
    return jumlah_uang(map(_uang, nilai))


@rumus(
    'IF(SUMPRODUCT(--({semua_kode}={kode}),--ISNUMBER({nilai}))=0,"",SUMIFS({nilai},{semua_kode},{kode}))',
)
def jumlah_kode(nilai: Sequence[object], semua_kode: Sequence[object], kode: str) -> Uang | None:
    """Sum of the amounts of a code; None when it has none."""
    return jumlah_uang(_uang(isi) for isi, milik in zip(nilai, semua_kode, strict=True) if milik == kode)


@rumus(
    "IF(SUMPRODUCT(--({semua_kode}={kode}),--({semua_bulan}={bulan}),--ISNUMBER({nilai}))=0,"
    '"",SUMIFS({nilai},{semua_kode},{kode},{semua_bulan},{bulan}))'
)
def jumlah_kode_bulan(
    nilai: Sequence[object], semua_kode: Sequence[object], kode: str, semua_bulan: Sequence[object], bulan: int
) -> Uang | None:
    """Sum of the amounts of a code in a month; None when it has none."""
    semua = zip(nilai, semua_kode, semua_bulan, strict=True)
    return jumlah_uang(_uang(isi) for isi, milik, hari in semua if milik == kode and hari == bulan)


@rumus('IF({kotor}="","",{kotor}-IF({setoran}="",0,{setoran}))')
def tanpa_setoran(kotor: Uang | None, setoran: Uang | None) -> Uang | None:
    """Realisasi without what was paid back."""
    return None if kotor is None else kotor - (setoran or 0)


@rumus('IF({nilai}="","",ROUND(ROUND({nilai},2)-INT(ROUND({nilai},2)),2))')
def sen(nilai: Uang | None) -> Uang | None:
    """The sen of an amount, which whole rupiah leave out."""
    return None if nilai is None else bulatkan(Decimal(nilai) - rupiah_bulat(nilai), 2)


@rumus(
    'IF(AND({laporan}="",{sumber}=""),"",'
    'ROUND(IF({laporan}="",0,{laporan})-IF({sumber}="",0,{sumber})+IF({pecahan}="",0,{pecahan}),2))'
)
def selisih_sumber(laporan: int | None, sumber: Uang | None, pecahan: Uang | None) -> Uang | None:
    """The report minus the source in whole rupiah; a blank counts as nothing, None while both are blank."""
    if laporan is None and sumber is None:
        return None
    return (laporan or 0) - (sumber or 0) + (pecahan or 0)
