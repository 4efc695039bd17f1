"""Jejak: every file that came in, and that its rows and columns all came out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from lakip_xl.bersama.tampilan import LembarBuku, Tampilan, kolom_berisi, kolom_dipakai
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Identitas, Pengecualian
from lakip_xl.sheets.sheet import Row


def jejak(laporan: Laporan, semua: Sequence[Table[Any]]) -> Table[LembarBuku]:
    """Compose the trail: a row for each file and sheet, with rows read and rows that stand in the workbook."""
    terpakai = Counter(
        (asal.asal.berkas, asal.asal.lembar) for asal in {id(asal): asal for asal in _asal(semua)}.values()
    )
    for baris in (*laporan.perencanaan.isi(Identitas), *laporan.perencanaan.isi(Pengecualian)):
        terpakai[(baris.asal.berkas, baris.asal.lembar)] += 1
    tampil = Tampilan(semua)
    return Table[LembarBuku](
        kode="jejak",
        lembar="Jejak",
        judul="Jejak Berkas Masukan",
        bab="Pemeriksaan",
        jawab="Berkas apa saja yang dibaca, dan apakah semua isinya masuk?",
        columns=(
            Text("berkas", "Berkas", lambda isi: isi.buku.berkas, width=34),
            Text("unit", "Unit", lambda isi: isi.buku.identitas.unit or None, width=14),
            Number("versi", "Versi Templat", lambda isi: isi.buku.identitas.versi, 10, "bulat"),
            Text("lembar", "Lembar", lambda isi: isi.lembar, width=18),
            Number("dibaca", "Baris Dibaca", lambda isi: len(isi.buku.baris[isi.lembar]), 12, "bulat"),
            Number("dipakai", "Baris Dipakai", lambda isi: terpakai[(isi.buku.berkas, isi.lembar)], 12, "bulat"),
            Number("kolom_berisi", "Kolom Berisi", lambda isi: len(kolom_berisi(isi)), 12, "bulat"),
            Number("kolom_dipakai", "Kolom Dipakai", lambda isi: len(kolom_dipakai(isi, tampil)), 12, "bulat"),
            Number("ukuran", "Ukuran (bita)", lambda isi: isi.buku.ukuran, 12, "bulat"),
            Text("sha256", "SHA-256", lambda isi: isi.buku.sha256, width=68),
        ),
        rows=tuple(
            Baris(f"{buku.berkas}/{nama}", LembarBuku(buku, nama))
            for buku in laporan.buku
            for nama, isi in buku.baris.items()
            if isi
        ),
        catatan=(
            "Baris dibaca harus sama dengan baris dipakai: semua yang masuk, keluar.",
            "Kolom berisi: kolom yang diketik dan tidak kosong; isinya ada pada lembar Data bila dipakai.",
        ),
        sumber="Berkas yang dibaca pada konsolidasi ini",
        dikenali=("berkas", "lembar"),
    )


def _asal(semua: Iterable[Table[Any]]) -> Iterator[Row]:
    return (asal for tabel in semua for baris in tabel.rows for asal in baris.asal if asal is not None)
