"""The sheet Contoh: for every sheet one filled row, so that nobody has to guess what a column wants."""

from collections.abc import Sequence

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.excel.tata_letak import SANDI
from lakip_xl.sheets.column import Sifat
from lakip_xl.sheets.sheet import Sheet

_LEBAR = 26


def tulis_contoh(worksheet: LembarKerja, semua: Sequence[Sheet], looks: Looks) -> None:
    """Draw headers and an example row for each sheet; this sheet is never read."""
    worksheet.write_string(0, 0, "Contoh Pengisian", looks("judul"))
    worksheet.write_string(
        1, 0, "Hanya contoh; lembar ini tidak dibaca. Ketik pada lembar yang dinamai.", looks("perintah")
    )
    baris, terlebar = 3, 0
    for lembar in semua:
        worksheet.write_string(baris, 0, lembar.nama, looks("anak_judul"))
        diketik = [kolom for kolom in lembar.columns if kolom.sifat is Sifat.TYPED]
        isi = [(kolom.example, _LEBAR) for kolom in diketik]
        worksheet.set_row(baris + 1, tinggi_baris([(kolom.header, _LEBAR) for kolom in diketik], tebal=True))
        worksheet.set_row(baris + 2, tinggi_baris(isi))
        for urutan, kolom in enumerate(diketik):
            worksheet.write_string(baris + 1, urutan, kolom.header, looks("kepala"))
            worksheet.write_string(baris + 2, urutan, kolom.example, looks("terisi", "teks"))
        terlebar = max(terlebar, len(diketik))
        baris += 4
    worksheet.set_column(0, terlebar, _LEBAR)
    worksheet.set_landscape()
    worksheet.set_paper(14)
    worksheet.fit_to_pages(1, 0)
    worksheet.hide_gridlines(2)
    worksheet.protect(SANDI, {"format_columns": True, "format_rows": True})
