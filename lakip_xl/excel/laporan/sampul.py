"""The front of the consolidated workbook: cover and contents."""

from collections.abc import Iterable

from xlsxwriter.worksheet import Worksheet

from lakip_xl.domain.notasi import tanggal
from lakip_xl.excel.laporan.halaman import Halaman
from lakip_xl.excel.looks import Looks
from lakip_xl.laporan import Laporan
from lakip_xl.tables.table import Table

DAFTAR_ISI = "Daftar Isi"


def tulis_sampul(kertas: Worksheet, laporan: Laporan, looks: Looks, halaman: Halaman) -> None:
    """Draw the cover: what this is, whose, for which year."""
    identitas = laporan.identitas
    kertas.set_column(0, 0, 100)
    baris = 4
    if halaman.draf:
        kertas.write_string(1, 0, "DRAF - masih ada kesalahan, lihat lembar Pemeriksaan", looks("draf"))
    for teks, look, tinggi in (
        ("LAPORAN AKUNTABILITAS KINERJA INSTANSI PEMERINTAH", "sampul", 60),
        (f"TAHUN {laporan.tahun}", "sampul", 40),
        ("", "sampul_isi", 40),
        (identitas.perangkat_daerah, "sampul", 60),
        (identitas.pemerintah_daerah, "sampul_isi", 30),
        ("", "sampul_isi", 30),
        (f"Renstra {identitas.periode_renstra}" if identitas.periode_renstra else "", "sampul_isi", 24),
    ):
        kertas.set_row(baris, tinggi)
        kertas.write_string(baris, 0, teks, looks(look))
        baris += 1
    kertas.write_url(baris + 2, 0, f"internal:'{DAFTAR_ISI}'!A1", looks("tautan"), "Buka Daftar Isi")
    halaman.pasang(kertas, tegak=True)


def tulis_daftar_isi(kertas: Worksheet, tabel: Iterable[Table], looks: Looks, halaman: Halaman) -> None:
    """Draw the contents: every sheet with a link, grouped as the report is."""
    kertas.set_column(0, 0, 26)
    kertas.set_column(1, 1, 84)
    kertas.write_string(0, 0, DAFTAR_ISI, looks("judul"))
    baris, bagian = 2, ""
    for satu in tabel:
        if satu.bagian != bagian:
            bagian = satu.bagian
            baris += 1
            kertas.write_string(baris, 0, bagian, looks("anak_judul"))
            baris += 1
        kertas.write_url(baris, 0, f"internal:'{satu.lembar}'!A1", looks("tautan"), satu.lembar)
        kertas.write_string(baris, 1, satu.judul_lembar or satu.judul, looks("isi"))
        baris += 1
    halaman.pasang(kertas, tegak=True)
    kertas.fit_to_pages(1, 1)


def baris_ttd(laporan: Laporan) -> tuple[str, ...]:
    """Return the lines of the signature block; "" is room for the signature."""
    identitas = laporan.identitas
    tempat_tanggal = ", ".join(
        bagian for bagian in (identitas.tempat, tanggal(identitas.tanggal) if identitas.tanggal else None) if bagian
    )
    return (
        tempat_tanggal,
        identitas.kepala_jabatan or "",
        "",
        "",
        "",
        identitas.kepala_nama or "",
        identitas.kepala_pangkat or "",
        f"NIP. {identitas.kepala_nip}" if identitas.kepala_nip else "",
    )
