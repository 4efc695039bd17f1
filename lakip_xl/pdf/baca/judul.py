"""Headings: what the PDF's own outline names; where it has none, lines that are greater than the text, or bold."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from lakip_xl.pdf.baca.baris_teks import BarisTeks
from lakip_xl.pdf.baca.halaman import rapat
from lakip_xl.pdf.baca.hiasan import Butir

_BARIS_TERBANYAK = 4
_TERPANJANG = 120
_LEBIH_BESAR = 1.15
_BAB = re.compile(r"bab\s+[IVX\d]", re.IGNORECASE)
_BUKAN = re.compile(r"(?:tabel|gambar|grafik)\b|.*[.:;,]$|[^A-Za-z]*$", re.IGNORECASE)
_TINGKAT_BAB, _TINGKAT_BESAR, _TINGKAT_TEBAL = 1, 2, 3


def beri_tingkat(semua: Sequence[Sequence[Butir]], judul: Mapping[int, Mapping[str, int]]) -> list[list[Butir]]:
    """Say of every line whether it is a heading; one that the outline names, and that takes several, becomes one."""
    if any(judul.values()):
        return [_menurut_garis_besar(isi, judul) for isi in semua]
    banyak = Counter(
        round(butir.ukuran, 1) for isi in semua for butir in isi if isinstance(butir, BarisTeks) for _ in butir.teks
    )
    ukuran = banyak.most_common(1)[0][0] if banyak else 0.0
    return [
        [
            butir._replace(tingkat=_menurut_rupa(butir, ukuran)) if isinstance(butir, BarisTeks) else butir
            for butir in isi
        ]
        for isi in semua
    ]


def _menurut_garis_besar(isi: Sequence[Butir], judul: Mapping[int, Mapping[str, int]]) -> list[Butir]:
    hasil: list[Butir] = []
    urutan = 0
    while urutan < len(isi):
        butir = isi[urutan]
        banyak = 1
        if isinstance(butir, BarisTeks) and (milik := judul.get(butir.halaman)):
            baris = []
            for lanjut in isi[urutan : urutan + _BARIS_TERBANYAK]:
                if not isinstance(lanjut, BarisTeks):
                    break
                baris.append(lanjut.teks)
                if tingkat := milik.get(rapat("".join(baris))):
                    butir, banyak = butir._replace(teks=" ".join(baris), tingkat=tingkat), len(baris)
                    break
        hasil.append(butir)
        urutan += banyak
    return hasil


def _menurut_rupa(baris: BarisTeks, ukuran: float) -> int:
    besar = baris.ukuran > _LEBIH_BESAR * ukuran
    if not (besar or baris.tebal) or len(baris.teks) > _TERPANJANG or _BUKAN.match(baris.teks):
        return 0
    return _TINGKAT_BAB if _BAB.match(baris.teks) else _TINGKAT_BESAR if besar else _TINGKAT_TEBAL
