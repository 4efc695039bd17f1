"""Marks on a workbook that goes back to its unit: red cells with a note, and a first sheet that lists them."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
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
        return f"{self.temuan.kode}: {self.temuan.pesan}\n{self.temuan.untuk_unit}"


Tanda = Mapping[tuple[int, str], str]
"""Notes of one sheet by (row of data, column key)."""


def tanda_lembar(semua: Sequence[Perbaikan], lembar: str) -> Tanda:
    """Return the notes of one sheet; several findings at one cell share a note."""
    hasil: dict[tuple[int, str], str] = {}
    for perbaikan in semua:
        if perbaikan.lembar == lembar and perbaikan.urutan is not None:
            tempat = (perbaikan.urutan, perbaikan.key)
            hasil[tempat] = f"{hasil[tempat]}\n{perbaikan.teks}" if tempat in hasil else perbaikan.teks
    return hasil


def tulis_daftar(worksheet: LembarKerja, semua: Sequence[Perbaikan], denah: Denah, looks: Looks) -> None:
    """Draw the list of what to mend, each with a link to its cell."""
    worksheet.write_string(0, 0, "Daftar Perbaikan", looks("judul"))
    perintah = "Klik sel tujuan, perbaiki sel merah, simpan, lalu kirim kembali berkas ini. Lembar ini tidak dibaca."
    worksheet.write_string(1, 0, perintah, looks("perintah"))
    for urutan, (kepala, lebar) in enumerate(zip(_KEPALA, _LEBAR, strict=True)):
        worksheet.set_column(urutan, urutan, lebar)
        worksheet.write_string(3, urutan, kepala, looks("kepala"))
    for baris, perbaikan in enumerate(semua, start=4):
        temuan = perbaikan.temuan
        worksheet.write_string(baris, 0, temuan.kode, looks("data", "teks"))
        worksheet.write_string(baris, 1, temuan.level, looks("data", "teks"))
        _tautan(worksheet, baris, perbaikan, denah, looks)
        worksheet.write_string(baris, 3, temuan.pesan, looks("data", "teks"))
        worksheet.write_string(baris, 4, temuan.untuk_unit, looks("data", "teks"))
        worksheet.set_row(baris, tinggi_baris([(temuan.pesan, _LEBAR[3]), (temuan.untuk_unit, _LEBAR[4])]))
    worksheet.freeze_panes(4, 0)
    worksheet.set_landscape()
    worksheet.set_paper(14)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(3)
    worksheet.protect(SANDI, {"format_columns": True, "format_rows": True})


def _tautan(worksheet: LembarKerja, baris: int, perbaikan: Perbaikan, denah: Denah, looks: Looks) -> None:
    if perbaikan.urutan is None:
        worksheet.write_string(baris, 2, perbaikan.lembar or "(berkas)", looks("data", "teks"))
        return
    alamat = f"{denah.huruf(perbaikan.lembar, perbaikan.key)}{BARIS_DATA + perbaikan.urutan + 1}"
    worksheet.write_url(
        baris, 2, f"internal:'{perbaikan.lembar}'!{alamat}", looks("tautan"), f"{perbaikan.lembar} {alamat}"
    )
