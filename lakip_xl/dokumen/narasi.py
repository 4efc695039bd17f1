"""What an office writes itself for the document: paragraphs by part, regulations, issues, duties."""

from collections.abc import Sequence
from typing import NamedTuple

from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import DasarHukum, Isu, JenisTugas, Narasi, TugasFungsi


class IsuDokumen(NamedTuple):
    """A strategic issue: what it is, more of it, what is to be done."""

    isu: str
    uraian: str = ""
    tindak_lanjut: str = ""


class TugasDokumen(NamedTuple):
    """What a position has to do, and by which functions."""

    jabatan: str
    tugas: tuple[str, ...] = ()
    fungsi: tuple[str, ...] = ()


def alinea_narasi(laporan: Laporan, bagian: str) -> Sequence[str]:
    """Return the paragraphs of a part, by its code, in order."""
    return tuple(
        baris.teks
        for baris in laporan.perencanaan.isi(Narasi)
        if baris.bagian is not None and baris.bagian.kode == bagian
    )


def dasar_hukum(laporan: Laporan) -> Sequence[str]:
    """Return the regulations as a report cites them."""
    return tuple(baris.sebutan for baris in laporan.perencanaan.isi(DasarHukum))


def semua_isu(laporan: Laporan) -> Sequence[IsuDokumen]:
    """Return the strategic issues in order."""
    return tuple(
        IsuDokumen(baris.isu, baris.uraian or "", baris.tindak_lanjut or "") for baris in laporan.perencanaan.isi(Isu)
    )


def semua_tugas(laporan: Laporan) -> Sequence[TugasDokumen]:
    """Return the positions in the order in which the sheet first names them."""
    semua = laporan.perencanaan.isi(TugasFungsi)

    def uraian(jabatan: str, jenis: JenisTugas) -> tuple[str, ...]:
        return tuple(baris.uraian for baris in semua if baris.jabatan == jabatan and baris.jenis is jenis)

    return tuple(
        TugasDokumen(jabatan, uraian(jabatan, JenisTugas.TUGAS), uraian(jabatan, JenisTugas.FUNGSI))
        for jabatan in dict.fromkeys(baris.jabatan for baris in semua)
    )
