"""Files of a year's folder: which are read, and their bytes within bounds."""

import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path, PurePosixPath

from lakip_xl.excel.baca.buku import baca_buku, buku_ditolak
from lakip_xl.excel.baca.inspeksi import MAKS_BERKAS, BerkasDitolak
from lakip_xl.excel.buka import BACA, BukanBerkas, buka
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_CADANGAN, FOLDER_MASUKAN, FOLDER_SUMBER
from lakip_xl.galat import pesan_sistem
from lakip_xl.laporan import Buku, Kejadian, Laporan, Perkara
from lakip_xl.laporan.prefill import lembar_unit
from lakip_xl.sheets.masukan import BOLEH_TIDAK_ADA, KHUSUS_SEKRETARIAT, KHUSUS_TRIWULAN, MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Workbook
from lakip_xl.sheets.tempat import Tempat

_EKSTENSI = ".xlsx"
_MILIK_PROGRAM_LAIN = ("~$", ".~lock.", ".")
_JALUR_TERPANJANG = 259 if os.name == "nt" else None
"""Letters of a path that Windows opens; a longer one seems not to be there."""
_MILIK_SISTEM = frozenset({"desktop.ini", "thumbs.db", FOLDER_CADANGAN})


def isi_berkas(jalur: Path, lapang: int = 1) -> bytes:
    """Return the bytes of a workbook; BerkasDitolak, with the reason, when it is no plain file within bounds.

    `lapang` multiplies the bounds, for what this tool has written.
    """
    try:
        with os.fdopen(buka(jalur, BACA), "rb") as berkas:
            isi = berkas.read(lapang * MAKS_BERKAS + 1)
    except BukanBerkas as galat:
        raise BerkasDitolak("bukan berkas biasa") from galat
    except FileNotFoundError as galat:
        raise BerkasDitolak(_tidak_ada(jalur)) from galat
    except PermissionError as galat:
        raise BerkasDitolak("tidak boleh dibaca atau sedang dibuka program lain; tutup lalu ulangi") from galat
    except OSError as galat:
        raise BerkasDitolak(f"tidak dapat dibaca ({pesan_sistem(galat)})") from galat
    if len(isi) > lapang * MAKS_BERKAS:
        raise BerkasDitolak(f"lebih dari {lapang * MAKS_BERKAS // 1_000_000} MB; pakai templat yang bersih")
    return isi


def _tidak_ada(jalur: Path) -> str:
    """Return why a file is not to be had: none is there, or Windows does not reach so far."""
    panjang = len(str(jalur.absolute()))
    if _JALUR_TERPANJANG is None or panjang <= _JALUR_TERPANJANG:
        return "berkas tidak ada"
    batas = f"jalurnya {panjang} huruf, sedangkan Windows membaca sampai {_JALUR_TERPANJANG}"
    return f"{batas}; pindahkan folder tahun lebih dekat ke akar disk, misalnya C:\\LAKIP"


def baca_perencanaan(folder: Path) -> Buku:
    """Read the planning workbook of a year's folder; a Buku with its reason where it cannot be read."""
    buku = _baca(folder / BERKAS_PERENCANAAN, BERKAS_PERENCANAAN, PERENCANAAN)
    return buku if buku.identitas.workbook in ("", PERENCANAAN.kode) else buku._replace(baris={}, kejadian=())


def berkas_masukan(folder: Path) -> Iterator[Path]:
    """Yield the units' files in the order of their names; files of other programs are passed over."""
    return (jalur for jalur in isi_folder(folder / FOLDER_MASUKAN) if jalur.suffix.casefold() == _EKSTENSI)


def berkas_lain(folder: Path) -> Iterator[Path]:
    """Yield what else people put among the units' files: of other formats, and folders."""
    return (jalur for jalur in isi_folder(folder / FOLDER_MASUKAN) if jalur.suffix.casefold() != _EKSTENSI)


def berkas_sumber(folder: Path) -> Iterator[Path]:
    """Yield the exports in a year's folder in the order of their names; files of other programs are passed over."""
    return (jalur for jalur in isi_folder(folder / FOLDER_SUMBER) if not jalur.is_dir())


def baca_masukan(folder: Path, jalur: Path, perencanaan: Laporan) -> Buku:
    """Read one unit's file in a year's folder; which sheets it must have follows from the unit it says it is."""
    if jalur.suffix.casefold() != _EKSTENSI:
        alasan = "ekstensinya bukan .xlsx; buka di Excel atau LibreOffice lalu simpan sebagai .xlsx"
        return buku_ditolak(nama_berkas(folder, jalur), MASUKAN, alasan)
    buku = _baca(jalur, nama_berkas(folder, jalur), MASUKAN)
    unit = next((unit for unit in perencanaan.unit if unit.kode == buku.identitas.unit), None)
    if buku.identitas.workbook not in ("", MASUKAN.kode):
        return buku._replace(baris={}, kejadian=())
    wajib = [lembar.nama for lembar in MASUKAN.sheets if lembar not in (*KHUSUS_SEKRETARIAT, *KHUSUS_TRIWULAN)]
    if unit is not None:
        wajib = [lembar.nama for lembar in lembar_unit(perencanaan, unit)]
    wajib = [nama for nama in wajib if MASUKAN.menurut_nama[nama] not in BOLEH_TIDAK_ADA]
    return _tanpa_lembar_hilang(buku, wajib if buku.identitas.unit else ())


def nama_berkas(folder: Path, jalur: Path) -> str:
    """Return the name of a file in findings, as seen from the year's folder; what is no text in it shows as "?"."""
    nama = jalur.absolute().relative_to(folder.absolute()).as_posix()
    return nama.encode(errors="replace").decode()


def baca_tahun(folder: Path) -> Laporan:
    """Read a whole year: the planning workbook and every unit's file.

    Of byte-identical files one is read. What lies in the folder of the units and is not read is told among the
    facts of the planning workbook, for it is in no workbook of its own.
    """
    perencanaan = Laporan(baca_perencanaan(folder))
    masukan = [baca_masukan(folder, jalur, perencanaan) for jalur in berkas_masukan(folder)]
    kejadian = (*perencanaan.perencanaan.kejadian, *_dilewati(folder))
    return Laporan(perencanaan.perencanaan._replace(kejadian=kejadian), tuple(_tanpa_salinan(masukan)))


def isi_folder(folder: Path) -> Iterator[Path]:
    """Yield what people put into a folder in the order of names; nothing where there is none."""
    if folder.is_dir():
        for jalur in sorted(folder.iterdir(), key=lambda jalur: jalur.name):
            if not jalur.name.startswith(_MILIK_PROGRAM_LAIN) and jalur.name.casefold() not in _MILIK_SISTEM:
                yield jalur


def _dilewati(folder: Path) -> Iterator[Kejadian]:
    for jalur in berkas_lain(folder):
        nama = nama_berkas(folder, jalur)
        jenis = "folder" if jalur.is_dir() else PurePosixPath(nama).suffix or "berkas tanpa ekstensi"
        yield Kejadian(Perkara.BERKAS_DILEWATI, Tempat(nama), jenis)


def _tanpa_salinan(semua: Sequence[Buku]) -> Iterator[Buku]:
    """Leave out the rows of byte-identical files but the one with the shortest name."""
    asli: dict[str, str] = {}
    for buku in sorted(semua, key=lambda buku: (len(buku.berkas), buku.berkas)):
        if buku.terbaca:
            asli.setdefault(buku.sha256, buku.berkas)
    for buku in semua:
        if asli.get(buku.sha256, buku.berkas) == buku.berkas:
            yield buku
        else:
            salinan = Kejadian(Perkara.SALINAN, Tempat(buku.berkas), asli[buku.sha256])
            yield buku._replace(baris={}, kejadian=(salinan,))


def _tanpa_lembar_hilang(buku: Buku, wajib: Collection[str]) -> Buku:
    """Keep the missing sheets that the file must have; a file of another kind misses nothing."""
    kejadian = tuple(
        kejadian
        for kejadian in buku.kejadian
        if kejadian.perkara is not Perkara.LEMBAR_HILANG or kejadian.sel.lembar in wajib
    )
    return buku._replace(kejadian=kejadian)


def _baca(jalur: Path, nama: str, workbook: Workbook) -> Buku:
    try:
        isi = isi_berkas(jalur)
    except BerkasDitolak as galat:
        return buku_ditolak(nama, workbook, str(galat))
    return baca_buku(isi, nama, workbook)
