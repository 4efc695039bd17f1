"""Quarters of the year: what the plan measures by quarter, and what the units handed in for it (aturan 31)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from lakip_xl.domain.perhitungan import PENGALI_BAKU, CaraHitung
from lakip_xl.domain.rumus import Rumus, Tetapan, sisipkan
from lakip_xl.domain.triwulan import TRIWULAN, Pola, TargetTriwulan, kunci_triwulan, target_triwulan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan.buku import Buku
from lakip_xl.sheets.masukan import AksiTriwulan, AnggaranTriwulan, DasarTriwulan, DataDasar, Triwulan
from lakip_xl.sheets.perencanaan import IndikatorRencana, Program, RencanaAksi, Variabel


class SelDasar(NamedTuple):
    """The figure of a base figure in a quarter, or of last year where `triwulan` is 0."""

    kode: str
    triwulan: int


def target_indikator(rencana: IndikatorRencana) -> tuple[TargetTriwulan, ...]:
    """Return the quarters in which an indicator is measured, with their targets; none where it is not."""
    if rencana.pola is None:
        return ()
    return target_triwulan(rencana.pola, rencana.target, rencana.target_tertulis)


def rumus_tahunan(rencana: IndikatorRencana) -> Rumus[..., object] | None:
    """Return how an indicator's year follows from its quarters, over tw1 to tw4; None where it has none."""
    semua = target_indikator(rencana)
    return None if rencana.pola is None else rencana.pola.rumus(semua[-1].triwulan)


def rumus_dari_dasar(rencana: IndikatorRencana, triwulan: int, pola: Mapping[str, Pola]) -> Rumus[..., object] | None:
    """Return how a computed indicator follows in a quarter from base figures; its places are SelDasar and Tetapan.

    Base figures are taken as they are until then, or of the quarter alone where the indicator's pola says so. None
    where a base figure has no pola.
    """
    cara, pembilang = rencana.cara_hitung, rencana.pembilang or ""
    if cara is None or cara.hitungan is None or pembilang not in pola:
        return None
    sendiri = rencana.pola is not None and rencana.pola.cara.sendiri
    hitungan = cara.hitungan.rumus
    bagian = {"pembilang": _sampai(pembilang, triwulan, pola[pembilang], sendiri=sendiri)}
    if cara is CaraHitung.RASIO:
        penyebut = rencana.penyebut or ""
        if penyebut not in pola:
            return None
        bagian["penyebut"] = _sampai(penyebut, triwulan, pola[penyebut], sendiri=sendiri)
        hitungan = hitungan.untuk(pengali=Tetapan(rencana.pengali or PENGALI_BAKU))
    elif cara is CaraHitung.PERTUMBUHAN:
        hitungan = hitungan.untuk(penyebut=SelDasar(pembilang, 0))
    return sisipkan(hitungan, **bagian)


def _sampai(kode: str, triwulan: int, pola: Pola, *, sendiri: bool) -> Rumus[..., object]:
    dipakai = Pola.POSISI if sendiri else pola
    rumus = dipakai.rumus(triwulan)
    return rumus.untuk(**{nama: SelDasar(kode, int(nama[-1])) for nama in rumus.tempat})


@dataclass(frozen=True)
class IsiTriwulan:
    """What is measured by quarter; blank in an office whose plan names no pola.

    `isi` are rows of indicators by code and quarter, `dasar` those of base figures by code, `anggaran` those of money
    by unit and code, `aksi` those of actions by indicator and text; all as their owners handed them in. `rencana_aksi`
    are the actions planned for indicators that are measured by quarter, `pola_dasar` the base figures that are asked
    for.
    """

    indikator: Mapping[str, IndikatorRencana]
    pola_dasar: Mapping[str, Pola]
    unit: frozenset[str]
    isi: Mapping[tuple[str, int], Triwulan]
    dasar: Mapping[str, DasarTriwulan]
    anggaran: Mapping[tuple[str, str], AnggaranTriwulan]
    rencana_aksi: tuple[RencanaAksi, ...]
    aksi: Mapping[tuple[str, str], AksiTriwulan]

    @property
    def ada(self) -> bool:
        """Whether anything is measured by quarter."""
        return bool(self.indikator)

    @cached_property
    def berjalan(self) -> int:
        """The last quarter of which anyone wrote a figure; 0 where nobody did. Those before it have ended."""
        isian = [triwulan for (_, triwulan), baris in self.isi.items() if baris.realisasi is not None]
        uang = [*self.dasar.values(), *self.anggaran.values()]
        isian += [
            nomor for nomor in TRIWULAN if any(getattr(baris, kunci_triwulan(nomor)) is not None for baris in uang)
        ]
        return max(isian, default=0)

    def realisasi(self, rencana: IndikatorRencana) -> Ukuran | None:
        """The year's realisasi of an indicator that is typed by quarter; None while it is not complete."""
        rumus = rumus_tahunan(rencana)
        if rumus is None or rencana.pola is None:
            return None
        semua = {nama: self.isi.get((rencana.kode, int(nama[-1]))) for nama in rumus.tempat}
        ukuran = {nama: baris.realisasi if baris is not None else None for nama, baris in semua.items()}
        if not rencana.pola.cara.sendiri:
            return next(iter(ukuran.values()))
        nilai = rumus.hitung({nama: None if isi is None else isi.nilai for nama, isi in ukuran.items()})
        return Ukuran(nilai) if isinstance(nilai, Decimal) else None

    def nilai_dasar(self, kode: str) -> Decimal | None:
        """The year's value of a base figure that is typed by quarter."""
        nilai = self._tahunan(self.dasar.get(kode), self.pola_dasar[kode])
        return nilai if isinstance(nilai, Decimal) else None

    def sampai(self, kode: str, triwulan: int) -> Decimal | None:
        """The value of a base figure until the end of a quarter; None while it is not complete."""
        if kode not in self.pola_dasar:
            return None
        nilai = self._tahunan(self.dasar.get(kode), self.pola_dasar[kode], triwulan)
        return nilai if isinstance(nilai, Decimal) else None

    def realisasi_anggaran(self, unit: str, kode: str) -> int | None:
        """The year's rupiah of a sub kegiatan of a unit: rupiah always add up (aturan 12)."""
        nilai = self._tahunan(self.anggaran.get((unit, kode)), Pola.AKUMULATIF)
        return nilai if isinstance(nilai, int) else None

    def dihitung(self, rencana: IndikatorRencana, triwulan: int, lalu: Mapping[str, DataDasar]) -> Ukuran | None:
        """The realisasi of a computed indicator in a quarter; `lalu` are last year's base figures by code."""
        rumus = rumus_dari_dasar(rencana, triwulan, self.pola_dasar)
        if rumus is None:
            return None
        nilai = rumus.hitung({nama: self._nilai(tempat, lalu) for nama, tempat in rumus.tempat.items()})
        return Ukuran(nilai) if isinstance(nilai, Decimal) else None

    def _nilai(self, tempat: object, lalu: Mapping[str, DataDasar]) -> object:
        if isinstance(tempat, Tetapan):
            return tempat.nilai
        assert isinstance(tempat, SelDasar)
        baris: DasarTriwulan | DataDasar | None = (self.dasar if tempat.triwulan else lalu).get(tempat.kode)
        return getattr(baris, kunci_triwulan(tempat.triwulan) if tempat.triwulan else "nilai", None)

    @staticmethod
    def _tahunan(baris: DasarTriwulan | AnggaranTriwulan | None, pola: Pola, sampai: int = TRIWULAN[-1]) -> object:
        rumus = pola.rumus(sampai)
        return rumus.hitung({nama: getattr(baris, nama, None) for nama in rumus.tempat})


def susun_triwulan(
    perencanaan: Buku,
    variabel: Mapping[str, Variabel],
    program: Iterable[Program],
    masukan: Sequence[Buku],
) -> IsiTriwulan:
    """Join what the plan measures by quarter with what its owners handed in."""
    indikator = {baris.kode: baris for baris in perencanaan.isi(IndikatorRencana) if baris.pola is not None}
    dipakai = {kode for baris in indikator.values() for kode in _dasar(baris)}
    pola = {kode: baris.pola or Pola.POSISI for kode, baris in variabel.items() if kode in dipakai}
    unit = frozenset(baris.unit for baris in indikator.values() if baris.unit)
    sub = {(baris.unit or "", baris.kode) for baris in program if baris.unit in unit}
    semua = [(buku.identitas.unit, buku) for buku in masukan] if indikator else []
    return IsiTriwulan(
        indikator,
        pola,
        unit,
        {
            (baris.kode, baris.triwulan): baris
            for milik, buku in semua
            for baris in buku.isi(Triwulan)
            if baris.kode in indikator and indikator[baris.kode].unit == milik
        },
        {
            baris.kode: baris
            for milik, buku in semua
            for baris in buku.isi(DasarTriwulan)
            if baris.kode in pola and variabel[baris.kode].unit == milik
        },
        {
            (milik, baris.kode): baris
            for milik, buku in semua
            for baris in buku.isi(AnggaranTriwulan)
            if (milik, baris.kode) in sub
        },
        tuple(baris for baris in perencanaan.isi(RencanaAksi) if baris.indikator in indikator),
        {
            (baris.indikator, baris.aksi): baris
            for milik, buku in semua
            for baris in buku.isi(AksiTriwulan)
            if baris.indikator in indikator and indikator[baris.indikator].unit == milik
        },
    )


def _dasar(rencana: IndikatorRencana) -> Iterator[str]:
    if rencana.cara_hitung not in (None, CaraHitung.LANGSUNG):
        yield rencana.pembilang or ""
    if rencana.cara_hitung is CaraHitung.RASIO:
        yield rencana.penyebut or ""
