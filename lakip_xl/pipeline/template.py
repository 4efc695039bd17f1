"""Write the input workbooks of a year, fresh or with the values of earlier ones."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from lakip_xl.domain.kode import kode_unit_sah
from lakip_xl.excel.baca.bawa import Bawaan, Tertinggal, bawa
from lakip_xl.excel.baca.buku import baca_buku, identitas_berkas
from lakip_xl.excel.baca.folder import berkas_masukan, isi_berkas
from lakip_xl.excel.baca.inspeksi import BerkasDitolak
from lakip_xl.excel.baca.lembar_berganti import buka_bawaan
from lakip_xl.excel.baca.tabel_mentah import BerkasMentah
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat, untuk_unit
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_MASUKAN
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Buku, Laporan, Perkara
from lakip_xl.laporan.kelengkapan import permintaan_unit
from lakip_xl.laporan.prefill import IsiTemplat, lembar_unit, prefill
from lakip_xl.pipeline.baca import (
    TidakDitulis,
    TidakTerbaca,
    baca_rencana,
    baca_tahun_lalu,
    pastikan_folder_tahun,
    pastikan_terbaca_lagi,
)
from lakip_xl.pipeline.check import periksa_berkas
from lakip_xl.pipeline.kenaikan import belum_terbawa, naikkan
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN, SKALA_SIAP, TingkatPredikat, Unit
from lakip_xl.sheets.sheet import Sheet


class Templat(NamedTuple):
    """One file: written or left as it was; how many typed cells were carried into it, and which were not.

    `asing` is the unit of an earlier file that the plan does not have: nothing of that file was carried. `temuan` are
    the kesalahan of the planning workbook, where it has some: `berkas` is that workbook. `cadangan` is the copy of what
    a bare template or a plan with its codes took the place of. `kode` are codes that were proposed and
    now stand in the plan.
    """

    berkas: Path
    ditulis: bool
    terbawa: int = 0
    tertinggal: tuple[Tertinggal, ...] = ()
    asing: str = ""
    temuan: tuple[Finding, ...] = ()
    cadangan: Path | None = None
    kode: tuple[str, ...] = ()


_BARIS_KOSONG = 5
RENCANA_AWAL: IsiTemplat = {TingkatPredikat.lembar.nama: SKALA_SIAP}
"""What a new planning workbook holds before anyone types."""


def kosong(folder: Path) -> Iterator[Templat]:
    """Write both bare templates, perencanaan.xlsx and masukan.xlsx, for people to look at."""
    for workbook in (PERENCANAAN, MASUKAN):
        isi: IsiTemplat = {
            lembar.nama: [{}] * _BARIS_KOSONG for lembar in workbook.sheets if lembar.mendatar and not lembar.bertambah
        }
        if workbook is PERENCANAAN:
            isi = {**isi, **RENCANA_AWAL}
        berkas = folder / f"{workbook.kode}.xlsx"
        cadangan = simpan(berkas, tulis_templat(workbook, isi, Tujuan()), cadangkan=True)
        yield Templat(berkas, ditulis=True, cadangan=cadangan)


def template(
    folder: Path, *, unit: Sequence[str] = (), carry: Path | None = None, draft: bool = False, rencana: bool = False
) -> Iterator[Templat]:
    """Write the workbooks of a year's folder, one after the other; `unit` picks some units (all, when blank).

    Where the folder has no planning workbook a blank one is written, and nothing else. With `carry`, a
    file or a year's folder, the values typed there move into fresh templates; without it a file that
    exists is left as it is. Codes that the plan lacks are written into it first. Kesalahan of the planning workbook
    are told, and no unit's workbook is written then unless `draft`; with `rencana` none is written at all.
    TidakTerbaca when what is needed cannot be read, or a unit is unknown.
    """
    lama = _Lama(carry)
    if lama.perencanaan is None and folder.exists():
        pastikan_folder_tahun(folder)
    with kunci_folder(folder):
        if lama.perencanaan is None and not (folder / BERKAS_PERENCANAAN).exists():
            simpan(folder / BERKAS_PERENCANAAN, tulis_templat(PERENCANAAN, RENCANA_AWAL, Tujuan()))
            yield Templat(folder / BERKAS_PERENCANAAN, ditulis=True)
            return
        terbaca = yield from _tulis_rencana(folder, lama)
        if rencana:
            yield from () if terbaca is None else (Templat(folder / BERKAS_PERENCANAAN, ditulis=False),)
        else:
            yield from _tulis_masukan(
                folder, terbaca or baca_rencana(_asal_rencana(folder, carry)), unit, lama, draft=draft
            )


def _tulis_rencana(folder: Path, lama: "_Lama") -> Generator[Templat, None, Laporan | None]:
    """Write the planning workbook where it is carried or lacks codes; return it as it was read where it is left."""
    if lama.perencanaan is not None:
        yield _bawa_perencanaan(folder, lama.perencanaan)
        return None
    rencana = baca_rencana(folder)
    if all(kejadian.perkara is not Perkara.KODE_DIUSULKAN for kejadian in rencana.kejadian):
        return rencana
    yield _tulis_kode(folder)
    return None


def _tulis_masukan(
    folder: Path, rencana: Laporan, unit: Sequence[str], lama: "_Lama", *, draft: bool
) -> Iterator[Templat]:
    if kesalahan := _kesalahan(rencana):
        yield Templat(folder / BERKAS_PERENCANAAN, ditulis=False, temuan=kesalahan)
        if not draft:
            return
    dipilih = _pilih(rencana, unit)
    laporan = replace(rencana, masukan=tuple(lama.buku()))
    tahun_lalu = baca_tahun_lalu(folder, rencana)
    for penerima in dipilih:
        yield _tulis_unit(folder, laporan, penerima, lama, tahun_lalu)
    dikenal = {penerima.kode for penerima in rencana.unit}
    yield from (
        Templat(Path(berkas.nama), ditulis=False, asing=kode)
        for kode, berkas in lama.masukan.items()
        if kode not in dikenal
    )


def _asal_rencana(folder: Path, carry: Path | None) -> Path:
    """Return the folder whose plan is read: that of the year, or in a trial, which does not write it, the earlier."""
    if (folder / BERKAS_PERENCANAAN).is_file() or carry is None:
        return folder
    return carry if carry.is_dir() else carry.parent


def _pilih(rencana: Laporan, diminta: Sequence[str]) -> Sequence[Unit]:
    for unit in rencana.unit:
        if not kode_unit_sah(unit.kode):
            raise TidakTerbaca(f"{unit.cell('kode')}: kode unit '{unit.kode}' tidak dapat menjadi nama berkas.")
    dikenal = {unit.kode: unit for unit in rencana.unit}
    asing = [kode for kode in diminta if kode not in dikenal]
    if asing:
        raise TidakTerbaca(f"Unit {', '.join(asing)} tidak ada; yang ada: {', '.join(dikenal)}.")
    return [unit for unit in rencana.unit if not diminta or unit.kode in diminta]


def _tempat_unit(masukan: Path, nama: str) -> Path:
    """Return where a unit's file goes: over one of that name with other capitals, which Windows takes for the same."""
    ada = masukan.iterdir() if masukan.is_dir() else ()
    return min((jalur for jalur in ada if jalur.name.casefold() == nama), default=masukan / nama)


def _tulis_unit(folder: Path, laporan: Laporan, unit: Unit, lama: "_Lama", tahun_lalu: Laporan | None) -> Templat:
    tujuan = _tempat_unit(folder / FOLDER_MASUKAN, f"{unit.kode}.xlsx")
    sumber = lama.masukan.get(unit.kode)
    if tujuan.exists() and sumber is None:
        return Templat(tujuan, ditulis=False)
    lembar = lembar_unit(laporan, unit)
    bawaan = _bawa(sumber, lembar, prefill(laporan, unit, tahun_lalu))
    permintaan = permintaan_unit(laporan, unit, tahun_lalu)
    siapa = untuk_unit(laporan, unit)
    isi = tulis_templat(MASUKAN, bawaan.isi, siapa, lembar, laporan.ruang, permintaan=permintaan)
    pastikan_terbaca_lagi(isi, tujuan.name, MASUKAN.sheets)
    simpan(tujuan, isi, cadangkan=True)
    return Templat(tujuan, ditulis=True, terbawa=bawaan.jumlah, tertinggal=bawaan.tertinggal)


def _tulis_kode(folder: Path) -> Templat:
    """Write the proposed codes into the planning workbook, so that those in units' workbooks do not move.

    The earlier one is kept in `cadangan`. TidakDitulis where it holds more than its template has room for.
    """
    lama = _Lama(folder / BERKAS_PERENCANAAN)
    assert lama.perencanaan is not None
    return _bawa_perencanaan(folder, lama.perencanaan, utuh=True)


def _kesalahan(rencana: Laporan) -> tuple[Finding, ...]:
    """Return the kesalahan that stand in the planning workbook itself."""
    return tuple(
        temuan
        for temuan in periksa_berkas(rencana)
        if temuan.level is Level.KESALAHAN and temuan.sel.berkas == BERKAS_PERENCANAAN
    )


def _bawa_perencanaan(folder: Path, sumber: "_Berkas", *, utuh: bool = False) -> Templat:
    """Write the planning workbook from an earlier one; with `utuh` only where every typed cell comes along."""
    bawaan = _bawa(sumber, PERENCANAAN.sheets, {})
    tertinggal = belum_terbawa(sumber.mentah, bawaan.tertinggal)
    if utuh and tertinggal:
        raise TidakDitulis(
            f"{tertinggal[0].sel}: isi ini tidak ada tempatnya di templat, jadi kode usulan belum ditulis. Pindahkan, "
            f"ketik kodenya sendiri, atau jalankan: lakip-xl template {folder} --carry {folder}"
        )
    isi = naikkan(sumber.mentah, bawaan.isi)
    identitas = next(iter(isi.get("Identitas", ())), {})
    tahun = identitas.get("tahun")
    siapa = Tujuan(
        tahun=tahun if isinstance(tahun, int) else None, perangkat_daerah=str(identitas.get("perangkat_daerah") or "")
    )
    buku = tulis_templat(PERENCANAAN, isi, siapa)
    pastikan_terbaca_lagi(buku, BERKAS_PERENCANAAN, PERENCANAAN.sheets)
    cadangan = simpan(folder / BERKAS_PERENCANAAN, buku, cadangkan=True)
    return Templat(
        folder / BERKAS_PERENCANAAN,
        ditulis=True,
        terbawa=bawaan.jumlah,
        tertinggal=tertinggal,
        cadangan=cadangan,
        kode=bawaan.usulan,
    )


def _bawa(sumber: "_Berkas | None", lembar: Iterable[Sheet], baru: IsiTemplat) -> Bawaan:
    if sumber is None:
        return Bawaan(baru, 0, ())
    return bawa(sumber.mentah, sumber.nama, tuple(lembar), baru)


class _Berkas(NamedTuple):
    """An earlier file: its name in findings, its bytes, its cells."""

    nama: str
    isi: bytes
    mentah: BerkasMentah

    def buku(self) -> Buku:
        """Read it as a unit's file, for last year's figures."""
        return baca_buku(self.isi, self.nama, MASUKAN)


class _Lama:
    """The earlier files that values are carried from."""

    def __init__(self, carry: Path | None) -> None:
        self.perencanaan: _Berkas | None = None
        self.masukan: dict[str, _Berkas] = {}
        if carry is None:
            return
        if carry.is_dir():
            self._folder(carry)
        elif carry.is_file():
            self._berkas(carry.resolve(), carry.name)
        else:
            raise TidakTerbaca(f"{carry} tidak ada.")

    def buku(self) -> Iterator[Buku]:
        return (berkas.buku() for berkas in self.masukan.values())

    def _folder(self, folder: Path) -> None:
        if (folder / BERKAS_PERENCANAAN).is_file():
            self._berkas(folder / BERKAS_PERENCANAAN, BERKAS_PERENCANAAN)
        for jalur in berkas_masukan(folder):
            self._berkas(jalur, f"{FOLDER_MASUKAN}/{jalur.name}")

    def _berkas(self, jalur: Path, nama: str) -> None:
        try:
            isi = isi_berkas(jalur)
            mentah = buka_bawaan(isi, (*PERENCANAAN.sheets, *MASUKAN.sheets))
        except BerkasDitolak as galat:
            raise TidakTerbaca(f"{jalur}: {galat}.") from galat
        diri = identitas_berkas(mentah.meta)
        berkas = _Berkas(nama, isi, mentah)
        if diri.workbook == PERENCANAAN.kode or (not diri.workbook and nama == BERKAS_PERENCANAAN):
            self.perencanaan = berkas
        elif diri.unit:
            kembar = self.masukan.setdefault(diri.unit, berkas)
            if kembar.isi != isi:
                raise TidakTerbaca(f"Unit {diri.unit} mempunyai dua berkas yang berbeda: {kembar.nama} dan {nama}.")
        else:
            raise TidakTerbaca(f"{jalur}: bukan templat lakip-xl, atau identitasnya hilang.")
