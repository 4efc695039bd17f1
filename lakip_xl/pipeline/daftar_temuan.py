"""Write the list of findings to forward: as a workbook, as a page."""

from collections.abc import Sequence
from pathlib import Path

from lakip_xl.checking.daftar_temuan import TemuanUnit, menurut_unit
from lakip_xl.excel.gambar.daftar_temuan import tulis_daftar_temuan
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.finding import Finding
from lakip_xl.halaman.temuan_html import halaman_temuan
from lakip_xl.laporan import Laporan


def tulis_xlsx(laporan: Laporan, semua: Sequence[Finding], folder: Path, tujuan: Path) -> None:
    """Write the findings as a workbook, whose cells lead into the files of the year's folder where that is below it."""
    try:
        tautan = folder.resolve().relative_to(tujuan.resolve().parent).as_posix()
    except ValueError:
        simpan(tujuan, tulis_daftar_temuan(laporan, _bagian(laporan, semua), None))
        return
    simpan(tujuan, tulis_daftar_temuan(laporan, _bagian(laporan, semua), "" if tautan == "." else tautan))


def tulis_html(laporan: Laporan, semua: Sequence[Finding], tujuan: Path) -> None:
    """Write the findings as an HTML page."""
    simpan(tujuan, halaman_temuan(laporan, _bagian(laporan, semua)))


def _bagian(laporan: Laporan, semua: Sequence[Finding]) -> Sequence[TemuanUnit]:
    return [unit for unit in menurut_unit(laporan, semua) if unit.temuan or unit.unit]
