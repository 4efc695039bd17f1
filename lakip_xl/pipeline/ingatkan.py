"""A message to a unit that is not ready: what its file lacks, cell by cell, until when, and whom to ask."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import PurePosixPath
from typing import NamedTuple

from lakip_xl.checking.daftar_temuan import kumpulkan
from lakip_xl.checking.nama_baris import Baris
from lakip_xl.checking.urutan_sebab import urutkan
from lakip_xl.domain.notasi import tanggal
from lakip_xl.domain.rentang_sel import rentang_sel
from lakip_xl.finding import Finding, Level
from lakip_xl.halaman.papan import BarisPapan, Papan, sebut_sisa
from lakip_xl.laporan.keadaan import Keadaan
from lakip_xl.pipeline.keadaan import Isian, baris_salah
from lakip_xl.sheets.kolom_status import Status
from lakip_xl.sheets.masukan import MASUKAN

_PALING_BANYAK = 10
"""Lines that a message names; of more, how many."""


class Kekurangan(NamedTuple):
    """What a file lacks, and what is wrong in it: a line each."""

    belum: tuple[str, ...] = ()
    salah: tuple[str, ...] = ()


def kekurangan(temuan: Sequence[Finding], isian: Isian, nama: Baris) -> Kekurangan:
    """Return what holds a file up, by its findings; warnings only where the row itself says that it is not done."""
    belum_lengkap = {tempat for tempat, kata in isian.baris.items() if kata is Status.LENGKAPI}
    salah = baris_salah(temuan, isian)
    berat = {(isi.sel.lembar, isi.sel.baris) for isi in temuan if isi.level is Level.KESALAHAN}
    belum, perbaikan = [], []
    for isi in temuan:
        tempat = (isi.sel.lembar, isi.sel.baris)
        if isi.belum_lengkap:
            if isi.level is Level.KESALAHAN or tempat in belum_lengkap or not (isi.sel.baris or isi.diterima):
                belum.append(isi)
        elif isi.level is Level.KESALAHAN or tempat in salah - berat:
            perbaikan.append(isi)
    return Kekurangan(tuple(_belum(belum)), tuple(tulis_salah(perbaikan, nama)))


def _belum(semua: Sequence[Finding]) -> Iterator[str]:
    """Yield a line for each column with its cells, in the order of the form; whole sheets and rows after them."""
    kolom: dict[tuple[int, str, str], dict[int, str]] = {}
    lain = []
    urutan = {lembar.nama: nomor for nomor, lembar in enumerate(MASUKAN.sheets)}
    for isi in semua:
        if isi.sel.key:
            tempat = (urutan.get(isi.sel.lembar, 0), isi.sel.lembar, isi.sel.key)
            kolom.setdefault(tempat, {})[isi.sel.baris] = isi.sel.alamat
        else:
            lain.append(isi.pesan)
    for (_, lembar, key), sel in sorted(kolom.items()):
        kepala = MASUKAN.menurut_nama[lembar].menurut_key[key].header
        yield f"{lembar} {tulis_rentang([sel[baris] for baris in sorted(sel)])}: {kepala}"
    yield from dict.fromkeys(lain)


def tulis_salah(semua: Sequence[Finding], nama: Baris) -> Iterator[str]:
    """Yield a line for each finding with its cells, the heaviest cause first."""
    for kumpulan in kumpulkan(urutkan(semua), nama):
        for baris in kumpulan.baris:
            sel = [sel.alamat for sel in baris.sel if sel.alamat]
            tempat = " ".join(filter(None, (baris.sel[0].lembar, tulis_rentang(sel))))
            yield ": ".join(filter(None, (tempat, baris.pesan)))


def tulis_rentang(semua: Sequence[str]) -> str:
    """Write cells short: H6-H8, H10."""
    return ", ".join(teks for teks, _ in rentang_sel(semua))


# --- the message --------------------------------------------------------------------------------


def pesan(papan: Papan, semua: Sequence[BarisPapan], kurang: Kekurangan) -> str:
    """Return the message to a unit, whose rows on the board are `semua`; "" where it is ready."""
    baris = semua[0]
    if baris.keadaan is Keadaan.SIAP:
        return ""
    return "\n".join(" ".join(teks.split()) for teks in _baris_pesan(papan, semua, kurang))


def _baris_pesan(papan: Papan, semua: Sequence[BarisPapan], kurang: Kekurangan) -> Iterator[str]:
    baris = semua[0]
    yield f"Yth. {baris.nama},"
    yield f"keadaan masukan LAKIP {papan.tahun or ''} {papan.perangkat_daerah}, unit {baris.nama}: {baris.keadaan}."
    yield _KEADAAN[baris.keadaan].format(
        berkas=", ".join(PurePosixPath(isi.berkas).name for isi in semua) or f"{baris.unit}.xlsx",
        tahun=papan.tahun,
        selesai=baris.selesai,
        semua=baris.semua,
    )
    if baris.keadaan in BERISI:
        yield from daftar(kurang)
    langkah = LANGKAH_UNIT.get(baris.keadaan, "lengkapi dan kirim kembali")
    yield f"Mohon {langkah}{sampai_hari(papan.batas_masuk, papan.sisa_hari)}."
    yield f"Bila ada pertanyaan, hubungi {papan.kontak or 'Sub Bagian Perencanaan'}."
    yield "Terima kasih."


_KEADAAN: Mapping[Keadaan, str] = {
    Keadaan.BELUM_MASUK: "Berkas {berkas} belum kami terima.",
    Keadaan.BELUM_DIISI: "Berkas {berkas} yang ada pada kami belum diisi.",
    Keadaan.SEBAGIAN: "Berkas {berkas}: {selesai} dari {semua} baris selesai.",
    Keadaan.PERBAIKI: "Berkas {berkas}: {selesai} dari {semua} baris selesai, ada isian yang perlu diperbaiki.",
    Keadaan.BENTROK: "Kami menerima lebih dari satu berkas: {berkas}.",
    Keadaan.TAHUN_SALAH: "Berkas {berkas} yang kami terima bukan untuk tahun {tahun}.",
}
BERISI = frozenset({Keadaan.BELUM_DIISI, Keadaan.SEBAGIAN, Keadaan.PERBAIKI})
LANGKAH_UNIT: Mapping[Keadaan, str] = {
    Keadaan.BELUM_MASUK: "isi dan kirim berkas itu",
    Keadaan.BELUM_DIISI: "isi dan kirim kembali",
    Keadaan.PERBAIKI: "perbaiki dan kirim kembali",
    Keadaan.BENTROK: "beri tahu berkas mana yang dipakai",
    Keadaan.TAHUN_SALAH: "isi dan kirim berkas tahun ini",
}


def daftar(kurang: Kekurangan) -> Iterator[str]:
    """Yield what is wrong, then what is missing; of more than fit, how many are left."""
    sisa = _PALING_BANYAK
    for kepala, semua in (("Yang perlu diperbaiki:", kurang.salah), ("Yang belum diisi:", kurang.belum)):
        if semua and sisa:
            yield kepala
            yield from (f"- {isi}" for isi in semua[:sisa])
        sisa = max(0, sisa - len(semua))
    if (lagi := len(kurang.salah) + len(kurang.belum) - _PALING_BANYAK) > 0:
        yield f"- dan {lagi} lagi"


def sampai_hari(batas: date | None, sisa: int | None) -> str:
    """Return until when something is asked, in words."""
    if batas is None:
        return " secepatnya"
    sampai, tersisa = tanggal(batas), sebut_sisa(sisa)
    if sisa is not None and sisa < 0:
        return f" segera; batas waktunya {sampai} ({tersisa})"
    return f" paling lambat {sampai}" + (f" ({tersisa})" if tersisa else "")
