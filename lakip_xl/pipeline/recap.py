"""Sum up many offices in one workbook; an office that fails is a row with its reason."""

import hashlib
import json
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from lakip_xl import __version__
from lakip_xl.domain.teks_json import tulis_json
from lakip_xl.excel.buka import BACA, BukanBerkas, buka
from lakip_xl.excel.simpan.berkas import sidik_berkas, simpan
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_MASUKAN, FOLDER_SUMBER, nama_lakip, nama_rekap
from lakip_xl.galat import pesan_sistem
from lakip_xl.laporan.ikhtisar import Ikhtisar, dari_rekaman, ikhtisar
from lakip_xl.laporan.ikhtisar_triwulan import ikhtisar_triwulan
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.kantor_tunggal import kantor_tunggal
from lakip_xl.pipeline.kelompok import Penjadwal
from lakip_xl.pipeline.kerja import Lapor, kerjakan

_TERDALAM = 4
"""Levels below a root at which year folders are looked for."""
_TIDAK_TERBACA = b"tidak terbaca"


class Rekap(NamedTuple):
    """The result: the workbook, every office in it, how many were read anew and how many had not changed."""

    berkas: Path
    kantor: tuple[Ikhtisar, ...]
    dibaca: int
    tetap: int

    @property
    def gagal(self) -> int:
        """Number of offices that could not be read."""
        return sum(bool(kantor.gagal) for kantor in self.kantor)

    @property
    def tanpa_triwulan(self) -> int:
        """Number of offices that measure no quarter, where one was asked for."""
        return sum(kantor.tanpa_triwulan for kantor in self.kantor)


class _IsiRekap(NamedTuple):
    """What is drawn: the offices that the recap is of, their own annual workbooks by folder, the quarter."""

    kantor: Sequence[Ikhtisar]
    tautan: dict[str, str]
    triwulan: int | None


def recap(  # noqa: PLR0913 - one word for each way to run it
    akar: Sequence[Path],
    keluaran: Path | None = None,
    *,
    pekerja: int = 1,
    jadwal: Penjadwal | None = None,
    parquet: Path | None = None,
    tahun: Sequence[int] = (),
    triwulan: int | None = None,
    lapor: Lapor = lambda *_: None,
) -> Rekap:
    """Read every year folder at or below the roots and write their recap: of one year, or of those in `tahun`.

    Offices whose inputs have not changed since the last recap of the same name are not read again: their
    records stand in a file beside it. With `triwulan` it is of that quarter, to date; without `keluaran` it has the
    usual name, in the current folder. TidakTerbaca when no year folder is found, PaketKurang
    when `parquet` is asked for and pyarrow is not installed.
    """
    if parquet is not None:
        from lakip_xl.ekspor.paket import modul_parquet

        modul_parquet()  # before the long work, not after it
    semua = {jalur.resolve() for atas in akar for jalur in cari_tahun(atas)}
    folder = [str(jalur) for jalur in sorted(semua, key=Path.as_posix)]
    if not folder:
        raise TidakTerbaca(f"Tidak ada folder tahun (berisi {BERKAS_PERENCANAAN}) di {', '.join(map(str, akar))}.")
    dekat = keluaran or Path(nama_rekap(triwulan=triwulan or 0))
    ingatan = dekat.with_suffix(".recap.jsonl")
    fungsi = ikhtisar_folder if triwulan is None else partial(ikhtisar_folder, triwulan=triwulan)
    kerja = partial(kerjakan, fungsi, pekerja=pekerja, jadwal=jadwal, lapor=lapor)
    tugas = [(jalur, _nama(Path(jalur), dekat), _sidik(Path(jalur), triwulan)) for jalur in folder]
    terbaca, dibaca = _kumpulkan(tugas, ingatan, kerja)
    kantor = kantor_tunggal(terbaca, tahun)
    keluaran = keluaran or _bernama(kantor, triwulan)
    _simpan(keluaran, ingatan, terbaca, _IsiRekap(kantor, dict(_tautan(terbaca, folder)), triwulan))
    if parquet is not None:
        from lakip_xl.ekspor.parquet import tulis_parquet

        tulis_parquet(kantor, parquet)
    return Rekap(keluaran, kantor, dibaca, len(terbaca) - dibaca)


def _kumpulkan(
    tugas: Sequence[tuple[str, str, str]],
    ingatan: Path,
    kerja: Callable[[Sequence[tuple[str, str, str]]], Iterator[tuple[int, str]]],
) -> tuple[tuple[Ikhtisar, ...], int]:
    """Return the record of every office (its folder, its name, the hash of its inputs); how many were read anew."""
    ada = _baca_ingatan(ingatan)
    baru = [(jalur, nama, sidik) for jalur, nama, sidik in tugas if nama not in ada or ada[nama].sidik != sidik]
    for _, isi in kerja(baru):
        kantor = dari_rekaman(json.loads(isi))
        ada[kantor.folder] = kantor
    return tuple(ada[nama] for _, nama, _ in tugas), len(baru)


def _bernama(kantor: Sequence[Ikhtisar], triwulan: int | None) -> Path:
    """Return the usual name of a recap: that of a quarter says its year, where it has one."""
    tahun = {satu.tahun for satu in kantor if not satu.gagal}
    return Path(nama_rekap(tahun.pop() if triwulan and len(tahun) == 1 else 0, triwulan or 0))


def cari_tahun(akar: Path, dalam: int = 0) -> Iterator[Path]:
    """Yield the folders at or below `akar` that hold a planning workbook; links are not followed.

    A folder that may not be looked into is yielded, too, so that it becomes a row with its reason.
    """
    try:
        if (akar / BERKAS_PERENCANAAN).is_file():
            yield akar
            return
        anak = sorted(akar.iterdir(), key=_urutan) if dalam < _TERDALAM and akar.is_dir() else []
    except PermissionError:
        yield akar
        return
    for jalur in anak:
        if not jalur.name.startswith(".") and not jalur.is_symlink() and jalur.is_dir():
            yield from cari_tahun(jalur, dalam + 1)


def _urutan(jalur: Path) -> str:
    """Return what orders files and folders alike on every system: paths of Windows pass over capitals."""
    return jalur.name


def ikhtisar_folder(tugas: tuple[str, str, str], triwulan: int | None = None) -> str:
    """Read, check and sum up one office: (its folder, its name, the hash of its inputs); the record as JSON."""
    from lakip_xl.pipeline.check import periksa_tahun

    jalur, nama, sidik = tugas
    try:
        hasil = periksa_tahun(Path(jalur))
        bahan = (hasil.laporan, hasil.temuan, nama, sidik)
        jadi = ikhtisar(*bahan) if triwulan is None else ikhtisar_triwulan(*bahan, triwulan)
    except TidakTerbaca as galat:
        jadi = Ikhtisar(nama, sidik, gagal=_tertulis(str(galat).replace(f"{jalur}{os.sep}", "").rstrip(".")))
    except OSError as galat:
        jadi = Ikhtisar(nama, sidik, gagal=_tertulis(f"tidak dapat dibaca: {pesan_sistem(galat)}"))
    except Exception as galat:  # noqa: BLE001 - one office among a thousand must not stop the others
        jadi = Ikhtisar(nama, sidik, gagal=f"galat tidak terduga ({type(galat).__name__}); laporkan berkasnya")
    return tulis_json(jadi.rekaman())


def _nama(folder: Path, keluaran: Path) -> str:
    """Return a folder as the recap names it: relative to where the recap stands, where it can be."""
    try:
        nama = folder.relative_to(keluaran.resolve().parent).as_posix()
    except ValueError:
        nama = folder.as_posix()
    return _tertulis(nama)


def _tertulis(teks: str) -> str:
    """Return a text that can be written: bytes of a name that are no UTF-8 are spelled out."""
    return teks.encode("utf-8", "backslashreplace").decode("utf-8")


def _sidik(folder: Path, triwulan: int | None = None) -> str:
    """Return the SHA-256 over this version, the quarter that is asked for, and every input file, by name."""
    hitung = hashlib.sha256(__version__.encode() if triwulan is None else f"{__version__} TW{triwulan}".encode())
    berkas = [folder / BERKAS_PERENCANAAN]
    for isi in (folder / FOLDER_MASUKAN, folder / FOLDER_SUMBER):
        try:
            berkas += sorted(isi.iterdir(), key=_urutan) if isi.is_dir() else ()
        except OSError:
            hitung.update(_TIDAK_TERBACA)
    for jalur in berkas:
        hitung.update(os.fsencode(jalur.name))
        try:
            if jalur.is_file() and not jalur.is_symlink():
                hitung.update(sidik_berkas(jalur))
        except (OSError, BukanBerkas):
            hitung.update(_TIDAK_TERBACA)
    return hitung.hexdigest()


def _baca_ingatan(berkas: Path) -> dict[str, Ikhtisar]:
    """Return the records of the last recap by folder; a line that cannot be read is an office to read anew."""
    hasil: dict[str, Ikhtisar] = {}
    if not berkas.is_file():
        return hasil
    try:
        ada = os.fdopen(buka(berkas, BACA), encoding="utf-8", errors="replace")
    except BukanBerkas:
        return hasil  # and told when it is to be written
    with ada as semua:
        for baris in semua:
            try:
                kantor = dari_rekaman(json.loads(baris))
            except (ValueError, TypeError, KeyError):
                continue
            hasil[kantor.folder] = kantor
    return hasil


def _simpan(keluaran: Path, ingatan: Path, terbaca: Sequence[Ikhtisar], isi: _IsiRekap) -> None:
    """Write the recap, and its memory of all that was read; where it stands there already, leave both."""
    hitung = hashlib.sha256(json.dumps(isi.tautan).encode())
    for baris in map(_baris, isi.kantor):
        hitung.update(baris)
    asal = hitung.hexdigest()
    if keluaran.is_file() and ingatan.is_file() and _penutup(asal, keluaran) == _baris_akhir(ingatan):
        return
    simpan(keluaran, _gambar(isi))
    simpan(ingatan, chain(map(_baris, terbaca), (_penutup(asal, berkas) for berkas in (keluaran,))))


def _baris(kantor: Ikhtisar) -> bytes:
    return f"{tulis_json(kantor.rekaman())}\n".encode()


def _penutup(asal: str, rekap: Path) -> bytes:
    """Return the last line of a memory: from which records and links the recap was drawn, and its own hash."""
    return f"{json.dumps({'asal': asal, 'rekap': sidik_berkas(rekap).hex()})}\n".encode()


def _baris_akhir(berkas: Path) -> bytes:
    with os.fdopen(buka(berkas, BACA), "rb") as semua:
        return next(iter(deque(semua, maxlen=1)), b"")


def _tautan(semua: Sequence[Ikhtisar], folder: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the offices' own annual workbooks, where they stand: (folder as the recap names it, the file)."""
    for kantor, jalur in zip(semua, folder, strict=True):
        nama = nama_lakip(kantor.tahun)
        if Path(jalur, nama).is_file():
            yield kantor.folder, f"{kantor.folder}/{nama}"


def _gambar(isi: _IsiRekap) -> bytes:
    """Draw the recap; each office leads to its own annual workbook, where that stands."""
    from lakip_xl.excel.gambar.laporan import bingkai_rekap, tulis_laporan
    from lakip_xl.tables.rekap import susun_rekap
    from lakip_xl.tables.rekap_triwulan import susun_rekap_triwulan

    kantor, tautan, triwulan = isi
    susunan = susun_rekap(kantor, tautan) if triwulan is None else susun_rekap_triwulan(kantor, tautan, triwulan)
    return tulis_laporan(bingkai_rekap(kantor, triwulan), susunan, hemat=True)
