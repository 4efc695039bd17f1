"""Exports of the finance system in a year's folder, read one by one; only their sums are kept."""

import hashlib
from collections.abc import Sequence
from fnmatch import fnmatchcase
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.baca.folder import berkas_sumber, isi_berkas, nama_berkas
from lakip_xl.excel.baca.isi_ekspor import LAPANG_SUMBER, lembar_ekspor
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import JenisEkspor, SumberKeuangan
from lakip_xl.sheets.tempat import Tempat
from lakip_xl.sumber.gabung_sumber import BerkasTerbaca, gabung_sumber
from lakip_xl.sumber.hasil_sumber import TANPA_SUMBER, HasilSumber
from lakip_xl.sumber.isi_sumber import IsiSumber, KejadianSumber, PerkaraSumber
from lakip_xl.sumber.jenis.lain import PetaSumber
from lakip_xl.sumber.kepala_sumber import BARIS_DILIHAT, cari_kepala, nama_terbanyak
from lakip_xl.sumber.rangkum import rangkum

_KOLOM = ("kode", "pagu", "realisasi", "setoran", "tanggal")
_NAMA_DISEBUT = 30
_HURUF_NAMA = 40


class SetelanSumber(NamedTuple):
    """What the plan says of exports: year (0: any), code of the SKPD, and files that need a description."""

    tahun: int = 0
    skpd: str = ""
    peta: tuple[PetaSumber, ...] = ()


def setelan_sumber(laporan: Laporan) -> SetelanSumber:
    """Return what the plan says of exports."""
    peta = (_peta(baris) for baris in laporan.perencanaan.isi(SumberKeuangan))
    return SetelanSumber(laporan.tahun, laporan.identitas.kode_skpd or "", tuple(peta))


def _peta(baris: SumberKeuangan) -> PetaSumber:
    kolom = ((key, getattr(baris, f"kolom_{key}")) for key in _KOLOM)
    jenis = baris.jenis.name.lower() if baris.jenis not in (None, JenisEkspor.LAIN) else ""
    return PetaSumber(
        baris.pola,
        jenis,
        baris.lembar_ekspor or "",
        tuple((key, nama) for key, nama in kolom if nama),
        baris.tahapan or "",
        baris.skpd or "",
        baris.asal.baris,
    )


def baca_sumber(folder: Path, setelan: SetelanSumber) -> HasilSumber:
    """Read every export of a year's folder; what cannot be read is told, and nothing where there is none."""
    semua = [_baca(folder, jalur, setelan) for jalur in berkas_sumber(folder)]
    if not semua:
        return TANPA_SUMBER
    return gabung_sumber(semua, setelan.skpd)


def peta_berkas(nama: str, semua: Sequence[PetaSumber]) -> PetaSumber | None:
    """Return the row of the plan that describes a file: the first whose pattern fits its name, letters of any case."""
    return next((peta for peta in semua if fnmatchcase(nama.casefold(), peta.pola.strip().casefold())), None)


def _baca(folder: Path, jalur: Path, setelan: SetelanSumber) -> BerkasTerbaca:
    nama = nama_berkas(folder, jalur)
    try:
        isi = isi_berkas(jalur, LAPANG_SUMBER)
    except BerkasDitolak as galat:
        return _ditolak(nama, "", 0, str(galat))
    sidik, ukuran = hashlib.sha256(isi).hexdigest(), len(isi)
    peta = peta_berkas(jalur.name, setelan.peta)
    terbaca: list[IsiSumber] = []
    ditemukan: tuple[str, ...] = ()
    try:
        for lembar, semua in lembar_ekspor(isi, jalur.name):
            if peta is not None and peta.lembar and peta.lembar.casefold() != lembar.casefold():
                continue
            awal = list(islice(semua, BARIS_DILIHAT))
            kepala = cari_kepala(awal, peta)
            if kepala is None:
                ditemukan = max(ditemukan, nama_terbanyak(awal), key=len)
            else:
                tempat = Tempat(nama, lembar)
                terbaca.append(rangkum(tempat, kepala, chain(awal, semua), setelan.tahun, peta))
    except BerkasDitolak as galat:
        return _ditolak(nama, sidik, ukuran, str(galat))
    if not terbaca:
        return _tak_dikenal(nama, sidik, ukuran, ditemukan)
    return BerkasTerbaca(nama, sidik, ukuran, tuple(terbaca))


def _ditolak(nama: str, sidik: str, ukuran: int, alasan: str) -> BerkasTerbaca:
    kejadian = KejadianSumber(PerkaraSumber.DITOLAK, Tempat(nama), f"Ekspor tidak terbaca: {alasan}.")
    return BerkasTerbaca(nama, sidik, ukuran, (), (kejadian,), alasan)


def _tak_dikenal(nama: str, sidik: str, ukuran: int, ditemukan: Sequence[str]) -> BerkasTerbaca:
    sebut = ", ".join(isi[:_HURUF_NAMA] for isi in ditemukan[:_NAMA_DISEBUT])
    alasan = f"susunannya tidak dikenal; nama kolom yang ditemukan: {sebut}" if sebut else "tidak ada isi yang dikenal"
    kejadian = KejadianSumber(PerkaraSumber.TAK_DIKENAL, Tempat(nama), f"Ekspor tidak dipakai: {alasan}.")
    return BerkasTerbaca(nama, sidik, ukuran, (), (kejadian,), alasan)
