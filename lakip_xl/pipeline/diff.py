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
    BarisJadi,
    IsiSel,
    SelTanpaNilai,
    TabelJadi,
    tabel_laporan,
    tabel_masukan,
)
from lakip_xl.excel.baca.tabel_mentah import BerkasMentah, buka
from lakip_xl.laporan import IdentitasBerkas
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN

_INPUT = {satu.kode: satu for satu in (PERENCANAAN, MASUKAN)}
_LEMBAR_INPUT = tuple(dict.fromkeys(lembar.nama for workbook in _INPUT.values() for lembar in workbook.sheets))
_LAPORAN = "laporan"
_NAMA_JENIS = {"perencanaan": "perencanaan", "masukan": "masukan unit", _LAPORAN: "LAKIP gabungan"}


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
    lama: IsiSel | None = None
    baru: IsiSel | None = None
    baris: int = 0
    isi: Mapping[str, IsiSel] = field(default_factory=dict)
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
    satu, dua = _buka(lama), _buka(baru)
    _pastikan_sejenis(satu.pihak, dua.pihak)
    perbedaan = _bandingkan(satu.tabel, dua.tabel)
    return Banding(satu.pihak, dua.pihak, tuple(sorted(perbedaan, key=lambda beda: not beda.penting)))


# --- opening ------------------------------------------------------------------------------------


class _Terbuka(NamedTuple):
    pihak: Pihak
    tabel: Mapping[str, TabelJadi]


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
        if jenis == _LAPORAN:
            mentah = buka(isi, [nama for nama in mentah.nama_lembar if nama.startswith(AWALAN_DATA)])
    except BerkasDitolak as galat:
        raise TidakTerbaca(f"{jalur}: {galat}.") from galat
    tabel = tabel_laporan(mentah) if jenis == _LAPORAN else tabel_masukan(mentah, _INPUT[jenis])
    return _Terbuka(Pihak(jalur, _NAMA_JENIS[jenis], identitas), {satu.lembar: satu for satu in tabel})


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


def _bandingkan(lama: Mapping[str, TabelJadi], baru: Mapping[str, TabelJadi]) -> Iterator[Perbedaan]:
    for nama in dict.fromkeys((*lama, *baru)):
        if nama not in baru:
            yield Perbedaan(Macam.HANYA_LAMA, nama)
        elif nama not in lama:
            yield Perbedaan(Macam.HANYA_BARU, nama)
        else:
            yield from _lembar(lama[nama], baru[nama])


def _lembar(lama: TabelJadi, baru: TabelJadi) -> Iterator[Perbedaan]:
    for macam, tabel, lain in ((Macam.HANYA_LAMA, lama, baru), (Macam.HANYA_BARU, baru, lama)):
        for key, kepala in tabel.kepala.items():
            if key not in lain.kepala:
                yield Perbedaan(macam, tabel.lembar, kolom=key, kepala=kepala, penting=key in tabel.penting)
    bersama = [key for key in lama.kepala if key in baru.kepala]
    dulu, kini = _kelompok(lama.baris), _kelompok(baru.baris)
    for kunci in dict.fromkeys((*dulu, *kini)):
        for satu, dua in _pasangan(dulu.get(kunci, ()), kini.get(kunci, ()), bersama):
            if satu is not None and dua is not None:
                yield from _sel(lama, satu, dua, bersama)
            elif satu is not None:
                yield _satu_pihak(Macam.HANYA_LAMA, lama, satu)
            else:
                assert dua is not None
                yield _satu_pihak(Macam.HANYA_BARU, baru, dua)


def _kelompok(baris: Iterable[BarisJadi]) -> Mapping[tuple[str, ...], Sequence[BarisJadi]]:
    hasil: dict[tuple[str, ...], list[BarisJadi]] = {}
    for satu in baris:
        hasil.setdefault(satu.kunci, []).append(satu)
    return hasil


_Rupa = tuple[tuple[type, object], ...]


def _pasangan(
    lama: Sequence[BarisJadi], baru: Sequence[BarisJadi], keys: Sequence[str]
) -> Iterator[tuple[BarisJadi | None, BarisJadi | None]]:
    """Pair rows of one key: equal ones fall out, the others meet in their order, and what is left stands alone."""

    def rupa(baris: BarisJadi) -> _Rupa:
        return tuple(_rupa(baris.isi[key]) for key in keys)

    kembar = Counter(map(rupa, lama)) & Counter(map(rupa, baru))
    return zip_longest(_sisa(lama, kembar, rupa), _sisa(baru, kembar, rupa))


def _sisa(
    baris: Iterable[BarisJadi], kembar: Mapping[_Rupa, int], rupa: Callable[[BarisJadi], _Rupa]
) -> Iterator[BarisJadi]:
    belum = Counter(kembar)
    for satu in baris:
        if belum[rupa(satu)]:
            belum[rupa(satu)] -= 1
        else:
            yield satu


def _rupa(sel: IsiSel) -> tuple[type, object]:
    """Return what two cells are compared by: what they are (True is not 1, "5" is not 5), then their value."""
    nilai = None if isinstance(sel.nilai, SelTanpaNilai) and sel.nilai.kosong else sel.nilai
    return type(nilai), nilai


def _sel(tabel: TabelJadi, lama: BarisJadi, baru: BarisJadi, keys: Iterable[str]) -> Iterator[Perbedaan]:
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


def _satu_pihak(macam: Macam, tabel: TabelJadi, baris: BarisJadi) -> Perbedaan:
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


def _nama(baris: BarisJadi) -> str:
    """Return the key of a row as people read it; its number where it has none."""
    kunci = " · ".join(bagian for bagian in baris.kunci if bagian)
    return kunci or (f"baris {baris.nomor}" if baris.nomor else "")
