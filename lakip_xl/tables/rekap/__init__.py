"""Tables of a recap of many offices, in printed order."""

from collections.abc import Mapping, Sequence

from lakip_xl.domain.kategori import SKALA_BAKU
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import tumpuk
from lakip_xl.tables.rekap.data import (
    baris_kantor,
    baris_sasaran,
    baris_urusan,
    data_kantor,
    data_kategori,
    data_sasaran,
    data_urusan,
)
from lakip_xl.tables.rekap.kantor import tabel_kantor
from lakip_xl.tables.rekap.menurut import tabel_kategori, tabel_pemerintah, tabel_urusan
from lakip_xl.tables.rekap.sasaran import tabel_sasaran
from lakip_xl.tables.rekap.skala import data_skala_baku


def susun_rekap(kantor: Sequence[Ikhtisar], tautan: Mapping[str, str]) -> Susunan:
    """Compose every table of a recap; `tautan` are the offices' own annual workbooks, by folder."""
    baku = [band.kategori for band in SKALA_BAKU.band]
    lain = sorted({nama for satu in kantor for nama, _ in satu.kategori} - set(baku))
    nama = [*baku, *lain]
    setiap = baris_kantor(kantor)
    sasaran = baris_sasaran(kantor)
    tabel = (
        tabel_kantor(setiap, tautan),
        tabel_sasaran(sasaran),
        *tabel_pemerintah(kantor),
        tabel_urusan(kantor),
        tabel_kategori(kantor, nama),
        data_kantor(setiap),
        data_sasaran(sasaran),
        data_urusan(baris_urusan(kantor)),
        data_kategori(setiap, nama),
        data_skala_baku(),
    )
    return Susunan(tumpuk(tabel), SKALA_BAKU, ingat=False)
