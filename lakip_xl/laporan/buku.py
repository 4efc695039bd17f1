"""One input workbook as it was read."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeVar, cast

from lakip_xl.laporan.kejadian import Kejadian, Perkara
from lakip_xl.sheets.sheet import Row, Workbook

_R = TypeVar("_R", bound=Row)


class IdentitasBerkas(NamedTuple):
    """What a file says of itself; blank where it says nothing."""

    workbook: str = ""
    unit: str = ""
    tahun: int | None = None
    versi: int | None = None


class Buku(NamedTuple):
    """Rows of every sheet of a file, by sheet name, with the facts met while reading.

    `berkas` is the path below the year's folder, with forward slashes on every system.
    """

    workbook: Workbook
    berkas: str
    identitas: IdentitasBerkas = IdentitasBerkas()
    baris: Mapping[str, tuple[Row, ...]] = MappingProxyType({})
    kejadian: tuple[Kejadian, ...] = ()
    sha256: str = ""
    ukuran: int = 0

    @property
    def sejenis(self) -> bool:
        """Whether the file is the kind of workbook it is read as, or does not say what it is."""
        return self.identitas.workbook in ("", self.workbook.kode)

    @property
    def tanpa_berkas(self) -> bool:
        """Whether it comes from no file: a report of it declares every table, also those that may be absent."""
        return not self.berkas

    @property
    def terbaca(self) -> bool:
        """Whether the file could be opened at all."""
        return all(kejadian.perkara is not Perkara.BERKAS_DITOLAK for kejadian in self.kejadian)

    def isi(self, kelas: type[_R]) -> tuple[_R, ...]:
        """Rows of one sheet, in the order of the file; () when the sheet is missing."""
        return cast(tuple[_R, ...], self.baris.get(kelas.lembar.nama, ()))
