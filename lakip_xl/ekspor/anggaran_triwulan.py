"""anggaran_triwulan.csv: money of every sub kegiatan that is measured by quarter, quarter by quarter and to date."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from lakip_xl.domain.kode import kode_di_atas
from lakip_xl.domain.triwulan import TRIWULAN, Pola, kunci_triwulan
from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi, persen
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.pengukuran import UangTriwulan, uang_triwulan
from lakip_xl.laporan.rencana_kas import rencana_kas
from lakip_xl.sheets.perencanaan import AnggaranKas

_KOLOM = (
    "tahun",
    "triwulan",
    "unit",
    "kode",
    "program",
    "kegiatan",
    "uraian",
    "pagu",
    "realisasi",
    "realisasi_sampai",
    "persen_sampai",
    "kategori",
    "rencana_kas",
    "rencana_kas_sampai",
    "sumber",
)


def anggaran_triwulan(triwulan: int) -> TabelRapi:
    """Return the table of the quarters until one, in order; a sum to date is blank while one of its quarters is."""
    return TabelRapi(
        "anggaran_triwulan",
        _KOLOM,
        partial(_baris, triwulan),
        bulat=("tahun", "triwulan", "pagu", "realisasi", "realisasi_sampai", "rencana_kas", "rencana_kas_sampai"),
        desimal=("persen_sampai",),
    )


def _baris(triwulan: int, laporan: Laporan, _temuan: Sequence[Finding]) -> Iterator[Rekaman]:
    kas = rencana_kas(laporan)
    for nomor in TRIWULAN[:triwulan]:
        for uang in uang_triwulan(laporan, nomor):
            yield {**_rekaman(laporan, nomor, uang), **_kas(kas.get(uang.anggaran.kunci), nomor)}


def _rekaman(laporan: Laporan, nomor: int, uang: UangTriwulan) -> Mapping[str, object]:
    baris = uang.anggaran
    masukan = laporan.triwulan.anggaran.get((baris.rencana.unit or "", baris.kode))
    return {
        "tahun": laporan.tahun,
        "triwulan": nomor,
        "unit": baris.rencana.unit,
        "kode": baris.kode,
        "program": kode_di_atas(baris.kode, 2),
        "kegiatan": kode_di_atas(baris.kode, 1),
        "uraian": baris.rencana.uraian,
        "pagu": baris.pagu,
        "realisasi": uang.kini,
        "realisasi_sampai": uang.sampai,
        "persen_sampai": persen(uang.serapan),
        "kategori": laporan.skala.kategori(uang.serapan),
        "sumber": None if masukan is None else str(masukan.cell(kunci_triwulan(nomor))),
    }


def _kas(kas: AnggaranKas | None, nomor: int) -> Mapping[str, object]:
    """Return the plan of cash of a quarter, and to date where none of its quarters is blank."""
    rumus = Pola.AKUMULATIF.rumus(nomor)
    return {
        "rencana_kas": getattr(kas, kunci_triwulan(nomor), None),
        "rencana_kas_sampai": rumus.hitung({nama: getattr(kas, nama, None) for nama in rumus.tempat}),
    }
