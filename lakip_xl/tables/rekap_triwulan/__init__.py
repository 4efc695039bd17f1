"""Tables of a recap of many offices at the end of a quarter, one file each, in printed order."""

from collections.abc import Mapping, Sequence
from typing import Any

from lakip_xl.bersama.rekap import baris_kantor, baris_sasaran, baris_urusan, semua_kategori, skala_rekap
from lakip_xl.bersama.rekap_triwulan import sampai_triwulan
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import Table, tumpuk
from lakip_xl.tables.rekap.data_kategori import data_kategori
from lakip_xl.tables.rekap.data_sasaran import data_sasaran
from lakip_xl.tables.rekap.data_skala import data_skala
from lakip_xl.tables.rekap.kategori import tabel_kategori
from lakip_xl.tables.rekap.sasaran import tabel_sasaran
from lakip_xl.tables.rekap_triwulan.data_kantor_triwulan import data_kantor_triwulan
from lakip_xl.tables.rekap_triwulan.data_urusan_triwulan import data_urusan_triwulan
from lakip_xl.tables.rekap_triwulan.kantor_triwulan import tabel_kantor_triwulan
from lakip_xl.tables.rekap_triwulan.pemerintah_triwulan import tabel_pemerintah_triwulan
from lakip_xl.tables.rekap_triwulan.urusan_triwulan import tabel_urusan_triwulan


def susun_rekap_triwulan(semua: Sequence[Ikhtisar], tautan: Mapping[str, str], triwulan: int) -> Susunan:
    """Compose every table of a recap; `tautan` are the offices' own annual workbooks, by folder."""
    dihitung = [kantor for kantor in semua if not kantor.tanpa_triwulan]
    nama, skala = semua_kategori(dihitung), skala_rekap(dihitung)
    setiap, sasaran = baris_kantor(semua), baris_sasaran(dihitung)
    tabel: tuple[Table[Any], ...] = (
        tabel_kantor_triwulan(setiap, tautan, sama=skala is not None),
        tabel_sasaran(sasaran, sama=skala is not None),
        *tabel_pemerintah_triwulan(dihitung),
        tabel_urusan_triwulan(dihitung),
        tabel_kategori(nama),
    )
    data: tuple[Table[Any], ...] = (
        data_kantor_triwulan(setiap),
        data_sasaran(sasaran),
        data_urusan_triwulan(baris_urusan(dihitung)),
        data_kategori(baris_kantor(dihitung), nama),
        data_skala(skala),
    )
    return Susunan(tumpuk((*(sampai_triwulan(satu, triwulan) for satu in tabel), *data)), ingat=False)
