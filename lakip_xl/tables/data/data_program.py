"""Data Program: programs, kegiatan and sub kegiatan as planned, with their source; their money is on Data Anggaran."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import DATA_RENCANA
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.domain.kode import jenjang_dari
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Program

_URUTAN = ("kode", "uraian")


@table("data_program", DATA_RENCANA, _URUTAN)
def data_program(laporan: Laporan) -> Iterator[Table[Program]]:
    """Program, kegiatan dan sub kegiatan seperti tertulis di perencanaan."""
    yield Table[Program](
        kode="data_program",
        sebutan="Data Program",
        dahulu=("Data Program",),
        judul=f"Data Program, Kegiatan dan Sub Kegiatan Tahun {laporan.tahun}",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=20, penentu=True),
            Text("jenjang", "Jenjang", lambda isi: jenjang_dari(isi.kode), width=14, penentu=True),
            Text("uraian", "Program / Kegiatan / Sub Kegiatan", lambda isi: isi.uraian, width=60),
            Text("unit", "Unit", lambda isi: isi.unit, width=14, penentu=True),
            Text("sasaran", "Sasaran", lambda isi: isi.sasaran, width=12, penentu=True),
            Text("blud", "BLUD", lambda isi: isi.blud, width=8, format="tengah", penentu=True),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "kode"),
        ),
        rows=tuple(
            Baris(kunci_baris(program), program, asal=(program,)) for program in laporan.perencanaan.isi(Program)
        ),
        pembeda=("kode", "unit"),
        sumber="perencanaan.xlsx, lembar Program",
    )
