"""Write the consolidated workbook of a year."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from lakip_xl.bersama.bahan import LEMBAR as BAHAN
from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.inspeksi import BerkasDitolak
from lakip_xl.excel.baca.reviu import LAPANG, Direviu, baca_reviu
from lakip_xl.excel.gambar.laporan import DAFTAR_ISI, SAMPUL, bingkai_laporan, tulis_laporan
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.tata_folder import FOLDER_CADANGAN, nama_lakip, nama_naskah
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.reviu import ReviuTerbaca
from lakip_xl.laporan.tempat_reviu import tempatkan_catatan, tempatkan_komentar
from lakip_xl.layout.daftar import daftar_tabel
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import Table, tumpuk
from lakip_xl.pipeline.baca import TidakDitulis, TidakTerbaca
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.pipeline.jejak import catat_jejak, pastikan_jejak
from lakip_xl.tables import TABLES
from lakip_xl.tables.depan.ringkasan import ringkasan
from lakip_xl.tables.pemeriksaan.jejak import jejak
from lakip_xl.tables.pemeriksaan.jejak_sumber import jejak_sumber
from lakip_xl.tables.pemeriksaan.pemeriksaan import pemeriksaan
from lakip_xl.tables.pemeriksaan.reviu import reviu

_PASTI_TERBACA = 2_000_000
"""Bytes of a consolidated workbook up to which it is well within the bounds of reading."""
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
        reviu_lama, pesan = _bawa_reviu(berkas, susunan)
        laporan = hasil.laporan
        if reviu_lama is not None:
            laporan, susunan = _tempatkan(reviu_lama, laporan, hasil.temuan, susunan, berkunci=berkunci)
        isi = _gambar(laporan, susunan, draf=draf)
        if laporan.reviu.berisi:
            _pastikan_catatan_terbaca(isi, laporan, susunan, berkas.name)
        cadangan = simpan(berkas, isi, cadangkan=True)
        catat_jejak(folder, berkas.name, isi, hasil, draf=draf)
    return Konsolidasi(hasil, berkas, draf, cadangan, laporan.reviu.jumlah, pesan)


def _pastikan_catatan_terbaca(isi: bytes, laporan: Laporan, susunan: Susunan, nama: str) -> None:
    """Raise TidakDitulis where the notes in a large workbook that was drawn could not be read back."""
    if len(isi) < _PASTI_TERBACA:
        return
    try:
        baca_reviu(isi, _direviu(susunan), partial(daftar_tabel, susunan))
    except BerkasDitolak as galat:
        raise TidakDitulis(
            f"{nama} tidak ditulis: {laporan.reviu.jumlah} catatan reviu di dalamnya tidak akan terbaca lagi "
            f"({galat}). Berkas lama tetap; pindahkan catatannya, atau bagi kantor ini ke beberapa folder."
        ) from galat


def _direviu(susunan: Susunan) -> list[Direviu]:
    return [
        Direviu(tabel.lembar, tabel.kode, tabel.kepala(tabel.pengenal[0]))
        for tabel in susunan.tabel.values()
        if tabel.samping
    ]


def _bawa_reviu(berkas: Path, susunan: Susunan) -> tuple[ReviuTerbaca | None, str]:
    """Read what reviewers wrote into an earlier output; what cannot be read is told, and the file kept by `simpan`."""
    if not berkas.is_file():
        return None, ""
    try:
        lama = baca_reviu(isi_berkas(berkas, LAPANG), _direviu(susunan), partial(daftar_tabel, susunan))
    except BerkasDitolak as galat:
        return (
            None,
            f"Catatan reviu dari {berkas.name} lama tidak dapat dibaca ({galat}); berkas itu ada di {FOLDER_CADANGAN}.",
        )
    return lama if lama.reviu.berisi else None, ""


def _tempatkan(
    lama: ReviuTerbaca, laporan: Laporan, temuan: Sequence[Finding], susunan: Susunan, *, berkunci: bool
) -> tuple[Laporan, Susunan]:
    """Return the year with the notes of an earlier output in their new places, and its tables with them."""
    daftar_asal = lama.tabel or daftar_tabel(susunan)
    laporan = replace(laporan, reviu=tempatkan_catatan(lama, daftar_tabel(susunan)))
    susunan = susun(laporan, temuan, berkunci=berkunci)
    if laporan.reviu.komentar:
        lembar = (SAMPUL, DAFTAR_ISI, *susunan.menurut_lembar)
        laporan = replace(laporan, reviu=tempatkan_komentar(laporan.reviu, daftar_asal, daftar_tabel(susunan), lembar))
        susunan = susun(laporan, temuan, berkunci=berkunci)
    return laporan, susunan


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
