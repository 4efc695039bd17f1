"""Columns K of Formulir E.81: figures of indicators, from the Renstra to the quarter (aturan 32)."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from lakip_xl.bersama.buku_triwulan.e81_baris import BarisE81
from lakip_xl.bersama.buku_triwulan.lembar import UKUR
from lakip_xl.bersama.rumus_indikator import rujukan_riwayat
from lakip_xl.domain.banding import beda_dasar
from lakip_xl.domain.capaian import rumus_polaritas
from lakip_xl.domain.e81 import rata_kini, sampai_kini
from lakip_xl.domain.gabungan import jumlah, rata_rata
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.triwulan import TRIWULAN, Pola
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.baris_triwulan import baris_triwulan
from lakip_xl.laporan.pengukuran import pengukuran
from lakip_xl.layout.columns import AnyRumus, Computed
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, tunjuk
from lakip_xl.layout.table import format_satuan
from lakip_xl.sheets.masukan import kunci_indikator
from lakip_xl.sheets.perencanaan import Riwayat

_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")
"""A year, as a period names it."""


def tahun_lampau(periode: str | None, tahun: int) -> tuple[int, ...] | None:
    """Return the years of a Renstra before one; None where its period names no year until then."""
    tertulis = _TAHUN.search(periode or "")
    awal = None if tertulis is None else int(tertulis.group())
    return None if awal is None or awal > tahun else tuple(range(awal, tahun))


class Lampau:
    """What the Renstra gives an indicator before this year: its years, and the rows of Riwayat of each."""

    def __init__(self, laporan: Laporan) -> None:
        """Take the first year of the Renstra as the plan writes it; one that begins after this year is another one."""
        self.tahun = tahun_lampau(laporan.identitas.periode_renstra, laporan.tahun)
        self._riwayat: dict[tuple[str, int], Riwayat] = {}
        for baris in laporan.riwayat:
            self._riwayat.setdefault((baris.acuan or "", baris.tahun), baris)

    @property
    def pertama(self) -> bool:
        """Whether the Renstra begins this year, so that nothing lies before it."""
        return self.tahun == ()

    def riwayat(self, indikator: BarisIndikator) -> tuple[Riwayat, ...]:
        """Return the row of each year before this one; none where one is missing or rests on another basis."""
        rencana = indikator.rencana
        semua = [self._riwayat.get((indikator.kode, tahun)) for tahun in self.tahun or ()]
        dipakai = semua[-1:] if rencana.pola in (None, Pola.POSISI, Pola.TAHUNAN) else semua
        hasil = [
            baris
            for baris in dipakai
            if baris is not None
            and beda_dasar(baris.nama, rencana.indikator, baris.satuan, rencana.satuan, baris.tahun) is None
        ]
        return tuple(hasil) if len(hasil) == len(dipakai) else ()


def kolom_k(laporan: Laporan, triwulan: int, lampau: Lampau) -> dict[str, Computed[BarisE81]]:
    """Return the columns K by their number on the form: 5 to 14."""
    judul = {
        "5": "Target Renstra",
        "6": f"Realisasi Renstra s.d. {laporan.tahun - 1}",
        "7": f"Target Renja {laporan.tahun}",
        **{str(7 + nomor): f"Realisasi TW {angka_romawi(nomor)}" for nomor in TRIWULAN},
        "12": f"Realisasi Renja s.d. TW {angka_romawi(triwulan)}",
        "13": "Realisasi Renstra s.d. Kini",
    }
    isi: dict[str, _Isi] = {
        "5": lambda indikator: Rujukan("data_indikator", indikator.kode, "target_akhir"),
        "6": lambda indikator: _lampau(lampau, indikator),
        "7": lambda indikator: Rujukan("data_indikator", indikator.kode, "target"),
        **{str(7 + nomor): _triwulan(nomor if nomor <= triwulan else 0) for nomor in TRIWULAN},
        "12": _renja(triwulan),
        "13": lambda indikator: _renstra(lampau, indikator),
    }
    bentuk = _BentukKinerja(laporan, triwulan, lampau)
    return {
        **{
            nomor: Computed(f"k{nomor}", f"({nomor}) {judul[nomor]}: K", _pada(isi[nomor]), 10, bentuk.pada(nomor))
            for nomor in judul
        },
        "14": Computed("k14", "(14) Tingkat Capaian Renstra: K", _pada(_tingkat(laporan, triwulan)), 10, "persen"),
    }


class _BentukKinerja:
    """How figures are written: whole where they are, in every column by what stands in it."""

    def __init__(self, laporan: Laporan, triwulan: int, lampau: Lampau) -> None:
        self.lampau = lampau
        self.per_triwulan = {(baris.rencana.kode, baris.triwulan): baris.realisasi for baris in baris_triwulan(laporan)}
        self.sampai = {isi.indikator.kode: isi.sampai.realisasi for isi in pengukuran(laporan, triwulan)}

    def pada(self, nomor: str) -> Callable[[Baris[BarisE81]], str]:
        """Return what chooses the format of a row in the column of a number."""

        def bentuk(baris: Baris[BarisE81]) -> str:
            indikator = baris.isi.indikator
            if indikator is None:
                return "umum"
            pecah = next((isi for isi in self._isi(nomor, indikator) if _pecah(isi)), None)
            return format_satuan(indikator.rencana.satuan, pecah or _BULAT)

        return bentuk

    def _isi(self, nomor: str, indikator: BarisIndikator) -> Iterator[Ukuran | None]:
        """Yield the figures that a column is made of; one that is divided counts as a fraction."""
        rencana = indikator.rencana
        if nomor in ("6", "13"):
            yield from (baris.realisasi for baris in self.lampau.riwayat(indikator))
            if rencana.pola is Pola.RATA_RATA:
                yield _TERBAGI
        if nomor in ("12", "13"):
            yield self.sampai.get(rencana.kode, indikator.realisasi)
        elif nomor in ("5", "7"):
            yield rencana.target_akhir_renstra if nomor == "5" else rencana.target
        else:
            yield self.per_triwulan.get((rencana.kode, int(nomor) - 7))


_BULAT, _TERBAGI = Ukuran(Decimal(0)), Ukuran(Decimal("0.5"))


def _pecah(isi: Ukuran | None) -> bool:
    return isi is not None and isi.nilai is not None and isi.nilai != int(isi.nilai)


_Isi = Callable[[BarisIndikator], AnyRumus | Rujukan | None]


def _pada(isi: _Isi) -> Callable[[Baris[BarisE81]], AnyRumus | Rujukan | None]:
    """Return what asks the indicator of a row, where it has one."""
    return lambda baris: None if baris.isi.indikator is None else isi(baris.isi.indikator)


def _lampau(lampau: Lampau, indikator: BarisIndikator) -> AnyRumus | Rujukan | None:
    sel = tuple(rujukan_riwayat(baris, "realisasi") for baris in lampau.riwayat(indikator))
    if not sel:
        return None
    if indikator.rencana.pola is Pola.AKUMULATIF:
        return jumlah.untuk(nilai=Kumpulan(sel))
    return rata_rata.untuk(nilai=Kumpulan(sel)) if len(sel) > 1 else sel[0]


def _triwulan(nomor: int) -> _Isi:
    def isi(indikator: BarisIndikator) -> Rujukan | None:
        if not nomor or indikator.rencana.pola is None:
            return None
        return Rujukan("data_triwulan", kunci_indikator(indikator.kode, nomor), "realisasi")

    return isi


def _renja(triwulan: int) -> _Isi:
    """Return this year's until now; of one that is measured once a year, at its end."""

    def isi(indikator: BarisIndikator) -> Rujukan | None:
        if indikator.rencana.pola is not None:
            return Rujukan(UKUR, indikator.kode, "realisasi_sampai")
        return Rujukan("data_indikator", indikator.kode, "realisasi") if triwulan == TRIWULAN[-1] else None

    return isi


def _renstra(lampau: Lampau, indikator: BarisIndikator) -> AnyRumus:
    """Return the Renstra until now by pola: added up, a mean of years, or what there is now."""
    pola = indikator.rencana.pola
    if lampau.pertama or pola not in (Pola.AKUMULATIF, Pola.RATA_RATA):
        return tunjuk.untuk(asal="k12")
    if pola is Pola.AKUMULATIF:
        return sampai_kini.untuk(lalu="k6", kini="k12")
    return rata_kini.untuk(lalu="k6", kini="k12", tahun=Tetapan(len(lampau.tahun or ())))


def _tingkat(laporan: Laporan, triwulan: int) -> _Isi:
    """Return column 13 against column 5, by polaritas as everywhere."""
    terakhir = {isi.indikator.kode: isi.triwulan for isi in pengukuran(laporan, triwulan)}

    def isi(indikator: BarisIndikator) -> AnyRumus | None:
        rencana = indikator.rencana
        target = rencana.target_akhir_renstra
        if rencana.polaritas is None or target is None:
            return None
        skala = laporan.skala_indikator(rencana)
        hitung = rumus_polaritas(rencana.polaritas, skala)
        tempat: dict[str, object] = {"target": "k5", "realisasi": "k13"}
        if "target_atas" in hitung.tempat:
            tempat["target_atas"] = Tetapan(target.atas)
        if "predikat_target" in hitung.tempat:
            tempat["predikat_target"] = Tetapan(skala and skala.dari_ukuran(target))
            tempat["predikat_realisasi"] = _predikat(indikator, terakhir.get(indikator.kode))
        return hitung.untuk(**tempat)

    return isi


def _predikat(indikator: BarisIndikator, terakhir: int | None) -> Rujukan | Tetapan:
    """Return where the predikat of column 12 stands; none while the quarter of the indicator is still to come."""
    if terakhir is None:
        return Rujukan("data_indikator", indikator.kode, "predikat_realisasi")
    if not terakhir:
        return Tetapan(None)
    return Rujukan("data_triwulan", kunci_indikator(indikator.kode, terakhir), "predikat_realisasi")
