"""The room in which a live formula computes: what the office has set, and the rows of its workbook."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from lakip_xl.domain.kategori import SKALA_BAKU, Skala
from lakip_xl.domain.predikat import DAFTAR_BAKU

AMBANG_ALASAN_BAKU = Decimal(90)


class Ruang(NamedTuple):
    """What a twin may look at besides its own row; `ambang` is in percent, `isi` holds rows by sheet name."""

    skala: Skala = SKALA_BAKU
    ambang: Decimal = AMBANG_ALASAN_BAKU
    daftar_predikat: tuple[tuple[str, ...], ...] = DAFTAR_BAKU
    isi: Mapping[str, Sequence[Mapping[str, object]]] = MappingProxyType({})
    lembar: str = ""
    urutan: int = 0

    def kolom(self, key: str, lembar: str = "") -> list[object]:
        """Return the values of a column of this sheet or of another."""
        return [baris.get(key) for baris in self.isi.get(lembar or self.lembar, ())]

    def angka(self, key: str, lembar: str = "") -> list[int]:
        """Return the whole numbers of a column; other cells are passed over."""
        return [nilai for nilai in self.kolom(key, lembar) if isinstance(nilai, int)]

    def pada(self, lembar: str, urutan: int) -> "Ruang":
        """Return the room as a row of a sheet sees it; `urutan` is its zero-based place."""
        return self._replace(lembar=lembar, urutan=urutan)
