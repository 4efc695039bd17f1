"""B.5: realisasi against a national standard, where there is one (aturan 16, comparison 4)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.bersama.kolom import angka_indikator, kode_indikator, nama_indikator, satuan_indikator
from lakip_xl.bersama.lembar import SASARAN_LAIN
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.domain.banding import selisih
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Computed
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

TIDAK_ADA = "tidak ada standar"


@rumus(
    f'IF({{standar}}="","{TIDAK_ADA}",'
    'IF({selisih}="","",IF({selisih}=0,"sama",IF({selisih}>0,"di atas standar","di bawah standar"))))'
)
def letak(standar: object, selisih: Decimal | None) -> str:
    """On which side of the national standard a realisasi lies."""
    if standar is None:
        return TIDAK_ADA
    if selisih is None:
        return ""
    return "sama" if selisih == 0 else "di atas standar" if selisih > 0 else "di bawah standar"


@table("B.5", SASARAN_LAIN)
def banding_standar_nasional(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Realisasi tahun ini terhadap standar nasional, bila ada."""
    if all(indikator.rencana.standar_nasional is None for indikator in laporan.indikator):
        return
    yield Table[BarisIndikator](
        kode="B.5",
        dahulu=("B.5 Standar Nasional",),
        judul=f"B.5 Realisasi {laporan.tahun} terhadap Standar Nasional",
        columns=(
            kode_indikator(),
            nama_indikator(60),
            satuan_indikator(12),
            angka_indikator("realisasi", f"Realisasi {laporan.tahun}", width=14),
            angka_indikator("standar", "Standar Nasional", kolom="standar_nasional", width=14),
            Computed("selisih", "Selisih", selisih.untuk(kini="realisasi", lalu="standar"), width=14),
            Computed("letak", "Letak", letak, width=20, format="tengah"),
        ),
        rows=tuple(Baris(indikator.kode, indikator) for indikator in urut_sasaran(laporan)),
        catatan=("Standar nasional ditulis di perencanaan.xlsx; kosong berarti tidak ada yang ditetapkan.",),
        sumber="Data Indikator",
    )
