"""Widths of columns on paper: as wide as was asked, but no word and no figure is cut where that can be helped."""

import re
from collections.abc import Iterator, Sequence

from lakip_xl.dokumen.unsur import BarisDokumen, TabelDokumen
from lakip_xl.excel.gambar.tinggi import lebar_teks

_TWIP = 20
_PINGGIR = 170
"""What a cell keeps free at its sides, in twips."""
_TERKECIL, _LANGKAH = 6.5, 0.5
_TERLEBAR = 0.4
"""How much of the width one word may ask for; a longer one is cut."""
_TERSEMPIT = 300
_PEMISAH_KATA = re.compile(r"[ \t\n]+|(?<=-)")


def lebar_kolom(tabel: TabelDokumen, lebar: int) -> tuple[list[int], float]:
    """Return the widths of the columns in twips, which fill `lebar`, and the size of letters with which all fits."""
    huruf = tabel.huruf
    while True:
        paling_sedikit = _paling_sedikit(tabel, lebar, huruf)
        if sum(paling_sedikit) <= lebar or huruf - _LANGKAH < _TERKECIL:
            return _bagi(tabel.lebar, paling_sedikit, lebar), huruf
        huruf -= _LANGKAH


def tinggi_baris(baris: BarisDokumen, kolom: Sequence[int], huruf: float) -> int:
    """Return about how many lines a row takes."""
    hasil, awal = 1, 0
    for sel in baris.sel:
        muat = max(sum(kolom[awal : awal + sel.gabung]) - _PINGGIR, _TERSEMPIT)
        semua = sel.teks.split("\n")
        hasil = max(hasil, sum(int(lebar_teks(isi) * huruf * _TWIP // muat) + 1 for isi in semua))
        awal += sel.gabung
    return hasil


def _paling_sedikit(tabel: TabelDokumen, lebar: int, huruf: float) -> list[int]:
    """Return what each column needs for its longest word."""
    hasil = [_TERSEMPIT] * len(tabel.lebar)
    for kolom, teks, tebal in _sel(tabel):
        terpanjang = max((lebar_teks(kata, tebal=tebal) for kata in _PEMISAH_KATA.split(teks)), default=0)
        perlu = int(terpanjang * huruf * _TWIP) + _PINGGIR
        hasil[kolom] = max(hasil[kolom], min(perlu, int(lebar * _TERLEBAR)))
    return hasil


def _sel(tabel: TabelDokumen) -> Iterator[tuple[int, str, bool]]:
    for baris in (*tabel.kepala, *tabel.baris):
        kolom = 0
        for sel in baris.sel:
            if sel.gabung == 1 and kolom < len(tabel.lebar):
                yield kolom, sel.teks, sel.tebal or baris.tingkat is not None or baris in tabel.kepala
            kolom += sel.gabung


def _bagi(diminta: Sequence[float], paling_sedikit: Sequence[int], lebar: int) -> list[int]:
    """Share a width as was asked, after those that would be too narrow have what they need."""
    hasil = list(paling_sedikit)
    kurang = sum(hasil) - lebar
    if kurang >= 0:
        hasil = [satu * lebar // sum(paling_sedikit) for satu in paling_sedikit]
    else:
        bebas = set(range(len(hasil)))
        while bebas:
            sisa = lebar - sum(hasil[ke] for ke in range(len(hasil)) if ke not in bebas)
            bagian = {ke: int(sisa * diminta[ke] / (sum(diminta[lain] for lain in bebas) or 1)) for ke in sorted(bebas)}
            terlalu = {ke for ke in bebas if bagian[ke] < paling_sedikit[ke]}
            if not terlalu:
                for ke, isi in bagian.items():
                    hasil[ke] = isi
                break
            bebas -= terlalu
    hasil[hasil.index(max(hasil))] += lebar - sum(hasil)
    return hasil
