"""Units that handed in nothing that can be read as theirs, and the file that explains why."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from lakip_xl.laporan import Laporan, Perkara
from lakip_xl.sheets.perencanaan import Unit


def unit_bernama(semua: Iterable[Unit], berkas: str) -> Unit | None:
    """Return the unit whose code a file bears as its name: bidang.csv, Bidang (1).xlsx, bidang-final.ods."""
    nama = PurePosixPath(berkas).name.casefold()
    cocok = [unit for unit in semua if re.match(rf"{re.escape(unit.kode.casefold())}(?![a-z0-9])", nama)]
    return max(cocok, key=lambda unit: len(unit.kode), default=None)


def tanpa_kiriman(laporan: Laporan) -> Iterator[tuple[Unit, str]]:
    """Yield every unit of which no file was read, with what became of the file that bears its name ("": none does).

    A file that could not be read, or names no unit of the plan, is told at that file; its unit is not told again.
    """
    mengirim = {buku.identitas.unit for buku in laporan.masukan}
    dikenal = {unit.kode for unit in laporan.unit}
    tanpa_unit = [buku.berkas for buku in laporan.masukan if buku.identitas.unit not in dikenal]
    disebut = [unit_bernama(laporan.unit, berkas) for berkas in tanpa_unit]
    for unit in laporan.unit:
        if unit.kode not in mengirim and unit not in disebut:
            yield unit, _sebab(laporan, unit)


def salah_nama(laporan: Laporan) -> frozenset[str]:
    """Return the files that explain why another unit than the one they speak for handed in nothing."""
    tanpa = {unit.kode for unit, _ in tanpa_kiriman(laporan)}
    semua = (*(buku.berkas for buku in laporan.masukan), *_dilewati(laporan)) if tanpa else ()
    return frozenset(
        berkas for berkas in semua if (unit := unit_bernama(laporan.unit, berkas)) is not None and unit.kode in tanpa
    )


def _sebab(laporan: Laporan, unit: Unit) -> str:
    for buku in laporan.masukan:
        if unit_bernama(laporan.unit, buku.berkas) is unit:
            return f"{buku.berkas} berisi isian unit {buku.identitas.unit}; minta berkas {unit.nama} sendiri"
    for berkas, jenis in _dilewati(laporan).items():
        if unit_bernama(laporan.unit, berkas) is unit:
            if jenis == "folder":
                return f"{berkas} adalah folder; letakkan berkasnya langsung di folder masukan"
            return f"{berkas} bukan .xlsx; buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx"
    return ""


def _dilewati(laporan: Laporan) -> dict[str, str]:
    """Return the kind of every file that lies among those of the units and is not read, by its name."""
    return {
        kejadian.sel.berkas: kejadian.isi
        for kejadian in laporan.perencanaan.kejadian
        if kejadian.perkara is Perkara.BERKAS_DILEWATI
    }
