"""Tabel 2.3: programs that support the sasaran, with their money."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import PERJANJIAN
from lakip_xl.bersama.nama import kolom_nama, nama_acuan, nama_cabang
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.layout.columns import Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

TOTAL = "jumlah"


@table("2.3", PERJANJIAN)
def program_prioritas(laporan: Laporan) -> Iterator[Table[Cabang | None]]:
    """Program pendukung sasaran dan pagunya."""
    program = tuple(Baris[Cabang | None](cabang.kode, cabang) for cabang in laporan.pohon)
    diubah = any(baris.rencana.pagu_murni is not None for baris in laporan.anggaran)
    asal_murni: Ref[Cabang | None] = Ref("pagu_murni", "", "3.3", "pagu_murni")
    murni = (Total("pagu_murni", "Pagu Murni (Rp)", leaf=asal_murni),) if diubah else ()
    yield Table[Cabang | None](
        kode="2.3",
        judul=f"Tabel 2.3 Program Prioritas Pendukung Sasaran Tahun {laporan.tahun}",
        dahulu=("Tabel 2.3",),
        columns=(
            Text("kode", "Kode", lambda isi: isi and isi.kode, width=11),
            kolom_nama("program", "Program", lambda isi: nama_cabang(isi) if isi else "Jumlah", 70),
            kolom_nama(
                "sasaran", "Sasaran yang Didukung", lambda isi: isi and nama_acuan(laporan, isi.rencana.sasaran), 56
            ),
            *murni,
            Total("pagu", "Pagu Perubahan (Rp)" if diubah else "Pagu (Rp)", leaf=Ref("pagu", "", "3.3", "pagu")),
        ),
        rows=(*program, Baris(TOTAL, None, tingkat=0, anak=tuple(baris.kunci for baris in program))),
        sumber="Tabel 3.3",
        saring=True,
    )
