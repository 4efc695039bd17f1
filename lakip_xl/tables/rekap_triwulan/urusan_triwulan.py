"""Urusan of a quarter: pagu, realisasi to date and absorption by bidang urusan, over all offices."""

from collections.abc import Sequence

from lakip_xl.bersama.rekap import BAB, grafik_serapan
from lakip_xl.bersama.rekap_triwulan import CATATAN_UANG, kolom_uang_triwulan
from lakip_xl.domain.gabungan import banyak_sama
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.sel import Baris, Wilayah
from lakip_xl.layout.table import Table


def tabel_urusan_triwulan(semua: Sequence[Ikhtisar]) -> Table[str]:
    """Compose the table."""
    kode = sorted({urusan.kode for kantor in semua for urusan in kantor.urusan})
    milik = Wilayah("data_urusan", "urusan")
    return Table[str](
        kode="urusan",
        lembar="Urusan",
        judul="Anggaran Menurut Bidang Urusan",
        bab=BAB,
        columns=(
            Text("kode", "Urusan", lambda isi: isi, width=14),
            Computed("kantor", "Kantor", banyak_sama.untuk(nilai=milik, kata="kode"), 12, "bulat"),
            *kolom_uang_triwulan(milik, lambda kolom: Wilayah("data_urusan", kolom)),
        ),
        rows=tuple(Baris(urusan, urusan) for urusan in kode),
        catatan=CATATAN_UANG,
        sumber="Data Urusan",
        charts=grafik_serapan("bidang urusan", len(kode)),
    )
