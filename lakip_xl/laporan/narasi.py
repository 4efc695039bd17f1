"""What an office writes for its report itself, as chapters ask for it."""

from typing import NamedTuple

from lakip_xl.laporan.laporan import Laporan
from lakip_xl.sheets.perencanaan import BagianNarasi, JenisTugas, Narasi, TugasFungsi


class TugasJabatan(NamedTuple):
    """What a position is there for: its tasks and its functions, in the order of the sheet."""

    jabatan: str
    tugas: tuple[str, ...]
    fungsi: tuple[str, ...]


def narasi(laporan: Laporan, bagian: BagianNarasi) -> tuple[str, ...]:
    """Return the paragraphs of a part of the report, in the order of the sheet; () where nobody wrote any."""
    return tuple(baris.teks for baris in laporan.perencanaan.isi(Narasi) if baris.bagian is bagian)


def tugas_jabatan(laporan: Laporan) -> tuple[TugasJabatan, ...]:
    """Return every position with its tasks and functions, in the order in which the sheet first names it."""
    semua = laporan.perencanaan.isi(TugasFungsi)

    def uraian(jabatan: str, jenis: JenisTugas) -> tuple[str, ...]:
        return tuple(baris.uraian for baris in semua if baris.jabatan == jabatan and baris.jenis is jenis)

    return tuple(
        TugasJabatan(jabatan, uraian(jabatan, JenisTugas.TUGAS), uraian(jabatan, JenisTugas.FUNGSI))
        for jabatan in dict.fromkeys(baris.jabatan for baris in semua)
    )
