"""indikator_triwulan.csv: every indicator that is measured by quarter, quarter by quarter and to date (aturan 31)."""

from collections.abc import Iterator, Sequence
from functools import partial

from lakip_xl.bersama.rumus_indikator import terbatas
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi, persen, pilihan, ukuran
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.pengukuran import Pengukuran, pengukuran
from lakip_xl.laporan.triwulan import target_indikator

_KOLOM = (
    "tahun",
    "triwulan",
    "unit",
    "kode",
    "jenjang",
    "acuan",
    "indikator",
    "satuan",
    "polaritas",
    "pola",
    "diukur",
    "target",
    "realisasi",
    "capaian",
    "target_sampai",
    "realisasi_sampai",
    "capaian_sampai",
    "capaian_sampai_terbatas",
    "kategori",
    "target_tahun",
    "capaian_tahun",
    "asal_target",
    "sumber",
)


def indikator_triwulan(triwulan: int) -> TabelRapi:
    """Return the table of the quarters until one, in order; a row each, also where nothing is measured in it."""
    return TabelRapi(
        "indikator_triwulan",
        _KOLOM,
        partial(_baris, triwulan),
        bulat=("tahun", "triwulan", "diukur"),
        desimal=("capaian", "capaian_sampai", "capaian_sampai_terbatas", "capaian_tahun"),
    )


def _baris(triwulan: int, laporan: Laporan, _temuan: Sequence[Finding]) -> Iterator[Rekaman]:
    for nomor in TRIWULAN[:triwulan]:
        for ukur in pengukuran(laporan, nomor):
            yield _rekaman(laporan, nomor, ukur)


def _rekaman(laporan: Laporan, nomor: int, ukur: Pengukuran) -> Rekaman:
    rencana = ukur.indikator.rencana
    batas = laporan.identitas.capaian_maksimum
    masukan = laporan.triwulan.isi.get((rencana.kode, nomor))
    asal = {triwulan: asal for triwulan, _, asal in target_indikator(rencana)}
    return {
        "tahun": laporan.tahun,
        "triwulan": nomor,
        "unit": rencana.unit,
        "kode": rencana.kode,
        "jenjang": pilihan(rencana.jenjang),
        "acuan": rencana.acuan,
        "indikator": rencana.indikator,
        "satuan": rencana.satuan,
        "polaritas": pilihan(rencana.polaritas),
        "pola": pilihan(rencana.pola),
        "diukur": ukur.triwulan or None,
        "target": ukuran(ukur.kini.target),
        "realisasi": ukuran(ukur.kini.realisasi),
        "capaian": persen(ukur.kini.capaian),
        "target_sampai": ukuran(ukur.sampai.target),
        "realisasi_sampai": ukuran(ukur.sampai.realisasi),
        "capaian_sampai": persen(ukur.sampai.capaian),
        "capaian_sampai_terbatas": persen(terbatas(ukur.sampai.capaian, batas / 100)) if batas else None,
        "kategori": ukur.kategori,
        "target_tahun": ukuran(rencana.target),
        "capaian_tahun": persen(ukur.setahun),
        "asal_target": asal.get(nomor),
        "sumber": None if masukan is None else str(masukan.cell("realisasi")),
    }
