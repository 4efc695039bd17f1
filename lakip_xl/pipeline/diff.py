"""What changed between two workbooks of one kind: by sheet, row key and column, never by position."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from lakip_xl.excel.baca.buku import identitas_berkas
from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.inspeksi import BerkasDitolak
from lakip_xl.excel.baca.tabel_banding import (
    AWALAN_DATA,
    BarisBanding,
    SelBanding,
    SelTanpaNilai,
    TabelBanding,
    tabel_laporan,
    tabel_masukan,
)
from lakip_xl.excel.baca.tabel_mentah import BerkasMentah, buka
from lakip_xl.laporan import IdentitasBerkas
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN

_INPUT = {workbook.kode: workbook for workbook in (PERENCANAAN, MASUKAN)}
_LEMBAR_INPUT = tuple(dict.fromkeys(lembar.nama for workbook in _INPUT.values() for lembar in workbook.sheets))
_LAPORAN = "laporan"
_HASIL = {_LAPORAN: "LAKIP gabungan", "triwulan": "laporan triwulan"}
_NAMA_JENIS = {"perencanaan": "perencanaan", "masukan": "masukan unit", **_HASIL}


class Macam(StrEnum):
    """What kind of difference it is."""

    SEL = "sel berubah"
    HANYA_LAMA = "hanya di lama"
    HANYA_BARU = "hanya di baru"


@dataclass(frozen=True)
class Perbedaan:
    """One difference.

    A changed cell has `lama` and `baru`, `kolom` (key) and `kepala` (header). Of a row that one file alone has,
    `baris` is its Excel number and `isi` its filled cells by header, without those of its key; of a column,
    `kolom` and `kepala` are known; of a sheet, `lembar` alone. `kunci` is the key of the row. `penting` marks
    targets, pagu and other figures that units find prefilled.
    """

    macam: Macam
    lembar: str
    kunci: str = ""
    kolom: str = ""
    kepala: str = ""
    lama: SelBanding | None = None
    baru: SelBanding | None = None
    baris: int = 0
    isi: Mapping[str, SelBanding] = field(default_factory=dict)
    penting: bool = False


class Pihak(NamedTuple):
    """One of the two files: its path, its kind in words, and what it says of itself."""

    berkas: Path
    jenis: str
    identitas: IdentitasBerkas


class Banding(NamedTuple):
    """Both files and their differences: those of targets and pagu first, then in the order of sheets and rows."""

    lama: Pihak
    baru: Pihak
    perbedaan: tuple[Perbedaan, ...]


def diff(lama: Path, baru: Path) -> Banding:
    """Compare two files: of one unit, two planning workbooks, or two consolidated ones.

    Of input workbooks the typed and prefilled cells are compared, of consolidated ones the Data sheets. Numbers
    are equal by value; a number and the text that looks like it are not. Rows are matched by their key wherever
    they stand; equal keys by equal content first, then in their order. TidakTerbaca when a file cannot be read
    or the two are not of one kind and unit.
    """
    lalu, kini = _buka(lama), _buka(baru)
    _pastikan_sejenis(lalu.pihak, kini.pihak)
    perbedaan = _bandingkan(lalu.tabel, kini.tabel)
    return Banding(lalu.pihak, kini.pihak, tuple(sorted(perbedaan, key=lambda beda: not beda.penting)))


# --- opening ------------------------------------------------------------------------------------


class _Terbuka(NamedTuple):
    pihak: Pihak
    tabel: Mapping[str, TabelBanding]


def _buka(jalur: Path) -> _Terbuka:
    if not jalur.is_file():
        raise TidakTerbaca(
            f"{jalur} bukan berkas; sebut dua berkas .xlsx." if jalur.exists() else f"{jalur} tidak ada."
        )
    try:
        isi = isi_berkas(jalur.resolve())
        mentah = buka(isi, _LEMBAR_INPUT)
        identitas = identitas_berkas(mentah.meta)
        jenis = _jenis(jalur, mentah, identitas)
        if jenis in _HASIL:
            mentah = buka(isi, [nama for nama in mentah.nama_lembar if nama.startswith(AWALAN_DATA)])
    except BerkasDitolak as galat:
        raise TidakTerbaca(f"{jalur}: {galat}.") from galat
    semua = tabel_laporan(mentah) if jenis in _HASIL else tabel_masukan(mentah, _INPUT[jenis])
    return _Terbuka(Pihak(jalur, _NAMA_JENIS[jenis], identitas), {tabel.lembar: tabel for tabel in semua})


def _jenis(jalur: Path, mentah: BerkasMentah, identitas: IdentitasBerkas) -> str:
    if identitas.workbook in _NAMA_JENIS:
        return identitas.workbook
    if f"{AWALAN_DATA}Anggaran" in mentah.nama_lembar:
        return _LAPORAN
    raise TidakTerbaca(f"{jalur}: bukan berkas lakip-xl, atau identitasnya hilang.")


def _pastikan_sejenis(lama: Pihak, baru: Pihak) -> None:
    if lama.jenis != baru.jenis:
        pesan = f"{lama.berkas} adalah berkas {lama.jenis}, {baru.berkas} berkas {baru.jenis}"
        raise TidakTerbaca(f"{pesan}; bandingkan dua berkas yang sejenis.")
    unit_lama, unit_baru = lama.identitas.unit, baru.identitas.unit
    if unit_lama != unit_baru:
        pesan = f"{lama.berkas} milik unit {unit_lama or '?'}, {baru.berkas} milik unit {unit_baru or '?'}"
        raise TidakTerbaca(f"{pesan}; bandingkan dua berkas satu unit.")


# --- comparing ----------------------------------------------------------------------------------


def _bandingkan(lama: Mapping[str, TabelBanding], baru: Mapping[str, TabelBanding]) -> Iterator[Perbedaan]:
    for nama in dict.fromkeys((*lama, *baru)):
        if nama not in baru:
            yield Perbedaan(Macam.HANYA_LAMA, nama)
        elif nama not in lama:
            yield Perbedaan(Macam.HANYA_BARU, nama)
        else:
            yield from _lembar(lama[nama], baru[nama])


def _lembar(lama: TabelBanding, baru: TabelBanding) -> Iterator[Perbedaan]:
    for macam, tabel, lain in ((Macam.HANYA_LAMA, lama, baru), (Macam.HANYA_BARU, baru, lama)):
        for key, kepala in tabel.kepala.items():
            if key not in lain.kepala:
                yield Perbedaan(macam, tabel.lembar, kolom=key, kepala=kepala, penting=key in tabel.penting)
    bersama = [key for key in lama.kepala if key in baru.kepala]
    lalu, kini = _kelompok(lama.baris), _kelompok(baru.baris)
    for kunci in dict.fromkeys((*lalu, *kini)):
        for baris_lama, baris_baru in _pasangan(lalu.get(kunci, ()), kini.get(kunci, ()), bersama):
            if baris_lama is not None and baris_baru is not None:
                yield from _sel(lama, baris_lama, baris_baru, bersama)
            elif baris_lama is not None:
                yield _sepihak(Macam.HANYA_LAMA, lama, baris_lama)
            else:
                assert baris_baru is not None
                yield _sepihak(Macam.HANYA_BARU, baru, baris_baru)


def _kelompok(semua: Iterable[BarisBanding]) -> Mapping[tuple[str, ...], Sequence[BarisBanding]]:
    hasil: dict[tuple[str, ...], list[BarisBanding]] = {}
    for baris in semua:
        hasil.setdefault(baris.kunci, []).append(baris)
    return hasil


_Rupa = tuple[tuple[type, object], ...]


def _pasangan(
    lama: Sequence[BarisBanding], baru: Sequence[BarisBanding], keys: Sequence[str]
) -> Iterator[tuple[BarisBanding | None, BarisBanding | None]]:
    """Pair rows of one key: equal ones fall out, the others meet in their order, and what is left stands alone."""

    def rupa(baris: BarisBanding) -> _Rupa:
        return tuple(_rupa(baris.isi[key]) for key in keys)

    kembar = Counter(map(rupa, lama)) & Counter(map(rupa, baru))
    return zip_longest(_sisa(lama, kembar, rupa), _sisa(baru, kembar, rupa))


def _sisa(
    semua: Iterable[BarisBanding], kembar: Mapping[_Rupa, int], rupa: Callable[[BarisBanding], _Rupa]
) -> Iterator[BarisBanding]:
    belum = Counter(kembar)
    for baris in semua:
        if belum[rupa(baris)]:
            belum[rupa(baris)] -= 1
        else:
            yield baris


def _rupa(sel: SelBanding) -> tuple[type, object]:
    """Return what two cells are compared by: what they are (True is not 1, "5" is not 5), then their value."""
    nilai = None if isinstance(sel.nilai, SelTanpaNilai) and sel.nilai.kosong else sel.nilai
    return type(nilai), nilai


def _sel(tabel: TabelBanding, lama: BarisBanding, baru: BarisBanding, keys: Iterable[str]) -> Iterator[Perbedaan]:
    for key in keys:
        if _rupa(lama.isi[key]) != _rupa(baru.isi[key]):
            yield Perbedaan(
                Macam.SEL,
                tabel.lembar,
                _nama(lama),
                kolom=key,
                kepala=tabel.kepala[key],
                lama=lama.isi[key],
                baru=baru.isi[key],
                penting=key in tabel.penting,
            )


def _sepihak(macam: Macam, tabel: TabelBanding, baris: BarisBanding) -> Perbedaan:
    return Perbedaan(
        macam,
        tabel.lembar,
        _nama(baris),
        baris=baris.nomor,
        isi={
            tabel.kepala[key]: sel for key, sel in baris.isi.items() if sel.nilai is not None and key not in tabel.kunci
        },
        penting=any(baris.isi[key].nilai is not None for key in tabel.penting - {*tabel.kunci}),
    )


def _nama(baris: BarisBanding) -> str:
    """Return the key of a row as people read it; its number where it has none."""
    kunci = " · ".join(filter(None, baris.kunci))
    return kunci or (f"baris {baris.nomor}" if baris.nomor else "")
