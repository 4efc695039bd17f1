"""Where everything will stand in an input workbook, known before its first cell is drawn."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.ukuran import Ukuran, baca_ukuran
from lakip_xl.excel.tata_letak import BARIS_DATA, PENGATURAN
from lakip_xl.laporan.prefill import IsiTemplat
from lakip_xl.sheets.column import Column, Tipe
from lakip_xl.sheets.ruang import isi_sel
from lakip_xl.sheets.sheet import Sheet
from lakip_xl.sheets.terhitung import SelLembar, Terhitung


class RumusJadi(NamedTuple):
    """A formula with its addresses ("" where there is none), and its value."""

    rumus: str
    nilai: object


def isi_kolom(kolom: Column, nilai: object) -> object:
    """Return what a formula gives as a value of its column."""
    if nilai is not None and kolom.tipe is Tipe.UKURAN:
        return Ukuran(nilai) if isinstance(nilai, Decimal) else next(iter(baca_ukuran(str(nilai))), nilai)
    return int(nilai) if isinstance(nilai, Decimal) and kolom.bulat else nilai


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

    def sel(self, tempat: SelLembar) -> tuple[str, object] | None:
        """Return the address of a cell and what a formula finds there; None when the workbook lacks the row.

        Text in a column of figures is none.
        """
        if tempat.lembar not in self.lembar:
            return None
        lembar = self.lembar[tempat.lembar]
        for nomor, baris in enumerate(self.isi.get(tempat.lembar, ())):
            if baris.get(lembar.kunci[0]) == tempat.kunci:
                alamat = f"'{tempat.lembar}'!{self.huruf(tempat.lembar, tempat.key)}{BARIS_DATA + nomor + 1}"
                nilai = baris.get(tempat.key)
                isi = self.terhitung(nilai).nilai if isinstance(nilai, Terhitung) else isi_sel(nilai)
                bermakna = isinstance(isi, int | Decimal) or lembar.menurut_key[tempat.key].tipe is Tipe.UKURAN
                return alamat, (Decimal(isi) if isinstance(isi, int) else isi) if bermakna else None
        return None

    def kolom(self, lembar: str, key: str) -> list[object]:
        """Return what stands in a column where the workbook begins, computed cells computed."""
        return [baris.get(key) for baris in self.jadi.get(lembar, ())]

    @cached_property
    def jadi(self) -> IsiTemplat:
        """The rows with what their computed cells give."""
        return {
            nama: [
                {
                    key: isi_kolom(self.lembar[nama].menurut_key[key], self.terhitung(isi).nilai)
                    if isinstance(isi, Terhitung)
                    else isi
                    for key, isi in baris.items()
                }
                for baris in semua
            ]
            if nama in self.lembar and any(isinstance(isi, Terhitung) for baris in semua for isi in baris.values())
            else semua
            for nama, semua in self.isi.items()
        }

    def terhitung(self, cara: Terhitung) -> RumusJadi:
        """Return the formula of a computed cell; none where what it is computed from stands in another workbook."""
        alamat: dict[str, str] = {}
        nilai: dict[str, object] = {}
        for nama, tempat in cara.rumus.tempat.items():
            if isinstance(tempat, Tetapan):
                alamat[nama], nilai[nama] = str(tempat), tempat.nilai
                continue
            assert isinstance(tempat, SelLembar)
            sel = self.sel(tempat)
            if sel is None:
                return RumusJadi("", None)
            alamat[nama], nilai[nama] = sel
        return RumusJadi(cara.rumus.tulis(alamat), cara.rumus.hitung(nilai))
