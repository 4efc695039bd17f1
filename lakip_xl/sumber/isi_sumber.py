"""What was read of an export: its rows by SKPD, month and stage, what was left out and why, its control totals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from lakip_xl.sheets.tempat import Tempat
from lakip_xl.sumber.jenis_sumber import JenisSumber
from lakip_xl.sumber.nilai import Uang


class SebabDilewati(StrEnum):
    """Why a row of an export is left out, in words."""

    TANPA_KODE = "tanpa kode sub kegiatan"
    TINGKAT_ATAS = "baris program atau kegiatan"
    TAK_TERBACA = "angka atau tanggal tidak terbaca"
    GANDA = "baris yang sama sudah ada"
    TAHUN_LAIN = "tahun lain"
    SKPD_LAIN = "SKPD lain"
    TAHAPAN_LAIN = "tahapan anggaran yang lebih lama"
    DIGANTI = "bulan ini diunduh lagi"
    SALINAN = "salinan berkas lain"


class PerkaraSumber(StrEnum):
    """What can be said of an export."""

    DITOLAK = "ditolak"
    TAK_DIKENAL = "tak dikenal"
    TAK_TERBACA = "tak terbaca"
    GANDA = "ganda"
    BERBEDA = "berbeda"
    JUMLAH_BERBEDA = "jumlah berbeda"
    SKPD_BANYAK = "skpd banyak"
    SKPD_LAIN = "skpd lain"
    TAHUN_LAIN = "tahun lain"
    TAHAPAN = "tahapan"
    DIGANTI = "diganti"
    DITAMBAHKAN = "ditambahkan"
    PETA_KOSONG = "peta tanpa berkas"


class KejadianSumber(NamedTuple):
    """One fact of an export: where, in words."""

    perkara: PerkaraSumber
    sel: Tempat
    pesan: str


@dataclass(slots=True)
class Nilai:
    """Sums of one sub kegiatan in a group while rows come; `baris` are the Excel rows."""

    pagu: Uang | None = None
    realisasi: Uang | None = None
    setoran: Uang | None = None
    baris: list[int] = field(default_factory=list)


class Pos(NamedTuple):
    """Where a row belongs: SKPD, sub SKPD, month (0 where no date says), stage of the budget."""

    skpd: str = ""
    sub_skpd: str = ""
    bulan: int = 0
    tahapan: str = ""


@dataclass(slots=True)
class KelompokSumber:
    """The rows of a place: sums by sub kegiatan, hashes that tell rows apart, the latest date on which one was kept.

    `sp2d` are amounts of SP2D by number, each once, however many accounts repeat it.
    """

    nilai: dict[str, Nilai] = field(default_factory=dict)
    kunci: set[int] = field(default_factory=set)
    sp2d: dict[str, Uang] = field(default_factory=dict)
    terakhir: date = date.min
    banyak: int = 0


class BarisLra(NamedTuple):
    """A row of an LRA: pagu and realisasi of a program, kegiatan or sub kegiatan."""

    kode: str
    pagu: Uang | None
    realisasi: Uang | None
    sel: Tempat


class NamaSumber(NamedTuple):
    """Names of a sub kegiatan, its kegiatan and its program, as the export writes them."""

    sub_kegiatan: str
    kegiatan: str
    program: str


class IsiSumber(NamedTuple):
    """One sheet of an export. `kolom` holds the letter of each column by key, `jumlah` the sum of its rows by key.

    `sp2d` are the amounts of a register by number. `dilewati` are Excel rows by the reason for which they are not
    used. `nama_skpd` names every SKPD and sub SKPD by code. `tahapan` is the stage that the plan picks for
    this file.
    """

    berkas: str
    lembar: str
    jenis: JenisSumber
    kolom: Mapping[str, str]
    banyak: int
    kelompok: Mapping[Pos, KelompokSumber]
    dilewati: Mapping[SebabDilewati, tuple[int, ...]] = MappingProxyType({})
    jumlah: Mapping[str, Uang] = MappingProxyType({})
    sp2d: Mapping[str, Uang] = MappingProxyType({})
    lra: tuple[BarisLra, ...] = ()
    nama: Mapping[str, NamaSumber] = MappingProxyType({})
    kode_tertulis: Mapping[str, str] = MappingProxyType({})
    nama_skpd: Mapping[str, str] = MappingProxyType({})
    tahapan: str = ""
    kejadian: tuple[KejadianSumber, ...] = ()

    def tempat(self, key: str = "", baris: int = 0) -> Tempat:
        """Return the place of a cell, of a row or of the sheet."""
        alamat = f"{self.kolom.get(key, 'A')}{baris}" if baris else ""
        return Tempat(self.berkas, self.lembar, alamat, baris, key)
