"""The tables of a workbook as notes may speak of them: what people call each, and the keys of its rows."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Any

from lakip_xl.laporan.daftar_baris import TabelDaftar, pengenal_semua
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.susunan import AnyTable, Susunan
from lakip_xl.layout.table import TableColumn


def daftar_tabel(susunan: Susunan) -> tuple[TabelDaftar, ...]:
    """Return every table that has rows, in printed order.

    No picture is one, nor a page of fixed places, which orders its rows by formula.
    """
    berisi = [tabel for tabel in susunan.tabel.values() if tabel.rows and not (tabel.tetap or tabel.kotak)]
    sebutan = [_sebutan(susunan, tabel) for tabel in berisi]
    banyak = Counter(sebutan)
    return tuple(
        TabelDaftar(
            tabel.kode,
            tabel.keluarga or tabel.kode,
            tabel.lembar,
            nama if banyak[nama] == 1 else f"{nama} ({tabel.kode})",
            tabel.baris_kepala,
            tabel.pengenal,
            tabel.kembar,
            tuple((kolom.key, kolom.header) for kolom in tabel.columns),
            pengenal_baris(susunan, tabel),
            tabel.dahulu,
            _padanan(susunan, tabel) if tabel.padanan else {},
        )
        for tabel, nama in zip(berisi, sebutan, strict=True)
    )


def pengenal_baris(susunan: Susunan, tabel: AnyTable) -> tuple[str, ...]:
    """Return the key of each row as people read it: the texts that tell it from others, else its own key."""

    def nilai(baris: Baris[Any], kolom: TableColumn[Any]) -> object:
        isi = kolom.isi(tabel.kode, baris)
        return isi if type(isi) is str else susunan.sel(Rujukan(tabel.kode, baris.kunci, kolom.key)).nilai

    def isi(key: Sequence[str]) -> list[list[object]]:
        kolom = [tabel.menurut_key[satu] for satu in key]
        return [[nilai(baris, satu) for satu in kolom] for baris in tabel.rows]

    semua = pengenal_semua(isi(tabel.pengenal), partial(isi, tabel.kembar))
    return tuple([kunci or baris.kunci for kunci, baris in zip(semua, tabel.rows, strict=True)])


def _padanan(susunan: Susunan, tabel: AnyTable) -> dict[str, str]:
    """Return the keys of rows by the text of the column that told them in a table that this one took in."""
    teks = (susunan.sel(Rujukan(tabel.kode, baris.kunci, tabel.padanan)).nilai for baris in tabel.rows)
    return dict(zip(map(str, teks), pengenal_baris(susunan, tabel), strict=True))


def _sebutan(susunan: Susunan, tabel: AnyTable) -> str:
    if len(susunan.menurut_lembar[tabel.lembar]) == 1:
        return tabel.lembar
    return f"{tabel.lembar} › {' '.join((tabel.sebutan or tabel.judul).split())}"
