"""Columns of tables: text, figures, references, sums, formulas, categories."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from lakip_xl.domain import anggaran, kategori
from lakip_xl.domain.rumus import Rumus
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan
from lakip_xl.layout.table import AnyRumus, Format, TableColumn

__all__ = ["AnyRumus", "Category", "Computed", "Number", "Ref", "Source", "Text", "Total"]

T_contra = TypeVar("T_contra", contravariant=True)


class Text(TableColumn[T_contra]):
    """A column of text; `tautan` names the cell or file that a click leads to, where there is one.

    `penentu` says of a column of a Data sheet that it decides what stands where (a code, a unit, a year): a change of
    it moves nothing until the next consolidation.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - one word for each thing that is said of a column
        self,
        key: str,
        header: str,
        ambil: Callable[[T_contra], object],
        width: float = 20,
        format: Format[T_contra] = "teks",  # noqa: A002
        tautan: Callable[[Baris[T_contra]], Rujukan | str | None] | None = None,
        *,
        penentu: bool = False,
    ) -> None:
        """Take what finds the text of a row's object; total rows ask their own object too."""
        super().__init__(key, header, width, format)
        self.penentu = penentu
        self._ambil = ambil
        self._tautan = tautan

    def isi(self, _tabel: str, baris: Baris[T_contra]) -> object:
        """The text of a row."""
        return self._ambil(baris.isi)

    def tautan(self, baris: Baris[T_contra]) -> Rujukan | str | None:
        """Where a click leads."""
        return None if self._tautan is None else self._tautan(baris)


class Number(Text[T_contra]):
    """A column of input figures; stands on Data sheets only, each figure once."""

    def __init__(  # noqa: PLR0913 - one word for each thing that is said of a column
        self,
        key: str,
        header: str,
        ambil: Callable[[T_contra], object],
        width: float = 16,
        format: Format[T_contra] = "desimal",  # noqa: A002
        *,
        penentu: bool = False,
    ) -> None:
        """Take what finds the figure of a row's object."""
        super().__init__(key, header, ambil, width, format, penentu=penentu)


class Source(Text[T_contra]):
    """A column that only says where a figure of its row came from."""


class Ref(TableColumn[T_contra]):
    """A column whose cells show those of another table: `kunci` finds the row there, by default that of this key.

    A blank cell stays blank; a row that the other table lacks is blank.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - one word for each thing that is said of a column
        self,
        key: str,
        header: str,
        tabel: str,
        kolom: str,
        width: float = 16,
        format: Format[T_contra] = "desimal",  # noqa: A002
        kunci: Callable[[Baris[T_contra]], str | None] | None = None,
    ) -> None:
        """Take the other table and its column."""
        super().__init__(key, header, width, format)
        self.tabel = tabel
        self.kolom = kolom
        self._kunci = kunci

    def isi(self, _tabel: str, baris: Baris[T_contra]) -> Rujukan | None:
        """The cell that is shown."""
        kunci = baris.kunci if self._kunci is None else self._kunci(baris)
        return None if kunci is None else Rujukan(self.tabel, kunci, self.kolom)


class Total(TableColumn[T_contra]):
    """A column of figures that add up: leaves refer to their figure, other rows sum the rows below them.

    `bagian` gives the keys of the rows of the other table that a leaf is made of, where those may be several.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - one word for each thing that is said of a column
        self,
        key: str,
        header: str,
        leaf: Ref[T_contra],
        width: float = 18,
        format: Format[T_contra] = "rupiah",  # noqa: A002
        bagian: Callable[[Baris[T_contra]], Sequence[str]] | None = None,
    ) -> None:
        """Take what a leaf shows."""
        super().__init__(key, header, width, format)
        self.leaf = leaf
        self.bagian = bagian

    def isi(self, tabel: str, baris: Baris[T_contra]) -> AnyRumus | Rujukan | None:
        """The figure of a leaf, or the sum of the rows below; a sum over blanks only is blank."""
        if not baris.anak:
            bagian = self.bagian(baris) if self.bagian else ()
            if len(bagian) < 2:  # noqa: PLR2004 - nothing to sum
                return self.leaf.isi(tabel, baris)
            anak = tuple(Rujukan(self.leaf.tabel, kunci, self.leaf.kolom) for kunci in bagian)
        else:
            anak = tuple(Rujukan(tabel, kunci, self.key) for kunci in baris.anak)
        return anggaran.jumlah.untuk(nilai=Kumpulan(anak, rapat=True))


class Computed(TableColumn[T_contra]):
    """A column computed from its row (or from cells it names): a formula, or what makes one for a row.

    Where a row needs no formula, the maker returns the literal value instead.
    """

    def __init__(
        self,
        key: str,
        header: str,
        rumus: AnyRumus | Callable[[Baris[T_contra]], object],
        width: float = 12,
        format: Format[T_contra] = "desimal",  # noqa: A002
    ) -> None:
        """Take the formula, whose parameters are columns of the same row where it names no other cell."""
        super().__init__(key, header, width, format)
        self.rumus = rumus

    def isi(self, _tabel: str, baris: Baris[T_contra]) -> object:
        """The formula of a row."""
        return self.rumus if isinstance(self.rumus, Rumus) else self.rumus(baris)


class Category(Computed[T_contra]):
    """A column that places a ratio of the same row on the scale."""

    def __init__(self, key: str, header: str, of: str, width: float = 18) -> None:
        """Take the key of the ratio; a blank one has no category."""
        super().__init__(key, header, kategori.kategori.untuk(rasio=of), width, "tengah")
