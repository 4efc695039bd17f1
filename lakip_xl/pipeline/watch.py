"""Watch a year's folder: a file dropped into it is checked at once, and its marked copy appears beside it."""

from collections.abc import Iterable, Iterator
from itertools import chain
from operator import itemgetter
from pathlib import Path
from threading import Event
from typing import NamedTuple

from lakip_xl.excel.baca.folder import berkas_lain, berkas_masukan
from lakip_xl.excel.simpan.kunci import BerkasTerkunci
from lakip_xl.excel.tata_folder import FOLDER_MASUKAN
from lakip_xl.galat import pesan_paket
from lakip_xl.pipeline.annotate import Tertanda, annotate
from lakip_xl.pipeline.baca import TidakTerbaca, baca_rencana
from lakip_xl.pipeline.check import Pemeriksaan, check

_SEMENTARA = frozenset({".crdownload", ".part", ".partial", ".tmp"})
"""What browsers and other programs write before a file is whole."""


class Kiriman(NamedTuple):
    """A file that came in: what the check found, and its marked copy where something was found."""

    jalur: Path
    pemeriksaan: Pemeriksaan
    tertanda: Tertanda | None


def watch(folder: Path, *, berhenti: Event | None = None) -> Iterator[Kiriman]:
    """Yield every unit's file that is written into the year's folder, checked, until stopped.

    TidakTerbaca when the planning workbook cannot be read, or the optional package is not installed.
    """
    try:
        from watchfiles import watch as amati
    except ImportError as galat:
        raise TidakTerbaca(pesan_paket("Memantau folder", "watchfiles", "watch")) from galat
    baca_rencana(folder)
    masukan = folder / FOLDER_MASUKAN
    masukan.mkdir(exist_ok=True)
    for perubahan in amati(masukan, stop_event=berhenti, raise_interrupt=False, recursive=False):
        yield from tangani(folder, (Path(jalur) for _, jalur in sorted(perubahan, key=itemgetter(1))))


def tangani(folder: Path, berubah: Iterable[Path]) -> Iterator[Kiriman]:
    """Check each changed file that is still there; those of other programs and half of a download are passed over."""
    dikenal = {
        jalur.resolve()
        for jalur in chain(berkas_masukan(folder), berkas_lain(folder))
        if jalur.suffix.casefold() not in _SEMENTARA
    }
    for jalur in berubah:
        if jalur.resolve() in dikenal and jalur.is_file():
            hasil = check(jalur)
            yield Kiriman(jalur, hasil, _tandai(folder, jalur, hasil))


def _tandai(folder: Path, jalur: Path, hasil: Pemeriksaan) -> Tertanda | None:
    """Write the marked copy; where another run holds the folder, say so and go on watching."""
    try:
        return next(annotate(hasil, folder), None)
    except BerkasTerkunci as galat:
        return Tertanda(jalur.name, None, len(hasil.temuan), str(galat))
