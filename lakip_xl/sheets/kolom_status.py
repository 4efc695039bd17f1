"""The Status column: what is still to be done in a row, in words, by a formula and its twin."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.column import Column, Sifat, Tipe
from lakip_xl.sheets.ruang import Ruang


class Status(StrEnum):
    """Words of the Status column, heaviest first; a spare row that is blank has none."""

    BUKAN_ANGKA = "BUKAN ANGKA"
    LENGKAPI = "LENGKAPI"
    PERIKSA = "PERIKSA"
    OK = "OK"


class Aturan(NamedTuple):
    """A rule of one sheet: the word it gives, when (an Excel condition), its twin, and how people are told.

    The condition names cells of the row by key in braces; {@kode} is a whole column of the sheet,
    {@Unit.kode} one of another sheet, {@urutan} the zero-based place of the row, {ambang} the threshold.
    """

    status: Status
    bila: str
    twin: Callable[[Mapping[str, Any], Ruang], bool]
    arti: str


def ada_di(kolom: str, key: str) -> str:
    """Return a condition that counts how often a cell's text stands in a column, as text and never as a number."""
    return f"SUMPRODUCT(--({{@{kolom}}}={{{key}}}))"


def kolom_status(columns: Sequence[Column], aturan: Sequence[Aturan], *, tambahan: bool) -> Column:
    """Return the Status column of a sheet; `tambahan` says that rows may be added."""
    return Column(
        "Status",
        key="status",
        sifat=Sifat.COMPUTED,
        width=14,
        format="tengah",
        formula=rumus_status(columns, aturan, tambahan=tambahan),
        twin=twin_status(columns, aturan, tambahan=tambahan),
    )


_ANGKA = (Tipe.BULAT, Tipe.DESIMAL, Tipe.TANGGAL)


def rumus_status(columns: Sequence[Column], aturan: Sequence[Aturan], *, tambahan: bool) -> str:
    """Return the formula; `tambahan` says that rows may be added, so a row without typed cells has no status."""
    diketik = [kolom for kolom in columns if kolom.sifat is Sifat.TYPED]
    syarat = {
        Status.BUKAN_ANGKA: [f'AND({{{k.key}}}<>"",NOT(ISNUMBER({{{k.key}}})))' for k in diketik if k.tipe in _ANGKA],
        Status.LENGKAPI: [f'{{{k.key}}}=""' for k in diketik if k.required],
        Status.PERIKSA: [satu for k in diketik for satu in syarat_batas(k)],
    }
    for satu in aturan:
        syarat[satu.status].append(satu.bila)
    rumus = f'"{Status.OK}"'
    for status in (Status.PERIKSA, Status.LENGKAPI, Status.BUKAN_ANGKA):
        if syarat[status]:
            rumus = f'IF(OR({",".join(syarat[status])}),"{status}",{rumus})'
    if tambahan:
        kosong = ",".join(f'{{{kolom.key}}}=""' for kolom in diketik)
        rumus = f'IF(AND({kosong}),"",{rumus})'
    return rumus


def twin_status(
    columns: Sequence[Column], aturan: Sequence[Aturan], *, tambahan: bool
) -> Callable[[Mapping[str, Any], Ruang], object]:
    """Return the twin of the formula; values that are no figures come as the text they are."""
    diketik = [kolom for kolom in columns if kolom.sifat is Sifat.TYPED]

    def twin(baris: Mapping[str, Any], ruang: Ruang) -> object:
        if tambahan and all(baris[kolom.key] is None for kolom in diketik):
            return None
        if any(kolom.tipe in _ANGKA and isinstance(baris[kolom.key], str) for kolom in diketik):
            return Status.BUKAN_ANGKA
        if any(kolom.required and baris[kolom.key] is None for kolom in diketik):
            return Status.LENGKAPI
        bersih = {key: _hanya_angka(columns, key, nilai) for key, nilai in baris.items()}
        kata = [satu.status for satu in aturan if satu.twin(bersih, ruang)]
        kata += [Status.PERIKSA for kolom in diketik if _di_luar(kolom, baris[kolom.key])]
        return next((status for status in Status if status in kata), Status.OK)

    return twin


def syarat_batas(kolom: Column) -> list[str]:
    """Return conditions under which a number lies outside its column's bounds or is no whole number."""
    if kolom.tipe not in (Tipe.BULAT, Tipe.DESIMAL):
        return []
    sel = f"{{{kolom.key}}}"
    syarat = []
    if kolom.min is not None:
        syarat.append(f"{sel}<{kolom.min}")
    if kolom.max is not None:
        syarat.append(f"{sel}>{kolom.max}")
    if kolom.bulat:
        syarat.append(f"{sel}<>ROUND({sel},0)")
    return [f"IF(ISNUMBER({sel}),OR({','.join(syarat)}),FALSE)"] if syarat else []


def _di_luar(kolom: Column, nilai: object) -> bool:
    if kolom.tipe not in (Tipe.BULAT, Tipe.DESIMAL) or not isinstance(nilai, int | Decimal):
        return False
    pecahan = kolom.bulat and nilai != int(nilai)
    return pecahan or (kolom.min is not None and nilai < kolom.min) or (kolom.max is not None and nilai > kolom.max)


def _hanya_angka(columns: Sequence[Column], key: str, nilai: Any) -> Any:
    """Return what a rule may reckon with: text counts as blank among figures, as a predikat among measures."""
    tipe = next((kolom.tipe for kolom in columns if kolom.key == key), Tipe.TEKS)
    if tipe is Tipe.UKURAN and isinstance(nilai, str):
        return Ukuran(predikat=nilai)
    if tipe is Tipe.TEKS or isinstance(nilai, int | Decimal | date | Ukuran):
        return nilai
    return None
