"""The board of a year: who has handed in what, in which state, and what to do next."""

from collections.abc import Mapping
from dataclasses import dataclass

from lakip_xl.laporan.keadaan import Keadaan

ARTI: Mapping[Keadaan, str] = {
    Keadaan.SIAP: "berkas lengkap dan tidak punya kesalahan",
    Keadaan.SEBAGIAN: "berkas mulai diisi, yang diminta belum lengkap, yang terisi tidak keliru",
    Keadaan.BELUM_DIISI: "berkas ada, isinya masih seperti saat dibagikan",
    Keadaan.PERBAIKI: "berkas punya isian yang keliru dan harus diperbaiki",
    Keadaan.BENTROK: "ada dua berkas atau lebih untuk satu unit",
    Keadaan.TAHUN_SALAH: "berkas dibuat untuk tahun lain",
    Keadaan.BELUM_MASUK: "berkas unit belum ada di folder masukan",
}


@dataclass(frozen=True)
class Langkah:
    """What to do next: a command to type, or a sentence."""

    teks: str
    perintah: bool = False


@dataclass(frozen=True)
class BarisPapan:
    """One file, or a unit that has none (`berkas` "").

    `berkas` is the path below the year's folder. `templat` is the version that the file was made with (None: it
    does not say), `berlaku` the current one. `selesai` of `semua` rows have Status OK; rows of the template that
    the file lacks count among `semua`. `langkah` is None where nothing is to be done.
    """

    unit: str
    nama: str
    keadaan: Keadaan
    berkas: str = ""
    templat: int | None = None
    berlaku: int = 0
    selesai: int = 0
    semua: int = 0
    kesalahan: int = 0
    peringatan: int = 0
    langkah: Langkah | None = None

    @property
    def templat_tertulis(self) -> str:
        """The version in words: old and new ones are told apart from the current one."""
        if self.templat is None:
            return "-"
        if self.templat == self.berlaku:
            return str(self.templat)
        return f"{self.templat} {'lama' if self.templat < self.berlaku else 'baru'}"


@dataclass(frozen=True)
class BerkasLain:
    """A file in the folder masukan that belongs to no unit, and why; `dibaca` says that the commands read it."""

    berkas: str
    alasan: str
    dibaca: bool


@dataclass(frozen=True)
class Papan:
    """The board: the planning workbook, the units in its order (a row for each file), other files, the next steps.

    `terbaca` says whether every file could be opened.
    """

    perangkat_daerah: str
    tahun: int
    perencanaan: BarisPapan
    unit: tuple[BarisPapan, ...]
    lain: tuple[BerkasLain, ...]
    langkah: tuple[Langkah, ...]
    terbaca: bool

    @property
    def judul(self) -> str:
        """The title of the board."""
        return f"Status masukan LAKIP {self.tahun or '(tahun belum diisi)'}"

    @property
    def ringkasan(self) -> str:
        """How many units are SIAP, in words."""
        siap = sum(baris.keadaan is Keadaan.SIAP for baris in self.unit)
        return f"{siap} dari {len({baris.unit for baris in self.unit})} unit siap"

    @property
    def baris(self) -> tuple[BarisPapan, ...]:
        """The planning workbook, then the units."""
        return (self.perencanaan, *self.unit)

    @property
    def siap(self) -> bool:
        """Whether the year can be consolidated: every file is SIAP, and none is read that belongs to no unit."""
        return (
            bool(self.unit)
            and all(baris.keadaan is Keadaan.SIAP for baris in self.baris)
            and not any(berkas.dibaca for berkas in self.lain)
        )
