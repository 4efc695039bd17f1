"""Tables of a page with the lines in their cells, and those that a page break cut put together again."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lakip_xl.naskah.angka import angka_sel
from lakip_xl.pdf.baca.baris_teks import BarisTeks
from lakip_xl.pdf.baca.kisi import Kisi
from lakip_xl.pdf.baca.sambung import SPASI_TUNGGAL, Alur, gabung_baris, sambungan

_DEKAT = 3.0
_DI_BAWAH = 1.5
_KEPALA_TERBANYAK = 4
_BELUM = re.compile(
    r"(?:^|\s)(?:sub\s?-?\s?kegiatan|kegiatan|program|dan|atau|yang|di|ke|dari|untuk)$|[,/(-]$", re.IGNORECASE
)
"""How a text ends that is not yet at its end."""


@dataclass
class SelHalaman:
    """A cell: its column, how many it spans, whether it goes on from above, its left side, its width, its lines."""

    kolom: int
    bentang: int
    terusan: bool
    kiri: float
    lebar: float
    baris: list[BarisTeks]

    def alur(self, umum: Alur, tepi: float) -> Alur:
        """Return how text runs in it; `umum` is how it runs in the document."""
        ukuran = self.baris[0].ukuran if self.baris else 0.0
        return replace(umum, jarak=SPASI_TUNGGAL * ukuran, lebar=self.lebar - 2 * tepi)

    def teks(self, umum: Alur, tepi: float) -> str:
        """Return its text, paragraphs by line."""
        return "\n".join(gabung_baris(self.baris, self.alur(umum, tepi)))


@dataclass
class TabelHalaman:
    """A table, or what of it stands on a page; `nomor` is the page of each row."""

    tegak: Sequence[float]
    atas: float
    bawah: float
    baris: list[list[SelHalaman]]
    nomor: list[int]
    kepala: int = 0

    @property
    def tepi(self) -> float:
        """How far text stays from the sides of its cells: as far as the text that stands furthest to the left."""
        jarak = (baris.kiri - sel.kiri for satu in self.baris for sel in satu for baris in sel.baris)
        return max(0.0, min(jarak, default=0.0))

    def tulisan(self, urutan: int) -> list[str]:
        """Return the texts of a row, as rows are compared."""
        return ["".join(baris.teks for baris in sel.baris) for sel in self.baris[urutan]]


def susun_tabel_halaman(kisi: Kisi, isi: Mapping[int, list[BarisTeks]], halaman: int) -> TabelHalaman:
    """Put a table together from its rulings and the lines of each cell."""
    baris = []
    for satu in kisi.baris():
        sel = []
        for kotak in satu:
            milik = [] if kotak.terusan else isi.get(kotak.nomor, [])
            kiri, kanan = kisi.tegak[kotak.kolom], kisi.tegak[kotak.kolom + kotak.bentang]
            sel.append(SelHalaman(kotak.kolom, kotak.bentang, kotak.terusan, kiri, kanan - kiri, milik))
        baris.append(sel)
    return TabelHalaman(kisi.tegak, kisi.datar[0], kisi.datar[-1], baris, [halaman] * len(baris))


def lanjutkan(atas: TabelHalaman, bawah: TabelHalaman, umum: Alur) -> bool:
    """Add a table to the one that ends the page before, where it goes on with it; tell whether it does."""
    if not _sekolom(atas.tegak, bawah.tegak):
        return False
    ulang = _kepala_ulang(atas, bawah)
    sisa = bawah.baris[ulang:]
    putus = bool(sisa) and _terpotong(atas, sisa[0], umum)
    if not (ulang or putus or _lanjutan(atas, bawah)):
        return False
    if putus:
        for milik, tambahan in zip(atas.baris[-1], sisa[0], strict=True):
            milik.baris += tambahan.baris
    atas.baris += sisa[putus:]
    atas.nomor += bawah.nomor[ulang + putus :]
    atas.kepala = max(atas.kepala, ulang)
    atas.bawah = bawah.bawah
    return True


def _sekolom(satu: Sequence[float], lain: Sequence[float]) -> bool:
    return len(satu) == len(lain) and all(
        abs((kiri - satu[0]) - (kanan - lain[0])) <= _DEKAT for kiri, kanan in zip(satu, lain, strict=True)
    )


def _kepala_ulang(atas: TabelHalaman, bawah: TabelHalaman) -> int:
    """Return how many rows of the header stand again at the top of a page."""
    banyak = 0
    for urutan in range(min(_KEPALA_TERBANYAK, len(atas.baris), len(bawah.baris))):
        if atas.tulisan(urutan) != bawah.tulisan(urutan) or not any(atas.tulisan(urutan)):
            break
        banyak += 1
    return banyak


def _terpotong(atas: TabelHalaman, lanjut: Sequence[SelHalaman], umum: Alur) -> bool:
    """Tell whether the page break cut a row: what stands below goes on with cells that reach the end of the page."""
    terakhir = atas.baris[-1]
    if [(sel.kolom, sel.bentang) for sel in terakhir] != [(sel.kolom, sel.bentang) for sel in lanjut]:
        return False
    pasangan = [(sel, bawah) for sel, bawah in zip(terakhir, lanjut, strict=True) if bawah.baris]
    if not pasangan or any(not sel.baris for sel, _ in pasangan) or all(sel.baris for sel in lanjut):
        return False
    tersambung = False
    for sel, bawah in pasangan:
        alur, ujung = sel.alur(umum, atas.tepi), sel.baris[-1]
        if atas.bawah - ujung.dasar > _DI_BAWAH * ujung.ukuran:
            return False
        lanjutan = bawah.baris[0]
        if sambungan(ujung.teks, ujung, lanjutan, alur) is not None or _BELUM.search(ujung.teks):
            tersambung = True
        elif any(angka_sel(baris.teks) for baris in bawah.baris):
            return False
    return tersambung


def _lanjutan(atas: TabelHalaman, bawah: TabelHalaman) -> bool:
    """Tell whether the first row looks like one of the body: with figures, or blank cells, or in a table of words."""
    baris = bawah.tulisan(0)
    if any(map(angka_sel, baris)) or not all(baris):
        return True
    return not any(angka_sel(teks) for urutan in range(1, len(atas.baris)) for teks in atas.tulisan(urutan))
