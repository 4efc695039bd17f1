"""Furniture of pages: headers, footers and page numbers, which stand at the same height on page after page."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lakip_xl.pdf.baca.baris_teks import BarisTeks
from lakip_xl.pdf.baca.tabel_halaman import TabelHalaman

Butir = BarisTeks | TabelHalaman
"""What stands on a page, from above."""
_TEPI = 3
_ULANG = 3
_SETINGGI = 6.0
_TERPANJANG = 150
_NOMOR = re.compile(r"\d{1,4}")
_ROMAWI = re.compile(r"\W*[ivxl]{1,7}\W*", re.IGNORECASE)


class _Tepian(NamedTuple):
    """A thing at the top or the foot of a page: which page and which of its things, and how far down."""

    halaman: int
    urutan: int
    tinggi: float


def tanpa_hiasan(semua: Sequence[Sequence[Butir]]) -> list[list[Butir]]:
    """Return what stands on each page without its furniture."""
    tempat: dict[tuple[str, object], list[_Tepian]] = defaultdict(list)
    for halaman, butir in enumerate(semua):
        for urutan, di_bawah in _tepi(len(butir)):
            for tulisan in _tulisan(butir[urutan], halaman):
                tempat[di_bawah, tulisan].append(_Tepian(halaman, urutan, _tinggi(butir[urutan])))
    buang = set()
    for milik in tempat.values():
        tengah = sorted(satu.tinggi for satu in milik)[len(milik) // 2]
        setinggi = [satu for satu in milik if abs(satu.tinggi - tengah) <= _SETINGGI]
        if len({satu.halaman for satu in setinggi}) >= _ULANG:
            buang |= {(satu.halaman, satu.urutan) for satu in setinggi}
    return [
        [isi for urutan, isi in enumerate(butir) if (halaman, urutan) not in buang]
        for halaman, butir in enumerate(semua)
    ]


def _tepi(banyak: int) -> Iterator[tuple[int, str]]:
    yield from ((urutan, "atas") for urutan in range(min(_TEPI, banyak)))
    yield from ((urutan, "bawah") for urutan in range(max(banyak - _TEPI, 0), banyak))


def _tulisan(butir: Butir, halaman: int) -> Iterator[object]:
    """Yield what is compared of a thing: its text, and its text with a number that counts pages."""
    if isinstance(butir, TabelHalaman):
        teks = " ".join(isi for urutan in range(len(butir.baris)) for isi in butir.tulisan(urutan))
    else:
        teks = butir.teks
    if not 0 < len(teks) <= _TERPANJANG:
        return
    yield teks
    if _ROMAWI.fullmatch(teks):
        yield "romawi"
    for nomor in _NOMOR.finditer(teks):
        yield teks[: nomor.start()], teks[nomor.end() :], int(nomor[0]) - halaman


def _tinggi(butir: Butir) -> float:
    return butir.atas if isinstance(butir, TabelHalaman) else butir.dasar
