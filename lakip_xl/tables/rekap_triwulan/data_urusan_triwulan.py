"""Data Urusan of a quarter: money of every office by bidang urusan until then."""

from lakip_xl.bersama.rekap import SUMBER, UrusanKantor, kolom_kantor
from lakip_xl.bersama.rekap_triwulan import KOLOM_UANG
from lakip_xl.domain import anggaran
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Computed, Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


def data_urusan_triwulan(rows: tuple[Baris[UrusanKantor], ...]) -> Table[UrusanKantor]:
    """Compose the table."""
    pagu, realisasi, dihitung = (kepala for _, kepala in KOLOM_UANG)
    return Table[UrusanKantor](
        kode="data_urusan",
        lembar="Data Urusan",
        judul="Data Anggaran Menurut Urusan",
        bab="Data",
        columns=(
            *kolom_kantor(_kantor),
            Text("urusan", "Urusan", lambda isi: isi.urusan.kode, width=12),
            Number("pagu", pagu, lambda isi: isi.urusan.pagu, 22, "rupiah"),
            Number[UrusanKantor]("realisasi", realisasi, lambda isi: isi.urusan.realisasi, 22, "rupiah"),
            Computed[UrusanKantor]("pagu_dihitung", dihitung, anggaran.pagu_dihitung, 22, "rupiah"),
        ),
        rows=rows,
        sumber=SUMBER,
    )


def _kantor(isi: UrusanKantor) -> Ikhtisar:
    return isi.kantor
