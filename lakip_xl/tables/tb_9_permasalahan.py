"""B.9: problems met and their solutions."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Uraian
from lakip_xl.tables.bagian.bab_unit import BAGIAN
from lakip_xl.tables.bagian.kolom import ke, lihat
from lakip_xl.tables.columns import Text
from lakip_xl.tables.declaration import table
from lakip_xl.tables.sel import Baris
from lakip_xl.tables.table import Table


@table("B.9")
def permasalahan(laporan: Laporan) -> Iterator[Table]:
    """Permasalahan dan solusi yang ditulis unit."""
    isi = [(buku, baris) for buku, baris in laporan.semua(Uraian) if baris.permasalahan or baris.solusi]
    if not isi:
        return
    nama = {unit.kode: unit.nama for unit in laporan.unit}
    yield Table(
        kode="B.9",
        lembar="B.9 Permasalahan",
        judul=f"B.9 Permasalahan dan Solusi Tahun {laporan.tahun}",
        bagian=BAGIAN,
        columns=(
            Text("unit", "Unit", lambda isi: nama.get(isi[0], isi[0]), width=30),
            Text("uraian", "Program / Kegiatan / Sub Kegiatan", lambda isi: isi[1].uraian, width=44),
            Text("permasalahan", "Permasalahan", lambda isi: isi[1].permasalahan, width=54),
            Text("solusi", "Solusi", lambda isi: isi[1].solusi, width=54),
            lihat(ke("data_uraian", "unit")),
        ),
        rows=tuple(Baris(f"{buku.berkas}/{baris.kode}", (buku.identitas.unit, baris)) for buku, baris in isi),
        sumber="Data Uraian",
    )
