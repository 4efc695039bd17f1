"""The board of a year's folder: who has handed in what, how complete, with how many findings."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from lakip_xl.checking.nama_baris import Baris, baris_menurut_tempat
from lakip_xl.checks.berkas.b02_unit_mengirim import unit_mengirim
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, FOLDER_MASUKAN
from lakip_xl.finding import Finding, hitung_tingkat
from lakip_xl.halaman.papan import BarisPapan, Langkah, Papan
from lakip_xl.halaman.papan_html import halaman_status
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.laporan.keadaan import Keadaan
from lakip_xl.laporan.kelengkapan import Kemajuan, permintaan_buku, permintaan_unit
from lakip_xl.pipeline.baca import baca_tahun_lalu
from lakip_xl.pipeline.berkas_papan import berkas_lain, buku_menurut_unit, saat_diubah
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.pipeline.ingatkan import Kekurangan, kekurangan, pesan
from lakip_xl.pipeline.keadaan import TahunLalu, baca_isian, diisi, keadaan_berkas
from lakip_xl.pipeline.langkah import kutip
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN, Unit


def status(folder: Path, hari: date | None = None) -> Papan:
    """Read and check a year's folder and return its board; TidakTerbaca as in `baca`.

    `hari` is today, from which the days until hand-in are counted.
    """
    hasil = periksa_tahun(folder)
    laporan = hasil.laporan
    menurut_unit = buku_menurut_unit(laporan)
    batas = laporan.identitas.batas_masuk
    papan = Papan(
        laporan.identitas.perangkat_daerah,
        laporan.tahun,
        _baris_perencanaan(folder, hasil),
        unit=(),
        lain=tuple(berkas_lain(folder, menurut_unit.get("", ()))),
        langkah=(),
        terbaca=hasil.terbaca,
        batas_masuk=batas,
        sisa_hari=None if batas is None or hari is None else (batas - hari).days,
        kontak=laporan.identitas.kontak or "",
    )
    kerja = _Kerja(folder, hasil, papan, baris_menurut_tempat(laporan), cache(lambda: baca_tahun_lalu(folder, laporan)))
    unit = chain.from_iterable(_baris_unit(kerja, unit, menurut_unit.get(unit.kode, ())) for unit in laporan.unit)
    papan = replace(papan, unit=tuple(unit))
    return replace(papan, langkah=tuple(_langkah(folder, papan)))


def tulis_halaman(papan: Papan, berkas: Path, hari: date) -> None:
    """Write the board as an HTML page; BerkasTerkunci and OSError as in `simpan`."""
    simpan(berkas, halaman_status(papan, hari))


# --- rows of the board --------------------------------------------------------------------------


def _baris_perencanaan(folder: Path, hasil: Pemeriksaan) -> BarisPapan:
    """The planning workbook: every finding that is not in a unit's file, but for units that are missing."""
    masukan = {buku.berkas for buku in hasil.laporan.masukan}
    temuan = [
        temuan for temuan in hasil.temuan if temuan.sel.berkas not in masukan and temuan.kode != unit_mengirim.kode
    ]
    keadaan = Keadaan.PERBAIKI if hitung_tingkat(temuan)[0] else Keadaan.SIAP
    periksa = Langkah(f"lakip-xl check {kutip(folder / BERKAS_PERENCANAAN)}", perintah=True)
    return replace(
        _baris(
            folder,
            hasil.laporan.perencanaan,
            temuan,
            baca_isian(hasil.laporan.ruang, hasil.laporan.perencanaan, permintaan_buku(PERENCANAAN)).kemajuan,
        ),
        unit="perencanaan",
        nama="Perencanaan",
        keadaan=keadaan,
        langkah=None if keadaan is Keadaan.SIAP else periksa,
    )


class _Kerja(NamedTuple):
    """What the row of any unit is made from; `nama` tells the rows of findings, `papan` has no units yet."""

    folder: Path
    hasil: Pemeriksaan
    papan: Papan
    nama: Baris
    tahun_lalu: TahunLalu


def _baris_unit(kerja: _Kerja, unit: Unit, semua_buku: Sequence[Buku]) -> Iterator[BarisPapan]:
    """Yield the row of each file of a unit, or the one of a unit without; its message stands on each."""
    laporan = kerja.hasil.laporan
    permintaan = permintaan_unit(laporan, unit)
    kurang = Kekurangan()
    semua = []
    if not semua_buku:
        langkah = Langkah(f"Minta berkas unit {unit.nama} ({FOLDER_MASUKAN}/{unit.kode}.xlsx).")
        diminta = baca_isian(laporan.ruang, Buku(MASUKAN, ""), permintaan).kemajuan.semua
        semua.append(BarisPapan(unit.kode, unit.nama, Keadaan.BELUM_MASUK, semua=diminta, langkah=langkah))
    for buku in semua_buku:
        temuan = [temuan for temuan in kerja.hasil.temuan if temuan.sel.berkas == buku.berkas]
        isian = baca_isian(laporan.ruang, buku, permintaan)
        keadaan = Keadaan.BENTROK
        if len(semua_buku) == 1:
            kurang = kekurangan(temuan, isian, kerja.nama)
            terisi = diisi(laporan, unit, buku, kerja.tahun_lalu)
            keadaan = keadaan_berkas(laporan, buku, temuan, isian, diisi=terisi)
        baris = replace(
            _baris(kerja.folder, buku, temuan, isian.kemajuan),
            unit=unit.kode,
            nama=unit.nama,
            keadaan=keadaan,
            langkah=_langkah_unit(kerja.folder, laporan, unit, semua_buku, keadaan),
        )
        semua.append(baris)
    teks = pesan(kerja.papan, semua, kurang)
    return (replace(baris, pesan=teks) for baris in semua)


def _baris(folder: Path, buku: Buku, temuan: Sequence[Finding], maju: Kemajuan) -> BarisPapan:
    """Return what any file's row says; whose it is and its state are added."""
    kesalahan, peringatan = hitung_tingkat(temuan)
    return BarisPapan(
        "",
        "",
        Keadaan.SIAP,
        berkas=buku.berkas,
        templat=buku.identitas.versi,
        berlaku=buku.workbook.versi,
        selesai=maju.selesai,
        semua=maju.semua,
        kesalahan=kesalahan,
        peringatan=peringatan,
        diubah=saat_diubah(folder / buku.berkas),
    )


def _langkah_unit(
    folder: Path, laporan: Laporan, unit: Unit, semua_buku: Sequence[Buku], keadaan: Keadaan
) -> Langkah | None:
    if keadaan is Keadaan.SIAP:
        return None
    if keadaan is Keadaan.BENTROK:
        nama = ", ".join(PurePosixPath(buku.berkas).name for buku in semua_buku)
        return Langkah(f"Sisakan satu berkas unit {unit.nama} di {folder / FOLDER_MASUKAN}: {nama}.")
    buku = semua_buku[0]
    if keadaan is Keadaan.TAHUN_SALAH:
        asal = f"{buku.berkas} untuk tahun {buku.identitas.tahun}"
        return Langkah(f"Minta berkas tahun {laporan.tahun} dari unit {unit.nama}; {asal}.")
    if keadaan in (Keadaan.BELUM_DIISI, Keadaan.SEBAGIAN):
        return Langkah(f"lakip-xl status {kutip(folder)} --ingatkan", perintah=True)
    return Langkah(f"lakip-xl check {kutip(folder / buku.berkas)}", perintah=True)


# --- what comes next ----------------------------------------------------------------------------


def _langkah(folder: Path, papan: Papan) -> Iterator[Langkah]:
    """Yield each step once: the plan first, then the units, then files that are in the way."""
    if papan.siap:
        yield Langkah(f"lakip-xl consolidate {kutip(folder)}", perintah=True)
        return
    if papan.perencanaan.langkah is not None:
        yield papan.perencanaan.langkah
    if not papan.unit:
        yield Langkah(f"Tulis setiap unit pada lembar Unit di {folder / BERKAS_PERENCANAAN}.")
    elif all(unit.keadaan is Keadaan.BELUM_MASUK for unit in papan.unit):
        if papan.perencanaan.langkah is None:
            yield Langkah(f"lakip-xl template {kutip(folder)}", perintah=True)
    else:
        yield from dict.fromkeys(unit.langkah for unit in papan.unit if unit.langkah is not None)
    if papan.tanpa_kesalahan:
        yield Langkah(f"Tidak ada kesalahan; boleh juga digabungkan sekarang: lakip-xl consolidate {kutip(folder)}")
    for berkas in papan.lain:
        if berkas.dibaca:
            yield Langkah(f"Pindahkan {folder / berkas.berkas} dari folder masukan: {berkas.alasan}.")
