"""The board of a year: who has handed in what, in which state, and what to do next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from lakip_xl.domain.notasi import BULAN, tanggal
from lakip_xl.laporan.keadaan import Keadaan

ARTI: Mapping[Keadaan, str] = {
    Keadaan.SIAP: "yang wajib sudah diisi dan tidak ada kesalahan",
    Keadaan.SEBAGIAN: "berkas mulai diisi, yang diminta belum lengkap, yang terisi tidak keliru",
    Keadaan.BELUM_DIISI: "berkas ada, isinya masih seperti saat dibagikan",
    Keadaan.PERBAIKI: "berkas punya isian yang keliru dan harus diperbaiki",
    Keadaan.BENTROK: "ada dua berkas atau lebih untuk satu unit",
    Keadaan.TAHUN_SALAH: "berkas dibuat untuk tahun lain",
    Keadaan.BELUM_MASUK: "berkas unit belum ada di folder masukan",
}


def sebut_sisa(hari: int | None) -> str:
    """Return the days until a hand-in in words; "" where they are not known."""
    if hari is None:
        return ""
    if hari == 0:
        return "hari ini"
    return f"{hari} hari lagi" if hari > 0 else f"lewat {-hari} hari"


def sebut_diubah(saat: datetime | None) -> str:
    """Return when a file was last written, in words: 9 Jan 2023 14.05."""
    return "-" if saat is None else f"{saat.day} {BULAN[saat.month - 1][:3]} {saat:%Y %H.%M}"


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
    the file lacks count among `semua`. `langkah` is None where nothing is to be done. `diubah` is when the file was
    last written, `pesan` what may be sent to a unit that is not SIAP.
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
    diubah: datetime | None = None
    pesan: str = ""

    @property
    def diubah_tertulis(self) -> str:
        """When the file was last written, in words: 9 Jan 2023 14.05."""
        return sebut_diubah(self.diubah)

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

    `terbaca` says whether every file could be opened. `batas_masuk` is the day of hand-in, `sisa_hari` the days until
    then (negative once it is past; None where no day is set), `kontak` who answers questions.
    """

    perangkat_daerah: str
    tahun: int
    perencanaan: BarisPapan
    unit: tuple[BarisPapan, ...]
    lain: tuple[BerkasLain, ...]
    langkah: tuple[Langkah, ...]
    terbaca: bool
    batas_masuk: date | None = None
    sisa_hari: int | None = None
    kontak: str = ""

    @property
    def sisa_tertulis(self) -> str:
        """The days until hand-in in words; "" where they are not known."""
        return sebut_sisa(self.sisa_hari)

    @property
    def tenggat(self) -> str:
        """The day of hand-in in words; "" where none is set."""
        if self.batas_masuk is None:
            return ""
        return ": ".join(filter(None, (f"Batas masuk {tanggal(self.batas_masuk)}", self.sisa_tertulis)))

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

    @property
    def tanpa_kesalahan(self) -> bool:
        """Whether the year could be consolidated although not every file is SIAP: what is left are warnings."""
        lengkap = bool(self.unit) and all(baris.keadaan in _BERISI for baris in self.unit)
        return lengkap and not any(baris.kesalahan for baris in self.baris) and not any(isi.dibaca for isi in self.lain)


_BERISI = frozenset({Keadaan.SIAP, Keadaan.SEBAGIAN, Keadaan.BELUM_DIISI, Keadaan.PERBAIKI})
