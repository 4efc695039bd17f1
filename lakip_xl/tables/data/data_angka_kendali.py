"""Data Angka Kendali: figures from outside, each once, with its source (aturan 29)."""

from collections.abc import Iterator

from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kendali import kunci_kendali
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import AngkaKendali


@table("data_angka_kendali")
def data_angka_kendali(laporan: Laporan) -> Iterator[Table[AngkaKendali]]:
    """Angka dari luar (LRA, laporan terbit) yang dibandingkan dengan laporan ini."""
    semua = laporan.perencanaan.isi(AngkaKendali)
    if not semua and not laporan.perencanaan.tanpa_berkas:
        return
    yield Table[AngkaKendali](
        kode="data_angka_kendali",
        lembar="Data Kendali",
        judul=f"Data Angka Kendali Tahun {laporan.tahun}",
        bab="Data",
        jawab="Angka luar mana yang dipakai mengendalikan laporan ini?",
        columns=(
            Text("kode", "Yang Dikendalikan", lambda isi: isi.kode, width=30, penentu=True),
            Number("nilai", "Nilai (Rp)", lambda isi: isi.nilai, 20, "desimal"),
            Text("sumber", "Asal Angka", lambda isi: isi.sumber, width=44, penentu=True),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=60),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "nilai"),
        ),
        rows=tuple(Baris(kunci_kendali(baris), baris, asal=(baris,)) for baris in semua),
        sumber="perencanaan.xlsx, lembar Angka Kendali",
        pembeda=("kode", "sumber"),
    )
