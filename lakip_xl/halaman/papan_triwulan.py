"""The board of a quarter: which unit has filled what that quarter asks, and until when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from lakip_xl.domain.notasi import tanggal
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.halaman.papan import ARTI, BerkasLain, Langkah, sebut_diubah, sebut_sisa
from lakip_xl.halaman.papan_html import LOOK
from lakip_xl.halaman.rangka import IsiHalaman, daftar, halaman, judul, paragraf, tabel
from lakip_xl.laporan.keadaan import Keadaan

_KEPALA = ("Unit", "Keadaan", "Sel terisi", "Kesalahan", "Berkas", "Terakhir diubah")


@dataclass(frozen=True)
class BarisPapanTriwulan:
    """One file of a unit, or a unit that has none (`berkas` ""): its cells of the quarter.

    `kosong` are the places of those that are blank, `pesan` what may be sent to a unit that is not SIAP.
    """

    unit: str
    nama: str
    keadaan: Keadaan
    berkas: str = ""
    diminta: int = 0
    terisi: int = 0
    kesalahan: int = 0
    diubah: datetime | None = None
    kosong: tuple[str, ...] = ()
    pesan: str = ""


@dataclass(frozen=True)
class PapanTriwulan:
    """The board: a row for each file of the units that are asked by quarter; other files, the next steps.

    `batas` is the day of hand-in of the quarter, `sisa_hari` the days until then; None where no day is set. `ditutup`
    says that the quarter is closed.
    """

    perangkat_daerah: str
    tahun: int
    triwulan: int
    unit: tuple[BarisPapanTriwulan, ...]
    lain: tuple[BerkasLain, ...]
    langkah: tuple[Langkah, ...]
    terbaca: bool
    batas: date | None = None
    sisa_hari: int | None = None
    ditutup: bool = False
    kontak: str = ""

    @property
    def judul(self) -> str:
        """The title of the board."""
        return f"Status Triwulan {angka_romawi(self.triwulan)} LAKIP {self.tahun or '(tahun belum diisi)'}"

    @property
    def ringkasan(self) -> str:
        """How many units have filled the quarter, in words."""
        siap = sum(baris.keadaan is Keadaan.SIAP for baris in self.unit)
        teks = f"{siap} dari {len({baris.unit for baris in self.unit})} unit siap"
        return f"{teks}; triwulan ini sudah ditutup" if self.ditutup else teks

    @property
    def tenggat(self) -> str:
        """The day of hand-in in words; "" where none is set."""
        if self.batas is None:
            return ""
        return ": ".join(filter(None, (f"Batas mengirim {tanggal(self.batas)}", sebut_sisa(self.sisa_hari))))

    @property
    def siap(self) -> bool:
        """Whether every unit has filled what the quarter asks."""
        return bool(self.unit) and all(baris.keadaan is Keadaan.SIAP for baris in self.unit)


def halaman_triwulan(papan: PapanTriwulan, hari: date) -> bytes:
    """Return the board as one HTML page without scripts and links; `hari` is the day that it speaks of."""
    return halaman(papan.judul, _isi(papan, hari), (_KEPALA,))


def _isi(papan: PapanTriwulan, hari: date) -> Iterator[str]:
    yield judul(papan.judul)
    yield paragraf(papan.perangkat_daerah)
    yield paragraf(f"{papan.ringkasan}. Keadaan per {tanggal(hari)}.")
    if papan.tenggat:
        yield paragraf(f"{papan.tenggat}.")
    yield tabel(_KEPALA, (_baris(baris) for baris in papan.unit))
    if any(baris.kosong for baris in papan.unit):
        yield judul("Yang belum diisi", 2)
        yield daftar(IsiHalaman(f"{baris.nama}: {'; '.join(baris.kosong)}") for baris in papan.unit if baris.kosong)
    if papan.lain:
        yield judul("Berkas tanpa unit", 2)
        yield daftar(IsiHalaman(f"{berkas.berkas}: {berkas.alasan}") for berkas in papan.lain)
    yield judul("Berikutnya", 2)
    yield daftar((IsiHalaman(langkah.teks, perintah=langkah.perintah) for langkah in papan.langkah), berurut=True)
    yield judul("Arti keadaan", 2)
    yield daftar(IsiHalaman(f"{keadaan}: {arti}") for keadaan, arti in ARTI.items())
    yield paragraf("Sel terisi: berisi, atau dijelaskan di barisnya, dari semua yang diminta triwulan ini.", "redup")


def _baris(baris: BarisPapanTriwulan) -> tuple[IsiHalaman, ...]:
    return (
        IsiHalaman(baris.nama),
        IsiHalaman(baris.keadaan, LOOK[baris.keadaan]),
        IsiHalaman(f"{baris.terisi} dari {baris.diminta}", "angka"),
        IsiHalaman(str(baris.kesalahan), "angka"),
        IsiHalaman(baris.berkas or "-"),
        IsiHalaman(sebut_diubah(baris.diubah), "pendek"),
    )
