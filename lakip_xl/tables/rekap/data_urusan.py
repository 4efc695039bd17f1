"""Data Urusan: money of every office by bidang urusan."""

from lakip_xl.bersama.rekap import SUMBER, UrusanKantor, kolom_kantor
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


def data_urusan(rows: tuple[Baris[UrusanKantor], ...]) -> Table[UrusanKantor]:
    """Compose the table."""
    return Table[UrusanKantor](
        kode="data_urusan",
        lembar="Data Urusan",
        judul="Data Anggaran Menurut Urusan",
        bab="Data",
        columns=(
            *kolom_kantor(_kantor),
            Text("urusan", "Urusan", lambda isi: isi.urusan.kode, width=12),
            Number("pagu", "Pagu (Rp)", lambda isi: isi.urusan.pagu, 22, "rupiah"),
            Number[UrusanKantor]("realisasi", "Realisasi (Rp)", lambda isi: isi.urusan.realisasi, 22, "rupiah"),
        ),
        rows=rows,
        sumber=SUMBER,
    )


def _kantor(isi: UrusanKantor) -> Ikhtisar:
    return isi.kantor
