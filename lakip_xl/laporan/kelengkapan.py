"""What is asked of whom, and how much of it is done: one answer for templates, the board and the checks.

The formulas count in a workbook what their twins count here; both take the Status column, the typed cells and the keys.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from lakip_xl.domain.gabungan import banyak_sama
from lakip_xl.domain.rumus import Rumus, Tetapan, gabung, rumus
from lakip_xl.laporan.buku import Buku
from lakip_xl.laporan.kejadian import Perkara
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.penerimaan import menerima
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.sheets.column import STATUS
from lakip_xl.sheets.kolom_status import Status, rumus_status
from lakip_xl.sheets.masukan import Anggaran, Kepegawaian, Pelaksanaan, Pendapatan, Uraian
from lakip_xl.sheets.perencanaan import (
    PERENCANAAN,
    IndikatorRencana,
    Pengecualian,
    Program,
    Sasaran,
    Unit,
)
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, Sheet, Workbook
from lakip_xl.sheets.tempat import Tempat

LEMBAR_TERISI = "S29"
"""Code of the check that tells of a sheet without anything typed; the plan accepts it through Pengecualian."""

KATA = (Status.OK, Status.JELASKAN, Status.LENGKAPI, Status.PERIKSA, Status.BUKAN_ANGKA)
"""The words that are counted, in printed order."""

_PERLU_ISI = (Unit, Sasaran, Program, IndikatorRencana)
"""Sheets of the plan without which there is no report."""


class Permintaan(NamedTuple):
    """A sheet that is asked for: `awal` are its rows before anyone types, `terisi` says that it may not stay blank.

    `kosong` is the word for one that does: rows that were given are missing, where none were given there may be none.
    """

    lembar: Sheet
    awal: Sequence[Mapping[str, object]] = ()
    terisi: bool = False
    kosong: Status = Status.LENGKAPI


class Kemajuan(NamedTuple):
    """Rows whose Status is OK, of all rows that have one or should be there."""

    selesai: int
    semua: int


# --- what is asked -------------------------------------------------------------------------------


def permintaan_unit(laporan: Laporan, unit: Unit, tahun_lalu: Laporan | None = None) -> tuple[Permintaan, ...]:
    """Return what the plan asks of a unit; a sheet whose blankness it accepts may stay blank."""
    awal = prefill(laporan, unit, tahun_lalu)
    wajib = {lembar.nama for lembar in lembar_wajib(laporan, unit) if not _diterima(laporan, unit, lembar)}
    return tuple(
        Permintaan(
            lembar,
            awal.get(lembar.nama, ()),
            lembar.nama in wajib,
            Status.LENGKAPI if awal.get(lembar.nama) else Status.JELASKAN,
        )
        for lembar in lembar_unit(laporan, unit)
    )


def permintaan_buku(workbook: Workbook) -> tuple[Permintaan, ...]:
    """Return what a kind of workbook asks of anyone."""
    wajib = {kelas.lembar.nama for kelas in _PERLU_ISI} if workbook is PERENCANAAN else set[str]()
    return tuple(Permintaan(lembar, terisi=lembar.nama in wajib) for lembar in workbook.sheets)


def lembar_wajib(laporan: Laporan, unit: Unit) -> Iterator[Sheet]:
    """Yield the sheets on which a unit must write something, though no row of them is due by itself."""
    awal = prefill(laporan, unit)
    if awal[Anggaran.lembar.nama]:
        yield Pelaksanaan.lembar
    if awal[Uraian.lembar.nama]:
        yield Uraian.lembar
    yield from (lembar for lembar in lembar_unit(laporan, unit) if lembar in (Kepegawaian.lembar, Pendapatan.lembar))


def _diterima(laporan: Laporan, unit: Unit, lembar: Sheet) -> bool:
    tempat = Tempat(f"masukan/{unit.kode}.xlsx", lembar.nama)
    return any(menerima(baris, LEMBAR_TERISI, tempat) for baris in laporan.perencanaan.isi(Pengecualian))


def belum_terisi(baris: Sequence[Row]) -> bool:
    """Tell whether nothing is typed on a sheet; a cell that could not be read is no blank."""
    return not any(
        getattr(isi, kolom.key) is not None or not isi.terbaca(kolom.key)
        for isi in baris
        for kolom in isi.lembar.diketik
    )


# --- how much is done ----------------------------------------------------------------------------


@rumus('SUMPRODUCT(--(TRIM({nilai})<>""),--(TRIM({nilai})<>"-"))')
def banyak_terisi(nilai: Sequence[object]) -> int:
    """How many cells hold something; a blank or a dash is nothing, and the reader takes neither for a value."""
    return sum(isi is not None for isi in nilai)


def hitungan(permintaan: Permintaan) -> Mapping[Status, Rumus[..., int]]:
    """Return the formulas that count the rows of a sheet by word of Status.

    A row that should be there and is not is to be completed; all of a sheet that may not stay blank and does counts
    under its own word. Words that the sheet cannot have are not among them.
    """
    semua = [kata for kata in KATA if kata is not Status.JELASKAN or _dapat_dijelaskan(permintaan)]
    if not permintaan.lembar.mendatar:
        return {kata: _hitungan_pengaturan(permintaan.lembar, kata) for kata in semua}
    biasa = {kata: _banyak(permintaan.lembar, kata) for kata in semua}
    return {
        kata: _selesai(permintaan, biasa[kata]) if kata is Status.OK else _belum(permintaan, kata, biasa)
        for kata in semua
    }


def kemajuan_lembar(permintaan: Permintaan) -> Rumus[..., str]:
    """Return the formula that says it above the rows: "Selesai 18 dari 20 baris"."""
    semua = list(hitungan(permintaan).values())
    return gabung(
        semua,
        lambda teks: f'"Selesai "&({teks[0]})&" dari "&({"+".join(teks)})&" baris"',
        lambda nilai: f"Selesai {nilai[0]()} dari {sum(banyak() for banyak in nilai)} baris",
    )


def nilai_hitungan(rumus_kata: Rumus[..., Any], kolom: Mapping[str, object]) -> Any:
    """Compute a formula of a sheet from its columns by key (Status among them), or from its settings."""
    return rumus_kata.hitung({nama: kolom[tempat.key] for nama, tempat in tempat_hitungan(rumus_kata)})


def tempat_hitungan(rumus_kata: Rumus[..., Any]) -> Iterator[tuple[str, Kolom]]:
    """Yield the columns that a formula of counts looks at, by the name of its parameter."""
    for nama, tempat in rumus_kata.tempat.items():
        if isinstance(tempat, Kolom):
            yield nama, tempat


def _banyak(lembar: Sheet, kata: Status) -> Rumus[..., int]:
    return gabung(
        [banyak_sama.untuk(nilai=Kolom(STATUS, lembar.nama), kata=Tetapan(str(kata)))],
        lambda teks: teks[0],
        lambda nilai: nilai[0](),
    )


def _diketik(lembar: Sheet) -> list[Rumus[..., int]]:
    return [banyak_terisi.untuk(nilai=Kolom(kolom.key, lembar.nama)) for kolom in lembar.diketik]


def _selesai(permintaan: Permintaan, banyak_ok: Rumus[..., int]) -> Rumus[..., int]:
    if not permintaan.terisi:
        return banyak_ok
    return gabung(
        [banyak_ok, *_diketik(permintaan.lembar)],
        lambda teks: f"IF({'+'.join(teks[1:])}=0,0,{teks[0]})",
        lambda nilai: nilai[0]() if any(isi() for isi in nilai[1:]) else 0,
    )


def _dapat_dijelaskan(permintaan: Permintaan) -> bool:
    if permintaan.terisi and permintaan.kosong is Status.JELASKAN:
        return True
    return any(aturan.status is Status.JELASKAN for aturan in permintaan.lembar.aturan)


def _belum(permintaan: Permintaan, kata: Status, biasa: Mapping[Status, Rumus[..., int]]) -> Rumus[..., int]:
    bagian = [biasa[kata]]
    if permintaan.terisi and permintaan.kosong is kata:
        bagian.append(_kosong(permintaan, biasa[Status.OK]))
    if permintaan.awal and permintaan.lembar.kunci and kata is Status.LENGKAPI:
        bagian.append(_hilang(permintaan))
    return gabung(bagian, "+".join, lambda nilai: sum(isi() for isi in nilai))


def _kosong(permintaan: Permintaan, banyak_ok: Rumus[..., int]) -> Rumus[..., int]:
    """Count what a sheet without anything typed still lacks: its rows, or one where it begins with none."""
    dari_awal = 0 if permintaan.awal else 1
    return gabung(
        [banyak_ok, *_diketik(permintaan.lembar)],
        lambda teks: f"IF({'+'.join(teks[1:])}=0,{teks[0]}+{dari_awal},0)",
        lambda nilai: 0 if any(isi() for isi in nilai[1:]) else nilai[0]() + dari_awal,
    )


def _hilang(permintaan: Permintaan) -> Rumus[..., int]:
    """Count the rows that the template began with and that are gone."""
    kunci, banyak = permintaan.lembar.kunci[0], len(permintaan.awal)
    return gabung(
        [banyak_terisi.untuk(nilai=Kolom(kunci, permintaan.lembar.nama))],
        lambda teks: f"MAX(0,{banyak}-{teks[0]})",
        lambda nilai: max(0, banyak - nilai[0]()),
    )


# --- settings ------------------------------------------------------------------------------------


def _hitungan_pengaturan(lembar: Sheet, kata: Status) -> Rumus[..., int]:
    """Return the formula that counts the required settings of one word; each is a cell by itself."""
    return gabung(
        [
            rumus_status([kolom], (), tambahan=False).untuk(**{kolom.key: Kolom(kolom.key, lembar.nama)})
            for kolom in lembar.columns
            if kolom.required
        ],
        partial(_teks_pengaturan, kata),
        lambda nilai: sum(isi() == kata for isi in nilai),
    )


def _teks_pengaturan(kata: Status, semua: Sequence[str]) -> str:
    return "SUM(" + ",".join(f'--({teks}="{kata}")' for teks in semua) + ")"


def kemajuan_pengaturan(lembar: Sheet, buku: Buku) -> Kemajuan:
    """Count the required settings of a file that was read: done is what nothing was noted of."""
    wajib = {kolom.key for kolom in lembar.columns if kolom.required}
    milik = [kejadian for kejadian in buku.kejadian if kejadian.sel.lembar == lembar.nama]
    if not buku.terbaca or any(kejadian.perkara is Perkara.LEMBAR_HILANG for kejadian in milik):
        return Kemajuan(0, len(wajib))
    hilang = {kejadian.keterangan for kejadian in milik if kejadian.perkara is Perkara.KOLOM_HILANG}
    salah = hilang | {kejadian.sel.key for kejadian in milik if kejadian.perkara in _BELUM_BENAR}
    return Kemajuan(len(wajib - salah), len(wajib))


_BELUM_BENAR = frozenset(
    {
        Perkara.WAJIB_KOSONG,
        Perkara.BUKAN_ANGKA,
        Perkara.BUKAN_BULAT,
        Perkara.BERMAKNA_DUA,
        Perkara.DIBACA_DARI_TEKS,
        Perkara.DI_LUAR_BATAS,
        Perkara.SEL_GALAT,
        Perkara.RUMUS_TANPA_NILAI,
    }
)
