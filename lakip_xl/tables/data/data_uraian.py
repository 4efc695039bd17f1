"""Data Uraian: the narratives of programs, kegiatan and sub kegiatan."""

from collections.abc import Iterator

from lakip_xl.bersama.milik import Milik, kunci_uraian
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Uraian


@table("data_uraian")
def data_uraian(laporan: Laporan) -> Iterator[Table[Milik[Uraian]]]:
    """Maksud, capaian, permasalahan dan solusi menurut unit pelaksana."""
    yield Table[Milik[Uraian]](
        kode="data_uraian",
        lembar="Data Uraian",
        judul=f"Data Uraian Kegiatan Tahun {laporan.tahun}",
        bab="Data",
        jawab="Apa yang ditulis unit tentang setiap program, kegiatan dan sub kegiatan?",
        columns=(
            Text("unit", "Unit", lambda isi: isi.unit, width=14, penentu=True),
            Text("kode", "Kode", lambda isi: isi.baris.kode, width=18, penentu=True),
            Text("uraian", "Program / Kegiatan / Sub Kegiatan", lambda isi: isi.baris.uraian, width=44),
            Text("maksud_tujuan", "Maksud dan Tujuan", lambda isi: isi.baris.maksud_tujuan, width=50),
            Text("capaian", "Capaian", lambda isi: isi.baris.capaian, width=50),
            Text("permasalahan", "Permasalahan", lambda isi: isi.baris.permasalahan, width=36),
            Text("solusi", "Solusi", lambda isi: isi.baris.solusi, width=36),
            Text("catatan", "Catatan", lambda isi: isi.baris.catatan, width=44),
            kolom_sumber("asal", "Sumber", lambda isi: isi.baris, "maksud_tujuan"),
        ),
        rows=tuple(
            Baris(kunci_uraian(baris), Milik(buku.identitas.unit, baris), asal=(baris,))
            for buku, baris in laporan.semua(Uraian)
        ),
        sumber="masukan setiap unit, lembar Uraian",
        pembeda=("unit", "kode"),
    )
