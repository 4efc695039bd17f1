"""Tabel 2.1: tujuan, sasaran, strategi and arah kebijakan."""

from collections.abc import Iterator

from lakip_xl.domain.kode import kode_tujuan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Sasaran


@table("2.1")
def tujuan_sasaran(laporan: Laporan) -> Iterator[Table[Sasaran]]:
    """Tujuan dan sasaran Renstra dengan strategi dan arah kebijakannya."""
    yield Table[Sasaran](
        kode="2.1",
        lembar="Tabel 2.1",
        judul="Tujuan, Sasaran Strategis dan Arah Kebijakan",
        bab="BAB II Perencanaan dan Perjanjian Kinerja",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=8),
            Text("tujuan", "Tujuan", lambda isi: laporan.tujuan.get(kode_tujuan(isi.kode)), width=32),
            Text("sasaran", "Sasaran", lambda isi: isi.sasaran, width=38),
            Text("strategi", "Strategi", lambda isi: isi.strategi, width=46),
            Text("arah_kebijakan", "Arah Kebijakan", lambda isi: isi.arah_kebijakan, width=46),
        ),
        rows=tuple(Baris(baris.kode, baris, asal=(baris,)) for baris in laporan.sasaran),
        sumber=f"Renstra {laporan.identitas.periode_renstra or ''}".strip(),
    )
