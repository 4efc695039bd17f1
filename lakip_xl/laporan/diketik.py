"""What was typed into a unit's file: the cells that differ from the template that was written for it.

`diketik` compares what was read; `banyak_diketik` is a formula by which the file itself knows, as far as it can: it
counts the filled cells of a column and measures what stood there from the beginning.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from lakip_xl.domain.rumus import Rumus, Tetapan, gabung, rumus
from lakip_xl.laporan.buku import Buku
from lakip_xl.laporan.kelengkapan import Permintaan, banyak_terisi
from lakip_xl.sheets.column import Column
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row
from lakip_xl.sheets.tempat import Tempat

_SELISIH = Decimal("1E-9")
"""Part of a sum by which two programs may differ that add the same figures."""
_HURUF_TERAKHIR = 0xFFFF
"""The last letter that every program counts as one."""


def diketik(buku: Buku, semua: Sequence[Permintaan]) -> Iterator[Tempat]:
    """Yield each typed cell of a file; one that holds what the template held is none, nor is one that was cleared.

    `semua` is what was asked of the unit: its rows before anyone typed.
    """
    for permintaan in semua:
        awal = _menurut_kunci(permintaan)
        for baris in buku.baris.get(permintaan.lembar.nama, ()):
            asli = awal.get(_kunci(baris), {})
            for kolom in _diketik_pada(baris):
                nilai = getattr(baris, kolom.key)
                if not baris.terbaca(kolom.key) or (nilai is not None and nilai != asli.get(kolom.key)):
                    yield baris.cell(kolom.key)


def _menurut_kunci(permintaan: Permintaan) -> Mapping[object, Mapping[str, object]]:
    kunci = permintaan.lembar.kunci
    return {baris.get(kunci[0]): baris for baris in permintaan.awal} if kunci else {}


def _kunci(baris: Row) -> object:
    return getattr(baris, baris.lembar.kunci[0]) if baris.lembar.kunci else None


def _diketik_pada(baris: Row) -> Iterator[Column]:
    """Yield the columns that people type in a row; in some rows a cell is computed instead."""
    for kolom in baris.lembar.diketik:
        if kolom.dihitung_bila is None or not kolom.dihitung_bila(vars(baris)):
            yield kolom


# --- as the file itself counts -------------------------------------------------------------------


@rumus("SUMPRODUCT(LEN({nilai}))={panjang}")
def sama_panjang(nilai: Sequence[object], panjang: int) -> bool:
    """Whether the texts of a column are as long together as they were."""
    return sum(len(str(isi)) for isi in nilai if isi is not None) == panjang


@rumus("ABS(SUM({nilai})-{jumlah})<={selisih}")
def sama_jumlah(nilai: Sequence[object], jumlah: Decimal, selisih: Decimal) -> bool:
    """Whether the figures of a column add up to what they did."""
    angka = sum((Decimal(isi) for isi in nilai if isinstance(isi, int | Decimal)), Decimal())
    return abs(angka - jumlah) <= selisih


def banyak_diketik(permintaan: Permintaan) -> Rumus[..., int]:
    """Return the formula that counts the typed cells of a sheet; of a column changed in place it counts one."""
    bagian = [_pada_kolom(permintaan, kolom) for kolom in permintaan.lembar.diketik]
    return gabung(bagian, "+".join, lambda nilai: sum(isi() for isi in nilai))


def _pada_kolom(permintaan: Permintaan, kolom: Column) -> Rumus[..., int]:
    tempat = Kolom(kolom.key, permintaan.lembar.nama)
    banyak = banyak_terisi.untuk(nilai=tempat)
    awal = [isi for baris in permintaan.awal if (isi := _terisi_awal(kolom, baris)) is not None]
    if not awal:
        return banyak
    return gabung(
        [banyak, *_tetap_sama(tempat, awal)],
        lambda teks: (
            f"MAX({teks[0]}-{len(awal)},IF({teks[0]}={len(awal)},IF(AND({','.join(('TRUE', *teks[1:]))}),0,1),0))"
        ),
        lambda nilai: max(nilai[0]() - len(awal), int(nilai[0]() == len(awal) and not all(isi() for isi in nilai[1:]))),
    )


def _terisi_awal(kolom: Column, baris: Mapping[str, object]) -> object:
    """Return what the template held in a cell to type; None where it was blank, or computes."""
    dihitung = kolom.dihitung_bila is not None and kolom.dihitung_bila(baris)
    return None if dihitung else baris.get(kolom.key)


def _tetap_sama(tempat: Kolom, awal: Sequence[object]) -> list[Rumus[..., bool]]:
    """Return the conditions that a column still holds what it did, where every program measures it alike."""
    if all(isinstance(isi, int | Decimal) for isi in awal):
        jumlah = sum((Decimal(str(isi)) for isi in awal), Decimal())
        selisih = max(abs(jumlah), Decimal(1)) * _SELISIH
        return [sama_jumlah.untuk(nilai=tempat, jumlah=Tetapan(jumlah), selisih=Tetapan(selisih))]
    teks = [str(isi) for isi in awal]
    if any(not isi.isprintable() or max(isi, default="") > chr(_HURUF_TERAKHIR) for isi in teks):
        return []
    return [sama_panjang.untuk(nilai=tempat, panjang=Tetapan(sum(map(len, teks))))]
