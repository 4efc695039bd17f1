"""Marks on a workbook that goes back to its unit: red cells with a note, and a first sheet that lists them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet

from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.templat.denah import Denah
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.excel.tata_letak import BARIS_DATA, SANDI
from lakip_xl.finding import Finding

_KEPALA = ("Kode", "Tingkat", "Menuju sel", "Yang ditemukan", "Yang perlu dilakukan")
_LEBAR = (8, 13, 24, 70, 60)


class Perbaikan(NamedTuple):
    """A finding and its place in the fresh template: sheet, zero-based row of data, column; blank where it has none."""

    temuan: Finding
    lembar: str = ""
    urutan: int | None = None
    key: str = ""

    @property
    def teks(self) -> str:
        """The note at the cell."""
        return f"{self.temuan.kode}: {self.temuan.pesan}\n{self.temuan.saran}"


Tanda = Mapping[tuple[int, str], str]
"""Notes of one sheet by (row of data, column key)."""


def tanda_lembar(perbaikan: Sequence[Perbaikan], lembar: str) -> Tanda:
    """Return the notes of one sheet; several findings at one cell share a note."""
    hasil: dict[tuple[int, str], str] = {}
    for satu in perbaikan:
        if satu.lembar == lembar and satu.urutan is not None:
            tempat = (satu.urutan, satu.key)
            hasil[tempat] = f"{hasil[tempat]}\n{satu.teks}" if tempat in hasil else satu.teks
    return hasil


def tulis_daftar(kertas: Worksheet, perbaikan: Sequence[Perbaikan], denah: Denah, looks: Looks) -> None:
    """Draw the list of what to mend, each with a link to its cell."""
    kertas.write_string(0, 0, "Daftar Perbaikan", looks("judul"))
    perintah = "Klik sel tujuan, perbaiki sel merah, simpan, lalu kirim kembali berkas ini. Lembar ini tidak dibaca."
    kertas.write_string(1, 0, perintah, looks("perintah"))
    for urutan, (kepala, lebar) in enumerate(zip(_KEPALA, _LEBAR, strict=True)):
        kertas.set_column(urutan, urutan, lebar)
        kertas.write_string(3, urutan, kepala, looks("kepala"))
    for baris, satu in enumerate(perbaikan, start=4):
        temuan = satu.temuan
        kertas.write_string(baris, 0, temuan.kode, looks("data", "teks"))
        kertas.write_string(baris, 1, temuan.level, looks("data", "teks"))
        _tautan(kertas, baris, satu, denah, looks)
        kertas.write_string(baris, 3, temuan.pesan, looks("data", "teks"))
        kertas.write_string(baris, 4, temuan.saran, looks("data", "teks"))
        kertas.set_row(baris, tinggi_baris([(temuan.pesan, _LEBAR[3]), (temuan.saran, _LEBAR[4])]))
    kertas.freeze_panes(4, 0)
    kertas.set_landscape()
    kertas.set_paper(14)
    kertas.fit_to_pages(1, 0)
    kertas.repeat_rows(3)
    kertas.protect(SANDI, {"format_columns": True, "format_rows": True})


def _tautan(kertas: Worksheet, baris: int, satu: Perbaikan, denah: Denah, looks: Looks) -> None:
    if satu.urutan is None:
        kertas.write_string(baris, 2, satu.lembar or "(berkas)", looks("data", "teks"))
        return
    alamat = f"{denah.huruf(satu.lembar, satu.key)}{BARIS_DATA + satu.urutan + 1}"
    kertas.write_url(baris, 2, f"internal:'{satu.lembar}'!{alamat}", looks("tautan"), f"{satu.lembar} {alamat}")
