"""Data Pendapatan: revenue by kind, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import DATA_KANTOR
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pendapatan

_URUTAN = ("unit", "jenis", "keterangan", "catatan", "asal")


@table("data_pendapatan", DATA_KANTOR, _URUTAN)
def data_pendapatan(laporan: Laporan) -> Iterator[Table[Pendapatan]]:
    """Target dan realisasi setiap jenis pendapatan."""
    unit = {id(baris): buku.identitas.unit for buku, baris in laporan.semua(Pendapatan)}
    yield Table[Pendapatan](
        kode="data_pendapatan",
        sebutan="Data Pendapatan",
        dahulu=("Data Pendapatan",),
        judul=f"Data Pendapatan Tahun {laporan.tahun}",
        columns=(
            Text("jenis", "Jenis Pendapatan", lambda isi: isi.jenis, width=50),
            Number("target", "Target (Rp)", lambda isi: isi.target, 18, "rupiah"),
            Number("realisasi", "Realisasi (Rp)", lambda isi: isi.realisasi, 18, "rupiah"),
            Number(
                "realisasi_lalu", f"Realisasi {laporan.tahun - 1} (Rp)", lambda isi: isi.realisasi_lalu, 18, "rupiah"
            ),
            Text("unit", "Unit", lambda isi: unit[id(isi)], width=14, penentu=True),
            Text("keterangan", "Keterangan", lambda isi: isi.keterangan, width=50),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "realisasi"),
        ),
        rows=tuple(Baris(kunci_baris(baris), baris, asal=(baris,)) for _, baris in laporan.semua(Pendapatan)),
        sumber="masukan Sekretariat, lembar Pendapatan",
    )
