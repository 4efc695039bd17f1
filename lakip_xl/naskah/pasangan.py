"""Which columns a column of percents is made of: by the headers, else by the rows in which it fits."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.banding import Kecocokan, cocokkan, rentang_rasio
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import BarisTabel, KolomTabel, TabelUtuh

_SEDIKITNYA_BARIS = 3
_PALING_KURANG = Decimal("0.34")
_CUKUP = Decimal("0.6")


class PasanganPersen(NamedTuple):
    """A column of percents with what it is made of; `bernama` says that headers tell it, `uang` that it is of money."""

    persen: KolomTabel
    pembilang: KolomTabel
    penyebut: KolomTabel
    bernama: bool
    uang: bool


def pasangan_persen(tabel: TabelUtuh) -> Iterator[PasanganPersen]:
    """Yield the columns of percents of a table that can be computed from others."""
    if tabel.kartu:
        return
    for persen in tabel.dengan(Peran.PERSEN):
        if persen.nomor not in tabel.berangka:
            continue
        calon = _bernama(tabel, persen)
        if calon is not None and _wajar(tabel, calon):
            yield calon
        elif calon is None:
            yield from _terpilih(tabel, persen)


def persen_benar(pasangan: PasanganPersen, baris: BarisTabel) -> list[tuple[Decimal, Decimal]] | None:
    """Return the percents that a row may print, of other polaritas too where it is no money; None without figures."""
    realisasi, target = (baris.angka.get(kolom.nomor) for kolom in (pasangan.pembilang, pasangan.penyebut))
    if realisasi is None or target is None or target.nilai <= 0 or realisasi.nilai < 0:
        return None
    utama = rentang_rasio(realisasi, target)
    if utama is None:
        return None
    hasil = [utama]
    if not pasangan.uang:
        hasil += [(nilai, nilai) for nilai in polaritas_lain(realisasi, target)]
    return hasil


def polaritas_lain(realisasi: Angka, target: Angka) -> Iterator[Decimal]:
    """Yield the capaian by the formulas of less is better, in percent."""
    yield (2 * target.nilai - realisasi.nilai) / target.nilai * 100
    if realisasi.nilai:
        yield target.nilai / realisasi.nilai * 100


def _bernama(tabel: TabelUtuh, persen: KolomTabel) -> PasanganPersen | None:
    """Return the pair that headers tell: the nearest realisasi and target or pagu, of its own group first."""
    realisasi = _terdekat(tabel, persen, Peran.REALISASI)
    if realisasi is None:
        return None
    uang = beruang(tabel, realisasi)
    dasar = [kolom for kolom in tabel.dengan(Peran.PAGU, Peran.TARGET) if beruang(tabel, kolom) == uang]
    dasar = [kolom for kolom in dasar if kolom.nomor in tabel.berangka]
    penyebut = _dekat(dasar, realisasi) or _dekat(dasar, persen)
    return None if penyebut is None else PasanganPersen(persen, realisasi, penyebut, True, uang)


def _terdekat(tabel: TabelUtuh, persen: KolomTabel, peran: Peran) -> KolomTabel | None:
    semua = [kolom for kolom in tabel.dengan(peran) if kolom.nomor in tabel.berangka and kolom is not persen]
    return _dekat(semua, persen)


def _dekat(semua: list[KolomTabel], pusat: KolomTabel) -> KolomTabel | None:
    """Return the column that is nearest: of the same group, on the left, by distance."""
    return min(
        semua,
        key=lambda kolom: (
            kolom.kelompok != pusat.kelompok if pusat.kelompok else False,
            kolom.nomor > pusat.nomor,
            abs(kolom.nomor - pusat.nomor),
        ),
        default=None,
    )


def _berpersen(tabel: TabelUtuh, kolom: KolomTabel) -> bool:
    """Tell whether all figures of a column are percents, of which no other percent is made."""
    return all(baris.angka[kolom.nomor].persen for baris in tabel.baris if kolom.nomor in baris.angka)


def beruang(tabel: TabelUtuh, kolom: KolomTabel) -> bool:
    """Tell whether a column holds money."""
    nama = kolom.lengkap.casefold()
    if "rp" in nama.split() or "(rp" in nama or "keuangan" in nama or "anggaran" in nama or "pagu" in nama:
        return True
    isi = [baris.angka[kolom.nomor] for baris in tabel.baris if kolom.nomor in baris.angka]
    return bool(isi) and 2 * sum(angka.besar for angka in isi) > len(isi)


def _kecocokan(tabel: TabelUtuh, pasangan: PasanganPersen) -> list[Kecocokan]:
    hasil = []
    for baris in tabel.baris:
        tertulis = baris.angka.get(pasangan.persen.nomor)
        benar = persen_benar(pasangan, baris)
        if tertulis is not None and benar is not None:
            hasil.append(cocokkan(tertulis, *benar))
    return hasil


def _wajar(tabel: TabelUtuh, pasangan: PasanganPersen) -> bool:
    """Tell whether a pair may be meant: of several rows, some at least must fit."""
    semua = _kecocokan(tabel, pasangan)
    cocok = sum(isi is not Kecocokan.BEDA for isi in semua)
    return len(semua) < _SEDIKITNYA_BARIS or cocok >= _PALING_KURANG * len(semua)


def _terpilih(tabel: TabelUtuh, persen: KolomTabel) -> Iterator[PasanganPersen]:
    """Yield the pair in which most rows fit, where no header tells it."""
    lain = [
        kolom
        for kolom in tabel.kolom
        if kolom.nomor in tabel.berangka and kolom.nomor != persen.nomor and not _berpersen(tabel, kolom)
    ]
    terbaik: tuple[int, PasanganPersen] | None = None
    for pembilang in lain:
        for penyebut in lain:
            if pembilang is penyebut:
                continue
            calon = PasanganPersen(persen, pembilang, penyebut, False, True)
            semua = _kecocokan(tabel, calon)
            cocok = sum(isi is not Kecocokan.BEDA for isi in semua)
            if cocok >= _SEDIKITNYA_BARIS and cocok >= _CUKUP * len(semua) and (terbaik is None or cocok > terbaik[0]):
                terbaik = cocok, calon
    if terbaik is not None:
        yield terbaik[1]
