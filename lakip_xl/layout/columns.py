"""Columns of report tables: text, figures, references, sums, formulas, categories."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from lakip_xl.domain import anggaran, kategori
from lakip_xl.layout.sel import RUMUS_TUNJUK, SKALA, Baris, Rujukan, Rumus, Sel
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import Format, Table


@dataclass(frozen=True)
class Text:
    """A column of text; `tautan` names the cell or file that a click leads to, where there is one."""

    key: str
    header: str
    ambil: Callable[[Any], object]
    width: float = 20
    format: Format = "teks"
    tautan: Callable[[Baris], Rujukan | str | None] | None = None

    def sel(self, susunan: Susunan, _tabel: Table, baris: Baris) -> Sel:
        """The text of a row; total rows ask their own object too."""
        if self.tautan is None:
            return Sel(self.ambil(baris.isi), None, _format(self.format, baris))
        tautan = self.tautan(baris)
        if isinstance(tautan, Rujukan) and not susunan.ada(tautan.tabel, tautan.kunci):
            tautan = None
        return Sel(self.ambil(baris.isi), None, _format(self.format, baris), tautan)


@dataclass(frozen=True)
class Number(Text):
    """A column of input figures; stands on Data sheets only, each figure once."""

    width: float = 16
    format: Format = "desimal"


class Ref(NamedTuple):
    """A column whose cells show those of another table."""

    key: str
    header: str
    tabel: str
    kolom: str
    width: float = 16
    format: Format = "desimal"
    kunci: Callable[[Baris], str | None] = lambda baris: baris.kunci

    def sel(self, susunan: Susunan, tabel: Table, baris: Baris) -> Sel:
        """A blank cell stays blank; a row that the other table lacks is blank."""
        kunci = self.kunci(baris)
        if kunci is None or not susunan.ada(self.tabel, kunci):
            return Sel(None, None, _format(self.format, baris))
        rujukan = Rujukan(self.tabel, kunci, self.kolom)
        alamat = susunan.alamat(tabel, rujukan)
        return Sel(susunan.sel(rujukan).nilai, RUMUS_TUNJUK.replace("{asal}", alamat), _format(self.format, baris))


class Total(NamedTuple):
    """A column of figures that add up: leaves refer to their figure, other rows sum the rows below them."""

    key: str
    header: str
    leaf: Ref
    width: float = 18
    format: Format = "rupiah"

    def sel(self, susunan: Susunan, tabel: Table, baris: Baris) -> Sel:
        """A sum over blanks only is blank."""
        if not baris.anak:
            sel = self.leaf.sel(susunan, tabel, baris)
            return Sel(sel.nilai, sel.rumus, _format(self.format, baris))
        anak = [Rujukan(tabel.kode, kunci, self.key) for kunci in baris.anak]
        wilayah = susunan.wilayah(tabel, anak)
        nilai = anggaran.jumlah(_bulat(susunan.sel(satu).nilai) for satu in anak)
        return Sel(nilai, anggaran.RUMUS_JUMLAH.replace("{semua}", wilayah), _format(self.format, baris))


class Computed(NamedTuple):
    """A column computed from its row (or from cells it names): a Rumus, or what makes one for a row.

    Where a row needs no formula, the maker returns the literal value instead.
    """

    key: str
    header: str
    rumus: Rumus | Callable[[Baris], object]
    width: float = 12
    format: Format = "desimal"

    def sel(self, susunan: Susunan, tabel: Table, baris: Baris) -> Sel:
        """The value of the twin, with the formula filled in."""
        rumus = self.rumus if isinstance(self.rumus, Rumus) else self.rumus(baris)
        format_ = _format(self.format, baris)
        if not isinstance(rumus, Rumus):
            return Sel(rumus, None, format_)
        nilai: list[object] = []
        tempat: dict[str, str] = {}
        for key in rumus.keys:
            asal = rumus.rujukan.get(key) or SKALA.get(key) or Rujukan(tabel.kode, baris.kunci, key)
            tempat[key] = susunan.tempat(tabel, asal)
            if isinstance(asal, Rujukan):
                nilai.append(susunan.sel(asal).nilai)
        return Sel(rumus.twin(*nilai), rumus.teks_dengan(tempat), format_)


class Category(NamedTuple):
    """A column that places a ratio of the same row on the scale."""

    key: str
    header: str
    of: str
    width: float = 18

    def sel(self, susunan: Susunan, tabel: Table, baris: Baris) -> Sel:
        """A blank ratio has no category."""
        rumus = Rumus(kategori.RUMUS.replace("{rasio}", f"{{{self.of}}}"), susunan.skala.kategori)
        return Computed(self.key, self.header, rumus, format="tengah").sel(susunan, tabel, baris)


def _format(format_: Format, baris: Baris) -> str:
    return format_ if isinstance(format_, str) else format_(baris)


def _bulat(nilai: object) -> int | None:
    return nilai if isinstance(nilai, int) else None
