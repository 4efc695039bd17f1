"""Reviu: the reviewers' own sheet, and the notes whose row is gone."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lakip_xl.laporan.reviu import CatatanReviu, Reviu
from lakip_xl.tables.columns import Text
from lakip_xl.tables.sel import Baris
from lakip_xl.tables.table import Table

LEMBAR, LEMBAR_LAMA = "Reviu", "Reviu Lama"
_BARIS_KOSONG = 60


def reviu(catatan: Reviu) -> Iterator[Table]:
    """Compose the sheet for notes, with blank rows to type in, and the sheet of notes without a row, if any."""
    kosong = [CatatanReviu()] * max(_BARIS_KOSONG - len(catatan.lembar), 10)
    yield _tabel("reviu", LEMBAR, "Reviu: Catatan Pemeriksa", (*catatan.lembar, *kosong))
    if catatan.lama:
        yield _tabel("reviu_lama", LEMBAR_LAMA, "Reviu: Catatan yang Barisnya Sudah Tidak Ada", catatan.lama)


def _tabel(kode: str, lembar: str, judul: str, isi: Iterable[CatatanReviu]) -> Table:
    return Table(
        kode=kode,
        lembar=lembar,
        judul=judul,
        bagian="Pemeriksaan",
        columns=(
            Text("lembar", "Lembar", lambda isi: isi.lembar or None, width=20),
            Text("kode", "Kode Baris", lambda isi: isi.kode or None, width=20),
            *kolom_reviu(lambda isi: isi),
        ),
        rows=tuple(Baris(str(nomor), satu) for nomor, satu in enumerate(isi, start=1)),
        catatan=("Catatan di sini dan di samping Tabel 3.3 tetap ada setiap kali laporan digabungkan lagi.",),
        direviu=("status",),
    )


def kolom_reviu(ambil: Callable[[Any], CatatanReviu | None]) -> tuple[Text, ...]:
    """Return the four columns that a reviewer types; `ambil` finds the note of a row, or None."""

    def isi(key: str) -> Callable[[Any], object]:
        def tulis(baris: Any) -> object:
            catatan = ambil(baris)
            return None if catatan is None else getattr(catatan, key)

        return tulis

    return (
        Text("status", "Status Reviu", isi("status"), width=13, format="tengah"),
        Text("catatan_reviu", "Catatan Reviu", isi("catatan"), width=34),
        Text("oleh", "Oleh", isi("oleh"), width=15),
        Text("tanggal", "Tanggal", isi("tanggal"), width=13, format="tanggal_pendek"),
    )
