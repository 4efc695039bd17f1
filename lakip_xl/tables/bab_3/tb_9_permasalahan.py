"""B.9: problems met and their solutions."""

from collections.abc import Iterator

from lakip_xl.bersama.bab_unit import BAB
from lakip_xl.bersama.kolom import ke, lihat
from lakip_xl.bersama.milik import Milik
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Uraian


@table("B.9")
def permasalahan(laporan: Laporan) -> Iterator[Table[Milik[Uraian]]]:
    """Permasalahan dan solusi yang ditulis unit."""
    isi = [(buku, baris) for buku, baris in laporan.semua(Uraian) if baris.permasalahan or baris.solusi]
    if not isi:
        return
    nama = {unit.kode: unit.nama for unit in laporan.unit}
    yield Table[Milik[Uraian]](
        kode="B.9",
        lembar="B.9 Permasalahan",
        judul=f"B.9 Permasalahan dan Solusi Tahun {laporan.tahun}",
        bab=BAB,
        columns=(
            Text("unit", "Unit", lambda isi: nama.get(isi.unit, isi.unit), width=30),
            Text("uraian", "Program / Kegiatan / Sub Kegiatan", lambda isi: isi.baris.uraian, width=44),
            Text("permasalahan", "Permasalahan", lambda isi: isi.baris.permasalahan, width=54),
            Text("solusi", "Solusi", lambda isi: isi.baris.solusi, width=54),
            lihat(ke("data_uraian", "unit")),
        ),
        rows=tuple(Baris(f"{buku.berkas}/{baris.kode}", Milik(buku.identitas.unit, baris)) for buku, baris in isi),
        sumber="Data Uraian",
        dikenali=("unit", "uraian"),
    )
