"""Tables as they are meant: headers by column, parts that a page break cut joined, a row with its cells by column."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from lakip_xl.naskah.angka import Angka, angka_sel
from lakip_xl.naskah.naskah import LetakNaskah, SelNaskah, TabelNaskah
from lakip_xl.naskah.peran import Peran, faktor_uang, peran_kolom

_KARTU = re.compile(
    r"^(?:sub\s?-?kegiatan|kegiatan|program|pagu|anggaran|target|indikator|sasaran|tercapai|capaian target"
    r"|waktu dan|penanggung ?jawab|alasan|tujuan)"
    r"(?:\s(?:kinerja|program|anggaran|strategis|kegiatan|target|tempat|rp))*\s*[:.]?$",
    re.IGNORECASE,
)
_NOMOR_KOLOM = re.compile(r"^\(?\d{1,2}\)?(?:\s*=.*)?$")
_TAHUN = re.compile(r"^(?:tahun\s*)?(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)\d\d)?$", re.IGNORECASE)
_KEPALA_TERBANYAK = 4
_LEBAR_KARTU = 3


@dataclass(frozen=True)
class KolomTabel:
    """A column: its own header, the headers above it, and its part."""

    nomor: int
    nama: str
    kelompok: str
    peran: Peran

    @property
    def lengkap(self) -> str:
        """Every header of the column."""
        return " ".join(filter(None, (self.kelompok, self.nama)))


@dataclass(frozen=True)
class BarisTabel:
    """A row: its cells by column (None where a cell of the left reaches over), its place."""

    sel: tuple[SelNaskah | None, ...]
    letak: LetakNaskah

    @cached_property
    def angka(self) -> Mapping[int, Angka]:
        """The figure of each cell that holds one."""
        hasil = {}
        for kolom, sel in enumerate(self.sel):
            if sel is not None and not sel.terusan and (angka := angka_sel(sel.teks)) is not None:
                hasil[kolom] = angka
        return hasil

    def teks(self, kolom: int) -> str:
        """Return the text of a cell in one line; "" where there is none."""
        sel = self.sel[kolom] if kolom < len(self.sel) else None
        return "" if sel is None else " ".join(sel.teks.split())


@dataclass(frozen=True)
class TabelUtuh:
    """A table with its caption, the headings that it stands below, its columns, and its rows below the header."""

    letak: LetakNaskah
    kepala: tuple[BarisTabel, ...]
    baris: tuple[BarisTabel, ...]
    kolom: tuple[KolomTabel, ...]
    kartu: bool = False
    judul: str = ""
    jalur: tuple[str, ...] = ()

    def dengan(self, *peran: Peran) -> list[KolomTabel]:
        """Return the columns of these parts."""
        return [kolom for kolom in self.kolom if kolom.peran in peran]

    @cached_property
    def kolom_nama(self) -> int | None:
        """The column that names the rows: of those with words, the one with the longest."""
        panjang: dict[int, int] = {}
        for baris in self.baris:
            for kolom in range(len(self.kolom)):
                teks = baris.teks(kolom)
                if teks and kolom not in baris.angka and self.kolom[kolom].peran in (Peran.URAIAN, Peran.LAIN):
                    panjang[kolom] = panjang.get(kolom, 0) + len(teks)
        utama = [kolom for kolom in panjang if "indikator" in self.kolom[kolom].nama.casefold()]
        utama = utama or [kolom for kolom in panjang if self.kolom[kolom].peran is Peran.URAIAN]
        return max(utama or panjang, key=lambda kolom: panjang[kolom], default=None)

    def nama(self, baris: BarisTabel) -> str:
        """Return what a row is called."""
        return "" if self.kolom_nama is None else baris.teks(self.kolom_nama)

    @cached_property
    def faktor(self) -> int:
        """What money in it is to be multiplied with."""
        return faktor_uang(" ".join([self.judul, *(kolom.lengkap for kolom in self.kolom)]))

    @cached_property
    def berangka(self) -> frozenset[int]:
        """Columns of which more cells hold a figure than words."""
        hasil = set()
        for kolom in range(len(self.kolom)):
            isi = [baris for baris in self.baris if baris.teks(kolom)]
            if isi and 2 * sum(kolom in baris.angka for baris in isi) > len(isi):
                hasil.add(kolom)
        return frozenset(hasil)


def susun_tabel(
    tabel: TabelNaskah, judul: str, jalur: tuple[str, ...], sambungan: Sequence[TabelNaskah] = ()
) -> TabelUtuh:
    """Put a table together with the parts that a page break cut off."""
    lebar = max((sum(sel.bentang for sel in baris) for satu in (tabel, *sambungan) for baris in satu.baris), default=0)
    semua = [_baris(baris, lebar) for baris in tabel.baris if baris]
    kartu = _berupa_kartu(semua, lebar)
    paling = len(semua) - (0 if sambungan else 1)
    banyak = 0 if kartu else min(max(_banyak_kepala(semua), tabel.kepala), max(paling, 0))
    kepala, badan = semua[:banyak], semua[banyak:]
    tulisan = [[baris.teks(kolom) for kolom in range(lebar)] for baris in kepala]
    for lanjutan in sambungan:
        potongan = [_baris(baris, lebar) for baris in lanjutan.baris if baris]
        ulang = 0
        while (
            ulang < min(banyak, len(potongan))
            and [potongan[ulang].teks(kolom) for kolom in range(lebar)] == tulisan[ulang]
        ):
            ulang += 1
        badan += potongan[ulang:]
    badan = [baris for baris in badan if not _bernomor_kolom(baris)]
    kolom = tuple(_kolom(nomor, kepala) for nomor in range(lebar))
    return TabelUtuh(tabel.letak, tuple(kepala), tuple(badan), kolom, kartu, judul, jalur)


def bersambung(atas: TabelNaskah, bawah: TabelNaskah) -> bool:
    """Tell whether a table goes on with another: as wide, and without a header of its own."""
    lebar = [max((sum(sel.bentang for sel in baris) for baris in tabel.baris), default=0) for tabel in (atas, bawah)]
    if lebar[0] != lebar[1] or not bawah.baris or not atas.baris:
        return False
    awal, lanjut = (_baris(tabel.baris[0], lebar[0]) for tabel in (atas, bawah))
    if [awal.teks(kolom) for kolom in range(lebar[0])] == [lanjut.teks(kolom) for kolom in range(lebar[0])]:
        return True
    return bool(lanjut.angka) and not _berkepala(lanjut)


def _baris(semua: tuple[SelNaskah, ...], lebar: int) -> BarisTabel:
    hasil: list[SelNaskah | None] = [None] * lebar
    for sel in semua:
        if sel.letak.kolom is not None and sel.letak.kolom < lebar:
            hasil[sel.letak.kolom] = sel
    return BarisTabel(tuple(hasil), semua[0].letak._replace(kolom=None))


def _berupa_kartu(semua: Sequence[BarisTabel], lebar: int) -> bool:
    """Tell whether a table is a card: a label in the first column of every row, no header."""
    if not 1 < lebar <= _LEBAR_KARTU:
        return False
    label = [baris.teks(0) for baris in semua]
    bertanda = any(baris.teks(1).startswith(":") for baris in semua)
    return bertanda or (lebar == 2 and sum(bool(_KARTU.match(teks)) for teks in label) >= max(2, len(label) - 1))  # noqa: PLR2004


def _banyak_kepala(semua: Sequence[BarisTabel]) -> int:
    banyak = 0
    for baris in semua[:_KEPALA_TERBANYAK]:
        if not _berkepala(baris):
            break
        banyak += 1
        if banyak == 1 and all(baris.teks(kolom) for kolom in range(len(baris.sel))) and not _terbuka(semua, banyak):
            break
    return banyak


def _terbuka(semua: Sequence[BarisTabel], urutan: int) -> bool:
    """Tell whether a further row belongs to the header: one that has words only where others are merged."""
    return urutan < len(semua) and any(sel is not None and sel.terusan for sel in semua[urutan].sel)


def _berkepala(baris: BarisTabel) -> bool:
    """Tell whether a row may be of a header: no figures but years."""
    isi = [baris.teks(kolom) for kolom in range(len(baris.sel)) if baris.teks(kolom)]
    return bool(isi) and all(_TAHUN.match(teks) or angka_sel(teks) is None for teks in isi)


def _bernomor_kolom(baris: BarisTabel) -> bool:
    """Tell whether a row only numbers the columns: 1, 2, 3, 4."""
    isi = [baris.teks(kolom) for kolom in range(len(baris.sel)) if baris.teks(kolom)]
    if len(isi) < 3 or not all(map(_NOMOR_KOLOM.match, isi)):  # noqa: PLR2004 - fewer may be figures
        return False
    nomor = [int(re.sub(r"\D.*", "", teks.lstrip("("))) for teks in isi]
    return nomor == list(range(nomor[0], nomor[0] + len(nomor))) and nomor[0] <= 2  # noqa: PLR2004


def _kolom(nomor: int, kepala: Sequence[BarisTabel]) -> KolomTabel:
    tulisan = list(_kepala_kolom(nomor, kepala))
    nama = tulisan[-1] if tulisan else ""
    kelompok = " ".join(tulisan[:-1])
    return KolomTabel(nomor, nama, kelompok, peran_kolom(nama, kelompok))


def _kepala_kolom(nomor: int, kepala: Sequence[BarisTabel]) -> Iterator[str]:
    """Yield the headers of a column from above; an upper one reaches to the right over blank cells."""
    for urutan, baris in enumerate(kepala):
        kolom = nomor
        terakhir = urutan == len(kepala) - 1
        while kolom > 0 and not baris.teks(kolom) and (not terakhir or baris.sel[kolom] is None):
            di_bawah = any(kepala[lain].teks(nomor) for lain in range(urutan + 1, len(kepala)))
            if baris.sel[kolom] is not None and not di_bawah:
                break
            kolom -= 1
        if teks := baris.teks(kolom):
            yield teks
