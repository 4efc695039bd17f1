"""Reviu: the reviewers' own sheet, and the notes whose row is gone."""

from collections.abc import Iterable, Iterator

from lakip_xl.bersama.reviu import KEPALA_KODE, KEPALA_LEMBAR, LEMBAR, LEMBAR_LAMA, kolom_reviu
from lakip_xl.laporan.reviu import CatatanReviu, Reviu
from lakip_xl.layout.columns import Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

_BARIS_KOSONG = 60


def reviu(catatan: Reviu) -> Iterator[Table[CatatanReviu]]:
    """Compose the sheet for notes, with blank rows to type in, and the sheet of notes without a row, if any."""
    kosong = [CatatanReviu()] * max(_BARIS_KOSONG - len(catatan.lembar), 10)
    yield _tabel("reviu", LEMBAR, "Reviu: Catatan Pemeriksa", (*catatan.lembar, *kosong))
    if catatan.lama:
        yield _tabel("reviu_lama", LEMBAR_LAMA, "Reviu: Catatan yang Barisnya Sudah Tidak Ada", catatan.lama)


def _tabel(kode: str, lembar: str, judul: str, isi: Iterable[CatatanReviu]) -> Table[CatatanReviu]:
    return Table[CatatanReviu](
        kode=kode,
        lembar=lembar,
        judul=judul,
        bab="Pemeriksaan",
        columns=(
            Text("lembar", KEPALA_LEMBAR, lambda isi: isi.lembar or None, width=20),
            Text("kode", KEPALA_KODE, lambda isi: isi.kode or None, width=20),
            *kolom_reviu(lambda isi: isi),
        ),
        rows=tuple(Baris(str(nomor), catatan) for nomor, catatan in enumerate(isi, start=1)),
        catatan=("Catatan di sini dan di samping Tabel 3.3 tetap ada setiap kali laporan digabungkan lagi.",),
        direviu=("status",),
    )
