"""B.4: realisasi to date against the Renstra end target (PermenPANRB 53/2014, comparison 3)."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from lakip_xl.bersama import rumus_indikator
from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.kolom import angka_indikator, kode_indikator
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rumus
from lakip_xl.layout.table import Table

KODE = "B.4"
BELUM_ADA = "belum ditulis di perencanaan"
KOTAK, _PENUH = "\N{FULL BLOCK}", 20
_PALANG = f'IF(ISNUMBER({{kemajuan}}),REPT("{KOTAK}",MAX(0,MIN({_PENUH},ROUND({{kemajuan}}*{_PENUH},0)))),"")'
"""A bar of text: readable in black and white, and in every program."""


@table(KODE)
def banding_target_renstra(laporan: Laporan) -> Iterator[Table]:
    """Realisasi sampai tahun ini terhadap target akhir Renstra."""
    periode = laporan.identitas.periode_renstra
    yield Table(
        kode=KODE,
        lembar="B.4 Target Renstra",
        judul=f"B.4 Realisasi sampai {laporan.tahun} terhadap Target Akhir Renstra{f' {periode}' if periode else ''}",
        bagian=BAGIAN,
        columns=(
            kode_indikator(),
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, width=60),
            Text("satuan", "Satuan", lambda isi: isi.rencana.satuan, width=12, format="tengah"),
            angka_indikator("realisasi", f"Realisasi {laporan.tahun}", width=14),
            angka_indikator("target", "Target Akhir Renstra", kolom="target_akhir", width=14),
            Computed("kemajuan", "Kemajuan", _kemajuan(laporan), width=11, format="persen"),
            Computed("palang", "Kemajuan (satu kotak 5 %)", Rumus(_PALANG, _palang), width=26, format="teks"),
            Computed("status", "Status", _STATUS, width=28, format="tengah"),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in urut_sasaran(laporan)),
        catatan=("Kemajuan dihitung seperti capaian, dengan target akhir Renstra sebagai target.",),
        sumber="Data Indikator",
        berwarna=("status",),
    )


def _kemajuan(laporan: Laporan) -> Callable[[Baris], object]:
    """Capaian against the end target; a rentang has no progress towards one figure."""
    hitung = rumus_indikator.capaian(laporan.daftar_predikat)

    def buat(baris: Baris) -> object:
        rentang = baris.isi.rencana.polaritas is Polaritas.RENTANG
        return None if rentang else hitung(baris)

    return buat


def _palang(kemajuan: Decimal | None) -> str | None:
    if kemajuan is None:
        return None
    return KOTAK * max(0, min(_PENUH, int(bulatkan(kemajuan * _PENUH))))


def _status(target: object, kemajuan: object) -> str:
    if target is None:
        return BELUM_ADA
    return "" if kemajuan is None else "tercapai" if kemajuan >= 1 else "belum tercapai"  # type: ignore[operator]


_STATUS = Rumus(
    f'IF({{target}}="","{BELUM_ADA}",IF({{kemajuan}}="","",IF({{kemajuan}}>=1,"tercapai","belum tercapai")))', _status
)
