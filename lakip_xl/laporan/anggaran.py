"""Money of the year: each sub kegiatan with its pagu and realisasi, and the tree above them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import JENJANG_PROGRAM, Jenjang, parse_kode
from lakip_xl.laporan.keuangan import SubSumber, bulat_atau_kosong
from lakip_xl.laporan.triwulan import IsiTriwulan
from lakip_xl.sheets.masukan import Anggaran
from lakip_xl.sheets.perencanaan import Program
from lakip_xl.sheets.tempat import Tempat


class BarisAnggaran(NamedTuple):
    """One sub kegiatan of one unit: pagu as planned, realisasi as handed in (None while the unit has no row for it).

    `bersama` says that other units carry it too, each its own part (aturan 28). `sumber` is what exports of the
    finance system say of it; `dari_sumber` that its realisasi is theirs. `triwulan` is what is measured by quarter.
    """

    rencana: Program
    masukan: Anggaran | None
    bersama: bool = False
    sumber: SubSumber | None = None
    dari_sumber: bool = False
    triwulan: IsiTriwulan | None = None

    @property
    def kode(self) -> str:
        """Code of the sub kegiatan."""
        return self.rencana.kode

    @property
    def kunci(self) -> str:
        """Key of its row on Data Anggaran: the code, and the unit where several carry it."""
        return f"{self.kode}/{self.rencana.unit}" if self.bersama else self.kode

    @property
    def pagu(self) -> int | None:
        """Rupiah, from perencanaan.xlsx; from an export where that is blank."""
        if self.rencana.pagu is None and self.sumber is not None:
            return bulat_atau_kosong(self.sumber.pagu)
        return self.rencana.pagu

    @property
    def bersumber(self) -> bool:
        """Whether its realisasi comes from exports."""
        return self.dari_sumber and self.sumber is not None and self.sumber.realisasi is not None

    @property
    def bertriwulan(self) -> bool:
        """Whether its realisasi is what its quarters add up to (aturan 31)."""
        return not self.bersumber and self.triwulan is not None and self.rencana.unit in self.triwulan.unit

    @property
    def realisasi(self) -> int | None:
        """Rupiah, from the unit or from exports, without sen; None while blank."""
        if self.bersumber and self.sumber is not None:
            return bulat_atau_kosong(self.sumber.realisasi)
        if self.bertriwulan and self.triwulan is not None:
            return self.triwulan.realisasi_anggaran(self.rencana.unit or "", self.kode)
        return None if self.masukan is None else self.masukan.realisasi

    @property
    def serapan(self) -> Decimal | None:
        """Realisasi / pagu as a ratio (aturan 12)."""
        return anggaran.serapan(self.pagu, self.realisasi)

    @property
    def asal_pagu(self) -> str:
        """Where its pagu comes from: the cell of the plan, or the rows of an export."""
        if self.rencana.pagu is None and self.sumber is not None and self.sumber.pagu is not None:
            return self.sumber.asal_pagu
        return str(self.rencana.cell("pagu"))

    @property
    def asal_realisasi(self) -> str | None:
        """Where its realisasi comes from: a cell of the unit, quarters, rows of exports; None where there is none."""
        if self.bersumber and self.sumber is not None:
            return self.sumber.asal_realisasi
        if self.bertriwulan:
            return "Data Triwulan: jumlah empat triwulan"
        return None if self.masukan is None else str(self.masukan.cell("realisasi"))

    def cell(self, key: str) -> Tempat:
        """The unit's cell; the plan's where the unit has no row."""
        return self.rencana.cell(key) if self.masukan is None else self.masukan.cell(key)


def sub_kegiatan(pohon: Iterable["Cabang"]) -> tuple[Program, ...]:
    """Return the rows of every sub kegiatan of the plan in printed order."""
    return tuple(rencana for program in pohon for cabang in program.sub_kegiatan() for rencana in cabang.bagian)


def susun_anggaran(
    pohon: Iterable["Cabang"],
    masukan: Mapping[tuple[str, str], Anggaran],
    sumber: Mapping[tuple[str, str], SubSumber],
    triwulan: IsiTriwulan,
    *,
    dari_sumber: bool,
) -> Iterator[BarisAnggaran]:
    """Yield every sub kegiatan of the plan, once for each unit that carries it, in printed order."""
    for program in pohon:
        for cabang in program.sub_kegiatan():
            for rencana in cabang.bagian:
                kunci = (rencana.kode, rencana.unit or "")
                yield BarisAnggaran(
                    rencana,
                    masukan.get((kunci[1], kunci[0])),
                    bersama=len(cabang.bagian) > 1,
                    sumber=sumber.get(kunci),
                    dari_sumber=dari_sumber,
                    triwulan=triwulan,
                )


def fisik_bersama(bagian: Sequence[BarisAnggaran]) -> Decimal | None:
    """Physical progress of a sub kegiatan in percent: as reported, or weighed by pagu over its parts (aturan 28)."""
    fisik = [None if baris.masukan is None else baris.masukan.realisasi_fisik for baris in bagian]
    return fisik[0] if len(fisik) == 1 else anggaran.fisik_berbobot(fisik, [baris.pagu for baris in bagian])


def alasan_bersama(bagian: Sequence[BarisAnggaran]) -> str | None:
    """Why money of a sub kegiatan was left, in the words of each unit that says it."""
    isi = ((baris, baris.masukan.alasan) for baris in bagian if baris.masukan and baris.masukan.alasan)
    return "; ".join(f"{baris.rencana.unit}: {kata}" if baris.bersama else kata for baris, kata in isi) or None


class Cabang(NamedTuple):
    """A node of the tree: a program, kegiatan or sub kegiatan and what stands below it.

    `bagian` are its rows in the plan: one, or one for each unit that carries it; `rencana` is the first.
    """

    bagian: tuple[Program, ...]
    jenjang: Jenjang
    anak: tuple["Cabang", ...] = ()

    @property
    def rencana(self) -> Program:
        """Its row in the plan, or the first of them."""
        return self.bagian[0]

    @property
    def kode(self) -> str:
        """Code of the node."""
        return self.rencana.kode

    def telusuri(self) -> Iterator["Cabang"]:
        """Yield the node, then all below it, in printed order."""
        yield self
        for anak in self.anak:
            yield from anak.telusuri()

    def sub_kegiatan(self) -> Iterator["Cabang"]:
        """Yield the sub kegiatan at or below the node."""
        return (cabang for cabang in self.telusuri() if cabang.jenjang is Jenjang.SUB_KEGIATAN)


def susun_pohon(program: Iterable[Program]) -> tuple[Cabang, ...]:
    """Build the tree by code (aturan 18) in the order of the sheet; rows without a code or parent stand outside it."""
    anak: dict[str | None, dict[str, tuple[Jenjang, list[Program]]]] = {}
    for baris in program:
        kode = parse_kode(baris.kode)
        if kode is not None and kode.jenjang in JENJANG_PROGRAM:
            bagian = anak.setdefault(kode.induk, {}).setdefault(baris.kode, (kode.jenjang, []))[1]
            if kode.jenjang is Jenjang.SUB_KEGIATAN or not bagian:
                bagian.append(baris)
    return _cabang(anak, None)


def _cabang(
    anak: Mapping[str | None, Mapping[str, tuple[Jenjang, list[Program]]]], induk: str | None
) -> tuple[Cabang, ...]:
    return tuple(
        Cabang(tuple(bagian), jenjang, () if jenjang is Jenjang.SUB_KEGIATAN else _cabang(anak, kode))
        for kode, (jenjang, bagian) in anak.get(induk, {}).items()
    )
