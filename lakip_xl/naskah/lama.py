"""Spans of days that a report prints together with how long they last: "19 - 21 Oktober 2022 (3 hari)"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from lakip_xl.naskah.tanggal import TanggalTertulis, tanggal_dalam

_SATUAN = r"(?P<satuan>hari(?:\s+kerja)?|minggu|bulan)\b"
_SESUDAH = re.compile(
    rf"^[\s,;]*(?:\(|selama\s)\s*(?P<banyak>\d{{1,3}})\s*(?:\(\s*[a-z]+\s*\)\s*)?{_SATUAN}", re.IGNORECASE
)
_LAMA = re.compile(rf"\bselama\s+(?P<banyak>\d{{1,3}})\s*(?:\(\s*[a-z]+\s*\)\s*)?{_SATUAN}", re.IGNORECASE)
_HARI_KERJA = re.compile(r"\bsenin\s*(?:-|–|—|s\.?/?d\.?|sampai(?:\s+dengan)?|hingga)\s*jum'?at\b", re.IGNORECASE)
_KERJA, _JARAK = range(5), 60
_PANJANG = {"minggu": (7, 4), "bulan": (30, 15)}
"""Days of a unit, and how many of them may be more or less."""


class LamaTertulis(NamedTuple):
    """A span of days and how long it lasts, as written; `kerja` says that only days of work are counted."""

    tanggal: TanggalTertulis
    banyak: int
    satuan: str
    kerja: bool
    awal: int
    akhir: int

    @property
    def hari(self) -> int:
        """The days of the span: those of the calendar, or those from Monday to Friday."""
        mulai, selesai = self.tanggal.mulai, self.tanggal.selesai
        assert isinstance(mulai, date) and isinstance(selesai, date)  # noqa: PT018 - only such are yielded
        semua = [mulai + timedelta(urutan) for urutan in range((selesai - mulai).days + 1)]
        return sum(hari.weekday() in _KERJA for hari in semua) if self.kerja else len(semua)

    @property
    def wajar(self) -> bool:
        """Whether the span can last so long: days may be fewer than it has (holidays), weeks and months are rough."""
        if self.satuan in _PANJANG:
            hari, longgar = _PANJANG[self.satuan]
            return abs(self.banyak * hari - self.hari) <= longgar
        return self.banyak <= self.hari


def lama_dalam(teks: str, tahun: int) -> Iterator[LamaTertulis]:
    """Yield the spans of a text that say how long they last: just behind, or once in a text with one span."""
    semua = [isi for isi in tanggal_dalam(teks, tahun) if isi.mulai and isi.selesai and isi.mulai < isi.selesai]
    lain = list(_LAMA.finditer(teks))
    hari_kerja = bool(semua) and _HARI_KERJA.search(teks) is not None
    for tanggal in semua:
        geser = tanggal.akhir
        cocok = _SESUDAH.match(teks[geser : geser + _JARAK])
        if cocok is None and len(semua) == len(lain) == 1:
            cocok, geser = lain[0], 0
        if cocok is not None:
            satuan = " ".join(cocok["satuan"].casefold().split())
            kerja = satuan == "hari kerja" or (satuan == "hari" and hari_kerja)
            awal, akhir = geser + cocok.start("banyak"), geser + cocok.end()
            yield LamaTertulis(tanggal, int(cocok["banyak"]), satuan, kerja, awal, akhir)
