"""Files of a year's folder: which are read, and their bytes within bounds."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from lakip_xl.excel.baca import baca_buku, buku_ditolak
from lakip_xl.excel.inspeksi import MAKS_BERKAS
from lakip_xl.excel.simpan import CADANGAN
from lakip_xl.laporan import Buku, Kejadian, Laporan, Perkara
from lakip_xl.laporan.prefill import lembar_unit
from lakip_xl.sheets.masukan import KHUSUS_SEKRETARIAT, MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Sel, Workbook

BERKAS_PERENCANAAN = "perencanaan.xlsx"
FOLDER_MASUKAN = "masukan"
_EKSTENSI = ".xlsx"
_MILIK_PROGRAM_LAIN = ("~$", ".~lock.", ".")
_MILIK_SISTEM = frozenset({"desktop.ini", "thumbs.db", CADANGAN})


def baca_perencanaan(folder: Path) -> Buku:
    """Read the planning workbook of a year's folder; a Buku with its reason where it cannot be read."""
    buku = _baca(folder / BERKAS_PERENCANAAN, BERKAS_PERENCANAAN, PERENCANAAN)
    return buku if buku.identitas.workbook in ("", PERENCANAAN.kode) else replace(buku, baris={}, kejadian=())


def berkas_masukan(folder: Path) -> Iterator[Path]:
    """Yield the units' files in the order of their names; files of other programs are passed over."""
    return (jalur for jalur in _isi_masukan(folder) if jalur.suffix.casefold() == _EKSTENSI)


def baca_masukan(jalur: Path, perencanaan: Laporan) -> Buku:
    """Read one unit's file; which sheets it must have follows from the unit it says it is."""
    buku = _baca(jalur, nama_masukan(jalur), MASUKAN)
    unit = next((satu for satu in perencanaan.unit if satu.kode == buku.identitas.unit), None)
    if buku.identitas.workbook not in ("", MASUKAN.kode):
        return replace(buku, baris={}, kejadian=())
    wajib = [satu.nama for satu in MASUKAN.sheets if satu not in KHUSUS_SEKRETARIAT]
    if unit is not None:
        wajib = [satu.nama for satu in lembar_unit(unit)]
    return _tanpa_lembar_hilang(buku, wajib if buku.identitas.unit else ())


def nama_masukan(jalur: Path) -> str:
    """Return the name of a unit's file in findings; what is no text in it is shown as "?"."""
    return f"{FOLDER_MASUKAN}/{jalur.name.encode(errors='replace').decode()}"


def baca_tahun(folder: Path) -> Laporan:
    """Read a whole year: the planning workbook and every unit's file.

    Of byte-identical files one is read. What lies in the folder of the units and is not read is told among the
    facts of the planning workbook, for it is in no workbook of its own.
    """
    perencanaan = Laporan(baca_perencanaan(folder))
    masukan = [baca_masukan(jalur, perencanaan) for jalur in berkas_masukan(folder)]
    kejadian = (*perencanaan.perencanaan.kejadian, *_dilewati(folder))
    return Laporan(replace(perencanaan.perencanaan, kejadian=kejadian), tuple(_tanpa_salinan(masukan)))


def _isi_masukan(folder: Path) -> Iterator[Path]:
    masukan = folder / FOLDER_MASUKAN
    if masukan.is_dir():
        for jalur in sorted(masukan.iterdir(), key=lambda satu: satu.name):
            if not jalur.name.startswith(_MILIK_PROGRAM_LAIN) and jalur.name.casefold() not in _MILIK_SISTEM:
                yield jalur


def _dilewati(folder: Path) -> Iterator[Kejadian]:
    for jalur in _isi_masukan(folder):
        if jalur.suffix.casefold() != _EKSTENSI:
            jenis = "folder" if jalur.is_dir() else jalur.suffix or "berkas tanpa ekstensi"
            yield Kejadian(Perkara.BERKAS_DILEWATI, Sel(nama_masukan(jalur)), jenis)


def _tanpa_salinan(semua: Sequence[Buku]) -> Iterator[Buku]:
    """Leave out the rows of byte-identical files but the one with the shortest name."""
    asli: dict[str, str] = {}
    for buku in sorted(semua, key=lambda satu: (len(satu.berkas), satu.berkas)):
        if buku.terbaca:
            asli.setdefault(buku.sha256, buku.berkas)
    for buku in semua:
        if asli.get(buku.sha256, buku.berkas) == buku.berkas:
            yield buku
        else:
            salinan = Kejadian(Perkara.SALINAN, Sel(buku.berkas), asli[buku.sha256])
            yield replace(buku, baris={}, kejadian=(salinan,))


def _tanpa_lembar_hilang(buku: Buku, wajib: Collection[str]) -> Buku:
    """Keep the missing sheets that the file must have; a file of another kind misses nothing."""
    kejadian = (satu for satu in buku.kejadian if satu.perkara is not Perkara.LEMBAR_HILANG or satu.sel.lembar in wajib)
    return replace(buku, kejadian=tuple(kejadian))


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
