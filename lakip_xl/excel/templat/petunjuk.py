"""The first sheet of an input workbook: how to fill it, in short steps."""

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from lakip_xl.excel.looks import Looks
from lakip_xl.excel.tata_letak import SANDI
from lakip_xl.excel.templat.tujuan import Tujuan
from lakip_xl.sheets.sheet import Sheet, Workbook

_LANGKAH = {
    "perencanaan": (
        "Isi lembar dari kiri ke kanan: Identitas, Unit, Sasaran, Program, Data Dasar, Indikator, Riwayat, Skala.",
        "Ketik hanya pada sel kuning. Sel abu-abu menghitung sendiri.",
        "Satu angka ditulis satu kali: pagu hanya pada sub kegiatan, jumlah per kegiatan dan program dihitung.",
        "Simpan sebagai perencanaan.xlsx di folder tahun, lalu jalankan: lakip-xl template FOLDER",
    ),
    "masukan": (
        "Kerjakan setiap lembar; satu kalimat di baris kedua setiap lembar mengatakan apa yang diisi.",
        "Ketik hanya pada sel kuning. Sel biru berasal dari perencanaan; bila keliru, hubungi Sub Bagian Perencanaan.",
        "Data yang belum ada dibiarkan kosong, jangan diketik 0. Tulis sebabnya di kolom penjelasan atau Catatan.",
        "Simpan dengan nama yang sama dan kirim kembali berkas ini.",
    ),
}
_WARNA = (
    ("isian", "Kuning: diketik"),
    ("terisi", "Biru: sudah terisi, terkunci"),
    ("dihitung", "Abu-abu: dihitung sendiri, terkunci"),
)


def tulis_petunjuk(
    kertas: Worksheet, workbook: Workbook, tujuan: Tujuan, lembar: Sequence[Sheet], looks: Looks
) -> None:
    """Draw the guide sheet."""
    kertas.set_column(0, 0, 5)
    kertas.set_column(1, 1, 30)
    kertas.set_column(2, 2, 90)
    judul = f"{workbook.judul} {tujuan.nama_unit}".strip() + (f" Tahun {tujuan.tahun}" if tujuan.tahun else "")
    kertas.write_string(0, 0, judul, looks("judul"))
    kertas.write_string(1, 0, tujuan.perangkat_daerah, looks("anak_judul"))
    baris = 3
    for nomor, langkah in enumerate(_LANGKAH[workbook.kode], start=1):
        kertas.write_number(baris, 0, nomor, looks("isi"))
        kertas.write_string(baris, 1, langkah, looks("anak_judul"))
        baris += 1
    baris += 1
    for look, arti in _WARNA:
        kertas.write_string(baris, 1, arti, looks(look, "teks"))
        baris += 1
    baris += 1
    kertas.write_string(baris, 1, "Lembar", looks("kepala"))
    kertas.write_string(baris, 2, "Yang diisi", looks("kepala"))
    for satu in lembar:
        baris += 1
        kertas.write_url(baris, 1, f"internal:'{satu.nama}'!A1", looks("tautan"), satu.nama)
        kertas.write_string(baris, 2, satu.perintah, looks("data", "teks"))
    baris += 2
    kertas.write_string(
        baris, 1, f"Templat versi {workbook.versi}. Lembar terkunci dengan sandi: {SANDI}", looks("catatan")
    )
    kertas.set_landscape()
    kertas.set_paper(14)
    kertas.fit_to_pages(1, 0)
    kertas.hide_gridlines(2)
    kertas.protect(SANDI, {"format_columns": True, "format_rows": True})
