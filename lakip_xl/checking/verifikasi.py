"""How a check of a written report is declared, and what it says: what was found, where, and what agrees."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from lakip_xl.laporan import Laporan
from lakip_xl.naskah.banding import Kecocokan
from lakip_xl.naskah.kata import nama_baku
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.telaah import Telaah
from lakip_xl.sheets.tempat import Tempat


class TingkatTemuan(StrEnum):
    """How sure a finding is: arithmetic that is certain; what is likely and must be asked; rounding."""

    KESALAHAN = "kesalahan"
    TANYA = "tanya"
    PEMBULATAN = "pembulatan"


class Cocok(NamedTuple):
    """A figure that was checked and agrees."""

    letak: LetakNaskah


class TemuanNaskah(NamedTuple):
    """A finding: the places (the first is the one to mend), what is written, what should be, how that is computed.

    `acuan` are cells of the year's workbooks that know better. What follows is added by the check and its runner.
    """

    letak: tuple[LetakNaskah, ...]
    pesan: str
    tertulis: str = ""
    seharusnya: str = ""
    hitungan: str = ""
    tingkat: TingkatTemuan = TingkatTemuan.KESALAHAN
    acuan: tuple[Tempat, ...] = ()
    kode: str = ""
    saran: str = ""
    diterima: bool = False


HasilNaskah = Cocok | TemuanNaskah
"""What a check yields for each figure that it looks at."""


class AngkaTerikat(NamedTuple):
    """A figure (or a word, a cell of a table) of a report that `naskah` bound to the data: as printed, as it is now.

    `acuan` is the cell of the year's workbook that it shows, where it shows one.
    """

    letak: LetakNaskah
    kunci: str
    tertulis: str
    data: str
    acuan: tuple[Tempat, ...] = ()


class BahanNaskah(NamedTuple):
    """What a check is given: the report, and where a folder was named the year's data and the figures bound to them."""

    telaah: Telaah
    laporan: Laporan | None = None
    terikat: tuple[AngkaTerikat, ...] = ()

    @property
    def nama_data(self) -> dict[str, str]:
        """The indicators of the data: their names as compared, and as written."""
        semua = () if self.laporan is None else self.laporan.indikator
        return {nama_baku(satu.rencana.indikator): satu.rencana.indikator for satu in semua}


class CheckNaskah(NamedTuple):
    """A check of a written report.

    `keterangan` says what must hold, `alasan` why, `sumber` where the rule comes from; `gagal` and `lolos` are small
    reports (`naskah/kasus.py`) that break and keep it. `tingkat` are the levels of its findings, the gravest first.
    """

    kode: str
    tingkat: tuple[TingkatTemuan, ...]
    saran: str
    keterangan: str
    periksa: Callable[[BahanNaskah], Iterable[HasilNaskah]]
    gagal: tuple[str, ...]
    lolos: tuple[str, ...]
    alasan: str
    sumber: str

    def __call__(self, bahan: BahanNaskah) -> Iterator[HasilNaskah]:
        """Run the check."""
        for hasil in self.periksa(bahan):
            yield hasil if isinstance(hasil, Cocok) else hasil._replace(kode=self.kode, saran=self.saran)


def check_naskah(  # noqa: PLR0913 - one word for each thing that is said of a check
    kode: str,
    *,
    tingkat: Sequence[TingkatTemuan],
    saran: str,
    gagal: Sequence[str],
    lolos: Sequence[str],
    alasan: str,
    sumber: str = "aturan lakip-xl",
) -> Callable[[Callable[[BahanNaskah], Iterable[HasilNaskah]]], CheckNaskah]:
    """Declare a check of a report; the docstring of its function says what must hold."""

    def buat(fungsi: Callable[[BahanNaskah], Iterable[HasilNaskah]]) -> CheckNaskah:
        keterangan = (fungsi.__doc__ or "").strip()
        return CheckNaskah(kode, tuple(tingkat), saran, keterangan, fungsi, tuple(gagal), tuple(lolos), alasan, sumber)

    return buat


def tingkat_selisih(kecocokan: Kecocokan, beda: TingkatTemuan = TingkatTemuan.KESALAHAN) -> TingkatTemuan | None:
    """Return the level of how a printed figure agrees; None where it does."""
    return {Kecocokan.SAMA: None, Kecocokan.PEMBULATAN: TingkatTemuan.PEMBULATAN, Kecocokan.BEDA: beda}[kecocokan]
