"""What a workbook to draw is about: whose, which year, what its cover and signature say."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from lakip_xl.bersama.rekap import skala_rekap
from lakip_xl.bersama.rekap_triwulan import sebut_triwulan
from lakip_xl.domain.kategori import SKALA_BAKU, Skala
from lakip_xl.domain.notasi import tanggal
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.reviu import KomentarReviu

if TYPE_CHECKING:
    from lakip_xl.laporan.ikhtisar import Ikhtisar


SIFAT_DITUTUP = "lakip_ditutup"
"""Property of the workbook of a quarter that was closed."""


class Bingkai(NamedTuple):
    """A workbook's frame: `kode` says what it is, `sampul` are lines of (text, look, height in points).

    `komentar` are written at their cells; `ttd` signs at the right, `ttd_kiri` at the left; `tajuk` is what pages are
    headed with, `sifat` what the file says of itself besides.
    """

    kode: str
    judul: str
    nama: str
    tahun: int
    skala: Skala
    sampul: tuple[tuple[str, str, int], ...]
    ttd: tuple[str, ...] = ()
    ttd_kiri: tuple[str, ...] = ()
    tajuk: str = ""
    sifat: tuple[tuple[str, str], ...] = ()
    draf: bool = False
    komentar: tuple[KomentarReviu, ...] = ()


def bingkai_laporan(laporan: Laporan, *, draf: bool) -> Bingkai:
    """Return the frame of an office's annual workbook."""
    identitas = laporan.identitas
    return Bingkai(
        kode="laporan",
        judul=f"LAKIP {identitas.perangkat_daerah} Tahun {laporan.tahun}",
        nama=identitas.perangkat_daerah,
        tahun=laporan.tahun,
        skala=laporan.skala,
        sampul=(
            ("LAPORAN AKUNTABILITAS KINERJA INSTANSI PEMERINTAH", "sampul", 60),
            (f"TAHUN {laporan.tahun}", "sampul", 40),
            ("", "sampul_isi", 40),
            (identitas.perangkat_daerah, "sampul", 60),
            (identitas.pemerintah_daerah, "sampul_isi", 30),
            ("", "sampul_isi", 30),
            (f"Renstra {identitas.periode_renstra}" if identitas.periode_renstra else "", "sampul_isi", 24),
        ),
        ttd=_ttd(laporan),
        draf=draf,
        komentar=laporan.reviu.komentar,
    )


def bingkai_triwulan(laporan: Laporan, triwulan: int, *, draf: bool, ditutup: bool) -> Bingkai:
    """Return the frame of the workbook of a quarter: the office signs at the left, its evaluator at the right."""
    dasar = bingkai_laporan(laporan, draf=draf)
    sebut = f"TW {angka_romawi(triwulan)} {laporan.tahun}"
    tempat = ", ".join(filter(None, (laporan.identitas.tempat, _TITIK)))
    return dasar._replace(
        kode="triwulan",
        judul=f"Laporan Triwulan {dasar.nama} {sebut}",
        sampul=(
            ("PENGUKURAN KINERJA DAN EVALUASI RENJA", "sampul", 60),
            (f"TRIWULAN {angka_romawi(triwulan)} TAHUN {laporan.tahun}", "sampul", 40),
            *dasar.sampul[2:],
        ),
        ttd=(tempat, "Dievaluasi: Kepala Bappeda", "", "", "", _TITIK, "", "NIP. " + _TITIK),
        ttd_kiri=(tempat, *dasar.ttd[1:]),
        tajuk=f"Triwulan {angka_romawi(triwulan)} {laporan.tahun}",
        sifat=((SIFAT_DITUTUP, "ya"),) if ditutup else (),
    )


_TITIK = "………………………………"


def bingkai_rekap(semua: "Sequence[Ikhtisar]", triwulan: int | None = None) -> Bingkai:
    """Return the frame of a recap of many offices, of a quarter or the year: named after the government they share."""
    tahun = ", ".join(map(str, sorted({kantor.tahun for kantor in semua if not kantor.gagal}))) or "-"
    pemerintah = sorted({kantor.pemerintah_daerah for kantor in semua if kantor.pemerintah_daerah})
    nama = pemerintah[0] if len(pemerintah) == 1 else f"{len(pemerintah)} pemerintah daerah"
    periode = "" if triwulan is None else f"s.d. {sebut_triwulan(triwulan)} "
    tidak = sum(bool(kantor.gagal) or kantor.tanpa_triwulan for kantor in semua)
    return Bingkai(
        kode="rekap",
        judul=f"Rekapitulasi LAKIP {nama} {periode}Tahun {tahun}",
        nama=nama,
        tahun=max((kantor.tahun for kantor in semua), default=0),
        skala=skala_rekap(semua) or SKALA_BAKU,
        sampul=(
            ("REKAPITULASI LAPORAN KINERJA INSTANSI PEMERINTAH", "sampul", 60),
            (f"{periode}TAHUN {tahun}".upper(), "sampul", 40),
            ("", "sampul_isi", 40),
            (nama, "sampul", 60),
            (f"{len(semua)} kantor, {tidak} tidak dihitung", "sampul_isi", 30),
        ),
    )


def _ttd(laporan: Laporan) -> tuple[str, ...]:
    """Return the lines of the signature block; "" is room for the signature."""
    identitas = laporan.identitas
    tempat_tanggal = ", ".join(
        kata for kata in (identitas.tempat, tanggal(identitas.tanggal) if identitas.tanggal else None) if kata
    )
    return (
        tempat_tanggal,
        identitas.kepala_jabatan or "",
        "",
        "",
        "",
        identitas.kepala_nama or "",
        identitas.kepala_pangkat or "",
        f"NIP. {identitas.kepala_nip}" if identitas.kepala_nip else "",
    )
