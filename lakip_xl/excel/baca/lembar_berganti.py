"""Sheets that were renamed: found by their row of keys, where the name that was declared is gone."""

from collections.abc import Mapping, Sequence

from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.baca.kepala import cari_kepala
from lakip_xl.excel.baca.tabel_mentah import BerkasMentah, buka
from lakip_xl.excel.tata_letak import LEMBAR_SENDIRI, PENGATURAN
from lakip_xl.sheets.sheet import Sheet

_SEDIKITNYA = 0.75
"""Part of a sheet's keys that must stand in the row, and part of the row that must be keys."""


def buka_templat(isi: bytes, semua: Sequence[Sheet]) -> BerkasMentah:
    """Open a file of our templates: as `buka`, and sheets that were renamed stand under their declared names."""
    nama_lembar = [lembar.nama for lembar in semua]
    mentah = buka(isi, nama_lembar)
    hilang = [lembar for lembar in semua if lembar.nama not in mentah.isi]
    asing = [nama for nama in mentah.nama_lembar if nama not in mentah.isi and nama not in LEMBAR_SENDIRI]
    if not hilang or not asing:
        return mentah
    try:
        lengkap = buka(isi, [*nama_lembar, *asing])
    except BerkasDitolak:
        return mentah
    calon: dict[str, list[str]] = {}
    for nama in asing:
        lembar = _milik(lengkap.isi.get(nama, ()), hilang)
        if lembar is not None:
            calon.setdefault(lembar.nama, []).append(nama)
    satu = {lembar: nama[0] for lembar, nama in calon.items() if len(nama) == 1}
    kembar = {lembar: tuple(nama) for lembar, nama in calon.items() if len(nama) > 1}
    return _ganti_nama(lengkap, satu, set(asing) - set(satu.values()))._replace(kembar=kembar)


def buka_bawaan(isi: bytes, semua: Sequence[Sheet]) -> BerkasMentah:
    """Open a file whose values move into a fresh template; BerkasDitolak where two sheets could be the one missing."""
    mentah = buka_templat(isi, semua)
    for lembar, kembar in mentah.kembar.items():
        raise BerkasDitolak(f"lembar {' dan '.join(kembar)} sama-sama berisi kolom {lembar}; namai satu {lembar}")
    return mentah


def _milik(isi: Sequence[Sequence[object]], hilang: Sequence[Sheet]) -> Sheet | None:
    """Return the missing sheet whose keys stand in a row of the sheet that was found; the one that fits best."""
    nilai = {lembar: _kecocokan(isi, lembar) for lembar in hilang}
    terbaik = max(nilai, key=lambda lembar: nilai[lembar])
    return terbaik if nilai[terbaik] >= _SEDIKITNYA else None


def _kecocokan(isi: Sequence[Sequence[object]], lembar: Sheet) -> float:
    keys = frozenset(lembar.menurut_key) if lembar.mendatar else frozenset(PENGATURAN)

    def cukup(baris: Sequence[object], kolom: Mapping[str, int]) -> bool:
        berisi = sum(sel is not None and sel != "" for sel in baris)
        return len(kolom) >= max(1, berisi * _SEDIKITNYA)

    kepala = cari_kepala(isi, lambda teks: teks if teks in keys else None, cukup, terlengkap=True)
    return len(kepala.kolom) / len(keys) if kepala else 0


def _ganti_nama(mentah: BerkasMentah, satu: Mapping[str, str], asing: set[str]) -> BerkasMentah:
    """Put the sheets that were renamed under their declared names; sheets of others are not read."""
    resmi = {nama: lembar for lembar, nama in satu.items()}
    inspeksi = mentah.inspeksi
    return mentah._replace(
        nama_lembar=tuple(resmi.get(nama, nama) for nama in mentah.nama_lembar),
        isi={resmi.get(nama, nama): isi for nama, isi in mentah.isi.items() if nama not in asing},
        inspeksi=inspeksi._replace(lembar={resmi.get(nama, nama): isi for nama, isi in inspeksi.lembar.items()}),
        berganti=satu,
    )
