"""How every sheet of the consolidated workbook prints."""

from typing import NamedTuple

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.teks import tajuk


class KertasCetak(NamedTuple):
    """A paper: its number in Excel, how wide and how high it lies, in points."""

    nomor: int
    lebar: float
    tinggi: float


F4_TEGAK, F4_MENDATAR = KertasCetak(14, 612, 936), KertasCetak(14, 936, 612)
A3_MENDATAR = KertasCetak(8, 1190.55, 841.89)
_KIRI, _ATAS, _BAWAH = 0.4, 0.6, 0.5
KIRI_KANAN, ATAS_BAWAH = 2 * _KIRI * 72, (_ATAS + _BAWAH) * 72
"""What the margins take, in points."""


class Cetakan(NamedTuple):
    """Header and footer of all sheets: the office, the year, page numbers, DRAF where it is one."""

    perangkat_daerah: str
    tahun: int
    draf: bool
    tajuk: str = ""

    def pasang(self, worksheet: LembarKerja, kertas: KertasCetak = F4_MENDATAR) -> None:
        """Set paper, margins, header and footer, fitted to the width of one page."""
        worksheet.set_paper(kertas.nomor)
        if kertas.tinggi > kertas.lebar:
            worksheet.set_portrait()
        else:
            worksheet.set_landscape()
        worksheet.fit_to_pages(1, 0)
        worksheet.set_margins(left=_KIRI, right=_KIRI, top=_ATAS, bottom=_BAWAH)
        worksheet.hide_gridlines(2)
        nama = tajuk(self.perangkat_daerah)
        tanda = '&C&"Arial,Bold"&14DRAF' if self.draf else ""
        worksheet.set_header(f"&L&8{nama}{tanda}&R&8{self.tajuk or f'LAKIP {self.tahun}'}")
        worksheet.set_footer("&L&8&A&R&8Hal &P dari &N")
