"""indikator.csv: target, realisasi and capaian of every indicator."""

from collections.abc import Iterator, Sequence

from lakip_xl.bersama.rumus_indikator import terbatas
from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi, persen, pilihan, ukuran
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan


def _baris(laporan: Laporan, _temuan: Sequence[Finding]) -> Iterator[Rekaman]:
    batas = laporan.identitas.capaian_maksimum
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        yield {
            "tahun": laporan.tahun,
            "unit": rencana.unit,
            "kode": indikator.kode,
            "jenjang": pilihan(rencana.jenjang),
            "acuan": rencana.acuan,
            "indikator": rencana.indikator,
            "satuan": rencana.satuan,
            "polaritas": pilihan(rencana.polaritas),
            "cara_hitung": rencana.cara_hitung,
            "target": ukuran(rencana.target),
            "realisasi": ukuran(indikator.realisasi),
            "realisasi_lalu": ukuran(indikator.realisasi_lalu_sesatuan),
            "capaian": persen(indikator.capaian),
            "capaian_terbatas": persen(terbatas(indikator.capaian, batas / 100)) if batas else None,
            "kategori": indikator.kategori,
        }


INDIKATOR = TabelRapi(
    "indikator",
    (
        "tahun",
        "unit",
        "kode",
        "jenjang",
        "acuan",
        "indikator",
        "satuan",
        "polaritas",
        "cara_hitung",
        "target",
        "realisasi",
        "realisasi_lalu",
        "capaian",
        "capaian_terbatas",
        "kategori",
    ),
    _baris,
    bulat=("tahun",),
    desimal=("capaian", "capaian_terbatas"),
)
