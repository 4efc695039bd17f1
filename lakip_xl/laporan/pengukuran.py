"""Every indicator and sub kegiatan as measured at the end of a quarter: of that quarter, and to date (aturan 31)."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.anggaran import serapan
from lakip_xl.domain.capaian import compute_capaian
from lakip_xl.domain.triwulan import Pola, kunci_triwulan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan.anggaran import BarisAnggaran
from lakip_xl.laporan.baris_triwulan import BarisTriwulan, baris_triwulan
from lakip_xl.laporan.indikator import BarisIndikator
from lakip_xl.laporan.laporan import Laporan


class Periode(NamedTuple):
    """What is promised and done in a time, and its capaian (a ratio)."""

    target: Ukuran | None = None
    realisasi: Ukuran | None = None
    capaian: Decimal | None = None


class Pengukuran(NamedTuple):
    """An indicator at the end of a quarter: `kini` is that quarter, `sampai` the year to date.

    `triwulan` is the last quarter until then in which it is measured; 0 where that comes later, and nothing is due.
    `kategori` places the capaian to date; `setahun` is its realisasi to date against the target of the year.
    """

    indikator: BarisIndikator
    triwulan: int
    kini: Periode
    sampai: Periode
    kategori: str | None
    setahun: Decimal | None


class UangTriwulan(NamedTuple):
    """A sub kegiatan of a unit at the end of a quarter: rupiah of that quarter, and to date (None while one is blank).

    `serapan` is the part of pagu that was spent to date (a ratio).
    """

    anggaran: BarisAnggaran
    kini: int | None
    sampai: int | None
    serapan: Decimal | None


def pengukuran(laporan: Laporan, triwulan: int) -> tuple[Pengukuran, ...]:
    """Return every indicator that is measured by quarter, in the order of the plan."""
    menurut_kode: dict[str, dict[int, BarisTriwulan]] = {}
    for baris in baris_triwulan(laporan):
        menurut_kode.setdefault(baris.rencana.kode, {})[baris.triwulan] = baris
    return tuple(_ukur(laporan, semua, triwulan) for semua in menurut_kode.values())


def uang_triwulan(laporan: Laporan, triwulan: int) -> Iterator[UangTriwulan]:
    """Yield every sub kegiatan of units that are measured by quarter, in printed order."""
    for baris in laporan.anggaran:
        unit = baris.rencana.unit or ""
        if unit not in laporan.triwulan.unit:
            continue
        masukan = laporan.triwulan.anggaran.get((unit, baris.kode))
        rumus = Pola.AKUMULATIF.rumus(triwulan)
        sampai = rumus.hitung({nama: getattr(masukan, nama, None) for nama in rumus.tempat})
        jumlah = sampai if isinstance(sampai, int) else None
        kini = getattr(masukan, kunci_triwulan(triwulan), None)
        yield UangTriwulan(baris, kini, jumlah, serapan(baris.pagu, jumlah))


def _ukur(laporan: Laporan, semua: Mapping[int, BarisTriwulan], triwulan: int) -> Pengukuran:
    indikator = next(iter(semua.values())).indikator
    sudah = max((nomor for nomor in semua if nomor <= triwulan), default=0)
    if not sudah:
        return Pengukuran(indikator, 0, Periode(), Periode(), None, None)
    baris = semua[sudah]
    kini = Periode(baris.target, baris.realisasi, baris.capaian)
    if not baris.pola.cara.sendiri:
        sampai = kini
    else:
        target, realisasi = (_gabung(baris.pola, semua, sudah, kolom) for kolom in ("target", "realisasi"))
        sampai = Periode(target, realisasi, _capaian(laporan, indikator, target, realisasi))
    setahun = _capaian(laporan, indikator, indikator.rencana.target, sampai.realisasi)
    return Pengukuran(
        indikator,
        sudah,
        kini if sudah == triwulan else Periode(),
        sampai,
        laporan.skala.kategori(sampai.capaian),
        setahun,
    )


def _gabung(pola: Pola, semua: Mapping[int, BarisTriwulan], sampai: int, kolom: str) -> Ukuran | None:
    """Put the quarters until one together; None while one of them is blank or no number."""
    rumus = pola.rumus(sampai)
    isi: dict[str, Ukuran | None] = {nama: getattr(semua[int(nama[-1])], kolom) for nama in rumus.tempat}
    nilai = rumus.hitung({nama: None if ukuran is None else ukuran.nilai for nama, ukuran in isi.items()})
    return Ukuran(nilai) if isinstance(nilai, Decimal) else None


def _capaian(
    laporan: Laporan, indikator: BarisIndikator, target: Ukuran | None, realisasi: Ukuran | None
) -> Decimal | None:
    polaritas = indikator.rencana.polaritas
    skala = laporan.skala_indikator(indikator.rencana)
    return None if polaritas is None else compute_capaian(polaritas, target, realisasi, skala)
