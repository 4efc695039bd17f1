"""Jejak: every file that came in, and that its rows all came out."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from lakip_xl.laporan import Buku, Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Identitas, Pengecualian
from lakip_xl.sheets.sheet import Row


def jejak(laporan: Laporan, tabel: Iterable[Table]) -> Table:
    """Compose the trail: a row for each file and sheet, with rows read and rows that stand in the workbook."""
    terpakai = Counter(
        (asal.asal.berkas, asal.asal.lembar) for asal in {id(satu): satu for satu in _asal(tabel)}.values()
    )
    for baris in (*laporan.perencanaan.isi(Identitas), *laporan.perencanaan.isi(Pengecualian)):
        terpakai[(baris.asal.berkas, baris.asal.lembar)] += 1
    return Table(
        kode="jejak",
        lembar="Jejak",
        judul="Jejak Berkas Masukan",
        bagian="Pemeriksaan",
        columns=(
            Text("berkas", "Berkas", lambda isi: isi[0].berkas, width=34),
            Text("unit", "Unit", lambda isi: isi[0].identitas.unit or None, width=14),
            Number("versi", "Versi Templat", lambda isi: isi[0].identitas.versi, 10, "bulat"),
            Text("lembar", "Lembar", lambda isi: isi[1], width=18),
            Number("dibaca", "Baris Dibaca", lambda isi: len(isi[0].baris[isi[1]]), 12, "bulat"),
            Number("dipakai", "Baris Dipakai", _dipakai(terpakai), 12, "bulat"),
            Number("ukuran", "Ukuran (bita)", lambda isi: isi[0].ukuran, 12, "bulat"),
            Text("sha256", "SHA-256", lambda isi: isi[0].sha256, width=68),
        ),
        rows=tuple(
            Baris(f"{buku.berkas}/{nama}", (buku, nama))
            for buku in laporan.buku
            for nama, isi in buku.baris.items()
            if isi
        ),
        catatan=("Baris dibaca harus sama dengan baris dipakai: semua yang masuk, keluar.",),
        sumber="Berkas yang dibaca pada konsolidasi ini",
    )


def _asal(tabel: Iterable[Table]) -> Iterator[Row]:
    return (asal for satu in tabel for baris in satu.rows for asal in baris.asal if asal is not None)


def _dipakai(terpakai: Counter[tuple[str, str]]) -> Callable[[tuple[Buku, str]], int]:
    return lambda isi: terpakai[(isi[0].berkas, isi[1])]
