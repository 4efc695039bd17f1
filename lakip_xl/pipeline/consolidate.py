"""Write the consolidated workbook of a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lakip_xl.charts import CHARTS
from lakip_xl.excel.laporan import tulis_laporan
from lakip_xl.excel.simpan import simpan
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.tables import TABLES
from lakip_xl.tables.jejak import jejak
from lakip_xl.tables.pemeriksaan import pemeriksaan
from lakip_xl.tables.susunan import Susunan


@dataclass(frozen=True)
class Konsolidasi:
    """The result of a consolidation: `berkas` is None when a kesalahan stopped it."""

    pemeriksaan: Pemeriksaan
    berkas: Path | None
    draf: bool = False


def consolidate(folder: Path, *, draft: bool = False) -> Konsolidasi:
    """Check a year and write its consolidated workbook, LAKIP-<tahun>.xlsx in its folder.

    A kesalahan stops it, and nothing is written; with `draft` the workbook is written and marked DRAF.
    TidakTerbaca when the planning workbook cannot be read; BerkasTerkunci and OSError as in `simpan`.
    """
    hasil = periksa_tahun(folder)
    if hasil.kesalahan and not draft:
        return Konsolidasi(hasil, None)
    if not hasil.laporan.tahun:
        raise TidakTerbaca("Tahun pada lembar Identitas di perencanaan.xlsx belum dapat dibaca.")
    berkas = folder / f"LAKIP-{hasil.laporan.tahun}.xlsx"
    draf = hasil.kesalahan > 0
    simpan(berkas, gambar(hasil.laporan, hasil.temuan, draf=draf))
    return Konsolidasi(hasil, berkas, draf)


def gambar(laporan: Laporan, temuan: Sequence[Finding], *, draf: bool = False) -> bytes:
    """Draw the consolidated workbook and return its bytes; equal inputs give equal bytes."""
    susunan = susun(laporan, temuan)
    grafik = [satu for buat in CHARTS if (satu := buat(laporan, susunan)) is not None]
    return tulis_laporan(laporan, susunan, grafik, draf=draf)


def susun(laporan: Laporan, temuan: Sequence[Finding]) -> Susunan:
    """Compose every table of the consolidated workbook."""
    tabel = [satu for pengantar in TABLES for satu in pengantar.susun(laporan)]
    return Susunan((*tabel, pemeriksaan(temuan), jejak(laporan, tabel)), laporan.skala)
