"""Begin the folder of a year: the planning workbook with what is known of the office."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from lakip_xl.contoh import Isian, isian_contoh, rencana_contoh
from lakip_xl.domain.kode import kode_unit_sah
from lakip_xl.domain.usul_kode import usul_kode_unit
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat, untuk_unit
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.simpan.sementara import sapu
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_MASUKAN
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kelengkapan import permintaan_unit
from lakip_xl.laporan.prefill import IsiTemplat, lembar_unit, prefill
from lakip_xl.pipeline.baca import TidakTerbaca, baca_rencana, pastikan_terbaca_lagi
from lakip_xl.pipeline.rencana_laporan import RencanaLaporan
from lakip_xl.pipeline.rencana_sumber import RencanaSumber, unit_sub_skpd
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import (
    PERENCANAAN,
    SKALA_SIAP,
    AsalRealisasi,
    Identitas,
    PilihanSkala,
    PitaSkala,
    Program,
    TingkatPredikat,
    Unit,
    Ya,
    baris_pita,
)
from lakip_xl.sheets.sheet import Sheet

_TAHUN = Identitas.lembar.menurut_key["tahun"]
_NAMA_TAHUN = re.compile(r"[0-9]{4}", re.ASCII)
_SEKRETARIAT = "sekretariat"
_SKALA = PitaSkala.lembar.nama


class UnitBaru(NamedTuple):
    """A unit that will hand in a workbook."""

    kode: str
    nama: str


class KantorBaru(NamedTuple):
    """What is known of an office before its plan is typed."""

    perangkat_daerah: str
    pemerintah_daerah: str
    tahun: int
    unit: tuple[UnitBaru, ...]
    skala: PilihanSkala | None = None
    batas_masuk: date | None = None
    kontak: str | None = None
    sumber: RencanaSumber | None = None
    lama: RencanaLaporan | None = None


def init(folder: Path, kantor: KantorBaru) -> Path:
    """Write the planning workbook of a new office or year and return it; TidakTerbaca where one is there."""
    with kunci_folder(folder):
        tujuan = tempat_rencana(folder)
        siapa = Tujuan(tahun=kantor.tahun, perangkat_daerah=kantor.perangkat_daerah)
        ruang = None if kantor.lama is None else kantor.lama.ruang
        isi = tulis_templat(PERENCANAAN, _isi(kantor), siapa, ruang=ruang)
        pastikan_terbaca_lagi(isi, tujuan.name, PERENCANAAN.sheets)
        simpan(tujuan, isi)
    return tujuan


def contoh(folder: Path, tahun: int) -> tuple[Path, ...]:
    """Write the finished sample office into a folder and return its files; TidakTerbaca where a plan is there.

    Its workbooks are drawn as `template` draws those of any office, with what its units typed.
    """
    with kunci_folder(folder):
        tujuan = tempat_rencana(folder)
        rencana = rencana_contoh(tahun)
        siapa = Tujuan(tahun=tahun, perangkat_daerah=str(rencana[Identitas.lembar.nama][0]["perangkat_daerah"]))
        simpan(tujuan, tulis_templat(PERENCANAAN, rencana, siapa))
        return (tujuan, *_masukan_contoh(folder, baca_rencana(folder)))


def _masukan_contoh(folder: Path, laporan: Laporan) -> Iterator[Path]:
    isian = isian_contoh(laporan.tahun)
    for unit in laporan.unit:
        isi = prefill(laporan, unit)
        lembar = lembar_unit(laporan, unit)
        terisi = {sheet.nama: _isi_baris(sheet, isi.get(sheet.nama, ()), isian[unit.kode]) for sheet in lembar}
        buku = tulis_templat(
            MASUKAN,
            terisi,
            untuk_unit(laporan, unit),
            lembar,
            laporan.ruang,
            permintaan=permintaan_unit(laporan, unit),
        )
        tujuan = folder / FOLDER_MASUKAN / f"{unit.kode}.xlsx"
        simpan(tujuan, buku, cadangkan=True)
        yield tujuan


def _isi_baris(lembar: Sheet, awal: Sequence[Mapping[str, object]], isian: Isian) -> list[Mapping[str, object]]:
    """Return the rows of a sheet with what was typed: in the row of the same key, else in a row of its own."""
    diketik = isian.get(lembar.nama, ())
    if not lembar.kunci:
        return [*awal, *diketik]
    menurut_kunci = {tuple(baris[key] for key in lembar.kunci): baris for baris in diketik}
    return [{**baris, **menurut_kunci.get(tuple(baris[key] for key in lembar.kunci), {})} for baris in awal]


def tempat_rencana(folder: Path) -> Path:
    """Return where the planning workbook goes; TidakTerbaca where one is there, or the folder is none."""
    tujuan = folder / BERKAS_PERENCANAAN
    if tujuan.exists():
        for milik in (folder, folder / FOLDER_MASUKAN):
            sapu(milik)  # what a killed run left, for nothing is written here
        raise TidakTerbaca(f"{tujuan} sudah ada dan dibiarkan; pakai folder lain, atau pindahkan dulu berkas itu.")
    if folder.exists() and not folder.is_dir():
        raise TidakTerbaca(f"{folder} adalah berkas, bukan folder; tulis nama folder tahun, misalnya 2023.")
    return tujuan


def tahun_folder(folder: Path) -> int | None:
    """Return the year that a folder is named after; None where its name is no year."""
    nama = folder.resolve().name
    return int(nama) if _NAMA_TAHUN.fullmatch(nama) and tahun_sah(int(nama)) else None


def tahun_sah(tahun: int) -> bool:
    """Tell whether the planning workbook takes a year."""
    return (_TAHUN.min or 0) <= tahun <= (_TAHUN.max or tahun)


def baca_unit(tertulis: str, sudah: Sequence[UnitBaru]) -> UnitBaru:
    """Return the unit that "KODE=NAMA" or a name alone says; its code is then proposed from the name.

    TidakTerbaca when the code may not name a file, the name is blank, or a unit of that code is there.
    """
    awal, tanda, akhir = (bagian.strip() for bagian in tertulis.partition("="))
    kode, nama = (awal, akhir) if tanda else (usul_kode_unit(awal, [unit.kode for unit in sudah]), awal)
    if not nama:
        raise TidakTerbaca(f"unit '{tertulis}' tanpa nama; tulis KODE=NAMA, misalnya usaha-mikro=Bidang Usaha Mikro")
    if not kode_unit_sah(kode):
        usul = usul_kode_unit(nama, [unit.kode for unit in sudah])
        raise TidakTerbaca(
            f"kode unit '{kode}' tidak dapat menjadi nama berkas; pakai huruf kecil, angka dan tanda hubung, "
            f"paling banyak 30 huruf, misalnya {usul}"
        )
    if any(unit.kode == kode for unit in sudah):
        raise TidakTerbaca(f"kode unit {kode} ditulis dua kali; setiap unit mempunyai kodenya sendiri")
    return UnitBaru(kode, nama)


def _baris_program(baris: Mapping[str, object], unit: Sequence[UnitBaru]) -> Mapping[str, object]:
    """Return a row of Program with its unit: that of the sub SKPD's name, else the first."""
    if "sub_skpd" not in baris:
        return baris
    milik = unit_sub_skpd(unit, str(baris["sub_skpd"]))
    return {key: isi for key, isi in baris.items() if key != "sub_skpd"} | {"unit": milik}


def _isi(kantor: KantorBaru) -> IsiTemplat:
    if kantor.lama is not None:
        return _isi_lama(kantor, kantor.lama)
    identitas = _identitas(kantor)
    sumber = kantor.sumber
    if sumber is not None:
        asal = AsalRealisasi.SUMBER if sumber.berealisasi else None
        identitas |= {"kode_skpd": sumber.skpd or None, "realisasi_dari": asal}
    return {
        Identitas.lembar.nama: [identitas],
        Program.lembar.nama: [] if sumber is None else [_baris_program(baris, kantor.unit) for baris in sumber.program],
        Unit.lembar.nama: [_baris_unit(unit) for unit in kantor.unit],
        **_skala_siap(kantor),
    }


def _isi_lama(kantor: KantorBaru, lama: RencanaLaporan) -> IsiTemplat:
    """Return last year's plan moved on; what was said of the office this time stands above what was there."""
    diketahui = {key: isi for key, isi in _identitas(kantor).items() if isi is not None}
    menurut_kode = {str(baris["kode"]): baris for baris in lama.isi[Unit.lembar.nama]}
    siap = _skala_siap(kantor)
    return {
        **lama.isi,
        Identitas.lembar.nama: [{**lama.identitas, **diketahui}],
        Unit.lembar.nama: [
            {**_baris_unit(unit), **menurut_kode.get(unit.kode, {}), "nama": unit.nama} for unit in kantor.unit
        ],
        **{nama: isi for nama, isi in siap.items() if not lama.isi[nama] or (kantor.skala and nama == _SKALA)},
    }


def _identitas(kantor: KantorBaru) -> dict[str, object]:
    return {
        "perangkat_daerah": kantor.perangkat_daerah,
        "pemerintah_daerah": kantor.pemerintah_daerah,
        "tahun": kantor.tahun,
        "batas_masuk": kantor.batas_masuk,
        "kontak": kantor.kontak,
    }


def _baris_unit(unit: UnitBaru) -> Mapping[str, object]:
    return {"kode": unit.kode, "nama": unit.nama, "sekretariat": Ya.YA if unit.kode == _SEKRETARIAT else None}


def _skala_siap(kantor: KantorBaru) -> IsiTemplat:
    return {
        _SKALA: baris_pita(kantor.skala or PilihanSkala.BERHASIL),
        TingkatPredikat.lembar.nama: SKALA_SIAP,
    }
