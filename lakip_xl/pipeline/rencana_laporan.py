"""What last year's report, or its export, tells of a year that begins: the plan and the figures of earlier years."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.laporan_lama import LaporanLama, baca_laporan_lama
from lakip_xl.excel.baca.reviu import LAPANG
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN
from lakip_xl.laporan.prefill import IsiTemplat
from lakip_xl.laporan.rollover import isi_tahun_depan
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.sheets.perencanaan import Identitas, IndikatorRencana, Program, Riwayat, Unit
from lakip_xl.sheets.ruang import Ruang

_DIHITUNG = (Program, IndikatorRencana, Riwayat)


class RencanaLaporan(NamedTuple):
    """The plan of `tahun` as the report of an earlier year tells it: `isi` are its rows, `ruang` its scale."""

    tahun: int
    tahun_lama: int
    isi: IsiTemplat
    ruang: Ruang

    @property
    def identitas(self) -> Mapping[str, object]:
        """The settings that the report holds."""
        return self.isi[Identitas.lembar.nama][0]

    @property
    def unit(self) -> tuple[tuple[str, str], ...]:
        """Units, by code and name."""
        return tuple((str(baris["kode"]), str(baris["nama"])) for baris in self.isi[Unit.lembar.nama])

    @property
    def banyak(self) -> Mapping[str, int]:
        """How many rows the sheets that a planner looks for first hold."""
        return {kelas.lembar.nama: len(self.isi[kelas.lembar.nama]) for kelas in _DIHITUNG}


def rencana_laporan(folder: Path, asal: Path, tahun: int | None) -> RencanaLaporan:
    """Read LAKIP-<tahun>.xlsx, or a folder of what `export` wrote, for the year that begins in `folder`.

    `asal` may be named as it is called inside `folder`; `tahun` is the one after it where it is None. TidakTerbaca
    when it is no such report, was altered, or is not of an earlier year.
    """
    jalur = asal if asal.exists() or not (folder / asal).exists() else folder / asal
    lama = _baca(jalur)
    milik = lama.laporan.tahun
    tahun = milik + 1 if tahun is None else tahun
    if tahun <= milik:
        raise TidakTerbaca(f"{jalur} laporan tahun {milik}; tahun yang dimulai, {tahun}, harus sesudahnya.")
    return RencanaLaporan(tahun, milik, isi_tahun_depan(lama.laporan, tahun, lama.angka), lama.laporan.ruang)


def _baca(jalur: Path) -> LaporanLama:
    try:
        if not jalur.is_dir():
            return baca_laporan_lama(isi_berkas(jalur.resolve() if jalur.is_file() else jalur, LAPANG), jalur.name)
        if (jalur / BERKAS_PERENCANAAN).exists():
            raise TidakTerbaca(f"{jalur} folder tahun; pakai: lakip-xl rollover {jalur}")
        from lakip_xl.ekspor.baca_ekspor import baca_ekspor

        return baca_ekspor(jalur)
    except BerkasDitolak as galat:
        raise TidakTerbaca(f"{jalur}: {galat}.") from galat
