"""The room in which a live formula computes: what the office has set, and the rows of its workbook."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from lakip_xl.domain.kategori import SKALA_BAKU, Skala
from lakip_xl.domain.predikat import SkalaPredikat
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.ukuran import Ukuran

AMBANG_ALASAN_BAKU = Decimal(90)
"""Percent below which a reason is due, in an office that sets none (aturan 13)."""

URUTAN = "urutan"
"""The name under which a formula finds the zero-based place of its row."""


class Kolom(NamedTuple):
    """All cells of a column, of this sheet or of another of the same workbook: a place of a formula's parameter."""

    key: str
    lembar: str = ""


class Ruang:
    """What a twin may look at besides its own row; `ambang` is in percent, `predikat` are scales by name.

    `kunci_lalu` are the keys of last year's base figures from which an indicator computes. `isi` holds rows by sheet
    name.

    `lembar` and `urutan` say where its row stands. The values of a column are gathered once.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - one word for each thing that a formula may look at
        self,
        skala: Skala = SKALA_BAKU,
        ambang: Decimal = AMBANG_ALASAN_BAKU,
        predikat: Mapping[str, SkalaPredikat] = MappingProxyType({}),
        kunci_lalu: tuple[str, ...] = (),
        isi: Mapping[str, Sequence[Mapping[str, object]]] = MappingProxyType({}),
        lembar: str = "",
        urutan: int = 0,
        kolom: dict[Kolom, tuple[object, ...]] | None = None,
    ) -> None:
        """Take what the office has set, and the rows."""
        self.skala = skala
        self.ambang = ambang
        self.predikat = predikat
        self.kunci_lalu = kunci_lalu
        self.isi = isi
        self.lembar = lembar
        self.urutan = urutan
        self._kolom: dict[Kolom, tuple[object, ...]] = {} if kolom is None else kolom

    def dengan(self, isi: Mapping[str, Sequence[Mapping[str, object]]]) -> "Ruang":
        """Return the room with the rows of a workbook in it."""
        return Ruang(self.skala, self.ambang, self.predikat, self.kunci_lalu, isi)

    def pada(self, lembar: str, urutan: int) -> "Ruang":
        """Return the room as a row of a sheet sees it; `urutan` is its zero-based place."""
        return Ruang(self.skala, self.ambang, self.predikat, self.kunci_lalu, self.isi, lembar, urutan, self._kolom)

    @property
    def tetap(self) -> Mapping[str, object]:
        """What any formula may name: the scale, the threshold, what is needed of last year, the place of the row."""
        batas, kategori = self.skala.naik
        return {
            "skala_batas": batas,
            "skala_kategori": kategori,
            "ambang": self.ambang,
            "kunci_lalu": self.kunci_lalu,
            URUTAN: self.urutan,
        }

    def nilai(self, tempat: object, baris: Mapping[str, object]) -> object:
        """Return what a formula finds at a place, seen from a row."""
        if isinstance(tempat, Kolom):
            return self._nilai_kolom(tempat if tempat.lembar else tempat._replace(lembar=self.lembar))
        if isinstance(tempat, Tetapan):
            return tempat.nilai
        assert isinstance(tempat, str)
        return isi_sel(baris[tempat]) if tempat in baris else self.tetap[tempat]

    def _nilai_kolom(self, kolom: Kolom) -> tuple[object, ...]:
        if kolom not in self._kolom:
            self._kolom[kolom] = tuple(isi_sel(baris.get(kolom.key)) for baris in self.isi.get(kolom.lembar, ()))
        return self._kolom[kolom]


def isi_sel(nilai: object) -> object:
    """Return what a formula finds in a cell: a measure is a number, or the text that it is written as."""
    return nilai.sel if isinstance(nilai, Ukuran) else nilai
