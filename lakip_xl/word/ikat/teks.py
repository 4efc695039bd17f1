"""The text between two places replaced, over as many runs as it stands in; how it looks stays."""

from collections.abc import Iterator, Sequence

from lakip_xl.word.ikat.penanda import ButirNaskah
from lakip_xl.word.sunting import Suntingan, ganti_teks


def ganti_rentang(badan: bytes, isi: Sequence[ButirNaskah], awal: int, akhir: int, teks: str) -> Iterator[Suntingan]:
    """Yield what puts `teks` in place of the letters from `awal` to `akhir` of what stands in `isi`.

    The first text that is touched takes the new one; where there is none, nothing happens.
    """
    letak, tertulis = 0, False
    for butir in isi:
        lama = butir.teks
        mulai, selesai = letak, letak + len(lama)
        letak = selesai
        if butir.simpul.nama != "w:t" or selesai < awal or mulai > akhir or (tertulis and mulai == akhir):
            continue
        if tertulis or selesai > awal or selesai == akhir:
            baru = (
                lama[: max(awal - mulai, 0)] + ("" if tertulis else teks) + lama[max(min(akhir, selesai) - mulai, 0) :]
            )
            tertulis = True
            if baru != lama:
                yield ganti_teks(badan, butir.simpul, baru)
