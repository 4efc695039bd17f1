"""The place that a finding or a figure names: a file, a sheet, a cell."""

from typing import NamedTuple


class Tempat(NamedTuple):
    """A place: file (relative to the year's folder), sheet and address; each may be unknown ("").

    `baris` and `key` say the same as `alamat` in the words of the declaration: the true Excel row and the key of the
    column (0 and "" where the place is no cell of a declared column).
    """

    berkas: str = ""
    lembar: str = ""
    alamat: str = ""
    baris: int = 0
    key: str = ""

    def __str__(self) -> str:
        """Write it as findings name it: masukan/koperasi.xlsx › Anggaran › E7."""
        return " › ".join(bagian for bagian in (self.berkas, self.lembar, self.alamat) if bagian)
