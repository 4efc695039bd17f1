"""Files that come from anywhere, built by code, and one way to try them: checked, consolidated, nothing harmed."""

import io
import re
import struct
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import openpyxl
from contoh import kantor
from openpyxl.worksheet.worksheet import Worksheet
from ubahan import terapkan

from lakip_xl.checking.kasus import alamat, tempat
from lakip_xl.excel.tata_letak import PETUNJUK
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.sheets.masukan import KHUSUS_TRIWULAN, MASUKAN

BIDANG = "masukan/bidang.xlsx"
HASIL, HASIL_LAMA = "LAKIP-2022.xlsx", b"hasil lama, jangan disentuh"
DETIK = 2.0
ACARA = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai | jumlah | satuan |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-07 | 2022-03-08 | 30 | orang |
"""

_T = TypeVar("_T")
Ubahan = str | Callable[[Path], object]
Temuan = set[tuple[str, str]]


@dataclass(frozen=True)
class Hasil:
    """What was found and read."""

    temuan: tuple[Finding, ...]
    laporan: Laporan

    @property
    def pada(self) -> Temuan:
        """Code and place of every finding."""
        return {(temuan.kode, str(temuan.sel)) for temuan in self.temuan}

    @property
    def bentuk(self) -> Temuan:
        """Findings of files and structure; those of figures follow from them."""
        return {(kode, tempat) for kode, tempat in self.pada if kode[0] in "BS"}

    def pesan(self, kode: str) -> str:
        """The messages of a code, with its advice."""
        return " ".join(f"{temuan.pesan} {temuan.saran}" for temuan in self.temuan if temuan.kode == kode)


def beralamat(diharapkan: Temuan) -> Temuan:
    """Return codes and places that are named as in cases (@realisasi/6), with their addresses."""
    return {(kode, tempat(letak)) for kode, letak in diharapkan}


def siapkan(tmp_path: Path, ubahan: Ubahan = "") -> Path:
    """Write the small office with one event and an earlier output, changed, and return its folder."""
    folder = tmp_path / "kerja" / "2022"
    for nama, isi in _berkas().items():
        (folder / nama).parent.mkdir(parents=True, exist_ok=True)
        (folder / nama).write_bytes(isi)
    (folder / HASIL).write_bytes(HASIL_LAMA)
    if isinstance(ubahan, str):
        terapkan(folder, ubahan)
    else:
        ubahan(folder)
    return folder


@cache
def _berkas() -> dict[str, bytes]:
    with TemporaryDirectory() as sementara:
        folder = kantor(Path(sementara), ACARA)
        return {berkas.relative_to(folder).as_posix(): berkas.read_bytes() for berkas in folder.rglob("*.xlsx")}


def coba(folder: Path, *, draf: bool = True) -> Hasil:
    """Check and consolidate, as a draft too: within the time, no input changed, nothing written but by right."""
    sebelum = _isi(folder.parent)
    hasil = _dalam_waktu(lambda: periksa_tahun(folder))
    jadi = _dalam_waktu(lambda: consolidate(folder))
    sesudah = _isi(folder.parent)
    keluaran = {nama for nama in sesudah.keys() | sebelum.keys() if sesudah.get(nama) != sebelum.get(nama)}
    if hasil.kesalahan:
        assert jadi.berkas is None
        assert keluaran == set()
        if draf:
            consolidate(folder, draft=True)
        sesudah = _isi(folder.parent)
    else:
        assert jadi.berkas == folder / HASIL
        assert f"2022/{HASIL}" in keluaran
    milik_kita = (f"2022/{HASIL}", "2022/cadangan/", "2022/jejak.jsonl", "2022/.lakip-xl.lock")
    berubah = {nama for nama in sesudah.keys() | sebelum.keys() if sesudah.get(nama) != sebelum.get(nama)}
    assert {nama for nama in berubah if not nama.startswith(milik_kita)} == set()
    return Hasil(hasil.temuan, hasil.laporan)


def _dalam_waktu(kerja: Callable[[], _T]) -> _T:
    mulai = time.process_time()
    hasil = kerja()
    assert time.process_time() - mulai < DETIK
    return hasil


def _isi(folder: Path) -> dict[str, bytes]:
    return {
        berkas.relative_to(folder).as_posix(): berkas.read_bytes() for berkas in folder.rglob("*") if berkas.is_file()
    }


def ganti(parts: Mapping[str, bytes | None], nama: str = BIDANG) -> Callable[[Path], None]:
    """Replace, add or (None) leave out parts of a file's zip."""

    def ubah(folder: Path) -> None:
        (folder / nama).write_bytes(ganti_part((folder / nama).read_bytes(), parts))

    return ubah


def ganti_part(isi: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """Return a zip with parts replaced, added or (None) left out."""
    hasil = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(isi)) as lama, zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as baru:
        for part in lama.infolist():
            if part.filename not in parts:
                baru.writestr(part, lama.read(part))
        for nama, nilai in parts.items():
            if nilai is not None:
                baru.writestr(nama, nilai)
    return hasil.getvalue()


def zip_dari(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of parts."""
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in parts.items():
            arsip.writestr(nama, isi)
    return hasil.getvalue()


def zip_mentah(parts: Iterable[tuple[str, bytes, int]]) -> bytes:
    """Return a zip of parts that are deflated already: name, deflated bytes, size once inflated; sums are zero."""
    isi, pusat, jumlah = bytearray(), bytearray(), 0
    for nama, data, ukuran in parts:
        umum = struct.pack("<5H3I2H", 20, 0, 8, 0, 33, 0, len(data), ukuran, len(nama), 0)
        pusat += struct.pack("<4sH", b"PK\1\2", 20) + umum + struct.pack("<3H2I", 0, 0, 0, 0, len(isi)) + nama.encode()
        isi += b"PK\3\4" + umum + nama.encode() + data
        jumlah += 1
    akhir = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, min(jumlah, 0xFFFF), min(jumlah, 0xFFFF), len(pusat), len(isi), 0)
    return bytes(isi + pusat + akhir)


def isi_berkas(isi: bytes | Callable[[bytes], bytes], nama: str = BIDANG) -> Callable[[Path], object]:
    """Write the bytes of a file; a function gets those of the unit's file."""
    return lambda folder: (folder / nama).write_bytes(isi((folder / BIDANG).read_bytes()) if callable(isi) else isi)


def xml(lembar: str, *ganti_teks: tuple[str, str]) -> Callable[[Path], None]:
    """Replace text once in the raw XML of a sheet (or of another part, where `lembar` is its path)."""
    part = f"xl/worksheets/sheet{_NOMOR_LEMBAR[lembar]}.xml" if lembar in _NOMOR_LEMBAR else lembar

    def ubah(folder: Path) -> None:
        with zipfile.ZipFile(folder / BIDANG) as arsip:
            teks = arsip.read(part).decode()
        for lama, baru in ganti_teks:
            assert lama in teks, lama
            teks = teks.replace(lama, baru, 1)
        ganti({part: teks.encode()})(folder)

    return ubah


def sel_mentah(lembar: str, letak: str, isi: str) -> Callable[[Path], None]:
    """Write a cell's raw XML in the place of one that is there; `{}` stands for its address and style."""
    alamat_sel = alamat(BIDANG, lembar, letak)
    part = f"xl/worksheets/sheet{_NOMOR_LEMBAR[lembar]}.xml"

    def ubah(folder: Path) -> None:
        with zipfile.ZipFile(folder / BIDANG) as arsip:
            teks = arsip.read(part).decode()
        pola = rf'<c r="{alamat_sel}"( s="\d+")?[^>]*?(?:/>|>.*?</c>)'
        baru, jumlah = re.subn(pola, lambda cocok: isi.replace("{}", f'r="{alamat_sel}"{cocok[1] or ""}'), teks)
        assert jumlah == 1, letak
        ganti({part: baru.encode()})(folder)

    return ubah


_LEMBAR = (lembar.nama for lembar in MASUKAN.sheets if lembar not in KHUSUS_TRIWULAN)
_NOMOR_LEMBAR = {nama: nomor for nomor, nama in enumerate((PETUNJUK, *_LEMBAR), start=1)}
LEMBAR = f"xl/worksheets/sheet{_NOMOR_LEMBAR['Anggaran']}.xml"


def sel(lembar: str, letak: str, nilai: object, jenis: str = "") -> Callable[[Path], None]:
    """Type a value into a cell, named as in cases; `jenis` forces its type ("s" for text like a formula)."""

    def ubah(worksheet: Worksheet) -> None:
        isi = worksheet[alamat(BIDANG, lembar, letak)]
        isi.value = nilai  # type: ignore[assignment]
        if jenis:
            isi.data_type = jenis

    return buku(lambda isi: ubah(isi[lembar]))


def buku(ubah: Callable[[openpyxl.Workbook], object], nama: str = BIDANG) -> Callable[[Path], None]:
    """Change a file with openpyxl, as another program would."""

    def kerja(folder: Path) -> None:
        isi = openpyxl.load_workbook(folder / nama)
        ubah(isi)
        isi.save(folder / nama)

    return kerja


def berturut(*semua: Ubahan) -> Callable[[Path], None]:
    """Do several things, one after the other."""

    def kerja(folder: Path) -> None:
        for langkah in semua:
            if isinstance(langkah, str):
                terapkan(folder, langkah)
            else:
                langkah(folder)

    return kerja


def dengan_ukuran_palsu(isi: bytes, nama: str, ukuran: int) -> bytes:
    """Return a zip whose headers lie about the inflated size of a part, and whose sum agrees with the lie."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        letak = arsip.getinfo(nama).header_offset
        sah = struct.pack("<I", zlib.crc32(arsip.read(nama)[:ukuran]))
    hasil = bytearray(isi)
    hasil[letak + 14 : letak + 18] = sah
    hasil[letak + 22 : letak + 26] = struct.pack("<I", ukuran)
    pusat = _letak_pusat(isi, nama)
    hasil[pusat + 16 : pusat + 20] = sah
    hasil[pusat + 24 : pusat + 28] = struct.pack("<I", ukuran)
    return bytes(hasil)


def _letak_pusat(isi: bytes, nama: str) -> int:
    return isi.rindex(nama.encode(), 0, len(isi)) - 46


def bersel(baris: Iterable[str]) -> bytes:
    """Return the XML of a sheet with these rows."""
    return (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + "".join(baris)
        + "</sheetData></worksheet>"
    ).encode()
