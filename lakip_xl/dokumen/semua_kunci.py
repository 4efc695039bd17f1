"""All keys of a year, each with the cell of the workbook that it shows."""

from collections.abc import Iterator, Mapping
from itertools import chain

from lakip_xl.bersama.hasil import BELUM_TERCAPAI, SALINAN, SAMA, TERCAPAI
from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.dokumen.angka_fakta import semua_angka
from lakip_xl.dokumen.fakta_tahun import FaktaTahun, fakta_tahun
from lakip_xl.dokumen.kata_kunci import semua_frasa
from lakip_xl.dokumen.kunci import BELUM, Kunci
from lakip_xl.dokumen.nama_kantor import nama_daerah, nama_kantor
from lakip_xl.dokumen.pola_isian import isi_pola
from lakip_xl.dokumen.rentang import teks_rentang
from lakip_xl.dokumen.teks_sel import teks_kunci, teks_sel
from lakip_xl.laporan import Laporan
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan

_IDENTITAS = {
    "perangkat_daerah": "perangkat_daerah",
    "pemerintah_daerah": "pemerintah_daerah",
    "periode_renstra": "periode_renstra",
    "kepala.nama": "kepala_nama",
    "kepala.pangkat": "kepala_pangkat",
    "kepala.nip": "kepala_nip",
    "kepala.jabatan": "kepala_jabatan",
    "tempat": "tempat",
}
_INDIKATOR = (
    "indikator",
    "satuan",
    "target",
    "realisasi",
    "capaian",
    "kategori",
    "hasil",
    "realisasi_lalu",
    "target_akhir",
    "standar_nasional",
    "predikat_realisasi",
)
_UANG = {"uraian": "uraian", "pagu": "pagu", "realisasi": "realisasi", "persen": "serapan", "sisa": "sisa"}
_SASARAN = {
    **{nama: kolom for nama, kolom in _UANG.items() if nama != "sisa"},
    "capaian": "capaian",
    "efisiensi": "nilai",
}
_PENDAPATAN = {"target": "target", "realisasi": "realisasi", "persen": "persen"}
_TEKS = frozenset({"uraian", "indikator", "satuan", "kategori", "hasil", "predikat_realisasi"})


def semua_kunci(laporan: Laporan, susunan: Susunan) -> Mapping[str, Kunci]:
    """Return every key of a year by name, in the order in which people look for them."""
    tahun = fakta_tahun(laporan)
    hasil: dict[str, Kunci] = {}
    for kunci in chain(_semua(laporan, susunan), _dari_fakta(tahun, susunan)):
        if kunci.nama not in hasil or not hasil[kunci.nama].diketahui:
            hasil[kunci.nama] = kunci
    teks = {kunci.nama: kunci.teks for kunci in hasil.values()}
    for frasa in semua_frasa(tahun):
        hasil.setdefault(frasa.nama, Kunci(frasa.nama, frasa.arti, isi_pola(frasa.pola, teks), pola=frasa.pola))
    return hasil


def _semua(laporan: Laporan, susunan: Susunan) -> Iterator[Kunci]:
    yield Kunci("tahun", "tahun laporan", str(laporan.tahun))
    yield Kunci("tahun_lalu", "tahun sebelum tahun laporan", str(laporan.tahun - 1))
    for nama, baris in _IDENTITAS.items():
        arti = susunan.sel(Rujukan("data_identitas", baris, "pengaturan")).nilai
        yield from _kunci(susunan, nama, str(arti), Rujukan("data_identitas", baris, "nilai"))
    yield from _hitungan(laporan, susunan)
    yield from _kelompok(susunan, "total", "seluruh program", "3.3", "JUMLAH", _UANG)
    yield from _kelompok(susunan, "pendapatan", "pendapatan", "C.1", "jumlah", _PENDAPATAN)
    for indikator in laporan.indikator:
        yield from _indikator(susunan, indikator.rencana.kode)
    for sasaran in laporan.sasaran:
        yield from _kelompok(susunan, sasaran.kode, sasaran.sasaran, "B.7", sasaran.kode, _SASARAN)
    yield from _anggaran(susunan)
    yield from _data_dasar(susunan)
    yield Kunci("daerah", "nama daerah", nama_daerah(laporan))
    yield Kunci("kantor", "nama perangkat daerah dengan daerahnya", nama_kantor(laporan))


def _dari_fakta(tahun: FaktaTahun, susunan: Susunan) -> Iterator[Kunci]:
    """Yield what sentences name, each with its cell where it stands in one."""
    for angka in semua_angka(tahun):
        yield Kunci(angka.nama, angka.arti, angka.teks, _berisi(susunan, angka.asal), mutlak=angka.mutlak)


def _berisi(susunan: Susunan, asal: Rujukan | None) -> Rujukan | None:
    """Return the cell, where the workbook has it and something stands in it."""
    if asal is None or not susunan.ada(asal) or asal.kolom not in susunan.tabel[asal.tabel].menurut_key:
        return None
    return None if susunan.sel(asal).nilai in (None, "") else asal


def _anggaran(susunan: Susunan) -> Iterator[Kunci]:
    if "3.3" in susunan.tabel:
        for cabang in susunan.tabel["3.3"].rows[:-1]:
            nama = susunan.sel(Rujukan("3.3", cabang.kunci, "uraian")).nilai
            yield from _kelompok(susunan, cabang.kunci, str(nama), "3.3", cabang.kunci, _UANG)


def _data_dasar(susunan: Susunan) -> Iterator[Kunci]:
    for dasar in susunan.tabel["data_dasar"].rows:
        nama, tahun = (susunan.sel(Rujukan("data_dasar", dasar.kunci, key)).nilai for key in ("nama", "tahun"))
        nilai = Rujukan("data_dasar", dasar.kunci, "nilai")
        yield from _kunci(susunan, dasar.kunci.replace("/", "."), f"{nama} {tahun}", nilai)


def _hitungan(laporan: Laporan, susunan: Susunan) -> Iterator[Kunci]:
    """Yield what is counted: units, programs, indicators, those that met their target."""
    utama = [indikator.rencana.kode for indikator in indikator_utama(laporan)]
    hasil = [susunan.sel(Rujukan("data_indikator", kode, "hasil")).nilai for kode in utama]
    kelompok = [baris.tingkat for baris in susunan.tabel["3.3"].rows] if "3.3" in susunan.tabel else []
    jumlah = {
        "unit.jumlah": ("unit penyusun laporan", len(laporan.unit)),
        "sasaran.jumlah": ("sasaran strategis", len(laporan.sasaran)),
        "indikator.jumlah": ("indikator semua jenjang", len(laporan.indikator)),
        "iku.jumlah": ("indikator kinerja utama", len(utama)),
        "iku.tercapai": (
            "indikator kinerja utama yang mencapai target",
            sum(isi in (TERCAPAI, SAMA, SALINAN) for isi in hasil),
        ),
        "iku.belum_tercapai": ("indikator kinerja utama yang belum mencapai target", hasil.count(BELUM_TERCAPAI)),
        "program.jumlah": ("program", kelompok.count(1)),
        "kegiatan.jumlah": ("kegiatan", kelompok.count(2)),
        "sub_kegiatan.jumlah": ("sub kegiatan", kelompok.count(None)),
    }
    for nama, (arti, banyak) in jumlah.items():
        yield Kunci(nama, f"banyaknya {arti}", str(banyak))
    rujukan = Rujukan("1.3b", "jumlah", "jumlah")
    yield from _kunci(susunan, "pegawai.jumlah", "banyaknya pegawai", rujukan)


def _indikator(susunan: Susunan, kode: str) -> Iterator[Kunci]:
    nama = susunan.sel(Rujukan("data_indikator", kode, "indikator")).nilai
    isi = susunan.tabel["data_indikator"].menurut_kunci[kode].isi
    for kolom in _INDIKATOR:
        for kunci in _kunci(susunan, f"{kode}.{kolom}", f"{nama}", Rujukan("data_indikator", kode, kolom)):
            tertulis = teks_rentang(isi, kolom) or (SAMA if kunci.teks == SALINAN else kunci.teks)
            yield kunci._replace(teks=tertulis)
    for kolom in ("selisih", "arah"):
        yield from _kunci(susunan, f"{kode}.{kolom}", f"{nama}", Rujukan("B.3", kode, kolom))


def _kelompok(  # noqa: PLR0913, PLR0917 - what tells one family of keys from another
    susunan: Susunan, awalan: str, arti: str, tabel: str, baris: str, kolom: Mapping[str, str]
) -> Iterator[Kunci]:
    for nama, key in kolom.items():
        yield from _kunci(susunan, f"{awalan}.{nama}", arti, Rujukan(tabel, baris, key))


def _kunci(susunan: Susunan, nama: str, arti: str, rujukan: Rujukan) -> Iterator[Kunci]:
    """Yield the key of a cell; nothing where the workbook has no such cell."""
    if not susunan.ada(rujukan):
        return
    tabel = susunan.tabel[rujukan.tabel]
    if rujukan.kolom not in tabel.menurut_key:
        return
    sel = susunan.sel(rujukan)
    teks = teks_sel(sel) if rujukan.kolom in _TEKS else teks_kunci(sel)
    if rujukan.kolom != "nilai":
        arti = f"{arti}: {tabel.kepala(rujukan.kolom).lower()}"
    yield Kunci(nama, arti, teks.strip() or BELUM, rujukan)
