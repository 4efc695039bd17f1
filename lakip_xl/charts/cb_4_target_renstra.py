"""Chart of B.4: progress towards the Renstra end target."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Deret, Jenis, berisi
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan

_TABEL = "B.4"


def grafik_renstra(laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Kemajuan setiap indikator menuju target akhir Renstra; tidak digambar bila belum ada targetnya."""
    ada = any(satu.rencana.target_akhir_renstra is not None for satu in laporan.indikator)
    if ada and berisi(susunan, _TABEL):
        yield Chart(
            tabel=_TABEL,
            judul="Kemajuan menuju target akhir Renstra (100 % = tercapai)",
            jenis=Jenis.BATANG,
            kategori=Wilayah(_TABEL, "indikator"),
            deret=(Deret("Kemajuan", Wilayah(_TABEL, "kemajuan")),),
            sumbu_nilai="Kemajuan",
            keterangan="Diagram batang kemajuan setiap indikator menuju target akhir Renstra.",
            format=PERSEN,
        )
