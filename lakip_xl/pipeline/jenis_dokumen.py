"""The kinds of documents: how each is named and composed, what a year must have for it, what stops it."""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.kecil.iku import iku
from lakip_xl.dokumen.kecil.pk import pk
from lakip_xl.dokumen.kecil.rencana_aksi import rencana_aksi
from lakip_xl.dokumen.lkjip import lkjip
from lakip_xl.dokumen.triwulan.laporan_triwulan import laporan_triwulan
from lakip_xl.dokumen.triwulan.semua_kunci_triwulan import bahan_triwulan
from lakip_xl.dokumen.unsur import Dokumen
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN, nama_laporan_triwulan, nama_naskah
from lakip_xl.finding import Finding, Level
from lakip_xl.galat import Galat
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.bertriwulan import pastikan_bertriwulan


class DokumenTanpaIsi(Galat):
    """A year has nothing of which a document could tell; the message says what to do."""


class JenisDokumen(StrEnum):
    """The documents that are made of a year's data."""

    LKJIP = "lkjip"
    PK = "pk"
    IKU = "iku"
    RENCANA_AKSI = "rencana-aksi"
    TRIWULAN = "triwulan"


_AWALAN = {
    JenisDokumen.PK: "PK-",
    JenisDokumen.IKU: "IKU-",
    JenisDokumen.RENCANA_AKSI: "Rencana-Aksi-",
}
"""How the names of small documents begin."""
_NAMA_TRIWULAN = re.compile(r"Laporan-TW([1-4])-")
_SUSUN: Mapping[JenisDokumen, Callable[[BahanDokumen], Dokumen]] = {
    JenisDokumen.LKJIP: lkjip,
    JenisDokumen.PK: pk,
    JenisDokumen.IKU: iku,
    JenisDokumen.RENCANA_AKSI: rencana_aksi,
}
"""Documents of the year; that of a quarter asks which."""
_TAHUN_BELUM_LENGKAP = frozenset({"B02"})
"""Checks that tell what is still missing, beside those that say so themselves."""


def nama_dokumen(jenis: JenisDokumen, tahun: int, triwulan: int = 0) -> str:
    """Return the name of a document in the year's folder."""
    if jenis is JenisDokumen.TRIWULAN:
        return nama_laporan_triwulan(tahun, triwulan)
    return nama_naskah(tahun) if jenis is JenisDokumen.LKJIP else f"{_AWALAN[jenis]}{tahun}.docx"


def jenis_dokumen(nama: str) -> tuple[JenisDokumen, int]:
    """Return what kind of document a file is, and its quarter, by how its name begins; else the report of the year."""
    if cocok := _NAMA_TRIWULAN.match(nama):
        return JenisDokumen.TRIWULAN, int(cocok[1])
    return next((jenis for jenis, awalan in _AWALAN.items() if nama.startswith(awalan)), JenisDokumen.LKJIP), 0


def triwulan_dilaporkan(laporan: Laporan, diminta: int | None = None) -> int:
    """Return the quarter to report on: as asked, else the last that is closed, else the last that anyone wrote of.

    TanpaTriwulan where the plan measures nothing by quarter, DokumenTanpaIsi where nobody wrote a figure yet.
    """
    pastikan_bertriwulan(laporan)
    triwulan = diminta or max(laporan.penutupan, default=0) or laporan.triwulan.berjalan
    if not triwulan:
        raise DokumenTanpaIsi(
            "Belum ada angka triwulan yang diisi unit. Tunggu isian lembar Triwulan, atau sebut triwulannya: "
            "--triwulan 1."
        )
    return triwulan


def bahan_jenis(bahan: BahanDokumen, jenis: JenisDokumen, triwulan: int) -> BahanDokumen:
    """Return what a document of that kind is made with: that of a quarter has keys of its own."""
    return bahan_triwulan(bahan, triwulan) if jenis is JenisDokumen.TRIWULAN else bahan


def susun_dokumen(bahan: BahanDokumen, jenis: JenisDokumen = JenisDokumen.LKJIP, triwulan: int = 0) -> Dokumen:
    """Return what a new document of that kind would hold."""
    return laporan_triwulan(bahan, triwulan) if jenis is JenisDokumen.TRIWULAN else _SUSUN[jenis](bahan)


def ada_kesalahan(semua: Iterable[Finding], jenis: JenisDokumen) -> bool:
    """Tell whether findings stop a document: any kesalahan, but for what a year lacks that has not ended yet."""
    kesalahan = [temuan for temuan in semua if temuan.level is Level.KESALAHAN]
    if jenis is not JenisDokumen.TRIWULAN:
        return bool(kesalahan)
    return any(not _belum_lengkap(temuan) for temuan in kesalahan)


def _belum_lengkap(temuan: Finding) -> bool:
    """Tell whether something is only still missing in what units hand in; the document says so of each figure."""
    if temuan.kode in _TAHUN_BELUM_LENGKAP:
        return True
    return temuan.belum_lengkap and temuan.sel.berkas != BERKAS_PERENCANAAN
