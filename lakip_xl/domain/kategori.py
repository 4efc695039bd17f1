"""Category of a capaian or of an absorption by a scale of whole percents (aturan 8)."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.domain.bulat import persen_bulat, persen_potong
from lakip_xl.domain.kata_baku import MAKS_HURUF, cacat_kata
from lakip_xl.domain.rumus import rumus

MAKS_PITA = 20
"""Categories of a scale: each is a rule of colour in every table."""

BELUM_DILAPORKAN = "belum dilaporkan"
TIDAK_DAPAT_DIHITUNG = "tidak dapat dihitung"


@rumus(f'IF({{rasio}}="","",LOOKUP(MAX(MIN({{skala_batas}}),{persen_bulat}),{{skala_batas}},{{skala_kategori}}))')
def kategori(rasio: Decimal | None, skala_batas: Sequence[int], skala_kategori: Sequence[str]) -> str | None:
    """Category of a ratio, rounded half up to a whole percent first; None for None (aturan 8).

    The scale stands from the lowest bound to the highest, as LOOKUP wants it.
    """
    return None if rasio is None else _letakkan(persen_bulat(rasio), skala_batas, skala_kategori)


@rumus(f'IF({{rasio}}="","",LOOKUP(MAX(MIN({{skala_batas}}),{persen_potong}),{{skala_batas}},{{skala_kategori}}))')
def kategori_potong(rasio: Decimal | None, skala_batas: Sequence[int], skala_kategori: Sequence[str]) -> str | None:
    """Category of a ratio cut to a whole percent instead of rounded; None for None (aturan 8)."""
    return None if rasio is None else _letakkan(persen_potong(rasio), skala_batas, skala_kategori)


def _letakkan(persen: int, batas: Sequence[int], nama: Sequence[str]) -> str:
    return nama[max(bisect_right(batas, persen) - 1, 0)]


@rumus(
    f'IF({{realisasi}}="","{BELUM_DILAPORKAN}",IF({{capaian}}="","{TIDAK_DAPAT_DIHITUNG}",'
    f"{kategori.untuk(rasio='capaian')}))"
)
def kategori_indikator(
    realisasi: object, capaian: Decimal | None, skala_batas: Sequence[int], skala_kategori: Sequence[str]
) -> str:
    """Category of an indicator, or the words that say why there is none (aturan 5, 6 and 8)."""
    if realisasi is None:
        return BELUM_DILAPORKAN
    return kategori(capaian, skala_batas, skala_kategori) or TIDAK_DAPAT_DIHITUNG


class Band(NamedTuple):
    """One category and the whole percent from which it holds."""

    batas_bawah: int
    kategori: str


class Skala(NamedTuple):
    """Bands from the best to the worst; the last begins at 0 and takes all that is below (aturan 8)."""

    band: tuple[Band, ...]

    @property
    def naik(self) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """Bounds and categories from the lowest to the highest, as formulas take them."""
        return tuple(band.batas_bawah for band in self.band[::-1]), tuple(band.kategori for band in self.band[::-1])

    def kategori(self, rasio: Decimal | None) -> str | None:
        """Return the category of a ratio; None for None."""
        return kategori(rasio, *self.naik)

    def kategori_potong(self, rasio: Decimal | None) -> str | None:
        """Return the category of a ratio cut to a whole percent instead of rounded; None for None."""
        return kategori_potong(rasio, *self.naik)

    def peringkat(self, kategori: str) -> int:
        """Return the place of a category, 0 is the best."""
        return next(urutan for urutan, band in enumerate(self.band) if band.kategori == kategori)


SKALA_BAKU = Skala(
    (
        Band(90, "Sangat Berhasil"),
        Band(76, "Berhasil"),
        Band(61, "Cukup Berhasil"),
        Band(51, "Kurang Berhasil"),
        Band(0, "Tidak Berhasil"),
    )
)
"""The scale of an office that sets none of its own (aturan 8)."""
SKALA_PERMENDAGRI = Skala(
    (
        Band(91, "Sangat Tinggi"),
        Band(76, "Tinggi"),
        Band(66, "Sedang"),
        Band(51, "Rendah"),
        Band(0, "Sangat Rendah"),
    )
)
"""The scale of Permendagri 86/2017 (aturan 8)."""


def cacat_skala(band: Sequence[Band]) -> Iterator[tuple[int, str]]:
    """Yield what is wrong with a scale: (place in the sequence, what); aturan 8."""
    if not band:
        yield 0, "skala kosong"
        return
    for urutan, pita in enumerate(band):
        if cacat := cacat_kata(pita.kategori):
            yield urutan, f"kategori {pita.kategori[:MAKS_HURUF]} {cacat}"
    if len(band) > MAKS_PITA:
        yield MAKS_PITA, f"lebih dari {MAKS_PITA} kategori"
    for urutan, (atas, bawah) in enumerate(pairwise(band), start=1):
        if bawah.batas_bawah == atas.batas_bawah:
            yield urutan, f"batas {bawah.batas_bawah} dipakai dua kategori (tumpang tindih)"
        elif bawah.batas_bawah > atas.batas_bawah:
            yield urutan, f"batas {bawah.batas_bawah} berada di bawah {atas.batas_bawah} (urutan terbalik)"
        if bawah.kategori == atas.kategori:
            yield urutan, f"kategori {bawah.kategori} tertulis dua kali"
    if band[-1].batas_bawah != 0:
        yield len(band) - 1, f"nilai di bawah {band[-1].batas_bawah} tidak punya kategori (berlubang)"
