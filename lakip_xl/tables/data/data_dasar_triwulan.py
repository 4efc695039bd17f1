"""Data Dasar Triwulan: base figures by quarter, each once, with their source."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.lembar import DATA_TRIWULAN
from lakip_xl.bersama.nama import nama_data, satuan_data
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN, Pola, kunci_triwulan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, format_satuan
from lakip_xl.sheets.masukan import DasarTriwulan
from lakip_xl.sheets.perencanaan import Variabel


class DasarSetahun(NamedTuple):
    """A base figure as planned, how its quarters make the year, and what its owner handed in."""

    variabel: Variabel
    pola: Pola
    masukan: DasarTriwulan | None


@table("data_dasar_triwulan", DATA_TRIWULAN, ("kode", "nama", "satuan", "unit", "pola"))
def data_dasar_triwulan(laporan: Laporan) -> Iterator[Table[DasarSetahun]]:
    """Angka dasar setiap triwulan yang dipakai menghitung indikator triwulanan."""
    semua = [
        DasarSetahun(laporan.variabel[kode], pola, laporan.triwulan.dasar.get(kode))
        for kode, pola in laporan.triwulan.pola_dasar.items()
    ]
    if not semua and not laporan.perencanaan.tanpa_berkas:
        return
    yield Table[DasarSetahun](
        kode="data_dasar_triwulan",
        sebutan="Data Dasar Triwulan",
        judul=f"Data Dasar per Triwulan Tahun {laporan.tahun}",
        columns=(
            Text("kode", "Kode Data", lambda isi: isi.variabel.kode, 20, penentu=True),
            Computed("nama", "Nama Data", lambda baris: nama_data(laporan, baris.isi.variabel.kode), 44, "teks"),
            Computed("satuan", "Satuan", lambda baris: satuan_data(laporan, baris.isi.variabel), 14, "tengah"),
            Text("unit", "Unit", lambda isi: isi.variabel.unit, 14, penentu=True),
            Text("pola", "Pola", lambda isi: isi.pola, 10, penentu=True),
            *(_kolom(triwulan) for triwulan in TRIWULAN),
            Text("catatan", "Catatan", lambda isi: isi.masukan and isi.masukan.catatan, 40),
            Text("revisi", "Alasan Revisi", lambda isi: isi.masukan and isi.masukan.revisi, 40),
            kolom_sumber("asal", "Sumber", lambda isi: isi.masukan, "tw1"),
        ),
        rows=tuple(Baris(isi.variabel.kode, isi, asal=(isi.variabel, isi.masukan)) for isi in semua),
        sumber="masukan setiap unit, lembar Data Dasar Triwulan",
    )


def _kolom(triwulan: int) -> Number[DasarSetahun]:
    key = kunci_triwulan(triwulan)
    return Number(
        key, f"TW {angka_romawi(triwulan)}", _isi(key), 16, lambda baris: format_satuan(None, _isi(key)(baris.isi))
    )


def _isi(key: str) -> Callable[[DasarSetahun], object]:
    return lambda isi: getattr(isi.masukan, key, None)
