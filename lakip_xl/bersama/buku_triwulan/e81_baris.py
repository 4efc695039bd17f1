"""Rows of Formulir E.81: indicators of sasaran, then programs, kegiatan and sub kegiatan with theirs."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Cabang, Laporan
from lakip_xl.layout.sel import Baris

JUMLAH, RATA, PREDIKAT = "jumlah", "rata", "predikat"
"""Keys of the rows below the others."""


class BarisE81(NamedTuple):
    """One row: what it is about, the indicator that it shows, whether money stands on it.

    `sasaran` is named on its first row only; `nomor` counts programs, kegiatan and sub kegiatan.
    """

    nomor: str = ""
    sasaran: str | None = None
    cabang: Cabang | None = None
    indikator: BarisIndikator | None = None
    uang: bool = False
    akhir: str = ""


def baris_e81(laporan: Laporan) -> tuple[Baris[BarisE81], ...]:
    """Return every row of the form, with the sum, the mean and its predikat below."""
    rows: list[Baris[BarisE81]] = []
    nomor = 0
    kelompok: list[tuple[str | None, list[Cabang]]] = [(sasaran.kode, []) for sasaran in laporan.sasaran]
    menurut = dict(kelompok)
    lain: list[Cabang] = []
    for cabang in laporan.pohon:
        menurut.get(cabang.rencana.sasaran or "", lain).append(cabang)
    for sasaran, program in (*kelompok, (None, lain)):
        milik = list(_milik_sasaran(laporan, sasaran)) if sasaran else []
        for cabang in program:
            nomor += 1
            milik += _pohon(laporan, cabang, str(nomor))
        rows += _bernama(milik, sasaran)
    return (
        *rows,
        Baris(JUMLAH, BarisE81(akhir="Jumlah", uang=True), 0, tuple(cabang.kode for cabang in laporan.pohon)),
        Baris(RATA, BarisE81(akhir="Rata-rata capaian kinerja (%)"), 0),
        Baris(PREDIKAT, BarisE81(akhir="Predikat kinerja"), 0),
    )


def kunci_k(semua: Sequence[Baris[BarisE81]]) -> tuple[str, ...]:
    """Return the keys of rows that show an indicator."""
    return tuple(baris.kunci for baris in semua if baris.isi.indikator is not None)


def _bernama(milik: Sequence[Baris[BarisE81]], sasaran: str | None) -> Iterator[Baris[BarisE81]]:
    for urutan, baris in enumerate(milik):
        yield baris if urutan else baris._replace(isi=baris.isi._replace(sasaran=sasaran))


def _milik_sasaran(laporan: Laporan, sasaran: str) -> Iterator[Baris[BarisE81]]:
    for indikator in laporan.indikator_dari(Jenjang.SASARAN, acuan=sasaran):
        yield Baris(f"{sasaran}/{indikator.kode}", BarisE81(indikator=indikator))


def _pohon(laporan: Laporan, cabang: Cabang, nomor: str) -> Iterator[Baris[BarisE81]]:
    """Yield a node with its indicators, then what is below it; money stands on its first row."""
    semua: tuple[BarisIndikator | None, ...] = laporan.indikator_dari(cabang.jenjang, acuan=cabang.kode) or (None,)
    pertama = BarisE81(nomor, cabang=cabang, indikator=semua[0], uang=True)
    tingkat = {Jenjang.PROGRAM: 1, Jenjang.KEGIATAN: 2}.get(cabang.jenjang)
    yield Baris(cabang.kode, pertama, tingkat, tuple(anak.kode for anak in cabang.anak))
    for lain in semua[1:]:
        assert lain is not None
        yield Baris(f"{cabang.kode}/{lain.kode}", BarisE81(indikator=lain))
    for urutan, anak in enumerate(cabang.anak, start=1):
        yield from _pohon(laporan, anak, f"{nomor}.{urutan}")
