"""Data Riwayat: figures of other years, each once, with its source."""

from collections.abc import Callable, Iterator
from typing import Any

from lakip_xl.bersama.rumus_indikator import kunci_riwayat
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, format_satuan


@table("data_riwayat")
def data_riwayat(laporan: Laporan) -> Iterator[Table]:
    """Target dan realisasi tahun lain, dengan nama dan satuan tahun itu."""
    yield Table(
        kode="data_riwayat",
        lembar="Data Riwayat",
        judul="Data Tahun Lain",
        bagian="Data",
        columns=(
            Text("acuan", "Acuan", lambda isi: isi.acuan, width=12),
            Text("nama", "Nama pada Tahun Itu", lambda isi: isi.nama, width=60),
            Text("tahun", "Tahun", lambda isi: isi.tahun, width=8, format="tahun"),
            Text("satuan", "Satuan", lambda isi: isi.satuan, width=12, format="tengah"),
            Number("target", "Target", lambda isi: isi.target and isi.target.isi, 12, _format("target")),
            Number("realisasi", "Realisasi", lambda isi: isi.realisasi and isi.realisasi.isi, 12, _format("realisasi")),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "realisasi"),
        ),
        rows=tuple(Baris(kunci_riwayat(baris), baris, asal=(baris,)) for baris in laporan.riwayat),
        sumber="perencanaan.xlsx, lembar Riwayat",
    )


def _format(bagian: str) -> Callable[[Baris], str]:
    def pilih(baris: Baris) -> str:
        isi: Any = baris.isi
        return format_satuan(isi.satuan, getattr(isi, bagian))

    return pilih
