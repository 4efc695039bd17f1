"""Files of a year's folder: which are read, and their bytes within bounds."""

from collections.abc import Iterator
from pathlib import Path

from lakip_xl.excel.baca import baca_buku, buku_ditolak
from lakip_xl.excel.inspeksi import MAKS_BERKAS
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.laporan.prefill import lembar_unit
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Workbook

BERKAS_PERENCANAAN = "perencanaan.xlsx"
FOLDER_MASUKAN = "masukan"
_KUNCI_PROGRAM_LAIN = ("~$", ".~lock.", ".")


def baca_perencanaan(folder: Path) -> Buku:
    """Read the planning workbook of a year's folder; a Buku with its reason where it cannot be read."""
    return _baca(folder / BERKAS_PERENCANAAN, BERKAS_PERENCANAAN, PERENCANAAN)


def berkas_masukan(folder: Path) -> Iterator[Path]:
    """Yield the units' files in the order of their names; lock files of other programs are passed over."""
    masukan = folder / FOLDER_MASUKAN
    if masukan.is_dir():
        for jalur in sorted(masukan.iterdir(), key=lambda satu: satu.name):
            if jalur.suffix.casefold() == ".xlsx" and not jalur.name.startswith(_KUNCI_PROGRAM_LAIN):
                yield jalur


def baca_masukan(jalur: Path, perencanaan: Laporan) -> Buku:
    """Read one unit's file; which sheets it must have follows from the unit it says it is."""
    nama = f"{FOLDER_MASUKAN}/{jalur.name}"
    buku = _baca(jalur, nama, MASUKAN)
    unit = next((satu for satu in perencanaan.unit if satu.kode == buku.identitas.unit), None)
    wajib = {lembar.nama for lembar in (MASUKAN.sheets if unit is None else lembar_unit(unit))}
    kejadian = tuple(satu for satu in buku.kejadian if satu.perkara != "lembar_hilang" or satu.sel.lembar in wajib)
    return Buku(buku.workbook, buku.berkas, buku.identitas, buku.baris, kejadian, buku.sha256, buku.ukuran)


def baca_tahun(folder: Path) -> Laporan:
    """Read a whole year: the planning workbook and every unit's file."""
    perencanaan = Laporan(baca_perencanaan(folder))
    return Laporan(perencanaan.perencanaan, tuple(baca_masukan(jalur, perencanaan) for jalur in berkas_masukan(folder)))


def _baca(jalur: Path, nama: str, workbook: Workbook) -> Buku:
    try:
        if jalur.is_symlink() or not jalur.is_file():
            alasan = "bukan berkas biasa" if jalur.exists() or jalur.is_symlink() else "berkas tidak ada"
            return buku_ditolak(nama, workbook, alasan)
        if jalur.stat().st_size > MAKS_BERKAS:
            return buku_ditolak(nama, workbook, f"lebih dari {MAKS_BERKAS // 1_000_000} MB; pakai templat yang bersih")
        isi = jalur.read_bytes()
    except PermissionError:
        return buku_ditolak(nama, workbook, "tidak boleh dibaca atau sedang dibuka program lain; tutup lalu ulangi")
    except OSError as galat:
        return buku_ditolak(nama, workbook, f"tidak dapat dibaca ({galat.strerror or 'galat sistem'})")
    return baca_buku(isi, nama, workbook)
