"""Rows of the year by what they are asked for, so that nothing is looked through twice."""

from collections.abc import Iterable, Mapping, Sequence

from lakip_xl.domain.kode import kode_tujuan, parse_kode
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.predikat import SkalaPredikat, susun_skala
from lakip_xl.laporan.anggaran import BarisAnggaran
from lakip_xl.laporan.buku import Buku
from lakip_xl.laporan.indikator import BarisIndikator
from lakip_xl.laporan.triwulan import IsiTriwulan
from lakip_xl.sheets.masukan import DataDasar, kunci_data
from lakip_xl.sheets.perencanaan import IndikatorRencana, Program, Riwayat, Sasaran, TingkatPredikat, Variabel


def di_bawah(semua: Iterable[BarisAnggaran]) -> Mapping[str, Sequence[BarisAnggaran]]:
    """Return every sub kegiatan by its code and by each code above it."""
    hasil: dict[str, list[BarisAnggaran]] = {}
    for baris in semua:
        bagian = baris.kode.split(".")
        for panjang in range(1, len(bagian) + 1):
            hasil.setdefault(".".join(bagian[:panjang]), []).append(baris)
    return hasil


def bagian_menurut_kode(semua: Iterable[BarisAnggaran]) -> Mapping[str, tuple[BarisAnggaran, ...]]:
    """Return the parts of every sub kegiatan by its code."""
    hasil: dict[str, tuple[BarisAnggaran, ...]] = {}
    for baris in semua:
        hasil[baris.kode] = (*hasil.get(baris.kode, ()), baris)
    return hasil


def data_menurut_tahun(
    semua: Iterable[tuple[Buku, DataDasar]], variabel: Mapping[str, Variabel], triwulan: IsiTriwulan, tahun: int
) -> Mapping[tuple[str, int], DataDasar]:
    """Return base figures by code and year, as their owner handed them in; this year's from quarters where asked so."""
    hasil: dict[tuple[str, int], DataDasar] = {}
    for buku, baris in semua:
        milik = variabel.get(baris.kode)
        if milik is not None and milik.unit == buku.identitas.unit:
            bertriwulan = baris.tahun == tahun and baris.kode in triwulan.pola_dasar
            isi = baris.dengan(nilai=triwulan.nilai_dasar(baris.kode)) if bertriwulan else baris
            hasil.setdefault((baris.kode, baris.tahun), isi)
    return hasil


def program_menurut_kode(semua: Iterable[Program]) -> Mapping[str, Program]:
    """Return program, kegiatan and sub kegiatan by code; of one that several units carry, the first row."""
    hasil: dict[str, Program] = {}
    for baris in semua:
        hasil.setdefault(baris.kode, baris)
    return hasil


def sasaran_program(program: Mapping[str, Program], kode: str) -> str | None:
    """Return the sasaran that a program, kegiatan or sub kegiatan supports, by its program; None where none is told."""
    terurai = parse_kode(kode)
    while terurai is not None and terurai.induk is not None:
        terurai = parse_kode(terurai.induk)
    milik = None if terurai is None else program.get(terurai.teks)
    return None if milik is None else milik.sasaran


def semua_skala(semua: Iterable[TingkatPredikat]) -> Mapping[str, SkalaPredikat]:
    """Return scales of predikat by name, faulty ones among them."""
    return susun_skala(
        [
            (baris.skala, baris.predikat, baris.batas_bawah, baris.lebih_dari is not None, baris.urutan)
            for baris in semua
        ]
    )


def tujuan_menurut_kode(semua: Iterable[Sasaran]) -> Mapping[str, str]:
    """Return tujuan by code, from the first sasaran that writes it."""
    hasil: dict[str, str] = {}
    for baris in semua:
        if baris.tujuan:
            hasil.setdefault(kode_tujuan(baris.kode), baris.tujuan)
    return hasil


def menurut_acuan(semua: Iterable[BarisIndikator]) -> Mapping[str, Sequence[BarisIndikator]]:
    """Return indicators by what they measure, in their order."""
    hasil: dict[str, list[BarisIndikator]] = {}
    for baris in semua:
        hasil.setdefault(baris.rencana.acuan or "", []).append(baris)
    return hasil


def riwayat_tahun(semua: Sequence[Riwayat], tahun: int) -> Mapping[str, Riwayat]:
    """Return what Riwayat records of a year, by acuan; the first row of each."""
    return {baris.acuan or "": baris for baris in reversed(semua) if baris.tahun == tahun}


def kunci_lalu(perencanaan: Buku, tahun: int) -> tuple[str, ...]:
    """Return the row keys of the base figures of last year (`tahun`) from which the growth of an indicator follows."""
    semua = perencanaan.isi(IndikatorRencana)
    tumbuh = (baris.pembilang for baris in semua if baris.cara_hitung is CaraHitung.PERTUMBUHAN and baris.pembilang)
    return tuple(dict.fromkeys(kunci_data(kode, tahun) for kode in tumbuh))
