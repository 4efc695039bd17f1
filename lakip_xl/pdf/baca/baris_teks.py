"""Letters put together as lines."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lakip_xl.pdf.baca.halaman import Huruf

_SEBARIS = 0.4
_SELA = 0.18
_LOMPAT = 2.0
"""Parts of the size of letters: how far apart baselines of one line are, what is a space, what is another column."""


class BarisTeks(NamedTuple):
    """A line: its text, where it stands, and how it ends.

    `spasi` says that a space was written at its end; `huruf` and `kata` are the widths of its first letter and word.
    `tingkat` is that of a heading, 0 for running text.
    """

    teks: str
    kiri: float
    kanan: float
    dasar: float
    ukuran: float
    spasi: bool
    huruf: float
    kata: float
    tebal: bool = False
    halaman: int = 0
    tingkat: int = 0

    @property
    def lebar(self) -> float:
        """How much of the width it takes."""
        return self.kanan - self.kiri


def susun_baris(huruf: Iterable[Huruf], halaman: int = 0) -> list[BarisTeks]:
    """Put letters together: upright text from above, then text that was turned."""
    menurut_arah: dict[int, list[Huruf]] = {}
    for satu in huruf:
        menurut_arah.setdefault(satu.arah, []).append(satu)
    hasil = []
    for arah in sorted(menurut_arah):
        hasil += [baris for sebaris in _sebaris(menurut_arah[arah]) if (baris := _baris(sebaris, halaman)) is not None]
    return hasil


def _sebaris(huruf: list[Huruf]) -> list[list[Huruf]]:
    """Return the letters of each line; raised and lowered ones belong to the line that they stand at."""
    hasil: list[list[Huruf]] = []
    dasar = 0.0
    for satu in sorted(huruf, key=lambda isi: isi.dasar):
        if hasil and satu.dasar - dasar <= _SEBARIS * max(satu.ukuran, hasil[-1][0].ukuran):
            hasil[-1].append(satu)
        else:
            hasil.append([satu])
            dasar = satu.dasar
    return hasil


def _baris(sebaris: list[Huruf], halaman: int) -> BarisTeks | None:
    urut = sorted(sebaris, key=lambda isi: isi.awal)
    isi = [satu for satu in urut if satu.teks.strip()]
    if not isi:
        return None
    ukuran = max(satu.ukuran for satu in isi)
    teks = "".join(_bersela(urut, ukuran))
    kata = _lebar_kata(urut[urut.index(isi[0]) :], ukuran)
    dasar = sorted(satu.dasar for satu in isi)[len(isi) // 2]
    return BarisTeks(
        teks,
        isi[0].awal,
        max(satu.akhir for satu in isi),
        dasar,
        ukuran,
        urut[-1].teks.isspace(),
        isi[0].akhir - isi[0].awal,
        kata,
        2 * sum(satu.tebal for satu in isi) > len(isi),
        halaman,
    )


def _bersela(urut: Sequence[Huruf], ukuran: float) -> Iterable[str]:
    """Yield letters, what stands between words, and a jump to another column as a tab."""
    akhir: float | None = None
    spasi = False
    for satu in urut:
        if satu.teks.isspace():
            spasi = True
            continue
        if akhir is not None:
            jarak = satu.awal - akhir
            yield "\t" if jarak > _LOMPAT * ukuran else " " if spasi or jarak > _SELA * ukuran else ""
        yield satu.teks
        akhir, spasi = max(satu.akhir, akhir or satu.akhir), False


def _lebar_kata(urut: Sequence[Huruf], ukuran: float) -> float:
    akhir = urut[0].akhir
    for satu in urut[1:]:
        if satu.teks.isspace() or satu.awal - akhir > _SELA * ukuran:
            break
        akhir = max(akhir, satu.akhir)
    return akhir - urut[0].awal
