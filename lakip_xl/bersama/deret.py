"""Series of base figures over the years: of one figure with its growth, of two with their ratio."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from lakip_xl.domain import perhitungan
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan, Rumus
from lakip_xl.sheets.masukan import kunci_data


class Titik(NamedTuple):
    """One year of a series, and the year before it in the series (None in the first)."""

    tahun: int
    lalu: int | None


def baris_tahun(tahun: Sequence[int]) -> tuple[Baris, ...]:
    """Return a row for each year; its key is the year, its object a Titik."""
    return tuple(
        Baris(str(satu), Titik(satu, tahun[urutan - 1] if urutan else None)) for urutan, satu in enumerate(tahun)
    )


def kolom_tahun(width: float = 12) -> Text:
    """Return the column of years."""
    return Text("tahun", "Tahun", lambda isi: str(isi.tahun), width=width, format="tengah")


def nilai(key: str, header: str, kode: str, width: float = 18) -> Ref:
    """Return the column of a base figure by year."""
    return Ref(key, header, "data_dasar", "nilai", width, "bulat", lambda baris: kunci_data(kode, baris.isi.tahun))


def rasio(header: str, atas: str, bawah: str, width: float = 14) -> Computed:
    """Return the ratio of two columns of the row in percent."""
    teks = (
        perhitungan.RUMUS[CaraHitung.RASIO].replace("{pembilang}", f"{{{atas}}}").replace("{penyebut}", f"{{{bawah}}}")
    )
    return Computed("rasio", header, Rumus(teks, perhitungan.rasio), width, "persen_angka")


def cara_tumbuh(width: float = 44) -> Text:
    """Return how the growth of a year is computed, in words."""

    def tulis(isi: Titik) -> str:
        return "Tahun pertama deret" if isi.lalu is None else f"({isi.tahun} − {isi.lalu}) / {isi.lalu} × 100"

    return Text("cara", "Perhitungan", tulis, width=width)


def pertumbuhan(header: str, tabel: str, kolom: str, width: float = 14) -> Computed:
    """Return the growth of a column against the row above, in percent; blank in the first row."""
    return Computed("pertumbuhan", header, _pertumbuhan(tabel, kolom), width, "persen_angka")


def _pertumbuhan(tabel: str, kolom: str) -> Callable[[Baris], object]:
    teks = perhitungan.RUMUS[CaraHitung.PERTUMBUHAN].replace("{pembilang}", f"{{{kolom}}}")
    teks = teks.replace("{penyebut}", "{lalu}")

    def buat(baris: Baris) -> object:
        lalu = baris.isi.lalu
        if lalu is None:
            return None
        return Rumus(teks, perhitungan.pertumbuhan, {"lalu": Rujukan(tabel, str(lalu), kolom)})

    return buat
