"""Data Unit: the units that hand in figures."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import DATA_KANTOR
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.domain.kalimat import terisi
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Unit

_URUTAN = ("kode", "nama", "jabatan", "kepala", "berkas")


@table("data_unit", DATA_KANTOR, _URUTAN)
def data_unit(laporan: Laporan) -> Iterator[Table[Unit]]:
    """Unit yang menyusun laporan ini dan kepalanya."""
    masuk = {buku.identitas.unit: buku.berkas for buku in laporan.masukan}
    yield Table[Unit](
        kode="data_unit",
        sebutan="Data Unit",
        dahulu=("Data Unit",),
        judul="Unit Penyusun Laporan",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=16, penentu=True),
            Text("nama", "Unit", lambda isi: isi.nama, width=56),
            Text("singkatan", "Nama Singkat", lambda isi: isi.singkatan, width=20),
            Computed("sebutan", "Disebut", terisi.untuk(isi="singkatan", lain="nama"), 28, "teks"),
            Text("jabatan", "Jabatan Kepala", lambda isi: isi.jabatan_kepala, width=50),
            Text("kepala", "Nama Kepala", lambda isi: isi.nama_kepala, width=34),
            Text("induk", "Dilaporkan Bersama", lambda isi: isi.induk, width=16, penentu=True),
            Text(
                "sekretariat",
                "Mengisi Kepegawaian & Pendapatan",
                lambda isi: isi.sekretariat,
                18,
                "tengah",
                penentu=True,
            ),
            Text("berkas", "Berkas Masukan", lambda isi: masuk.get(isi.kode), width=34, penentu=True),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "kode"),
        ),
        rows=tuple(Baris(unit.kode, unit, asal=(unit,)) for unit in laporan.unit),
        sumber="perencanaan.xlsx, lembar Unit",
    )
