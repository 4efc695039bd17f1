"""Text in runs replaced word by word: what stays the same keeps its run, and so its look."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from lakip_xl.word.ikat.penanda import ButirNaskah
from lakip_xl.word.sunting import Suntingan, ganti_teks

_TERBANYAK = 1_000_000
"""Pairs of words beyond which a text is replaced as one."""
_KATA = re.compile(r"\s+|[^\s]+")


class _Ganti(NamedTuple):
    """Letters from `awal` to `akhir` that give way to `teks`."""

    awal: int
    akhir: int
    teks: str


def ganti_rentang(badan: bytes, isi: Sequence[ButirNaskah], awal: int, akhir: int, teks: str) -> Iterator[Suntingan]:
    """Yield what puts `teks` in place of the letters from `awal` to `akhir` of what stands in `isi`.

    Words that both have stay in their runs; a new one stands in the run of that which it takes the place of.
    """
    lama = "".join(butir.teks for butir in isi)[awal:akhir]
    semua = list(_perbedaan(lama, teks, awal))
    letak = 0
    for butir in isi:
        mulai, letak = letak, letak + len(butir.teks)
        if butir.simpul.nama == "w:t" and butir.teks:
            baru, semua = _ganti_satu(butir.teks, mulai, semua)
            if baru != butir.teks:
                yield ganti_teks(badan, butir.simpul, baru)


def _ganti_satu(lama: str, mulai: int, semua: list[_Ganti]) -> tuple[str, list[_Ganti]]:
    """Return the text of one run with the changes that touch it, and what is left of these for the runs behind it."""
    selesai, hasil, letak, sisa = mulai + len(lama), "", mulai, []
    for satu in semua:
        if satu.awal >= selesai and not (satu.awal == satu.akhir == selesai):
            sisa.append(satu)
            continue
        hasil += lama[letak - mulai : satu.awal - mulai] + satu.teks
        letak = min(satu.akhir, selesai)
        if satu.akhir > selesai:
            sisa.append(_Ganti(selesai, satu.akhir, ""))
    return hasil + lama[letak - mulai :], sisa


def _perbedaan(lama: str, baru: str, geser: int) -> Iterator[_Ganti]:
    """Yield how one text becomes the other, in words."""
    satu, dua = (_KATA.findall(teks) for teks in (lama, baru))
    if not satu or len(satu) * len(dua) > _TERBANYAK:
        yield _Ganti(geser, geser + len(lama), baru)
        return
    tepi = [geser]
    for kata in satu:
        tepi.append(tepi[-1] + len(kata))
    for apa, mulai, selesai, dari, sampai in SequenceMatcher(None, satu, dua, autojunk=False).get_opcodes():
        if apa != "equal":
            yield _Ganti(tepi[mulai], tepi[selesai], "".join(dua[dari:sampai]))
