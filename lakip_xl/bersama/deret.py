"""Series of base figures over the years: of one figure with its growth, of two with their ratio."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from lakip_xl.domain import perhitungan
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.sheets.masukan import kunci_data


class Titik(NamedTuple):
    """One year of a series, and the year before it in the series (None in the first)."""

    tahun: int
    lalu: int | None


def baris_tahun(semua: Sequence[int]) -> tuple[Baris[Titik], ...]:
    """Return a row for each year; its key is the year."""
    return tuple(
        Baris(str(tahun), Titik(tahun, semua[urutan - 1] if urutan else None)) for urutan, tahun in enumerate(semua)
    )


def kolom_tahun(width: float = 12) -> Text[Titik]:
    """Return the column of years."""
    return Text("tahun", "Tahun", lambda isi: str(isi.tahun), width=width, format="tengah")


def nilai(key: str, header: str, kode: str, width: float = 18) -> Ref[Titik]:
    """Return the column of a base figure by year."""
    return Ref(key, header, "data_dasar", "nilai", width, "bulat", lambda baris: kunci_data(kode, baris.isi.tahun))


def rasio(header: str, atas: str, bawah: str, width: float = 14) -> Computed[Titik]:
    """Return the ratio of two columns of the row in percent (aturan 10)."""
    return Computed("rasio", header, perhitungan.persen.untuk(pembilang=atas, penyebut=bawah), width, "persen_angka")


def cara_tumbuh(width: float = 44) -> Text[Titik]:
    """Return how the growth of a year is computed, in words."""

    def tulis(titik: Titik) -> str:
        if titik.lalu is None:
            return "Tahun pertama deret"
        return f"({titik.tahun} − {titik.lalu}) / {titik.lalu} × 100"

    return Text("cara", "Perhitungan", tulis, width=width)


def pertumbuhan(header: str, tabel: str, kolom: str, width: float = 14) -> Computed[Titik]:
    """Return the growth of a column against the row above, in percent; blank in the first row (aturan 10)."""
    return Computed("pertumbuhan", header, _pertumbuhan(tabel, kolom), width, "persen_angka")


def _pertumbuhan(tabel: str, kolom: str) -> Callable[[Baris[Titik]], object]:
    def buat(baris: Baris[Titik]) -> object:
        if baris.isi.lalu is None:
            return None
        lalu = Rujukan(tabel, str(baris.isi.lalu), kolom)
        return perhitungan.pertumbuhan.untuk(pembilang=kolom, penyebut=lalu)

    return buat
