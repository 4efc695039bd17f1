"""How much of a quarter is filled, as formulas in a unit's workbook and their twins (aturan 31).

A cell is filled when it holds something, or when its row says why it does not.
"""

from collections.abc import Iterator, Sequence

from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.rumus import Rumus, Tetapan, gabung, rumus
from lakip_xl.domain.triwulan import kunci_triwulan
from lakip_xl.sheets.kolom_status import Status
from lakip_xl.sheets.masukan import AnggaranTriwulan, DasarTriwulan, Triwulan
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Sheet

LEMBAR_DIHITUNG = (Triwulan.lembar, DasarTriwulan.lembar, AnggaranTriwulan.lembar)
"""Sheets whose cells of a quarter are counted; what became of an action may stay unsaid."""

_SALAH = (Status.PERIKSA, Status.BUKAN_ANGKA)


def sebut_triwulan(triwulan: int) -> str:
    """Return the name of a quarter: Triwulan II."""
    return f"Triwulan {angka_romawi(triwulan)}"


@rumus('SUMPRODUCT(--({triwulan}={nomor}),--({cara_hitung}="langsung"))')
def indikator_diminta(triwulan: Sequence[object], nomor: int, cara_hitung: Sequence[object]) -> int:
    """How many indicators are typed in a quarter."""
    return sum(_diminta(triwulan, nomor, cara_hitung))


@rumus(
    'SUMPRODUCT(--({triwulan}={nomor}),--({cara_hitung}="langsung"),'
    '--((TRIM({realisasi})<>"")*(TRIM({realisasi})<>"-")+({kendala}<>"")+({catatan}<>"")>0))'
)
def indikator_terisi(  # noqa: PLR0913, PLR0917 - the columns that are looked at
    triwulan: Sequence[object],
    nomor: int,
    cara_hitung: Sequence[object],
    realisasi: Sequence[object],
    kendala: Sequence[object],
    catatan: Sequence[object],
) -> int:
    """How many of them are filled, or say why not."""
    diminta = _diminta(triwulan, nomor, cara_hitung)
    semua = zip(diminta, realisasi, kendala, catatan, strict=True)
    return sum(ya and (isi is not None or bool(sebab) or bool(lain)) for ya, isi, sebab, lain in semua)


@rumus('SUMPRODUCT(--({kode}<>""))')
def baris_diminta(kode: Sequence[object]) -> int:
    """How many rows have a cell for each quarter."""
    return sum(bool(isi) for isi in kode)


@rumus('SUMPRODUCT(--({kode}<>""),--((TRIM({nilai})<>"")*(TRIM({nilai})<>"-")+({catatan}<>"")>0))')
def baris_terisi(kode: Sequence[object], nilai: Sequence[object], catatan: Sequence[object]) -> int:
    """How many of them are filled, or say why not."""
    semua = zip(kode, nilai, catatan, strict=True)
    return sum(bool(ada) and (isi is not None or bool(sebab)) for ada, isi, sebab in semua)


@rumus('SUMPRODUCT(--({triwulan}={nomor}),({status}="PERIKSA")+({status}="BUKAN ANGKA"))')
def indikator_salah(triwulan: Sequence[object], nomor: int, status: Sequence[object]) -> int:
    """How many rows of a quarter say of themselves that they are wrong."""
    return sum(isi == nomor and kata in _SALAH for isi, kata in zip(triwulan, status, strict=True))


@rumus('SUMPRODUCT(({status}="PERIKSA")+({status}="BUKAN ANGKA"))')
def baris_salah(status: Sequence[object]) -> int:
    """How many rows of a sheet say of themselves that they are wrong."""
    return sum(kata in _SALAH for kata in status)


def banyak_diminta(lembar: Sheet, triwulan: int) -> Rumus[..., int]:
    """Return the formula that counts the cells of a quarter that a sheet asks for."""
    if lembar is Triwulan.lembar:
        return _pada(indikator_diminta.untuk(nomor=Tetapan(triwulan)), lembar)
    return _pada(baris_diminta, lembar)


def banyak_terisi_triwulan(lembar: Sheet, triwulan: int) -> Rumus[..., int]:
    """Return the formula that counts those of them that are filled."""
    if lembar is Triwulan.lembar:
        return _pada(indikator_terisi.untuk(nomor=Tetapan(triwulan)), lembar)
    return _pada(baris_terisi.untuk(nilai=kunci_triwulan(triwulan)), lembar)


def banyak_salah(lembar: Sheet, triwulan: int) -> Rumus[..., int]:
    """Return the formula that counts the rows that are wrong; a row of four quarters is one row."""
    if lembar is Triwulan.lembar:
        return _pada(indikator_salah.untuk(nomor=Tetapan(triwulan)), lembar)
    return _pada(baris_salah, lembar)


def kemajuan_triwulan(lembar: Sheet, triwulan: int) -> Rumus[..., str]:
    """Return the formula that says it above the rows: "Triwulan II: terisi 3 dari 5 sel"."""
    awal = f"{sebut_triwulan(triwulan)}: terisi "
    return gabung(
        [banyak_terisi_triwulan(lembar, triwulan), banyak_diminta(lembar, triwulan)],
        lambda teks: f'"{awal}"&{teks[0]}&" dari "&{teks[1]}&" sel"',
        lambda nilai: f"{awal}{nilai[0]()} dari {nilai[1]()} sel",
    )


def _pada(banyak: Rumus[..., int], lembar: Sheet) -> Rumus[..., int]:
    """Return a formula of counts over whole columns of a sheet, each known by its key."""
    kolom = {nama: Kolom(key, lembar.nama) for nama, key in banyak.tempat.items() if isinstance(key, str)}
    return gabung([banyak.untuk(**kolom)], lambda teks: teks[0], lambda nilai: nilai[0]())


def _diminta(triwulan: Sequence[object], nomor: int, cara_hitung: Sequence[object]) -> Iterator[bool]:
    for isi, cara in zip(triwulan, cara_hitung, strict=True):
        yield isi == nomor and cara == CaraHitung.LANGSUNG
