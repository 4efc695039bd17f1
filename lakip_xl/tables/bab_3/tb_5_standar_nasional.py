"""B.5: realisasi against a national standard, where there is one (PermenPANRB 53/2014, comparison 4)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.kolom import angka_indikator, kode_indikator
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.bersama.selisih import RUMUS_SELISIH, selisih
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rumus
from lakip_xl.layout.table import Table

TIDAK_ADA = "tidak ada standar"
_SELISIH = RUMUS_SELISIH.replace("{kini}", "{realisasi}").replace("{lalu}", "{standar}")
_LETAK = (
    f'IF({{standar}}="","{TIDAK_ADA}",'
    'IF({selisih}="","",IF({selisih}=0,"sama",IF({selisih}>0,"di atas standar","di bawah standar"))))'
)


@table("B.5")
def banding_standar_nasional(laporan: Laporan) -> Iterator[Table]:
    """Realisasi tahun ini terhadap standar nasional, bila ada."""
    yield Table(
        kode="B.5",
        lembar="B.5 Standar Nasional",
        judul=f"B.5 Realisasi {laporan.tahun} terhadap Standar Nasional",
        bagian=BAGIAN,
        columns=(
            kode_indikator(),
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, width=60),
            Text("satuan", "Satuan", lambda isi: isi.rencana.satuan, width=12, format="tengah"),
            angka_indikator("realisasi", f"Realisasi {laporan.tahun}", width=14),
            angka_indikator("standar", "Standar Nasional", kolom="standar_nasional", width=14),
            Computed("selisih", "Selisih", Rumus(_SELISIH, selisih), width=14),
            Computed("letak", "Letak", Rumus(_LETAK, _letak), width=20, format="tengah"),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in urut_sasaran(laporan)),
        catatan=("Standar nasional ditulis di perencanaan.xlsx; kosong berarti tidak ada yang ditetapkan.",),
        sumber="Data Indikator",
    )


def _letak(standar: object, selisih: Decimal | None) -> str:
    if standar is None:
        return TIDAK_ADA
    if selisih is None:
        return ""
    return "sama" if selisih == 0 else "di atas standar" if selisih > 0 else "di bawah standar"
