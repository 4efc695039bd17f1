"""Kategori: how many indicators of all offices fall in each category."""

from collections.abc import Callable, Sequence

from lakip_xl.bersama.rekap import BAB, kunci_kategori
from lakip_xl.domain.gabungan import total
from lakip_xl.layout.chart import BANYAK, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Wilayah
from lakip_xl.layout.table import Table


def tabel_kategori(semua: Sequence[str]) -> Table[str]:
    """Compose the table: a row for each category."""
    return Table[str](
        kode="kategori",
        lembar="Kategori",
        judul="Indikator Menurut Kategori",
        bab=BAB,
        columns=(
            Text("kategori", "Kategori", lambda isi: isi, width=40),
            Computed("indikator", "Indikator", _banyak(semua), 16, "bulat"),
        ),
        rows=tuple(Baris(nama, nama) for nama in semua),
        sumber="Data Kategori",
        tegak=True,
        charts=(
            Chart(
                judul="Banyaknya indikator menurut kategori",
                jenis=Jenis.KOLOM,
                kategori="kategori",
                series=(Series("Indikator", "indikator"),),
                sumbu_nilai="Banyaknya",
                keterangan="Diagram kolom banyaknya indikator pada setiap kategori.",
                format=BANYAK,
            ),
        ),
    )


def _banyak(semua: Sequence[str]) -> Callable[[Baris[str]], AnyRumus]:
    kunci = {nama: kunci_kategori(urutan) for urutan, nama in enumerate(semua)}
    return lambda baris: total.untuk(nilai=Wilayah("data_kategori", kunci[baris.kunci]))
