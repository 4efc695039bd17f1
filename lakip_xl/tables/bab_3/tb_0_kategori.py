"""B: the scale by which capaian are placed (aturan 8)."""

from collections.abc import Iterator

from lakip_xl.bersama.bab_unit import BAB
from lakip_xl.bersama.kaidah import PEMBULATAN
from lakip_xl.domain.kategori import Band
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Ref
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("B")
def kategori_capaian(laporan: Laporan) -> Iterator[Table[Band]]:
    """Persentase capaian kinerja dan kategorinya."""
    yield Table[Band](
        kode="B",
        lembar="B Kategori",
        judul="B Kategori Capaian Kinerja",
        bab=BAB,
        columns=(
            Ref("kategori", "Kategori", "data_skala", "kategori", 40, "teks"),
            Ref("batas", "Mulai Persentase Capaian", "data_skala", "batas_bawah", 26, "bulat"),
        ),
        rows=tuple(Baris(str(band.batas_bawah), band) for band in laporan.skala.band),
        catatan=("Capaian = realisasi / target × 100 %, kecuali polaritas indikator menentukan lain.", PEMBULATAN),
        sumber="Data Skala",
        tegak=True,
    )
