"""Write the consolidated workbook of a year."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from lakip_xl.bersama.bahan import LEMBAR as BAHAN
from lakip_xl.excel.gambar.laporan import bingkai_laporan, tulis_laporan
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.tata_folder import nama_lakip, nama_naskah
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import Table, tumpuk
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.bawa_reviu import bawa_reviu, pastikan_catatan_terbaca, tempatkan
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.pipeline.jejak import catat_jejak, pastikan_jejak
from lakip_xl.tables import TABLES
from lakip_xl.tables.depan.ringkasan import ringkasan
from lakip_xl.tables.pemeriksaan.jejak import jejak
from lakip_xl.tables.pemeriksaan.jejak_sumber import jejak_sumber
from lakip_xl.tables.pemeriksaan.pemeriksaan import pemeriksaan
from lakip_xl.tables.pemeriksaan.reviu import reviu

_BARIS_BANYAK = 5_000
"""Rows of all tables beyond which the workbook is drawn without keeping them in memory."""


class Konsolidasi(NamedTuple):
    """The result of a consolidation: `berkas` is None when a kesalahan stopped it.

    `cadangan` is the copy of an earlier output, `catatan` the number of reviewers' notes brought along, and
    `pesan` what else the planner should know.
    """

    pemeriksaan: Pemeriksaan
    berkas: Path | None
    draf: bool = False
    cadangan: Path | None = None
    catatan: int = 0
    pesan: str = ""


def consolidate(folder: Path, *, draft: bool = False) -> Konsolidasi:
    """Check a year and write its consolidated workbook, LAKIP-<tahun>.xlsx in its folder.

    A kesalahan stops it, and nothing is written; with `draft` the workbook is written and marked DRAF. Notes
    of reviewers in an earlier output come along; that output is kept in `cadangan`; a line is added to
    jejak.jsonl. TidakTerbaca when the planning workbook cannot be read; BerkasTerkunci and OSError as in `simpan`.
    """
    hasil = periksa_tahun(folder)
    if hasil.kesalahan and not draft:
        return Konsolidasi(hasil, None)
    if not hasil.laporan.tahun:
        raise TidakTerbaca(
            "Lembar Identitas di perencanaan.xlsx belum lengkap: isi perangkat daerah, pemerintah daerah dan tahun."
        )
    berkas = folder / nama_lakip(hasil.laporan.tahun)
    draf = hasil.kesalahan > 0
    with kunci_folder(folder):
        pastikan_jejak(folder)
        berkunci = (folder / nama_naskah(hasil.laporan.tahun)).is_file()
        susunan = susun(hasil.laporan, hasil.temuan, berkunci=berkunci)
        reviu_lama, pesan = bawa_reviu(berkas, susunan)
        laporan = hasil.laporan
        if reviu_lama is not None:
            ulang = partial(susun, temuan=hasil.temuan, berkunci=berkunci)
            laporan, susunan = tempatkan(reviu_lama, laporan, susunan, ulang)
        isi = _gambar(laporan, susunan, draf=draf)
        pastikan_catatan_terbaca(isi, laporan, susunan, berkas.name)
        cadangan = simpan(berkas, isi, cadangkan=True)
        catat_jejak(folder, berkas.name, isi, hasil, draf=draf)
    return Konsolidasi(hasil, berkas, draf, cadangan, laporan.reviu.jumlah, pesan)


def gambar(laporan: Laporan, temuan: Sequence[Finding], *, draf: bool = False) -> bytes:
    """Draw the consolidated workbook and return its bytes; equal inputs give equal bytes."""
    return _gambar(laporan, susun(laporan, temuan), draf=draf)


def _gambar(laporan: Laporan, susunan: Susunan, *, draf: bool) -> bytes:
    baris = sum(len(tabel.rows) for semua in susunan.menurut_lembar.values() for tabel in semua)
    return tulis_laporan(bingkai_laporan(laporan, draf=draf), susunan, hemat=baris > _BARIS_BANYAK)


def susun(laporan: Laporan, temuan: Sequence[Finding], *, berkunci: bool = False) -> Susunan:
    """Compose every table of the consolidated workbook; `berkunci` with the keys of the report in Word."""
    tabel = _tabel(laporan)
    akhir: tuple[Table[Any], ...] = (
        pemeriksaan(temuan),
        *reviu(laporan.reviu),
        jejak(laporan, tabel),
        *jejak_sumber(laporan),
    )
    isi: tuple[Table[Any], ...] = (*ringkasan(laporan, temuan), *tabel)
    urut: list[Table[Any]] = sorted(isi, key=_di_bawah)
    susunan = Susunan(tumpuk((*urut, *akhir)))
    if not berkunci:
        return susunan
    from lakip_xl.dokumen.lembar_kunci import tabel_kunci  # few offices write their report with it
    from lakip_xl.dokumen.lkjip import bahan_dokumen

    kunci = tabel_kunci(bahan_dokumen(laporan, susunan).kunci.values(), susunan)
    return Susunan(tumpuk((*urut, kunci, *akhir)))


def _tabel(laporan: Laporan) -> list[Table[Any]]:
    return [tabel for pengantar in TABLES for tabel in pengantar.susun(laporan)]


def _di_bawah(tabel: Table[Any]) -> bool:
    """Tell whether a table is what charts are drawn from, which stands behind what is read."""
    return tabel.lembar == BAHAN
