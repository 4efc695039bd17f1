"""The files of a year's folder as boards see them: whose they are, which are in the way, when they were changed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_MASUKAN
from lakip_xl.halaman.papan import BerkasLain
from lakip_xl.laporan import Buku, Laporan

_LEMBAR_KERJA_LAIN = frozenset({".xls", ".xlsm", ".xlsb", ".ods", ".csv"})
"""Endings of files that people send in place of .xlsx, and that no command reads."""


def buku_menurut_unit(laporan: Laporan) -> Mapping[str, Sequence[Buku]]:
    """Return the files by unit, "" for those of none; a file that names no unit of the plan is known by its name."""
    dikenal = {unit.kode for unit in laporan.unit}
    hasil: dict[str, list[Buku]] = {}
    for buku in laporan.masukan:
        kode = next((nama for nama in (buku.identitas.unit, PurePosixPath(buku.berkas).stem) if nama in dikenal), "")
        hasil.setdefault(kode, []).append(buku)
    return hasil


def saat_diubah(berkas: Path) -> datetime | None:
    """Return when a file was last written, in local time; None where it is gone meanwhile."""
    try:
        return datetime.fromtimestamp(berkas.stat().st_mtime, UTC).astimezone()
    except OSError:
        return None


def berkas_lain(folder: Path, tanpa_unit: Sequence[Buku]) -> Iterator[BerkasLain]:
    """Yield the files of no unit, those that were read first."""
    yield from map(_lain, tanpa_unit)
    yield from _bukan_xlsx(folder)


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
