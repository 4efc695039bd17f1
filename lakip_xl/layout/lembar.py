"""A sheet that several tables share, declared once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from lakip_xl.domain.rumus import Rumus
from lakip_xl.layout.table import Table

T = TypeVar("T")


class Lembar(NamedTuple):
    """A sheet of several tables: its name, its title, the question that it answers, its part, whether it is upright.

    `kisi` are the widths in characters of the columns that its tables share, `rumus` makes a title that holds a name.
    """

    nama: str
    judul: str
    jawab: str
    bab: str
    kisi: tuple[float, ...] = ()
    tegak: bool = False
    rumus: Rumus[..., Any] | None = None

    def tempatkan(self, tabel: Table[T], urutan: Sequence[str] = ()) -> Table[T]:
        """Return a table that stands on this sheet, the columns of these keys first in this order.

        Rows are still known by what told them apart before.
        """
        kolom = [tabel.menurut_key[key] for key in urutan if key in tabel.menurut_key]
        return replace(
            tabel,
            columns=(*kolom, *(satu for satu in tabel.columns if satu not in kolom)),
            pembeda=tabel.pembeda or (tabel.columns[0].key,),
            lembar=self.nama,
            judul_lembar=self.judul,
            judul_lembar_rumus=self.rumus,
            jawab=self.jawab,
            bab=self.bab,
            tegak=self.tegak,
            kisi=self.kisi,
        )
