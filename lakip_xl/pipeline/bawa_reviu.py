"""Notes of reviewers in an earlier output come along into the one that takes its place."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.inspeksi import BerkasDitolak
from lakip_xl.excel.baca.reviu import LAPANG, Direviu, baca_reviu
from lakip_xl.excel.gambar.laporan import DAFTAR_ISI, SAMPUL
from lakip_xl.excel.tata_folder import FOLDER_CADANGAN
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.reviu import ReviuTerbaca
from lakip_xl.laporan.tempat_reviu import tempatkan_catatan, tempatkan_komentar
from lakip_xl.layout.daftar import daftar_tabel
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.baca import TidakDitulis

_PASTI_TERBACA = 2_000_000
"""Bytes of a workbook up to which it is well within the bounds of reading."""


def pastikan_catatan_terbaca(isi: bytes, laporan: Laporan, susunan: Susunan, nama: str) -> None:
    """Raise TidakDitulis where the notes in a large workbook that was drawn could not be read back."""
    if not laporan.reviu.berisi or len(isi) < _PASTI_TERBACA:
        return
    try:
        baca_reviu(isi, _direviu(susunan), partial(daftar_tabel, susunan))
    except BerkasDitolak as galat:
        raise TidakDitulis(
            f"{nama} tidak ditulis: {laporan.reviu.jumlah} catatan reviu di dalamnya tidak akan terbaca lagi "
            f"({galat}). Berkas lama tetap; pindahkan catatannya, atau bagi kantor ini ke beberapa folder."
        ) from galat


def bawa_reviu(berkas: Path, susunan: Susunan) -> tuple[ReviuTerbaca | None, str]:
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


def tempatkan(
    lama: ReviuTerbaca, laporan: Laporan, susunan: Susunan, susun: Callable[[Laporan], Susunan]
) -> tuple[Laporan, Susunan]:
    """Return the year with the notes of an earlier output in their new places, and its tables with them."""
    daftar_asal = lama.tabel or daftar_tabel(susunan)
    laporan = replace(laporan, reviu=tempatkan_catatan(lama, daftar_tabel(susunan)))
    susunan = susun(laporan)
    if laporan.reviu.komentar:
        lembar = (SAMPUL, DAFTAR_ISI, *susunan.menurut_lembar)
        laporan = replace(laporan, reviu=tempatkan_komentar(laporan.reviu, daftar_asal, daftar_tabel(susunan), lembar))
        susunan = susun(laporan)
    return laporan, susunan


def _direviu(susunan: Susunan) -> list[Direviu]:
    return [
        Direviu(tabel.lembar, tabel.kode, tabel.kepala(tabel.pengenal[0]))
        for tabel in susunan.tabel.values()
        if tabel.samping
    ]
