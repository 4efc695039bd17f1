"""Data Kepegawaian: staff by group, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import DATA_KANTOR
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Kepegawaian

_URUTAN = ("klasifikasi", "kelompok", "catatan", "asal")


@table("data_kepegawaian", DATA_KANTOR, _URUTAN)
def data_kepegawaian(laporan: Laporan) -> Iterator[Table[Kepegawaian]]:
    """Jumlah pegawai menurut pendidikan, golongan, eselon, jabatan dan jenis kelamin."""
    yield Table[Kepegawaian](
        kode="data_kepegawaian",
        sebutan="Data Kepegawaian",
        dahulu=("Data Kepegawaian",),
        judul=f"Data Kepegawaian per 31 Desember {laporan.tahun}",
        columns=(
            Text("klasifikasi", "Klasifikasi", lambda isi: isi.klasifikasi, width=18, penentu=True),
            Text("kelompok", "Kelompok", lambda isi: isi.kelompok, width=18, penentu=True),
            Number("jumlah", "Jumlah (orang)", lambda isi: isi.jumlah, 14, "bulat"),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "jumlah"),
        ),
        rows=tuple(Baris(baris.kunci, baris, asal=(baris,)) for _, baris in laporan.semua(Kepegawaian)),
        sumber="masukan Sekretariat, lembar Kepegawaian",
        pembeda=("klasifikasi", "kelompok"),
    )
