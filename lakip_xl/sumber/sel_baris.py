"""The cells of a row of an export by the key of their column, parts of a code joined."""

from collections.abc import Sequence

from lakip_xl.domain.alamat import huruf
from lakip_xl.sumber.jenis_sumber import SelSumber
from lakip_xl.sumber.kepala_sumber import KepalaSumber
from lakip_xl.sumber.nilai import Uang, baca_uang, kosong, teks_sel

_UANG = ("pagu", "realisasi", "setoran", "nilai_sp2d")


class PembacaBaris:
    """Takes rows apart, as the header says; `uang` are the keys of amounts, `kolom` the letter of each column."""

    def __init__(self, kepala: KepalaSumber) -> None:
        """Take the header."""
        jamak = kepala.jenis.jamak
        self._tunggal = {key: letak[0] for key, letak in kepala.kolom.items() if key not in jamak}
        self._jamak = {key: letak for key, letak in kepala.kolom.items() if key in jamak}
        self._lebar = 1 + max((max(letak) for letak in kepala.kolom.values()), default=0)
        self.kolom = {key: huruf(letak[0]) for key, letak in kepala.kolom.items()}
        self.uang = tuple(key for key in _UANG if key in kepala.kolom)

    def sel(self, baris: Sequence[object]) -> SelSumber:
        """Return the cells of a row; those of several columns as a list, but for a code."""
        if len(baris) < self._lebar:
            baris = (*baris, *(None,) * (self._lebar - len(baris)))
        sel: dict[str, object] = {key: baris[letak] for key, letak in self._tunggal.items()}
        for key, letak in self._jamak.items():
            isi = [baris[urutan] for urutan in letak if not kosong(baris[urutan])]
            sel[key] = _kode(isi) if key == "kode" else isi
        return sel


def _kode(isi: Sequence[object]) -> str:
    """Join the parts of a code; the last alone where it is whole."""
    utuh = teks_sel(isi[-1]) if isi else ""
    return utuh if utuh.count(".") > 1 else ".".join(map(teks_sel, isi))


def uang_sel(isi: object) -> Uang | None:
    """Read an amount, or the sum of several; ValueError where one is no amount."""
    if isinstance(isi, list):
        return sum(nilai for bagian in isi if (nilai := baca_uang(bagian)) is not None)
    return baca_uang(isi)
