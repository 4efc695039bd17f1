"""What the exports of a year's folder hold, and how they agree with the plan."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lakip_xl.checks import periksa
from lakip_xl.checks.sumber import CHECKS
from lakip_xl.excel.baca.sumber import SetelanSumber, baca_sumber
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_SUMBER
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.laporan.keuangan import jumlah_uang
from lakip_xl.pipeline.baca import TidakTerbaca, baca
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sumber.nilai import Uang

_PERLU_RENCANA = {"R02", "R11"}
"""Checks that say nothing of a folder without a plan."""
_UANG = ("pagu", "realisasi", "setoran")


class IsiFolderSumber(NamedTuple):
    """The year with its exports, and what was found in them."""

    laporan: Laporan
    temuan: tuple[Finding, ...]

    @property
    def keluar(self) -> int:
        """Exit code: 2 where an export could not be opened, 1 where a kesalahan stands."""
        if any(berkas.alasan for berkas in self.laporan.sumber.berkas):
            return 2
        return 1 if any(temuan.level is Level.KESALAHAN for temuan in self.temuan) else 0

    @property
    def jumlah(self) -> Mapping[str, Uang | None]:
        """The sums of pagu, realisasi and setoran."""
        semua = self.laporan.keuangan.values()
        return {apa: jumlah_uang(getattr(milik, apa) for milik in semua) for apa in _UANG}

    def json(self) -> dict[str, Any]:
        """Return it as plain data; amounts are texts, exact to the sen."""
        return {
            "berkas": [
                {
                    "nama": berkas.nama,
                    "jenis": berkas.jenis,
                    "baris": berkas.baris,
                    "dipakai": berkas.dipakai,
                    "dilewati": [{"sebab": str(isi.sebab), "baris": len(isi.baris)} for isi in berkas.dilewati],
                    "bulan": list(berkas.bulan),
                    "alasan": berkas.alasan,
                }
                for berkas in self.laporan.sumber.berkas
            ],
            "sub_kegiatan": [
                {"kode": milik.kode, "unit": milik.unit, **{apa: tulis_uang(getattr(milik, apa)) for apa in _UANG}}
                for milik in self.laporan.keuangan.values()
            ],
            "jumlah": {apa: tulis_uang(nilai) for apa, nilai in self.jumlah.items()},
            "temuan": [
                {"kode": temuan.kode, "tingkat": str(temuan.level), "sel": str(temuan.sel), "pesan": temuan.pesan}
                for temuan in self.temuan
            ],
        }


def tulis_uang(nilai: Uang | None) -> str | None:
    """Write an amount as a decimal text: 25730500.50; None for a blank."""
    return None if nilai is None else str(nilai) if isinstance(nilai, int) else f"{nilai:.2f}"


def sumber(folder: Path) -> IsiFolderSumber:
    """Read the exports of a year's folder, also of one without a plan; TidakTerbaca where there is none."""
    if (folder / BERKAS_PERENCANAAN).exists() or not (folder / FOLDER_SUMBER).is_dir():
        laporan = baca(folder)
    else:
        laporan = Laporan(Buku(PERENCANAAN, BERKAS_PERENCANAAN), sumber=baca_sumber(folder, SetelanSumber()))
    if not laporan.sumber.ada:
        raise TidakTerbaca(f"Folder {folder / FOLDER_SUMBER} tidak ada atau kosong; letakkan ekspor keuangan di sana.")
    kode = {check.kode for check in CHECKS} - (_PERLU_RENCANA if not laporan.unit else set())
    return IsiFolderSumber(laporan, tuple(temuan for temuan in periksa(laporan) if temuan.kode in kode))
