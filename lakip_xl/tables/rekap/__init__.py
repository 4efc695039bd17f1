"""Tables of a recap of many offices, one file each, in printed order."""

from collections.abc import Mapping, Sequence
from typing import Any

from lakip_xl.bersama.rekap import baris_kantor, baris_sasaran, baris_urusan, semua_kategori, skala_rekap
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import Table, tumpuk
from lakip_xl.tables.rekap.data_kantor import data_kantor
from lakip_xl.tables.rekap.data_kategori import data_kategori
from lakip_xl.tables.rekap.data_sasaran import data_sasaran
from lakip_xl.tables.rekap.data_skala import data_skala
from lakip_xl.tables.rekap.data_urusan import data_urusan
from lakip_xl.tables.rekap.kantor import tabel_kantor
from lakip_xl.tables.rekap.kategori import tabel_kategori
from lakip_xl.tables.rekap.pemerintah import tabel_pemerintah
from lakip_xl.tables.rekap.sasaran import tabel_sasaran
from lakip_xl.tables.rekap.urusan import tabel_urusan


def susun_rekap(semua: Sequence[Ikhtisar], tautan: Mapping[str, str]) -> Susunan:
    """Compose every table of a recap; `tautan` are the offices' own annual workbooks, by folder."""
    nama = semua_kategori(semua)
    skala = skala_rekap(semua)
    setiap = baris_kantor(semua)
    sasaran = baris_sasaran(semua)
    tabel: tuple[Table[Any], ...] = (
        tabel_kantor(setiap, tautan),
        tabel_sasaran(sasaran, sama=skala is not None),
        *tabel_pemerintah(semua),
        tabel_urusan(semua),
        tabel_kategori(nama),
        data_kantor(setiap),
        data_sasaran(sasaran),
        data_urusan(baris_urusan(semua)),
        data_kategori(setiap, nama),
        data_skala(skala),
    )
    return Susunan(tumpuk(tabel), ingat=False)
