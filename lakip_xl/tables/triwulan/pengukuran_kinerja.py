"""Pengukuran Kinerja: every indicator of the quarter and to date, by sasaran, then by jabatan."""

from collections.abc import Iterator, Sequence
from typing import Any

from lakip_xl.bersama.buku_triwulan.lembar import JABATAN, PENGUKURAN, UKUR, sebut
from lakip_xl.bersama.buku_triwulan.ukuran import (
    bentuk,
    capaian_sampai,
    capaian_setahun,
    kunci_kini,
    sampai,
)
from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.nama import kolom_nama, nama_acuan, nama_unit
from lakip_xl.domain.gabungan import cakupan, rata_rata
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.pengukuran import Pengukuran, pengukuran
from lakip_xl.layout.columns import Category, Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan
from lakip_xl.layout.table import Table, TableColumn, format_satuan

_TANPA_JABATAN = "Tanpa penanggung jawab"


def pengukuran_kinerja(laporan: Laporan, triwulan: int) -> Iterator[Table[Any]]:
    """Target, realisasi dan capaian setiap indikator, triwulan ini dan sampai triwulan ini."""
    semua = pengukuran(laporan, triwulan)
    yield PENGUKURAN.tempatkan(
        Table[Pengukuran](
            kode=UKUR,
            judul=f"Pengukuran Kinerja {sebut(triwulan, laporan.tahun)}",
            sebutan="Pengukuran Kinerja",
            columns=(
                Text("kode", "Kode", lambda isi: isi.indikator.kode, 9, tautan=ke("data_indikator", "kode")),
                kolom_nama(
                    "acuan",
                    "Tujuan / Sasaran / Program",
                    lambda isi: nama_acuan(laporan, isi.indikator.rencana.acuan),
                    26,
                ),
                _nama("indikator", "Indikator", 32),
                _nama("satuan", "Satuan", 10, "tengah"),
                *_angka(laporan, triwulan),
                Category("kategori", "Kategori", of="capaian_sampai", width=15.5),
                Computed("setahun", "Terhadap Target Setahun", capaian_setahun(laporan), 11, "persen"),
                Text("pola", "Pola", lambda isi: isi.indikator.rencana.pola, 11, "tengah"),
                kolom_nama("unit", "Unit", lambda isi: nama_unit(laporan, isi.indikator.rencana.unit, "sebutan"), 14),
            ),
            rows=tuple(Baris(isi.indikator.kode, isi, asal=(isi.indikator.rencana,)) for isi in semua),
            catatan=(
                "Sampai triwulan ini: akumulatif dijumlahkan, rata-rata dirata-ratakan, posisi keadaan terakhir.",
                "Pola tahunan diukur pada triwulannya saja: sebelum itu target dan realisasinya kosong.",
                "Selama satu triwulan kosong, angka sampai triwulan ini belum ada: kosong bukan nol.",
            ),
            sumber="Data Triwulan dan Data Indikator",
            berwarna=("kategori",),
            saring=True,
            ekor_utuh=True,
        )
    )
    if semua:
        yield from _per_jabatan(laporan, semua, triwulan)


def _angka(laporan: Laporan, triwulan: int) -> tuple[TableColumn[Pengukuran], ...]:
    """Return target, realisasi and capaian: of the year, of the quarter, to date."""
    kini = kunci_kini(triwulan)
    data = "data_triwulan"
    return (
        Ref(
            "target_tahun",
            "Target Setahun",
            "data_indikator",
            "target",
            10.5,
            bentuk(lambda isi: isi.indikator.rencana.target),
        ),
        Ref("target", "Target Triwulan", data, "target", 10.5, bentuk(lambda isi: isi.kini.target), kini),
        Ref("realisasi", "Realisasi Triwulan", data, "realisasi", 10.5, bentuk(lambda isi: isi.kini.realisasi), kini),
        Ref("capaian", "Capaian Triwulan", data, "capaian", 10, "persen", kini),
        Computed("target_sampai", "Target sampai Kini", sampai("target"), 10.5, bentuk(lambda isi: isi.sampai.target)),
        Computed(
            "realisasi_sampai",
            "Realisasi sampai Kini",
            sampai("realisasi"),
            10.5,
            bentuk(lambda isi: isi.sampai.realisasi),
        ),
        Computed("capaian_sampai", "Capaian sampai Kini", capaian_sampai(laporan), 10, "persen"),
    )


def _nama(key: str, header: str, width: float, format_: str = "teks") -> Ref[Pengukuran]:
    return Ref(key, header, "data_indikator", key, width, format_, lambda baris: baris.isi.indikator.kode)


# --- by jabatan ----------------------------------------------------------------------------------


_Isi = str | Pengukuran
"""A jabatan, or one of its indicators."""


def _per_jabatan(laporan: Laporan, semua: Sequence[Pengukuran], triwulan: int) -> Iterator[Table[Any]]:
    menurut: dict[str, list[Pengukuran]] = {}
    for isi in semua:
        menurut.setdefault(_jabatan(laporan, isi), []).append(isi)
    rows: list[Baris[_Isi]] = []
    for jabatan, milik in menurut.items():
        anak = tuple(isi.indikator.kode for isi in milik)
        rows.append(Baris(f"jabatan/{jabatan}", jabatan, 1, anak))
        rows += [Baris(isi.indikator.kode, isi) for isi in milik]
    yield JABATAN.tempatkan(
        Table[_Isi](
            kode="tw_jabatan",
            judul=f"Pengukuran Kinerja per Jabatan {sebut(triwulan, laporan.tahun)}",
            sebutan="Pengukuran per Jabatan",
            columns=(
                Text("kode", "Kode", lambda isi: isi.indikator.kode if isinstance(isi, Pengukuran) else None, 9),
                Computed("nama", "Jabatan / Indikator", _nama_baris, 62, "teks"),
                *(_ke_ukur(*kolom) for kolom in _KOLOM),
                Computed("capaian_sampai", "Capaian sampai Kini", _capaian, 11, "persen"),
                Category("kategori", "Kategori", of="capaian_sampai", width=15),
                Computed("cakupan", "Cakupan", _cakupan, 18, "tengah"),
            ),
            rows=tuple(rows),
            catatan=("Capaian jabatan: rata-rata sederhana indikatornya yang dapat dihitung, dengan cakupannya.",),
            sumber="Pengukuran Kinerja",
            pembeda=("kode", "nama"),
            berwarna=("kategori",),
            bertingkat=True,
            ekor_utuh=True,
        )
    )


def _jabatan(laporan: Laporan, isi: Pengukuran) -> str:
    """Return who answers for an indicator: as the plan says, else the head of its unit."""
    rencana = isi.indikator.rencana
    kepala = next((unit.jabatan_kepala for unit in laporan.unit if unit.kode == rencana.unit), None)
    return rencana.jabatan or kepala or _TANPA_JABATAN


_KOLOM = (
    ("satuan", "Satuan", 12),
    ("target_sampai", "Target sampai Kini", 12),
    ("realisasi_sampai", "Realisasi sampai Kini", 12),
)


def _ke_ukur(key: str, header: str, width: float) -> Ref[_Isi]:
    def format_(baris: Baris[_Isi]) -> str:
        if key == "satuan" or not isinstance(baris.isi, Pengukuran):
            return "tengah"
        periode = baris.isi.sampai
        ukuran = periode.target if key.startswith("target") else periode.realisasi
        return format_satuan(baris.isi.indikator.rencana.satuan, ukuran)

    return Ref(key, header, UKUR, key, width, format_)


def _nama_baris(baris: Baris[_Isi]) -> object:
    return Rujukan(UKUR, baris.kunci, "indikator") if isinstance(baris.isi, Pengukuran) else baris.isi


def _capaian(baris: Baris[_Isi]) -> object:
    if isinstance(baris.isi, Pengukuran):
        return Rujukan(UKUR, baris.kunci, "capaian_sampai")
    return rata_rata.untuk(nilai=_sel(baris.anak))


def _cakupan(baris: Baris[_Isi]) -> object:
    if isinstance(baris.isi, Pengukuran):
        return None
    return cakupan.untuk(nilai=_sel(baris.anak), dari=Tetapan(f" dari {len(baris.anak)} indikator"))


def _sel(semua: Sequence[str]) -> Kumpulan:
    return Kumpulan(tuple(Rujukan(UKUR, kode, "capaian_sampai") for kode in semua))
