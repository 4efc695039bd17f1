"""PDFium, which reads the letters, rulings and pictures of a PDF; the only code that calls it.

It draws nothing, runs no script and opens no link: only pages and their objects are asked for.
"""

import ctypes
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import hypot
from typing import Any, NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as mentah

from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.pdf.baca.halaman import HalamanPdf, Huruf, Ruas, rapat

MAKS_HALAMAN = 1_500
MAKS_HURUF = 3_000_000
MAKS_RUAS = 6_000
MAKS_OBJEK = 200_000
MAKS_JUDUL = 5_000
MAKS_TEMPAT = 100_000
_TIPIS = 3.0
_LEBAR_GAMBAR = 0.3
_TAMPAK_MIRING = 0.2
_PENGHUBUNG = frozenset({"\x02", "\u00ad", "\u2010", "\u2011", "\ufffe"})
_TAK_DIKENAL = frozenset({"\x00", "\ufffd"})
_SEDIKIT = 20
_TERSEMBUNYI = 3
_DALAM = 3
_DIAM: tuple[float, ...] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_HURUF_TERPANJANG = 0x10FFFF

Titik = tuple[float, float]


class _Putaran(NamedTuple):
    """How points of a page come to stand as they are seen: from the left and from the top."""

    putaran: int

    def __call__(self, x: float, y: float) -> Titik:
        return ((x, -y), (y, x), (-x, y), (-y, -x))[self.putaran]


def baca_halaman(isi: bytes) -> Iterator[HalamanPdf]:
    """Yield the pages of a PDF; BerkasDitolak, with the reason, where it cannot be opened."""
    dokumen = _buka(isi)
    banyak = len(dokumen)
    if not banyak:
        raise BerkasDitolak("PDF tidak punya halaman; minta salinan baru")
    if banyak > MAKS_HALAMAN:
        raise BerkasDitolak(f"PDF berisi {banyak} halaman, lebih dari {MAKS_HALAMAN}; pecah menurut bab")
    judul = _judul(dokumen)
    sisa = MAKS_HURUF
    for nomor in range(banyak):
        halaman = _halaman(dokumen, nomor, judul.get(nomor, {}))
        sisa -= len(halaman.huruf)
        if sisa < 0:
            raise BerkasDitolak("PDF berisi terlalu banyak huruf; pecah menurut bab")
        yield halaman


def _buka(isi: bytes) -> Any:
    try:
        return pdfium.PdfDocument(isi)
    except pdfium.PdfiumError as galat:
        if getattr(galat, "err_code", None) == mentah.FPDF_ERR_PASSWORD:
            raise BerkasDitolak("PDF terkunci sandi; simpan tanpa sandi lalu ulangi") from galat
        raise BerkasDitolak("PDF rusak atau terpotong; minta salinan baru") from galat


def _judul(dokumen: Any) -> Mapping[int, dict[str, int]]:
    """Return the headings of the outline, by page."""
    hasil: dict[int, dict[str, int]] = defaultdict(dict)
    for urutan, tanda in enumerate(dokumen.get_toc(max_depth=9)):
        if urutan >= MAKS_JUDUL:
            break
        tujuan = tanda.get_dest()
        if tujuan is not None and (nomor := tujuan.get_index()) is not None:
            hasil[nomor].setdefault(rapat(tanda.get_title()), tanda.level + 1)
    return hasil


def _halaman(dokumen: Any, nomor: int, judul: Mapping[str, int]) -> HalamanPdf:
    try:
        halaman = dokumen[nomor]
        teks = halaman.get_textpage()
    except pdfium.PdfiumError as galat:
        raise BerkasDitolak(f"halaman {nomor + 1} dari PDF rusak; minta salinan baru") from galat
    lebar, tinggi = halaman.get_size()
    putar = _Putaran(halaman.get_rotation() // 90 % 4)
    ruas, gambar, tampak = _gambar(halaman, putar, lebar * tinggi)
    huruf = list(_huruf(teks, putar))
    teks.close()
    halaman.close()
    isi = [satu for satu in huruf if satu.teks.strip()]
    kabur = sum(satu.teks in _TAK_DIKENAL for satu in isi)
    pindaian = (gambar and (len(isi) < _SEDIKIT or not tampak)) or 2 * kabur > len(isi) > 0
    if pindaian:
        return HalamanPdf(nomor + 1, lebar, pindaian=True)
    return HalamanPdf(nomor + 1, lebar, huruf, ruas, judul)


def _huruf(teks: Any, putar: _Putaran) -> Iterator[Huruf]:
    """Yield the letters of a page, those left out that PDFium only supposes and those that lie askew."""
    kotak, letak, ukuran = mentah.FS_RECTF(), mentah.FS_MATRIX(), ctypes.c_int()
    x, y = ctypes.c_double(), ctypes.c_double()
    nama = ctypes.create_string_buffer(96)
    for urutan in range(min(mentah.FPDFText_CountChars(teks), MAKS_HURUF + 1)):
        nilai = mentah.FPDFText_GetUnicode(teks, urutan)
        if mentah.FPDFText_IsGenerated(teks, urutan) == 1 or nilai in (10, 13) or nilai > _HURUF_TERPANJANG:
            continue
        mentah.FPDFText_GetLooseCharBox(teks, urutan, kotak)
        mentah.FPDFText_GetMatrix(teks, urutan, letak)
        mentah.FPDFText_GetCharOrigin(teks, urutan, x, y)
        arah = _arah(*putar(letak.a, letak.b))
        if arah is None:
            continue
        mentah.FPDFText_GetFontInfo(teks, urutan, nama, len(nama), ukuran)
        satu, lain = putar(kotak.left, kotak.top), putar(kotak.right, kotak.bottom)
        pojok = (min(satu[0], lain[0]), min(satu[1], lain[1]), max(satu[0], lain[0]), max(satu[1], lain[1]))
        awal, akhir = ((pojok[0], pojok[2]), (-pojok[3], -pojok[1]), (-pojok[2], -pojok[0]), (pojok[1], pojok[3]))[arah]
        datar, tegak = putar(x.value, y.value)
        yield Huruf(
            "-" if chr(nilai) in _PENGHUBUNG else chr(nilai),
            awal,
            akhir,
            (tegak, datar, -tegak, -datar)[arah],
            mentah.FPDFText_GetFontSize(teks, urutan) * hypot(letak.c, letak.d),
            (pojok[0] + pojok[2]) / 2,
            (pojok[1] + pojok[3]) / 2,
            arah,
            b"bold" in nama.value.lower(),
        )


def _arah(datar: float, tegak: float) -> int | None:
    """Return the quarter turns of a direction; None for one that lies askew, as a stamp does."""
    if abs(tegak) <= _TAMPAK_MIRING * abs(datar):
        return 0 if datar >= 0 else 2
    if abs(datar) <= _TAMPAK_MIRING * abs(tegak):
        return 1 if tegak < 0 else 3
    return None


def _gambar(halaman: Any, putar: _Putaran, luas: float) -> tuple[list[Ruas], bool, bool]:
    """Return the rulings of a page, whether a picture takes much of it, whether any text of it can be seen."""
    ruas: list[Ruas] = []
    luas_gambar, tampak, bertulisan = 0.0, False, False
    for objek, letak in _objek(halaman):
        jenis = mentah.FPDFPageObj_GetType(objek)
        if jenis == mentah.FPDF_PAGEOBJ_PATH and len(ruas) < MAKS_RUAS:
            ruas += (_terlihat(putar, satu) for satu in _ruas(objek, letak))
        elif jenis == mentah.FPDF_PAGEOBJ_IMAGE:
            sisi = [ctypes.c_float() for _ in range(4)]
            mentah.FPDFPageObj_GetBounds(objek, *sisi)
            luas_gambar += abs(sisi[2].value - sisi[0].value) * abs(sisi[3].value - sisi[1].value)
        elif jenis == mentah.FPDF_PAGEOBJ_TEXT:
            bertulisan = True
            tampak = tampak or mentah.FPDFTextObj_GetTextRenderMode(objek) != _TERSEMBUNYI
    return ruas if len(ruas) < MAKS_RUAS else [], luas_gambar > _LEBAR_GAMBAR * luas, tampak or not bertulisan


def _objek(halaman: Any) -> Iterator[tuple[Any, tuple[float, ...]]]:
    """Yield the objects of a page, those of its forms among them, with how a form shifts them."""
    banyak = 0
    antre: list[tuple[Any, tuple[float, ...], int]] = [
        (mentah.FPDFPage_GetObject(halaman, nomor), _DIAM, 0)
        for nomor in range(min(mentah.FPDFPage_CountObjects(halaman), MAKS_OBJEK))
    ][::-1]
    while antre and banyak < MAKS_OBJEK:
        objek, letak, dalam = antre.pop()
        banyak += 1
        if mentah.FPDFPageObj_GetType(objek) != mentah.FPDF_PAGEOBJ_FORM:
            yield objek, letak
        elif dalam < _DALAM:
            milik = _kali(_letak(objek), letak)
            anak = range(min(mentah.FPDFFormObj_CountObjects(objek), MAKS_OBJEK))
            antre += [(mentah.FPDFFormObj_GetObject(objek, nomor), milik, dalam + 1) for nomor in anak]


def _letak(objek: Any) -> tuple[float, ...]:
    letak = mentah.FS_MATRIX()
    mentah.FPDFPageObj_GetMatrix(objek, letak)
    return letak.a, letak.b, letak.c, letak.d, letak.e, letak.f


def _kali(dalam: tuple[float, ...], luar: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = luar
    return (
        *(dalam[0] * a + dalam[1] * c, dalam[0] * b + dalam[1] * d),
        *(dalam[2] * a + dalam[3] * c, dalam[2] * b + dalam[3] * d),
        *(dalam[4] * a + dalam[5] * c + e, dalam[4] * b + dalam[5] * d + f),
    )


def _ruas(objek: Any, luar: tuple[float, ...]) -> Iterator[Ruas]:
    """Yield the level and upright lines of a path: strokes, and filled boxes as thin as a line."""
    isi, garis = ctypes.c_int(), ctypes.c_int()
    mentah.FPDFPath_GetDrawMode(objek, isi, garis)
    for titik in _bagian(objek, _kali(_letak(objek), luar)):
        kiri, kanan = min(x for x, _ in titik), max(x for x, _ in titik)
        atas, bawah = min(y for _, y in titik), max(y for _, y in titik)
        if min(kanan - kiri, bawah - atas) <= _TIPIS:
            if garis.value or isi.value:
                yield _lurus(kiri, atas, kanan, bawah)
        elif garis.value:
            for (x, y), (lain_x, lain_y) in pairwise(titik):
                if min(abs(x - lain_x), abs(y - lain_y)) <= 1:
                    yield _lurus(min(x, lain_x), min(y, lain_y), max(x, lain_x), max(y, lain_y))


def _lurus(kiri: float, atas: float, kanan: float, bawah: float) -> Ruas:
    if kanan - kiri >= bawah - atas:
        return Ruas(kiri, (atas + bawah) / 2, kanan, (atas + bawah) / 2)
    return Ruas((kiri + kanan) / 2, atas, (kiri + kanan) / 2, bawah)


def _terlihat(putar: _Putaran, ruas: Ruas) -> Ruas:
    (x, y), (lain_x, lain_y) = putar(ruas.kiri, ruas.atas), putar(ruas.kanan, ruas.bawah)
    return Ruas(min(x, lain_x), min(y, lain_y), max(x, lain_x), max(y, lain_y))


def _bagian(objek: Any, letak: tuple[float, ...]) -> Iterator[list[Titik]]:
    """Yield the points of each part of a path."""
    a, b, c, d, e, f = letak
    x, y = ctypes.c_float(), ctypes.c_float()
    titik: list[Titik] = []
    for urutan in range(min(mentah.FPDFPath_CountSegments(objek), MAKS_RUAS)):
        ruas = mentah.FPDFPath_GetPathSegment(objek, urutan)
        mentah.FPDFPathSegment_GetPoint(ruas, x, y)
        if mentah.FPDFPathSegment_GetType(ruas) == mentah.FPDF_SEGMENT_MOVETO:
            if len(titik) > 1:
                yield titik
            titik = []
        titik.append((a * x.value + c * y.value + e, b * x.value + d * y.value + f))
        if mentah.FPDFPathSegment_GetClose(ruas) and len(titik) > 1:
            titik.append(titik[0])
    if len(titik) > 1:
        yield titik


def baca_tempat(isi: bytes) -> dict[str, int]:
    """Return the named places of a PDF, each with its page from 0; BerkasDitolak as in `baca_halaman`."""
    dokumen = _buka(isi)
    hasil = {}
    for urutan in range(min(mentah.FPDF_CountNamedDests(dokumen.raw), MAKS_TEMPAT)):
        panjang = ctypes.c_long(0)
        mentah.FPDF_GetNamedDest(dokumen.raw, urutan, None, ctypes.byref(panjang))
        if panjang.value <= 0:
            continue
        isi_nama = ctypes.create_string_buffer(panjang.value)
        tujuan = mentah.FPDF_GetNamedDest(dokumen.raw, urutan, isi_nama, ctypes.byref(panjang))
        nama = isi_nama.raw[: max(panjang.value, 0)].decode("utf-16-le", "replace").rstrip("\0")
        hasil[nama] = mentah.FPDFDest_GetDestPageIndex(dokumen.raw, tujuan)
    return hasil
