"""B.4: realisasi to date against the Renstra end target (aturan 16, comparison 3)."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from lakip_xl.bersama import rumus_indikator
from lakip_xl.bersama.hasil import BELUM_TERCAPAI, TERCAPAI
from lakip_xl.bersama.kolom import angka_indikator, kode_indikator, nama_indikator, satuan_indikator
from lakip_xl.bersama.lembar import SASARAN_LAIN
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.rumus import rumus
from lakip_xl.domain.ukuran import Bentuk
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, Series
from lakip_xl.layout.columns import Computed
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

KODE = "B.4"
BELUM_ADA = "belum ditulis di perencanaan"
KOTAK, _PENUH = "\N{FULL BLOCK}", 20


_GRAFIK = Chart(
    judul="Kemajuan menuju target akhir Renstra (100 % = tercapai)",
    jenis=Jenis.BATANG,
    kategori="indikator",
    series=(Series("Kemajuan", "kemajuan"),),
    sumbu_nilai="Kemajuan",
    keterangan="Diagram batang kemajuan setiap indikator menuju target akhir Renstra.",
    format=PERSEN,
)


@rumus(f'IF(ISNUMBER({{kemajuan}}),REPT("{KOTAK}",MAX(0,MIN({_PENUH},ROUND({{kemajuan}}*{_PENUH},0)))),"")')
def palang(kemajuan: Decimal | None) -> str | None:
    """A bar of text: readable in black and white, and in every program."""
    if kemajuan is None:
        return None
    return KOTAK * max(0, min(_PENUH, int(bulatkan(kemajuan * _PENUH))))


@rumus(f'IF({{target}}="","{BELUM_ADA}",IF({{kemajuan}}="","",IF({{kemajuan}}>=1,"{TERCAPAI}","{BELUM_TERCAPAI}")))')
def status(target: object, kemajuan: Decimal | None) -> str:
    """Whether the end target is reached already."""
    if target is None:
        return BELUM_ADA
    return "" if kemajuan is None else TERCAPAI if kemajuan >= 1 else BELUM_TERCAPAI


@table(KODE, SASARAN_LAIN)
def banding_target_renstra(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Realisasi sampai tahun ini terhadap target akhir Renstra."""
    if all(indikator.rencana.target_akhir_renstra is None for indikator in laporan.indikator):
        return
    periode = laporan.identitas.periode_renstra
    yield Table[BarisIndikator](
        kode=KODE,
        dahulu=("B.4 Target Renstra",),
        judul=f"B.4 Realisasi sampai {laporan.tahun} terhadap Target Akhir Renstra{f' {periode}' if periode else ''}",
        columns=(
            kode_indikator(),
            nama_indikator(60),
            satuan_indikator(12),
            angka_indikator("realisasi", f"Realisasi {laporan.tahun}", width=14),
            angka_indikator("target", "Target Akhir Renstra", kolom="target_akhir", width=14),
            Computed("kemajuan", "Kemajuan", _kemajuan(laporan), width=11, format="persen"),
            Computed("palang", "Kemajuan (satu kotak 5 %)", palang, width=26, format="teks"),
            Computed("status", "Status", status, width=28, format="tengah"),
        ),
        rows=tuple(Baris(indikator.kode, indikator) for indikator in urut_sasaran(laporan)),
        catatan=("Kemajuan dihitung seperti capaian, dengan target akhir Renstra sebagai target.",),
        sumber="Data Indikator",
        berwarna=("status",),
        charts=(_GRAFIK,),
    )


def _kemajuan(laporan: Laporan) -> Callable[[Baris[BarisIndikator]], object]:
    """Capaian against the end target; a range has no progress towards one figure."""

    def buat(baris: Baris[BarisIndikator]) -> object:
        rencana = baris.isi.rencana
        if rencana.polaritas and rencana.polaritas.penilaian.bentuk is Bentuk.RENTANG:
            return None
        return rumus_indikator.capaian_terhadap(laporan, baris.isi, rencana.target_akhir_renstra)

    return buat
