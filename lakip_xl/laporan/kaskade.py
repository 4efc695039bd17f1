"""The cascade: tujuan, sasaran, their indicators, programs, kegiatan and sub kegiatan, each below what it serves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import JENJANG_PROGRAM, Jenjang, kode_di_atas, kode_tujuan, parse_kode
from lakip_xl.laporan.anggaran import BarisAnggaran, Cabang
from lakip_xl.laporan.indikator import BarisIndikator
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.sheets.perencanaan import IndikatorRencana

BELUM_MENDUKUNG = "Belum mendukung sasaran"
"""What stands above programs of no sasaran, and indicators that measure nothing of the plan."""


class Lapis(StrEnum):
    """A level of the cascade, from the top."""

    TUJUAN = "tujuan"
    SASARAN = "sasaran"
    INDIKATOR = "indikator"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub kegiatan"

    @property
    def nomor(self) -> int:
        """Its depth: 0 is a tujuan."""
        return tuple(Lapis).index(self)


_DI_ATAS_PROGRAM = {Jenjang.PROGRAM: 0, Jenjang.KEGIATAN: 1, Jenjang.SUB_KEGIATAN: 2}
"""How many levels of codes stand from a level up to its program."""


class CabangKinerja(NamedTuple):
    """A node of the cascade: what it is called, what measures it, whose it is, and what stands below it.

    `indikator` measure a tujuan, program, kegiatan or sub kegiatan; a node of an indicator has it alone, a sasaran
    none, since its indicators stand below it. `unit` are the units that carry it. `cabang` is its node in the tree of
    programs, `bagian` the money of a sub kegiatan. The node of what serves no sasaran has no code.
    """

    lapis: Lapis
    kode: str
    nama: str
    indikator: tuple[BarisIndikator, ...] = ()
    unit: tuple[str, ...] = ()
    cabang: Cabang | None = None
    bagian: tuple[BarisAnggaran, ...] = ()
    anak: tuple["CabangKinerja", ...] = ()

    @property
    def kunci(self) -> str:
        """What tells it from every other node."""
        return f"{self.lapis}/{self.kode}"

    @property
    def jabatan(self) -> str | None:
        """Who answers for it, as its first indicator says."""
        return next((baris.rencana.jabatan for baris in self.indikator if baris.rencana.jabatan), None)

    @property
    def pagu(self) -> int | None:
        """Rupiah of all below it (aturan 12)."""
        return anggaran.jumlah(baris.pagu for baris in self.semua_bagian())

    @property
    def realisasi(self) -> int | None:
        """Rupiah spent of all below it (aturan 12)."""
        return anggaran.jumlah(baris.realisasi for baris in self.semua_bagian())

    def telusuri(self) -> Iterator["CabangKinerja"]:
        """Yield the node, then all below it, in printed order."""
        yield self
        for anak in self.anak:
            yield from anak.telusuri()

    def semua_bagian(self) -> Iterator[BarisAnggaran]:
        """Yield the money of every sub kegiatan at or below the node."""
        return chain.from_iterable(cabang.bagian for cabang in self.telusuri())


def berinduk(laporan: Laporan) -> bool:
    """Tell whether the plan says of any indicator which other it serves."""
    return any(baris.rencana.induk for baris in laporan.indikator)


def berkaskade(laporan: Laporan) -> bool:
    """Tell whether an office uses the cascade: an indicator names the one that it serves, or quarters are measured."""
    return laporan.triwulan.ada or berinduk(laporan)


def rencana_menurut_kode(laporan: Laporan) -> Mapping[str, IndikatorRencana]:
    """Return the plan's indicators by code; of a code that is written twice, the first."""
    return {baris.kode: baris.rencana for baris in _tunggal(laporan.indikator)}


def kaskade(laporan: Laporan) -> tuple[CabangKinerja, ...]:
    """Return every tujuan with all below it; last, where there is any, the node of what serves no sasaran.

    A program stands below the one indicator of its sasaran that its indicators, or those below it, serve; below the
    sasaran where they serve none or several. Every program, and every indicator, stands there once.
    """
    didukung = _indikator_didukung(laporan)
    menurut_sasaran: dict[str, list[Cabang]] = {}
    dikenal = dict.fromkeys(sasaran.kode for sasaran in laporan.sasaran)
    for program in laporan.pohon:
        milik = program.rencana.sasaran or ""
        menurut_sasaran.setdefault(milik if milik in dikenal else "", []).append(program)
    semua_tujuan: dict[str, list[CabangKinerja]] = {}
    for kode in dikenal:
        sasaran = _sasaran(laporan, kode, menurut_sasaran.get(kode, ()), didukung)
        semua_tujuan.setdefault(kode_tujuan(kode), []).append(sasaran)
    semua = tuple(_tujuan(laporan, kode, anak) for kode, anak in semua_tujuan.items())
    sisa = tuple(_lepas(laporan, semua, menurut_sasaran.get("", ())))
    return (*semua, CabangKinerja(Lapis.SASARAN, "", BELUM_MENDUKUNG, anak=sisa)) if sisa else semua


def _tujuan(laporan: Laporan, kode: str, anak: Iterable[CabangKinerja]) -> CabangKinerja:
    indikator = _tunggal(laporan.indikator_dari(Jenjang.TUJUAN, acuan=kode))
    return CabangKinerja(
        Lapis.TUJUAN, kode, laporan.tujuan.get(kode, ""), indikator, _unit(indikator), anak=tuple(anak)
    )


def _sasaran(
    laporan: Laporan, kode: str, program: Iterable[Cabang], didukung: Mapping[str, frozenset[str]]
) -> CabangKinerja:
    indikator = _tunggal(laporan.indikator_dari(Jenjang.SASARAN, acuan=kode))
    di_bawah: dict[str, list[CabangKinerja]] = {baris.kode: [] for baris in indikator}
    langsung: list[CabangKinerja] = []
    for cabang in program:
        tujuan = didukung.get(cabang.kode, frozenset()) & di_bawah.keys()
        (di_bawah[next(iter(tujuan))] if len(tujuan) == 1 else langsung).append(_program(laporan, cabang))
    anak = (_indikator(baris, di_bawah[baris.kode]) for baris in indikator)
    return CabangKinerja(Lapis.SASARAN, kode, laporan.nama_acuan(kode), anak=(*anak, *langsung))


def _indikator(baris: BarisIndikator, anak: Iterable[CabangKinerja] = ()) -> CabangKinerja:
    nama = baris.rencana.indikator
    return CabangKinerja(Lapis.INDIKATOR, baris.kode, nama, (baris,), _unit([baris]), anak=tuple(anak))


def _program(laporan: Laporan, cabang: Cabang) -> CabangKinerja:
    unit = (rencana.unit for sub in cabang.sub_kegiatan() for rencana in sub.bagian)
    return CabangKinerja(
        Lapis(cabang.jenjang),
        cabang.kode,
        cabang.rencana.uraian,
        _tunggal(laporan.indikator_dari(cabang.jenjang, acuan=cabang.kode)),
        tuple(dict.fromkeys(filter(None, unit))),
        cabang,
        laporan.bagian.get(cabang.kode, ()) if cabang.jenjang is Jenjang.SUB_KEGIATAN else (),
        tuple(_program(laporan, anak) for anak in cabang.anak),
    )


def _lepas(laporan: Laporan, semua: Iterable[CabangKinerja], program: Iterable[Cabang]) -> Iterator[CabangKinerja]:
    """Yield what has no place: indicators that measure nothing of the plan, programs of no sasaran."""
    cabang = [_program(laporan, milik) for milik in program]
    letak = chain.from_iterable(milik.telusuri() for milik in chain(semua, cabang))
    letak_indikator = {baris.kode for milik in letak for baris in milik.indikator}
    yield from (_indikator(baris) for baris in _tunggal(laporan.indikator) if baris.kode not in letak_indikator)
    yield from cabang


def _tunggal(semua: Sequence[BarisIndikator]) -> tuple[BarisIndikator, ...]:
    """Return indicators without those whose code was written before."""
    return tuple({baris.kode: baris for baris in reversed(semua)}.values())[::-1]


def _unit(semua: Iterable[BarisIndikator]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(baris.rencana.unit for baris in semua if baris.rencana.unit))


def _indikator_didukung(laporan: Laporan) -> Mapping[str, frozenset[str]]:
    """Return by program the indicators of sasaran that its own, and those below it, serve in the end."""
    rencana = rencana_menurut_kode(laporan)
    puncak = _puncak(rencana)
    hasil: dict[str, frozenset[str]] = {}
    for kode, baris in rencana.items():
        terurai = parse_kode(baris.acuan or "")
        tertinggi = puncak[kode]
        if terurai is not None and terurai.jenjang in JENJANG_PROGRAM and tertinggi is not None:
            program = kode_di_atas(terurai.teks, _DI_ATAS_PROGRAM[terurai.jenjang])
            hasil[program] = hasil.get(program, frozenset()) | {tertinggi}
    return hasil


def _puncak(rencana: Mapping[str, IndikatorRencana]) -> Mapping[str, str | None]:
    """Return by indicator the first one of a sasaran that it serves, itself or through others; None where none is.

    Each is looked at once, so that a circle ends.
    """
    hasil: dict[str, str | None] = {kode: kode for kode, baris in rencana.items() if baris.jenjang is Jenjang.SASARAN}
    for awal in rencana:
        jalur: dict[str, None] = {}
        kini = awal
        while kini in rencana and kini not in hasil and kini not in jalur:
            jalur[kini] = None
            kini = rencana[kini].induk or ""
        hasil |= dict.fromkeys(jalur, hasil.get(kini))
    return hasil


def lingkaran_induk(laporan: Laporan) -> Iterator[tuple[IndikatorRencana, ...]]:
    """Yield every circle of indicators each of which serves the next, from the one that the plan writes first."""
    rencana = rencana_menurut_kode(laporan)
    urutan = {kode: nomor for nomor, kode in enumerate(rencana)}
    selesai: set[str] = set()
    for awal in rencana:
        jalur: dict[str, None] = {}
        kini = awal
        while kini in rencana and kini not in selesai and kini not in jalur:
            jalur[kini] = None
            kini = rencana[kini].induk or ""
        if kini in jalur:
            semua = tuple(jalur)[tuple(jalur).index(kini) :]
            pertama = semua.index(min(semua, key=urutan.__getitem__))
            yield tuple(rencana[kode] for kode in (*semua[pertama:], *semua[:pertama]))
        selesai |= jalur.keys()
