"""Data Triwulan: every indicator by quarter, each figure once, with its source."""

from collections.abc import Callable, Iterator

from lakip_xl.bersama import rumus_indikator as rumus
from lakip_xl.bersama.lembar import DATA_TRIWULAN
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.bersama.triwulan import realisasi_dari_dasar
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.baris_triwulan import BarisTriwulan, baris_triwulan
from lakip_xl.layout.columns import AnyRumus, Computed, Number, Ref, Source, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, format_satuan

_URUTAN = ("kode", "indikator", "satuan", "unit", "triwulan", "target", "realisasi", "capaian")


@table("data_triwulan", DATA_TRIWULAN, _URUTAN)
def data_triwulan(laporan: Laporan) -> Iterator[Table[BarisTriwulan]]:
    """Target, realisasi dan capaian setiap indikator pada setiap triwulan, dengan berkas dan sel asalnya."""
    if not laporan.triwulan.ada and not laporan.perencanaan.tanpa_berkas:
        return
    yield Table[BarisTriwulan](
        kode="data_triwulan",
        sebutan="Data Triwulan",
        judul=f"Indikator per Triwulan Tahun {laporan.tahun}",
        columns=(
            Text("kode", "Kode", lambda isi: isi.rencana.kode, width=20, penentu=True),
            _dari_indikator("indikator", "Indikator", 44),
            _dari_indikator("satuan", "Satuan", 14),
            Text("unit", "Unit", lambda isi: isi.rencana.unit, width=14, penentu=True),
            Text("triwulan", "Triwulan", lambda isi: isi.triwulan, 10, "tengah", penentu=True),
            Number("target", "Target", lambda isi: isi.target and isi.target.isi, 16, _format("target")),
            Computed("realisasi", "Realisasi", _realisasi(laporan), 16, _format("realisasi")),
            Computed("capaian", "Capaian", _capaian(laporan), 16, "persen"),
            Number("target_atas", "Batas Atas", lambda isi: isi.target and isi.target.atas, 12, _format("target")),
            Computed("predikat_target", "Predikat Target", _predikat_target(laporan), 12, "tengah"),
            Computed("predikat_realisasi", "Predikat Realisasi", _predikat_realisasi(laporan), 12, "tengah"),
            Text("pendorong", "Faktor Pendorong", lambda isi: isi.masukan and isi.masukan.pendorong, 40),
            Text("kendala", "Kendala", lambda isi: isi.masukan and isi.masukan.kendala, 40),
            Text("tindak_lanjut", "Tindak Lanjut", lambda isi: isi.masukan and isi.masukan.tindak_lanjut, 40),
            Text("catatan", "Catatan", lambda isi: isi.masukan and isi.masukan.catatan, 40),
            Text("revisi", "Alasan Revisi", lambda isi: isi.masukan and isi.masukan.revisi, 40),
            Text("pola", "Pola", lambda isi: isi.pola, 12, penentu=True),
            Source("asal_target", "Asal Target", lambda isi: isi.asal_target, 24),
            kolom_sumber("asal", "Sumber", lambda isi: isi.masukan, "realisasi"),
        ),
        rows=tuple(Baris(baris.kunci, baris, asal=(baris.rencana, baris.masukan)) for baris in baris_triwulan(laporan)),
        sumber="perencanaan.xlsx (target) dan masukan setiap unit, lembar Triwulan",
        pembeda=("kode", "triwulan"),
        janji=("target", "target_atas", "predikat_target"),
    )


def _dari_indikator(key: str, header: str, width: float) -> Ref[BarisTriwulan]:
    return Ref(key, header, "data_indikator", key, width, "teks", lambda baris: baris.isi.rencana.kode)


def _format(kolom: str) -> Callable[[Baris[BarisTriwulan]], str]:
    return lambda baris: format_satuan(baris.isi.rencana.satuan, getattr(baris.isi, kolom))


def _realisasi(laporan: Laporan) -> Callable[[Baris[BarisTriwulan]], object]:
    def isi(baris: Baris[BarisTriwulan]) -> object:
        if baris.isi.indikator.dihitung:
            return realisasi_dari_dasar(laporan, baris.isi)
        return baris.isi.realisasi and baris.isi.realisasi.isi

    return isi


def _capaian(laporan: Laporan) -> Callable[[Baris[BarisTriwulan]], AnyRumus | None]:
    hitung = rumus.capaian(laporan)
    return lambda baris: hitung(Baris(baris.kunci, baris.isi.indikator))


def _predikat_target(laporan: Laporan) -> Callable[[Baris[BarisTriwulan]], object]:
    return lambda baris: rumus.predikat_target(laporan.skala_indikator(baris.isi.rencana), baris.isi.target)


def _predikat_realisasi(laporan: Laporan) -> Callable[[Baris[BarisTriwulan]], object]:
    return lambda baris: rumus.predikat_realisasi(laporan.skala_indikator(baris.isi.rencana), baris.isi.realisasi)
