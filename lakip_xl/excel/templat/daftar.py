"""Dropdown lists of an input workbook: fixed ones on a hidden sheet, others where their rows stand."""

from collections.abc import Sequence

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.kategori import Skala
from lakip_xl.sheets.sheet import Dari


class Daftar:
    """Defined names for lists; each list is written once, however many columns use it."""

    def __init__(self, buku: Workbook, kertas: Worksheet, skala: Skala) -> None:
        """Begin with the scale, which live formulas look up."""
        self._buku = buku
        self._kertas = kertas
        self._kolom: list[Sequence[str | int]] = []
        self._nama: dict[tuple[str, ...], str] = {}
        self._rujukan: dict[Dari, str] = {}
        naik = skala.band[::-1]
        self.skala_batas = self._tambah("Skala_Batas", [satu.batas_bawah for satu in naik])
        self.skala_kategori = self._tambah("Skala_Kategori", [satu.kategori for satu in naik])

    def tetap(self, pilihan: tuple[str, ...]) -> str:
        """Return the name of a fixed list."""
        if pilihan not in self._nama:
            self._nama[pilihan] = self._tambah(f"Daftar_Pilihan_{len(self._nama) + 1}", [str(satu) for satu in pilihan])
        return self._nama[pilihan]

    def dari(self, rujukan: Dari) -> str:
        """Return the name of a list that stands on another sheet; that sheet defines it."""
        return self._rujukan.setdefault(rujukan, f"Daftar_{rujukan.lembar.replace(' ', '_')}_{rujukan.kunci}")

    def tetapkan(self, rujukan: Dari, wilayah: str) -> None:
        """Say where the choices of another sheet stand."""
        self._buku.define_name(self.dari(rujukan), f"={wilayah}")

    def tulis(self) -> None:
        """Write the lists and hide their sheet."""
        for kolom, isi in enumerate(self._kolom):
            for baris, satu in enumerate(isi):
                if isinstance(satu, int):
                    self._kertas.write_number(baris, kolom, satu)
                else:
                    self._kertas.write_string(baris, kolom, satu)
        self._kertas.hide()

    def _tambah(self, nama: str, isi: Sequence[str | int]) -> str:
        kolom = huruf(len(self._kolom))
        self._kolom.append(isi)
        self._buku.define_name(nama, f"={self._kertas.get_name()}!${kolom}$1:${kolom}${len(isi)}")
        return nama
