"""Exports of the finance system joined with the plan: each figure at its sub kegiatan and its unit."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from lakip_xl.domain.usul_kode import usul_kode_unit
from lakip_xl.sheets.perencanaan import Program, Unit
from lakip_xl.sumber.hasil_sumber import AngkaSumber, HasilSumber
from lakip_xl.sumber.nilai import Uang, rupiah_bulat, setara


class SubSumber(NamedTuple):
    """What exports say of a sub kegiatan of a unit ("" where it is not known which).

    `kode` is as the plan writes it; `dikenal` says that the plan has it. `mengurangi` says that setoran lessen
    realisasi.
    """

    kode: str
    unit: str
    dikenal: bool
    angka: tuple[AngkaSumber, ...]
    mengurangi: bool = False

    @property
    def pagu(self) -> Uang | None:
        """Pagu of the stage that counts."""
        return jumlah_uang(angka.pagu for angka in self.angka)

    @property
    def realisasi(self) -> Uang | None:
        """Realisasi as it counts: setoran taken off where the office says so."""
        kotor, setoran = jumlah_uang(angka.realisasi for angka in self.angka), self.setoran
        return kotor - setoran if kotor is not None and setoran is not None and self.mengurangi else kotor

    @property
    def setoran(self) -> Uang | None:
        """Money paid back."""
        return jumlah_uang(angka.setoran for angka in self.angka)

    @property
    def asal_pagu(self) -> str:
        """Where pagu comes from."""
        return "; ".join(str(angka.asal) for angka in self.angka if angka.pagu is not None)

    @property
    def asal_realisasi(self) -> str:
        """Where realisasi comes from."""
        return "; ".join(str(angka.asal) for angka in self.angka if angka.realisasi is not None)


def jumlah_uang(semua: Iterable[Uang | None]) -> Uang | None:
    """Add what is there; None where nothing is."""
    isi = [nilai for nilai in semua if nilai is not None]
    return sum(isi) if isi else None


def bulat_atau_kosong(nilai: Uang | None) -> int | None:
    """Return the whole rupiah of an amount, without its sen."""
    return None if nilai is None else rupiah_bulat(nilai)


class Pembagi:
    """Finds the unit of each figure: that of its sub kegiatan, or by the sub SKPD where several units carry it."""

    def __init__(self, hasil: HasilSumber, unit: Sequence[Unit], program: Sequence[Program]) -> None:
        """Take the exports and the plan."""
        self._unit = {kode: cari_unit(nama, unit) for kode, nama in hasil.nama_skpd.items()}
        self._bagian: dict[str, list[Program]] = {}
        for baris in program:
            self._bagian.setdefault(setara(baris.kode), []).append(baris)
        self._tertulis = hasil.kode_tertulis

    def tempat(self, angka: AngkaSumber) -> tuple[str, str, bool]:
        """Return the code and the unit of a figure, and whether the plan has that sub kegiatan."""
        bagian = self._bagian.get(angka.kode, ())
        milik = self._unit.get(angka.sub_skpd, "")
        if not bagian:
            return self._tertulis.get(angka.kode, angka.kode), milik, False
        calon = [baris.unit or "" for baris in bagian]
        if len(calon) > 1:
            sisa = set(calon) - set(self._unit.values())
            milik = milik if milik in calon else sisa.pop() if len(sisa) == 1 else ""
        else:
            milik = calon[0]
        return bagian[0].kode, milik, True


def cari_unit(nama: str, semua: Sequence[Unit]) -> str:
    """Return the unit that a sub SKPD is, by its name; "" where none has it."""
    sebut = " ".join(nama.casefold().split())
    usul = usul_kode_unit(nama)
    return next((unit.kode for unit in semua if sebut == " ".join(unit.nama.casefold().split())), "") or next(
        (unit.kode for unit in semua if unit.kode == usul), ""
    )


def susun_keuangan(
    hasil: HasilSumber, unit: Sequence[Unit], program: Sequence[Program], *, mengurangi: bool
) -> Mapping[tuple[str, str], SubSumber]:
    """Return what exports say by code and unit: as the plan has them, then what it lacks, by code."""
    pembagi = Pembagi(hasil, unit, program)
    semua: dict[tuple[str, str], list[AngkaSumber]] = {}
    dikenal: dict[str, bool] = {}
    for angka in hasil.angka:
        kode, milik, ada = pembagi.tempat(angka)
        semua.setdefault((kode, milik), []).append(angka)
        dikenal[kode] = ada
    urutan = {baris.kode: nomor for nomor, baris in enumerate(program)}
    return {
        (kode, milik): SubSumber(kode, milik, dikenal[kode], tuple(semua[kode, milik]), mengurangi)
        for kode, milik in sorted(semua, key=lambda kunci: (urutan.get(kunci[0], len(urutan)), kunci))
    }
