"""One table: title, headers, rows, notes, source, signature."""

import textwrap
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple

from lakip_xl.bersama.bahan import LEMBAR as LEMBAR_BAHAN
from lakip_xl.bersama.hasil import LOOK, LOOK_HASIL
from lakip_xl.bersama.lembar import DATA
from lakip_xl.bersama.reviu import PENULIS
from lakip_xl.domain.rumus import kutip
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.laporan.bingkai import Bingkai
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.laporan.judul import tulis_judul, tulis_kepala
from lakip_xl.excel.gambar.laporan.komentar import KOMENTAR, MenurutTempat, tulis_komentar
from lakip_xl.excel.gambar.laporan.kotak import TINGGI_KEPALA, gambar_kotak
from lakip_xl.excel.gambar.laporan.putus import TINGGI_BAKU
from lakip_xl.excel.gambar.laporan.ubin import gabungkan, gambar_ubin, ke_sel, nilai_rumus, tinggikan
from lakip_xl.excel.gambar.looks import Looks, lebar_masuk
from lakip_xl.excel.gambar.sel import tulis_nilai
from lakip_xl.excel.gambar.tinggi import lebar_bersama, tinggi_baris
from lakip_xl.laporan.reviu import STATUS
from lakip_xl.layout.columns import Computed, Number, Source
from lakip_xl.layout.daftar import pengenal_baris
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.susunan import AnyTable, Susunan
from lakip_xl.layout.table import BARIS_KEPALA, TableColumn

_TINGKAT = {0: "jumlah_0", 1: "jumlah_1", 2: "jumlah_2"}
_LEBAR_TTD = 60
"""Characters that a signature block takes, and some room."""

_CATATAN = {**KOMENTAR, "author": PENULIS}
_CATATAN_TERPANJANG = 900
"""Letters of a note mark; the whole note stands on the Data sheet."""


class Lukisan(NamedTuple):
    """What every table is drawn from and with."""

    bingkai: Bingkai
    susunan: Susunan
    looks: Looks
    cetakan: Cetakan
    komentar: MenurutTempat
    sendiri: list[str]
    """This tool's own notes at cells, as they are written."""


class _Rupa(NamedTuple):
    """Looks of the cells of a column: of those that hold a value, and of those that hold a formula."""

    isi: str
    rumus: str


class Tinggi(NamedTuple):
    """Heights of a table in points: of its title and headers, of each row, of its notes and what is blank."""

    kepala: float
    baris: Sequence[float]
    kaki: float

    @property
    def jumlah(self) -> float:
        """All of it."""
        return self.kepala + sum(self.baris) + self.kaki


def gambar_tabel(worksheet: LembarKerja, tabel: AnyTable, lukisan: Lukisan, lebar: Sequence[float]) -> Tinggi:
    """Draw a table in its place and return its heights; `lebar` are the widths of the sheet's columns in characters."""
    looks = lukisan.looks
    if tabel.ubin:
        return Tinggi(gambar_ubin(worksheet, tabel, lukisan.susunan, looks), (), 0)
    if tabel.baris_kepala != BARIS_KEPALA:
        selebar = lebar[tabel.kolom_awal : tabel.letak[-1] + 1] if tabel.tetap else lebar
        tulis_judul(worksheet, tabel, lukisan.susunan, looks, selebar)
    if tabel.kotak:
        baris = gambar_kotak(worksheet, tabel, lukisan.susunan, looks)
        _kaki(worksheet, tabel, lebar, lukisan.bingkai, looks)
        return Tinggi(TINGGI_KEPALA + TINGGI_BAKU, baris, _tinggi_kaki(tabel))
    lembar = lebar
    lebar = [lebar_bersama(lebar[kiri : kanan + 1]) for kiri, kanan in zip(tabel.letak, tabel.letak_akhir, strict=True)]
    kepala = tinggi_baris(((kolom.header, lebar[urutan]) for urutan, kolom in enumerate(tabel.columns)), tebal=True)
    kepala = kepala or 20
    tinggikan(worksheet, tabel.baris_kepala, kepala)
    for kolom, letak, akhir in zip(tabel.columns, tabel.letak, tabel.letak_akhir, strict=True):
        gabungkan(worksheet, tabel.baris_kepala, (letak, akhir), looks("kepala"))
        tulis_kepala(worksheet, tabel, kolom, lukisan.susunan, looks)
    rupa = tuple(zip((_rupa(tabel, kolom) for kolom in tabel.columns), lebar, strict=True))
    tinggi = [
        _gambar_baris(worksheet, tabel, (nomor, baris), lukisan, rupa, lapis)
        for (nomor, baris), lapis in zip(enumerate(tabel.rows, start=tabel.baris_pertama), _lapis(tabel), strict=True)
    ]
    if tabel.rows:
        _warnai(worksheet, tabel, lukisan.bingkai, looks)
        _pasang_pilihan_reviu(worksheet, tabel)
    if tabel.kode in lukisan.komentar:
        kunci = pengenal_baris(lukisan.susunan, tabel)
        tulis_komentar(worksheet, tabel, lukisan.komentar[tabel.kode], kunci, partial(_catatan_tampak, tabel))
    _kaki(worksheet, tabel, lembar, lukisan.bingkai, looks)
    return Tinggi(kepala + TINGGI_BAKU, tinggi, _tinggi_kaki(tabel))


def _tinggi_kaki(tabel: AnyTable) -> float:
    return (tabel.bawah - tabel.baris_kaki + 2) * TINGGI_BAKU


def _gambar_baris(  # noqa: PLR0913, PLR0917 - what tells one row from another
    worksheet: LembarKerja,
    tabel: AnyTable,
    letak: tuple[int, Baris[Any]],
    lukisan: Lukisan,
    kolom: Sequence[tuple[_Rupa, float]],
    lapis: int,
) -> float:
    """Draw a row and return its height in points; `kolom` are the looks and widths of its columns.

    `lapis` is how many rows above it are sums that it folds under.
    """
    nomor, baris = letak
    susunan, looks = lukisan.susunan, lukisan.looks
    jumlah = None if baris.tingkat is None else _TINGKAT[baris.tingkat]
    teks: list[tuple[object, float]] = []
    letak_sel = zip(tabel.letak, tabel.letak_akhir, strict=True)
    for (urutan, akhir), (rupa, lebar), sel in zip(letak_sel, kolom, susunan.sel_baris(tabel, baris), strict=True):
        nilai, rumus, format_, tautan = sel
        bertaut = tautan is not None and nilai is not None
        look = looks(
            jumlah or ("rinci_tautan" if bertaut else rupa.isi if rumus is None else rupa.rumus),
            format_,
        )
        gabungkan(worksheet, nomor, (urutan, akhir), look)
        if rumus is not None:
            worksheet.write_formula(nomor, urutan, f"={rumus}", look, nilai_rumus(nilai))
        elif bertaut:
            assert tautan is not None
            worksheet.write_url(nomor, urutan, ke_sel(tabel, tautan, susunan), look, str(nilai))
        else:
            tulis_nilai(worksheet, nomor, urutan, nilai, look)
        if isinstance(nilai, str) and not _sebaris(tabel):
            teks.append((nilai, lebar - lebar_masuk(format_)))
    if catatan := _catatan_tampak(tabel, baris):
        worksheet.write_comment(nomor, 0, catatan, _CATATAN)
        lukisan.sendiri.append(catatan)
    tinggi = tinggi_baris(teks, tebal=jumlah is not None)
    if tabel.tetap and tinggi is not None:
        tinggikan(worksheet, nomor, tinggi)
    elif lapis:
        worksheet.set_row(nomor, tinggi, None, {"level": lapis})
    elif tinggi is not None:
        worksheet.set_row(nomor, tinggi)
    return tinggi or TINGGI_BAKU


def _lapis(tabel: AnyTable) -> Iterator[int]:
    """Yield for each row under how many sums above it it folds."""
    terbuka: list[int] = []
    for baris in tabel.rows:
        if tabel.bertingkat:
            while terbuka and baris.tingkat is not None and terbuka[-1] >= baris.tingkat:
                terbuka.pop()
        yield len(terbuka)
        if tabel.bertingkat and baris.tingkat is not None:
            terbuka.append(baris.tingkat)


def _catatan_tampak(tabel: AnyTable, baris: Baris[Any]) -> str:
    """Return what is written at the first cell of a row; a Data sheet has a column for it."""
    return "" if tabel.bab == "Data" else _catatan(baris)


def _catatan(baris: Baris[Any]) -> str:
    """Return what the plan and the units note of the row, with the file that says it."""
    semua = ((asal.asal.berkas, getattr(asal, "catatan", None)) for asal in baris.asal if asal is not None)
    isi = "\n".join(f"{berkas}: {kata}" for berkas, kata in dict.fromkeys(semua) if kata)
    return textwrap.shorten(isi, _CATATAN_TERPANJANG, placeholder=" …") if len(isi) > _CATATAN_TERPANJANG else isi


def _sebaris(tabel: AnyTable) -> bool:
    """Tell whether a row is one line: where figures are looked up rather than read."""
    return tabel.bab == DATA or tabel.lembar == LEMBAR_BAHAN


def _rupa(tabel: AnyTable, kolom: TableColumn[Any]) -> _Rupa:
    if isinstance(kolom, Source):
        return _Rupa("sebaris_sumber", "sebaris_sumber")
    if not _sebaris(tabel) or isinstance(kolom, Number):
        return _Rupa("rinci", "rinci")
    return _Rupa("sebaris", "sebaris_dihitung" if isinstance(kolom, Computed) else "sebaris")


def _warnai(worksheet: LembarKerja, tabel: AnyTable, bingkai: Bingkai, looks: Looks) -> None:
    """Colour words that tell good from bad; the words stay, so that colour is never alone."""
    skala: dict[str, str] = {}
    band = bingkai.skala.band
    for urutan, pita in enumerate(band):
        skala[pita.kategori] = (
            "baik" if urutan < len(band) * 2 // 5 else "periksa" if urutan < len(band) * 4 // 5 - 1 else "galat"
        )
    akhir = tabel.baris_pertama + len(tabel.rows) - 1
    for key in tabel.berwarna:
        kolom = tabel.letak_kolom[key]
        menurut_kata = skala if key.startswith("kategori") else LOOK_HASIL if key == "hasil" else LOOK
        for kata, look in menurut_kata.items():
            aturan = {"type": "cell", "criteria": "==", "value": kutip(kata), "format": looks.bersyarat(look)}
            worksheet.conditional_format(tabel.baris_pertama, kolom, akhir, kolom, aturan)


def _pasang_pilihan_reviu(worksheet: LembarKerja, tabel: AnyTable) -> None:
    """Offer the reviewer's choices."""
    for key in tabel.direviu:
        kolom = tabel.letak_kolom[key]
        akhir = tabel.baris_pertama + len(tabel.rows) - 1
        worksheet.data_validation(
            tabel.baris_pertama, kolom, akhir, kolom, {"validate": "list", "source": list(STATUS), "ignore_blank": True}
        )


def _kaki(worksheet: LembarKerja, tabel: AnyTable, lembar: Sequence[float], bingkai: Bingkai, looks: Looks) -> None:
    """Write notes, source and signatures below a table; `lembar` are the widths of the columns of the sheet."""
    for urutan, catatan in enumerate(tabel.kaki):
        worksheet.write_string(tabel.baris_kaki + urutan, tabel.kolom_awal, catatan, looks("perintah"))
    if tabel.ttd:
        lebar = tabel.lebar if not tabel.bentang else lembar[: tabel.letak_akhir[-1] + 1]
        kolom = next(ke for ke in reversed(range(len(lebar))) if not ke or sum(lebar[ke:]) >= _LEBAR_TTD)
        awal = tabel.baris_kaki + len(tabel.kaki) + 1
        for tempat, baris in ((kolom, bingkai.ttd), (_kolom_kiri(lebar, bingkai.ttd_kiri), bingkai.ttd_kiri)):
            for urutan, teks in enumerate(baris):
                worksheet.write_string(awal + urutan, tempat, teks, looks("isi_ttd"))


def _kolom_kiri(lebar: Sequence[float], baris: Sequence[str]) -> int:
    """Return the first column over whose middle lines are centred without running off the page at the left."""
    tengah = max(map(len, baris), default=0) / 2
    return next((ke for ke in range(1, len(lebar)) if sum(lebar[:ke]) + lebar[ke] / 2 >= tengah), len(lebar) - 1)
