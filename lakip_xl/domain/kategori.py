"""Category of a capaian or of an absorption by a scale of whole percents (rules.md 8)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.domain.bulat import RUMUS_PERSEN_BULAT, RUMUS_PERSEN_POTONG, persen_bulat, persen_potong

BELUM_DILAPORKAN = "belum dilaporkan"
TIDAK_DAPAT_DIHITUNG = "tidak dapat dihitung"


class Band(NamedTuple):
    """One category and the whole percent from which it holds."""

    batas_bawah: int
    kategori: str


class Skala(NamedTuple):
    """Bands from the best to the worst; the last begins at 0 and takes all that is below."""

    band: tuple[Band, ...]

    def kategori(self, rasio: Decimal | None) -> str | None:
        """Return the category of a ratio; None for None. The ratio is rounded half up to a whole percent first."""
        if rasio is None:
            return None
        persen = persen_bulat(rasio)
        return next((satu.kategori for satu in self.band if persen >= satu.batas_bawah), self.band[-1].kategori)

    def kategori_potong(self, rasio: Decimal | None) -> str | None:
        """Return the category of a ratio cut to a whole percent instead of rounded; None for None."""
        return None if rasio is None else self.kategori(Decimal(persen_potong(rasio)) / 100)

    def peringkat(self, kategori: str) -> int:
        """Return the place of a category, 0 is the best."""
        return next(urutan for urutan, satu in enumerate(self.band) if satu.kategori == kategori)


RUMUS = 'IF({rasio}="","",LOOKUP(MAX(MIN({skala_batas}),' + RUMUS_PERSEN_BULAT + "),{skala_batas},{skala_kategori}))"
RUMUS_POTONG = RUMUS.replace(RUMUS_PERSEN_BULAT, RUMUS_PERSEN_POTONG)
"""Excel twins; the two ranges hold the scale from the lowest bound to the highest, as LOOKUP wants."""

SKALA_BAKU = Skala(
    (
        Band(90, "Sangat Berhasil"),
        Band(76, "Berhasil"),
        Band(61, "Cukup Berhasil"),
        Band(51, "Kurang Berhasil"),
        Band(0, "Tidak Berhasil"),
    )
)


def cacat_skala(band: Sequence[Band]) -> Iterator[tuple[int, str]]:
    """Yield what is wrong with a scale: (place in the sequence, what)."""
    if not band:
        yield 0, "skala kosong"
        return
    for urutan, (atas, bawah) in enumerate(pairwise(band), start=1):
        if bawah.batas_bawah == atas.batas_bawah:
            yield urutan, f"batas {bawah.batas_bawah} dipakai dua kategori (tumpang tindih)"
        elif bawah.batas_bawah > atas.batas_bawah:
            yield urutan, f"batas {bawah.batas_bawah} berada di bawah {atas.batas_bawah} (urutan terbalik)"
        if bawah.kategori == atas.kategori:
            yield urutan, f"kategori {bawah.kategori} tertulis dua kali"
    if band[-1].batas_bawah != 0:
        yield len(band) - 1, f"nilai di bawah {band[-1].batas_bawah} tidak punya kategori (berlubang)"
