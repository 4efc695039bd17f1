"""Where everything will stand in an input workbook, known before its first cell is drawn."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.domain.alamat import huruf
from lakip_xl.excel.tata_letak import BARIS_DATA, PENGATURAN
from lakip_xl.laporan.prefill import IsiTemplat
from lakip_xl.sheets.sheet import Sheet


class Denah:
    """Rows and columns of every sheet; addresses as formulas write them."""

    def __init__(self, semua: Sequence[Sheet], isi: IsiTemplat) -> None:
        """Count the rows of each sheet, spare ones included."""
        self.isi = isi
        self.lembar = {lembar.nama: lembar for lembar in semua}
        self._jumlah = {lembar.nama: lembar.muat(len(isi.get(lembar.nama, ()))) for lembar in semua}

    def akhir(self, lembar: str) -> int:
        """Return the zero-based last row of data; the first one where there is none."""
        return BARIS_DATA + max(self._jumlah[lembar], 1) - 1

    def huruf(self, lembar: str, key: str) -> str:
        """Return the letters of a column."""
        return huruf(self.urutan(lembar, key))

    def urutan(self, lembar: str, key: str) -> int:
        """Return the zero-based place of a column."""
        return next(nomor for nomor, kolom in enumerate(self.lembar[lembar].columns) if kolom.key == key)

    def wilayah(self, lembar: str, key: str, dari: str = "") -> str:
        """Return the range of a column's data, or the cell of a setting; without the sheet's name on that sheet."""
        awalan = "" if dari == lembar else f"'{lembar}'!"
        if not self.lembar[lembar].mendatar:
            nilai = huruf(list(PENGATURAN).index("nilai"))
            return f"{awalan}${nilai}${BARIS_DATA + self.urutan(lembar, key) + 1}"
        abjad = self.huruf(lembar, key)
        return f"{awalan}${abjad}${BARIS_DATA + 1}:${abjad}${self.akhir(lembar) + 1}"

    def sel(self, lembar: str, kunci: str, key: str) -> tuple[str, Decimal | None] | None:
        """Return the address and the figure of a cell found by its row key; None when the workbook lacks the row."""
        if lembar not in self.lembar:
            return None
        nama_kunci = self.lembar[lembar].kunci[0]
        for nomor, baris in enumerate(self.isi.get(lembar, ())):
            if baris.get(nama_kunci) == kunci:
                nilai = baris.get(key)
                angka = Decimal(nilai) if isinstance(nilai, int | Decimal) else None
                return f"'{lembar}'!{self.huruf(lembar, key)}{BARIS_DATA + nomor + 1}", angka
        return None
