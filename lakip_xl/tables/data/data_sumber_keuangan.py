"""Data Sumber Keuangan: what the plan says of exports that are not known by themselves."""

from collections.abc import Callable, Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import SumberKeuangan


@table("data_sumber_keuangan")
def data_sumber_keuangan(laporan: Laporan) -> Iterator[Table[SumberKeuangan]]:
    """Susunan ekspor yang dijelaskan di perencanaan.xlsx."""
    semua = laporan.perencanaan.isi(SumberKeuangan)
    if not semua and not laporan.perencanaan.tanpa_berkas:
        return
    yield Table[SumberKeuangan](
        kode="data_sumber_keuangan",
        lembar="Data Susunan Ekspor",
        judul="Data Susunan Ekspor Keuangan",
        bab="Data",
        jawab="Bagaimana ekspor sistem keuangan dibaca?",
        columns=tuple(
            Text(kolom.key, kolom.header, _isi(kolom.key), width=kolom.width) for kolom in SumberKeuangan.lembar.diketik
        ),
        rows=tuple(Baris(baris.pola, baris, asal=(baris,)) for baris in semua),
        sumber="perencanaan.xlsx, lembar Sumber Keuangan",
    )


def _isi(key: str) -> Callable[[SumberKeuangan], object]:
    return lambda baris: getattr(baris, key)
