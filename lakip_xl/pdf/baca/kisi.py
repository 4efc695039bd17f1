"""Rulings put together as tables: columns and rows, cells that are merged, where a letter falls."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lakip_xl.pdf.baca.halaman import HalamanPdf

_DEKAT = 3.0
"""Points within which two rulings are one, or touch."""
_TERPENDEK = 5.0
_MAKS_SEL = 20_000
_MAKS_PASANGAN = 4_000_000


class KotakSel(NamedTuple):
    """A cell in one row of a table: which cell it is part of, its column, how many it spans, whether it began above."""

    nomor: int
    kolom: int
    bentang: int
    terusan: bool


class Kisi(NamedTuple):
    """A table by its rulings: where columns and rows begin and end, and which cell each field belongs to."""

    tegak: tuple[float, ...]
    datar: tuple[float, ...]
    milik: tuple[tuple[int, ...], ...]

    @property
    def luas(self) -> float:
        """How much of the page it takes."""
        return (self.tegak[-1] - self.tegak[0]) * (self.datar[-1] - self.datar[0])

    def sel(self, x: float, y: float) -> int | None:
        """Return the cell at a point; None outside of the table."""
        kolom, baris = bisect_right(self.tegak, x) - 1, bisect_right(self.datar, y) - 1
        if 0 <= kolom < len(self.tegak) - 1 and 0 <= baris < len(self.datar) - 1:
            return self.milik[baris][kolom]
        return None

    def baris(self) -> Iterator[list[KotakSel]]:
        """Yield the cells of each row."""
        for urutan, milik in enumerate(self.milik):
            hasil: list[KotakSel] = []
            for kolom, nomor in enumerate(milik):
                if hasil and hasil[-1].nomor == nomor:
                    hasil[-1] = hasil[-1]._replace(bentang=hasil[-1].bentang + 1)
                else:
                    hasil.append(KotakSel(nomor, kolom, 1, urutan > 0 and nomor in self.milik[urutan - 1]))
            yield hasil


def susun_kisi(halaman: HalamanPdf) -> list[Kisi]:
    """Return the tables of a page, from above; what has one cell only is a frame and none."""
    datar = _gabung(
        (satu.atas, satu.kiri, satu.kanan) for satu in halaman.ruas if satu.kanan - satu.kiri > satu.bawah - satu.atas
    )
    tegak = _gabung(
        (satu.kiri, satu.atas, satu.bawah) for satu in halaman.ruas if satu.kanan - satu.kiri <= satu.bawah - satu.atas
    )
    if len(datar) * len(tegak) > _MAKS_PASANGAN:
        return []
    hasil = []
    for milik_datar, milik_tegak in _kelompok(datar, tegak):
        kisi = _kisi(milik_datar, milik_tegak)
        if kisi is not None and len({nomor for baris in kisi.milik for nomor in baris}) > 1:
            hasil.append(kisi)
    return sorted(hasil, key=lambda kisi: (kisi.datar[0], kisi.tegak[0]))


_Garis = tuple[float, float, float]
"""A line: where it lies, from where to where it goes."""


def _gabung(semua: Iterable[_Garis]) -> list[_Garis]:
    """Join pieces of one line: those of dashes, of cells beside each other, of borders drawn twice."""
    hasil: list[_Garis] = []
    for sekelompok in _berdekatan(sorted(semua)):
        letak = sum(isi[0] for isi in sekelompok) / len(sekelompok)
        potongan = sorted((awal, akhir) for _, awal, akhir in sekelompok)
        mulai, selesai = potongan[0]
        for awal, akhir in potongan[1:]:
            if awal > selesai + _DEKAT:
                hasil.append((letak, mulai, selesai))
                mulai = awal
                selesai = akhir
            selesai = max(selesai, akhir)
        hasil.append((letak, mulai, selesai))
    return [isi for isi in hasil if isi[2] - isi[1] > _TERPENDEK]


def _berdekatan(urut: Sequence[_Garis]) -> Iterator[list[_Garis]]:
    sekelompok: list[_Garis] = []
    for isi in urut:
        if sekelompok and isi[0] - sekelompok[0][0] > _DEKAT:
            yield sekelompok
            sekelompok = []
        sekelompok.append(isi)
    if sekelompok:
        yield sekelompok


def _kelompok(datar: Sequence[_Garis], tegak: Sequence[_Garis]) -> Iterator[tuple[list[_Garis], list[_Garis]]]:
    """Yield the lines that touch each other, level and upright."""
    gugus = _Gugus(len(datar) + len(tegak))
    for urutan, (y, kiri, kanan) in enumerate(datar):
        for nomor, (x, atas, bawah) in enumerate(tegak, start=len(datar)):
            if kiri - _DEKAT <= x <= kanan + _DEKAT and atas - _DEKAT <= y <= bawah + _DEKAT:
                gugus.satukan(urutan, nomor)
    hasil: dict[int, tuple[list[_Garis], list[_Garis]]] = {}
    for nomor in range(len(datar) + len(tegak)):
        kelompok = hasil.setdefault(gugus.akar(nomor), ([], []))
        if nomor < len(datar):
            kelompok[0].append(datar[nomor])
        else:
            kelompok[1].append(tegak[nomor - len(datar)])
    yield from ((satu, lain) for satu, lain in hasil.values() if satu and lain)


def _kisi(datar: Sequence[_Garis], tegak: Sequence[_Garis]) -> Kisi | None:
    """Return the table of some lines; sides that are open end where the lines end."""
    kolom = _batas([isi[0] for isi in tegak], [isi for _, awal, akhir in datar for isi in (awal, akhir)])
    baris = _batas([isi[0] for isi in datar], [isi for _, awal, akhir in tegak for isi in (awal, akhir)])
    lebar, tinggi = len(kolom) - 1, len(baris) - 1
    if lebar < 1 or tinggi < 1 or lebar * tinggi > _MAKS_SEL:
        return None
    kanan = {(urutan, nomor) for nomor, urutan in _menutup(kolom, baris, tegak)}
    bawah = set(_menutup(baris, kolom, datar))
    gugus = _Gugus(lebar * tinggi)
    for nomor in range(lebar * tinggi):
        urutan, letak = divmod(nomor, lebar)
        if letak and (urutan, letak) not in kanan:
            gugus.satukan(nomor, nomor - 1)
        if urutan and (urutan, letak) not in bawah:
            gugus.satukan(nomor, nomor - lebar)
    milik = (tuple(gugus.akar(urutan * lebar + letak) for letak in range(lebar)) for urutan in range(tinggi))
    return Kisi(tuple(kolom), tuple(baris), tuple(milik))


class _Gugus:
    """Things that belong together, told two by two."""

    def __init__(self, banyak: int) -> None:
        self._induk = list(range(banyak))

    def akar(self, nomor: int) -> int:
        """Return the one that stands for all that belong to this one."""
        while self._induk[nomor] != nomor:
            self._induk[nomor] = self._induk[self._induk[nomor]]
            nomor = self._induk[nomor]
        return nomor

    def satukan(self, satu: int, lain: int) -> None:
        """Say that two belong together."""
        self._induk[self.akar(satu)] = self.akar(lain)


def _batas(letak: Sequence[float], ujung: Sequence[float]) -> list[float]:
    """Return where fields begin and end: at every line, and at the ends of those across that reach further."""
    hasil: list[float] = []
    for isi in sorted(letak):
        if not hasil or isi - hasil[-1] > _DEKAT:
            hasil.append(isi)
    if min(ujung) < hasil[0] - _TERPENDEK:
        hasil.insert(0, min(ujung))
    if max(ujung) > hasil[-1] + _TERPENDEK:
        hasil.append(max(ujung))
    return hasil


def _menutup(batas: Sequence[float], silang: Sequence[float], garis: Sequence[_Garis]) -> Iterator[tuple[int, int]]:
    """Yield the sides that a line closes: which of the bounds it lies on, and the fields across that it passes."""
    for letak, awal, akhir in garis:
        nomor = min(range(len(batas)), key=lambda urutan: abs(batas[urutan] - letak))
        for urutan in range(len(silang) - 1):
            if awal - _DEKAT <= (silang[urutan] + silang[urutan + 1]) / 2 <= akhir + _DEKAT:
                yield nomor, urutan
