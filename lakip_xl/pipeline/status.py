"""The board of a year's folder: who has handed in what, how complete, with how many findings."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from lakip_xl.checks.berkas.b02_unit_mengirim import unit_mengirim
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_MASUKAN
from lakip_xl.finding import Finding, Level
from lakip_xl.halaman.papan import BarisPapan, BerkasLain, Langkah, Papan
from lakip_xl.halaman.papan_html import halaman_status
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.laporan.keadaan import Keadaan
from lakip_xl.laporan.kelengkapan import Kemajuan, permintaan_buku, permintaan_unit
from lakip_xl.pipeline.baca import baca_tahun_lalu
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.pipeline.keadaan import TahunLalu, baca_isian, diisi, keadaan_berkas
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN, Unit

_LEMBAR_KERJA_LAIN = frozenset({".xls", ".xlsm", ".xlsb", ".ods", ".csv"})
"""Endings of files that people send in place of .xlsx, and that no command reads."""


def status(folder: Path) -> Papan:
    """Read and check a year's folder and return its board; TidakTerbaca as in `baca`."""
    hasil = periksa_tahun(folder)
    laporan = hasil.laporan
    menurut_unit = _menurut_unit(laporan)
    perencanaan = _baris_perencanaan(folder, hasil)
    tahun_lalu = cache(lambda: baca_tahun_lalu(folder, laporan))
    baris_unit = tuple(
        baris
        for unit in laporan.unit
        for baris in _baris_unit(folder, hasil, unit, menurut_unit.get(unit.kode, ()), tahun_lalu)
    )
    lain = (*(_lain(buku) for buku in menurut_unit.get("", ())), *_bukan_xlsx(folder))
    papan = Papan(
        laporan.identitas.perangkat_daerah,
        laporan.tahun,
        perencanaan,
        baris_unit,
        lain,
        langkah=(),
        terbaca=hasil.terbaca,
    )
    return replace(papan, langkah=tuple(_langkah(folder, papan)))


def tulis_halaman(papan: Papan, berkas: Path, hari: date) -> None:
    """Write the board as an HTML page; BerkasTerkunci and OSError as in `simpan`."""
    simpan(berkas, halaman_status(papan, hari))


def _menurut_unit(laporan: Laporan) -> Mapping[str, Sequence[Buku]]:
    """Return the files by unit, "" for those of none; a file that names no unit of the plan is known by its name."""
    dikenal = {unit.kode for unit in laporan.unit}
    hasil: dict[str, list[Buku]] = {}
    for buku in laporan.masukan:
        kode = next((nama for nama in (buku.identitas.unit, PurePosixPath(buku.berkas).stem) if nama in dikenal), "")
        hasil.setdefault(kode, []).append(buku)
    return hasil


# --- rows of the board --------------------------------------------------------------------------


def _baris_perencanaan(folder: Path, hasil: Pemeriksaan) -> BarisPapan:
    """The planning workbook: every finding that is not in a unit's file, but for units that are missing."""
    masukan = {buku.berkas for buku in hasil.laporan.masukan}
    temuan = [
        temuan for temuan in hasil.temuan if temuan.sel.berkas not in masukan and temuan.kode != unit_mengirim.kode
    ]
    keadaan = Keadaan.PERBAIKI if _jumlah(temuan)[0] else Keadaan.SIAP
    periksa = Langkah(f"lakip-xl check {kutip(folder / BERKAS_PERENCANAAN)}", perintah=True)
    return replace(
        _baris(
            hasil.laporan.perencanaan,
            temuan,
            baca_isian(hasil.laporan.ruang, hasil.laporan.perencanaan, permintaan_buku(PERENCANAAN)).kemajuan,
        ),
        unit="perencanaan",
        nama="Perencanaan",
        keadaan=keadaan,
        langkah=None if keadaan is Keadaan.SIAP else periksa,
    )


def _baris_unit(
    folder: Path, hasil: Pemeriksaan, unit: Unit, semua_buku: Sequence[Buku], tahun_lalu: TahunLalu
) -> Iterator[BarisPapan]:
    laporan = hasil.laporan
    permintaan = permintaan_unit(laporan, unit)
    if not semua_buku:
        langkah = Langkah(f"Minta berkas unit {unit.nama} ({FOLDER_MASUKAN}/{unit.kode}.xlsx).")
        semua = baca_isian(laporan.ruang, Buku(MASUKAN, ""), permintaan).kemajuan.semua
        yield BarisPapan(unit.kode, unit.nama, Keadaan.BELUM_MASUK, semua=semua, langkah=langkah)
    for buku in semua_buku:
        temuan = [temuan for temuan in hasil.temuan if temuan.sel.berkas == buku.berkas]
        isian = baca_isian(laporan.ruang, buku, permintaan)
        keadaan = Keadaan.BENTROK
        if len(semua_buku) == 1:
            terisi = diisi(laporan, unit, buku, tahun_lalu)
            keadaan = keadaan_berkas(laporan, buku, temuan, isian, diisi=terisi)
        yield replace(
            _baris(buku, temuan, isian.kemajuan),
            unit=unit.kode,
            nama=unit.nama,
            keadaan=keadaan,
            langkah=_langkah_unit(folder, laporan, unit, semua_buku, keadaan),
        )


def _baris(buku: Buku, temuan: Sequence[Finding], maju: Kemajuan) -> BarisPapan:
    """Return what any file's row says; whose it is and its state are added."""
    kesalahan, peringatan = _jumlah(temuan)
    return BarisPapan(
        "",
        "",
        Keadaan.SIAP,
        berkas=buku.berkas,
        templat=buku.identitas.versi,
        berlaku=buku.workbook.versi,
        selesai=maju.selesai,
        semua=maju.semua,
        kesalahan=kesalahan,
        peringatan=peringatan,
    )


def _jumlah(semua: Sequence[Finding]) -> tuple[int, int]:
    """Count kesalahan and peringatan."""
    kesalahan = sum(temuan.level is Level.KESALAHAN for temuan in semua)
    return kesalahan, len(semua) - kesalahan


def _langkah_unit(
    folder: Path, laporan: Laporan, unit: Unit, semua_buku: Sequence[Buku], keadaan: Keadaan
) -> Langkah | None:
    if keadaan is Keadaan.SIAP:
        return None
    if keadaan is Keadaan.BENTROK:
        nama = ", ".join(PurePosixPath(buku.berkas).name for buku in semua_buku)
        return Langkah(f"Sisakan satu berkas unit {unit.nama} di {folder / FOLDER_MASUKAN}: {nama}.")
    buku = semua_buku[0]
    if keadaan is Keadaan.TAHUN_SALAH:
        asal = f"{buku.berkas} untuk tahun {buku.identitas.tahun}"
        return Langkah(f"Minta berkas tahun {laporan.tahun} dari unit {unit.nama}; {asal}.")
    if keadaan in (Keadaan.BELUM_DIISI, Keadaan.SEBAGIAN):
        return Langkah(f"lakip-xl status {kutip(folder)} --ingatkan", perintah=True)
    return Langkah(f"lakip-xl check {kutip(folder / buku.berkas)}", perintah=True)


def _lain(buku: Buku) -> BerkasLain:
    if not buku.terbaca:
        alasan = buku.kejadian[0].keterangan
    elif buku.identitas.unit:
        alasan = f"unit {buku.identitas.unit} tidak ada pada lembar Unit di {BERKAS_PERENCANAAN}"
    else:
        alasan = "bukan templat masukan lakip-xl, atau identitasnya hilang"
    return BerkasLain(buku.berkas, alasan, dibaca=True)


def _bukan_xlsx(folder: Path) -> Iterator[BerkasLain]:
    masukan = folder / FOLDER_MASUKAN
    for jalur in sorted(masukan.iterdir(), key=lambda berkas: berkas.name) if masukan.is_dir() else ():
        if jalur.suffix.casefold() in _LEMBAR_KERJA_LAIN and not jalur.name.startswith((".", "~$")):
            nama = f"{FOLDER_MASUKAN}/{jalur.name}"
            yield BerkasLain(nama, "tidak dibaca; minta atau simpan ulang sebagai .xlsx", dibaca=False)


# --- what comes next ----------------------------------------------------------------------------


def _langkah(folder: Path, papan: Papan) -> Iterator[Langkah]:
    """Yield each step once: the plan first, then the units, then files that are in the way."""
    if papan.siap:
        yield Langkah(f"lakip-xl consolidate {kutip(folder)}", perintah=True)
        return
    if papan.perencanaan.langkah is not None:
        yield papan.perencanaan.langkah
    if not papan.unit:
        yield Langkah(f"Tulis setiap unit pada lembar Unit di {folder / BERKAS_PERENCANAAN}.")
    elif all(unit.keadaan is Keadaan.BELUM_MASUK for unit in papan.unit):
        if papan.perencanaan.langkah is None:
            yield Langkah(f"lakip-xl template {kutip(folder)}", perintah=True)
    else:
        yield from dict.fromkeys(unit.langkah for unit in papan.unit if unit.langkah is not None)
    for berkas in papan.lain:
        if berkas.dibaca:
            yield Langkah(f"Pindahkan {folder / berkas.berkas} dari folder masukan: {berkas.alasan}.")


def kutip(jalur: PurePath) -> str:
    """Write a path as it is typed in a command, quoted where it must be."""
    teks = str(jalur)
    if isinstance(jalur, PureWindowsPath):
        return f'"{teks}"' if any(not (huruf.isalnum() or huruf in "\\/:._-") for huruf in teks) else teks
    return shlex.quote(teks)
