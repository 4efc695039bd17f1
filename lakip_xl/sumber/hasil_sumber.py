"""What all exports of a year say together: each figure once, with the rows it comes from."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from lakip_xl.sheets.tempat import Tempat
from lakip_xl.sumber.isi_sumber import BarisLra, KejadianSumber, NamaSumber, PerkaraSumber, SebabDilewati
from lakip_xl.sumber.nilai import Uang


class AsalSumber(NamedTuple):
    """Rows of an export: file, sheet, letter of the column, Excel rows."""

    berkas: str
    lembar: str
    kolom: str
    baris: tuple[int, ...]

    def __str__(self) -> str:
        """Write them as findings name them: sumber/x.xlsx › Sheet1 › AA7-AA9, AA12."""
        bagian = [
            f"{self.kolom}{awal}" if awal == akhir else f"{self.kolom}{awal}-{self.kolom}{akhir}"
            for awal, akhir in rentang(self.baris)
        ]
        sebut = ", ".join(bagian[:_DISEBUT]) + (f" dan {len(bagian) - _DISEBUT} lain" if len(bagian) > _DISEBUT else "")
        return " › ".join(filter(None, (self.berkas, self.lembar, sebut)))


_DISEBUT = 6


def rentang(semua: Sequence[int]) -> list[tuple[int, int]]:
    """Return rising numbers as ranges, neighbours joined."""
    hasil: list[tuple[int, int]] = []
    for nomor in semua:
        if hasil and nomor == hasil[-1][1] + 1:
            hasil[-1] = (hasil[-1][0], nomor)
        else:
            hasil.append((nomor, nomor))
    return hasil


class AngkaSumber(NamedTuple):
    """The sum of a sub kegiatan of a sub SKPD in a month (0 where the export has none), from one export.

    `kode` is of four digits; pagu and realisasi stand in rows of their own, the other is None.
    """

    kode: str
    sub_skpd: str
    bulan: int
    pagu: Uang | None
    realisasi: Uang | None
    setoran: Uang | None
    asal: AsalSumber

    @property
    def sel(self) -> Tempat:
        """The first of its cells."""
        baris = self.asal.baris[0]
        return Tempat(self.asal.berkas, self.asal.lembar, f"{self.asal.kolom}{baris}", baris)


class Dilewati(NamedTuple):
    """Rows that are not used, and why."""

    sebab: SebabDilewati
    baris: tuple[int, ...]


class BerkasSumber(NamedTuple):
    """One export: what it is, its rows, those that are used, those that are not and why, the months that count.

    `alasan` says why it was not read; `jenis` is "" then.
    """

    nama: str
    jenis: str = ""
    judul: str = ""
    baris: int = 0
    dipakai: int = 0
    dilewati: tuple[Dilewati, ...] = ()
    bulan: tuple[int, ...] = ()
    sidik: str = ""
    ukuran: int = 0
    alasan: str = ""


class HasilSumber(NamedTuple):
    """All exports of a year.

    `sp2d_dokumen` and `sp2d_register` are amounts of SP2D by number. `nama` are names by code (of four digits),
    `kode_tertulis` the codes as the exports write them. `skpd` is the SKPD whose rows count, `tahapan` the stage of the
    budget whose pagu counts.
    """

    berkas: tuple[BerkasSumber, ...] = ()
    angka: tuple[AngkaSumber, ...] = ()
    kejadian: tuple[KejadianSumber, ...] = ()
    sp2d_dokumen: Mapping[str, Uang] = MappingProxyType({})
    sp2d_register: Mapping[str, Uang] = MappingProxyType({})
    register: Tempat = Tempat()
    lra: tuple[BarisLra, ...] = ()
    nama: Mapping[str, NamaSumber] = MappingProxyType({})
    kode_tertulis: Mapping[str, str] = MappingProxyType({})
    nama_skpd: Mapping[str, str] = MappingProxyType({})
    skpd: str = ""
    tahapan: str = ""

    @property
    def ada(self) -> bool:
        """Whether there is any export."""
        return bool(self.berkas)

    @property
    def bulan(self) -> tuple[int, ...]:
        """The months of which some realisasi counts."""
        return tuple(sorted({angka.bulan for angka in self.angka if angka.realisasi is not None and angka.bulan}))

    def perkara(self, *semua: PerkaraSumber) -> tuple[KejadianSumber, ...]:
        """Return the facts of some kinds."""
        return tuple(kejadian for kejadian in self.kejadian if kejadian.perkara in semua)


TANPA_SUMBER = HasilSumber()
