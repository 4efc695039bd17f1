"""What notes may speak of: the tables of a consolidated workbook with the keys of their rows and columns."""

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

PEMISAH = " · "
"""Between the parts of a key."""
_TERPANJANG = 200
"""Letters of a key; longer ones are cut, and numbered where that makes them equal."""
_UNIT = "unit"
"""The column whose text changes when a unit gets another name."""


class Letak(NamedTuple):
    """What a note speaks of: a table, its row and its column by key; "" for all of them."""

    tabel: str
    baris: str = ""
    kolom: str = ""
    keluarga: str = ""


@dataclass(frozen=True)
class TabelDaftar:
    """A table: its code, its code without the unit, its sheet, what people call it, its columns, its rows by key.

    `pengenal` are the columns that make the key of a row, `kembar` those that join it where rows are equal in them;
    `kolom` holds (key, header), `kepala` is the zero-based row of the headers; `dahulu` are codes and sheets by which
    earlier versions knew it, `padanan` the keys of rows by what told them in tables that it took in.
    """

    kode: str
    keluarga: str
    lembar: str
    sebutan: str
    kepala: int
    pengenal: tuple[str, ...]
    kembar: tuple[str, ...]
    kolom: tuple[tuple[str, str], ...]
    baris: tuple[str, ...]
    dahulu: tuple[str, ...] = ()
    padanan: Mapping[str, str] = field(default_factory=dict)

    @property
    def tertulis(self) -> str:
        """Return all but name and rows as one text, which `baca_tabel` reads."""
        kolom = (f"{key}={' '.join(kepala.split())}" for key, kepala in self.kolom)
        return "\n".join(
            (
                _sebaris(self.kode),
                _sebaris(self.keluarga),
                self.lembar,
                str(self.kepala),
                ",".join(self.pengenal),
                ",".join(self.kembar),
                *kolom,
            )
        )

    @cached_property
    def menurut_tulisan(self) -> dict[str, str]:
        """Keys of rows as they may be typed."""
        return {_rapi(kunci): kunci for kunci in reversed(self.baris)}

    @cached_property
    def tanpa_unit(self) -> dict[str, list[str]]:
        """Keys of rows by what is left of them without the name of a unit."""
        hasil: dict[str, list[str]] = {}
        for kunci in self.baris if _UNIT in self.pengenal else ():
            hasil.setdefault(self.buang_unit(kunci), []).append(kunci)
        return hasil

    def buang_unit(self, kunci: str) -> str:
        """Return a key without the name of a unit."""
        bagian = kunci.split(PEMISAH)
        urutan = self.pengenal.index(_UNIT)
        return PEMISAH.join((*bagian[:urutan], *bagian[urutan + 1 :]))

    def letak(self, baris: str = "", kolom: str = "") -> Letak:
        """Return a place in this table; a column that it lacks is none."""
        return Letak(self.kode, baris, kolom if any(key == kolom for key, _ in self.kolom) else "", self.keluarga)

    def kepala_kolom(self, key: str) -> str:
        """Return the header of a column; "" for none."""
        return next((kepala for kolom, kepala in self.kolom if kolom == key), "")

    def key_kolom(self, kepala: str) -> str:
        """Return the key of the column of a header, or of a key; "" where none has it."""
        dicari = _rapi(kepala)
        return next((key for key, judul in self.kolom if dicari and dicari in {_rapi(judul), _rapi(key)}), "")


def baca_tabel(sebutan: str, tertulis: str, baris: Sequence[str]) -> TabelDaftar:
    """Return a table of its name, its text and the keys of its rows; ValueError where the text is none of a table."""
    kode, keluarga, lembar, kepala, pengenal, kembar, *kolom = tertulis.split("\n")
    nama = [(key, judul) for key, _, judul in (isi.partition("=") for isi in kolom)]
    return TabelDaftar(
        _utuh(kode),
        _utuh(keluarga),
        lembar,
        sebutan,
        int(kepala),
        tuple(filter(None, pengenal.split(","))),
        tuple(filter(None, kembar.split(","))),
        tuple(nama),
        tuple(baris),
    )


def _sebaris(kode: str) -> str:
    """Return a code, in which somebody may have typed ends of lines, as one line."""
    return kode.replace("\\", r"\\").replace("\r", r"\r").replace("\n", r"\n")


def _utuh(tertulis: str) -> str:
    """Return the code that `_sebaris` wrote."""
    return re.sub(r"\\(.)", lambda cocok: {"r": "\r", "n": "\n"}.get(cocok[1], cocok[1]), tertulis)


class DaftarBaris:
    """Tables, looked up by what somebody typed and by the place that an earlier workbook had."""

    def __init__(self, semua: Iterable[TabelDaftar]) -> None:
        """Take the tables of one workbook in their order."""
        self.menurut_kode = {tabel.kode: tabel for tabel in semua}

    @cached_property
    def _menurut_nama(self) -> dict[str, list[TabelDaftar]]:
        hasil: dict[str, list[TabelDaftar]] = {}
        for tabel in self.menurut_kode.values():
            for nama in {_rapi(nama) for nama in (tabel.sebutan, tabel.lembar, tabel.kode, *tabel.dahulu)}:
                hasil.setdefault(nama, []).append(tabel)
        return hasil

    def baca(self, tabel: str, baris: str, kolom: str = "") -> Letak | None:
        """Return what somebody means who typed the name of a table or sheet and the key of a row; None: nothing."""
        for calon in self._menurut_nama.get(_rapi(tabel), ()):
            kunci = calon.menurut_tulisan.get(_rapi(baris), "")
            if kunci or not baris:
                return calon.letak(kunci, calon.key_kolom(kolom))
        return None

    def cari(self, letak: Letak) -> Letak | None:
        """Return where a place of an earlier workbook is in this one; None where it is gone.

        A row that its table lacks is looked for in tables of the same family, and without the name of its unit.
        """
        sendiri = self.menurut_kode.get(letak.tabel)
        if sendiri is not None and (not letak.baris or letak.baris in sendiri.baris):
            return sendiri.letak(letak.baris, letak.kolom)
        keluarga = [
            tabel
            for tabel in self.menurut_kode.values()
            if tabel.keluarga == letak.keluarga or letak.tabel in tabel.dahulu
        ]
        for tabel in keluarga:
            if letak.baris in tabel.padanan:
                return tabel.letak(tabel.padanan[letak.baris], letak.kolom)
        ada = [(tabel, letak.baris) for tabel in keluarga if not letak.baris or letak.baris in tabel.baris]
        ada = ada or [(tabel, kunci) for tabel in keluarga for kunci in _berganti_unit(tabel, letak)]
        return ada[0][0].letak(ada[0][1], letak.kolom) if len(ada) == 1 else None


def _berganti_unit(tabel: TabelDaftar, letak: Letak) -> Sequence[str]:
    if _UNIT not in tabel.pengenal or PEMISAH not in letak.baris:
        return ()
    return tabel.tanpa_unit.get(tabel.buang_unit(letak.baris), ())


def pengenal(bagian: Iterable[object]) -> str:
    """Return the key of a row of these cells; "" where all are blank."""
    teks = PEMISAH.join([teks for isi in bagian if (teks := _teks(isi))])
    return teks if len(teks) <= _TERPANJANG else textwrap.shorten(teks, _TERPANJANG, placeholder=" …")


def pengenal_semua(utama: Sequence[Sequence[object]], kembar: Callable[[], Sequence[Sequence[object]]]) -> list[str]:
    """Return the keys of rows, each given as the cells that make it; `kembar` gives those that join equal ones.

    What is equal even so is numbered; "" stays for rows whose cells are blank.
    """
    hasil = [pengenal(isi) for isi in utama]
    if len(frozenset(hasil)) == len(hasil):
        return hasil
    banyak = Counter(hasil)
    for urutan, tambahan in enumerate(kembar()):
        if banyak[hasil[urutan]] > 1:
            hasil[urutan] = pengenal((*utama[urutan], *tambahan))
    return list(_bernomor(hasil))


def _bernomor(semua: Iterable[str]) -> Iterator[str]:
    sudah: Counter[str] = Counter()
    for kunci in semua:
        sudah[kunci] += 1
        yield f"{kunci} ({sudah[kunci]})" if kunci and sudah[kunci] > 1 else kunci


def _teks(isi: object) -> str:
    if isi is None:
        return ""
    if type(isi) is str:  # what most cells hold
        return " ".join(isi.split())
    if isinstance(isi, datetime):
        isi = isi.date()
    if isinstance(isi, date):
        return isi.isoformat()
    if isinstance(isi, int | float | Decimal):
        return f"{float(isi):.15g}"
    return " ".join(str(isi).split())


def _rapi(tulisan: str) -> str:
    return " ".join(tulisan.split()).casefold()
