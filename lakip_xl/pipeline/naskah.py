"""Write the report in Word, or bring the one that people write in up to date."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.isian import isian_asing
from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.lkjip import bahan_dokumen
from lakip_xl.dokumen.unsur import Dokumen
from lakip_xl.domain.sebutan import sebut
from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.pdf.proses import pdf_terbaca
from lakip_xl.pipeline.baca import TidakDitulis, TidakTerbaca
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.pipeline.consolidate import susun
from lakip_xl.pipeline.jenis_dokumen import (
    JenisDokumen,
    ada_kesalahan,
    bahan_jenis,
    nama_dokumen,
    susun_dokumen,
    triwulan_dilaporkan,
)
from lakip_xl.word.arsip import isi_dokumen
from lakip_xl.word.cetak import cari_libreoffice, cetak_pdf
from lakip_xl.word.ikat.catatan import MENUNGGU, CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.nomor_halaman import isi_nomor_halaman
from lakip_xl.word.ikat.perbarui import perbarui
from lakip_xl.word.tulis.dokumen import tulis_dokumen

_TANPA_CATATAN: tuple[CatatanIkat, ...] = ()


class TahunNaskah(NamedTuple):
    """What a document of a year is made of; `triwulan` is the quarter that it reports on, 0 where it is none of one."""

    pemeriksaan: Pemeriksaan
    isi: BahanDokumen
    triwulan: int = 0

    @property
    def kunci(self) -> Mapping[str, Kunci]:
        """The figures by key."""
        return self.isi.kunci


class NaskahDitulis(NamedTuple):
    """The result: `berkas` is None when a kesalahan stopped it; `baru` when no document stood there before.

    `berubah` tells whether it was written, `cadangan` is the copy of the earlier one, `pdf` the PDF beside it.
    """

    pemeriksaan: Pemeriksaan
    berkas: Path | None
    baru: bool = False
    berubah: bool = False
    catatan: tuple[CatatanIkat, ...] = ()
    cadangan: Path | None = None
    pdf: Path | None = None

    @property
    def keluar(self) -> int:
        """Exit code: 1 where nothing was written, or a figure of the document may not be what the data say."""
        menunggu = any(satu.perkara in MENUNGGU for satu in self.catatan)
        return 1 if self.berkas is None or menunggu else 0


def bahan_naskah(folder: Path, jenis: JenisDokumen = JenisDokumen.LKJIP, triwulan: int | None = None) -> TahunNaskah:
    """Read and check a year, and name the figures that a kind of document may hold; TidakTerbaca as in `baca`.

    DokumenTanpaIsi where the report of a quarter is asked for, and there is none.
    """
    hasil = periksa_tahun(folder)
    if not hasil.laporan.tahun:
        raise TidakTerbaca(
            "Lembar Identitas di perencanaan.xlsx belum lengkap: isi perangkat daerah, pemerintah daerah dan tahun."
        )
    dilaporkan = triwulan_dilaporkan(hasil.laporan, triwulan) if jenis is JenisDokumen.TRIWULAN else 0
    isi = bahan_dokumen(hasil.laporan, susun(hasil.laporan, hasil.temuan))
    return TahunNaskah(hasil, bahan_jenis(isi, jenis, dilaporkan), dilaporkan)


def alamat_kunci(bahan: TahunNaskah, kunci: Kunci) -> str:
    """Return the cell of the annual workbook that a key shows; "" for one that is counted."""
    if kunci.asal is None:
        return ""
    susunan = bahan.isi.susunan
    tabel = susunan.tabel[kunci.asal.tabel]
    return f"'{tabel.lembar}'!{susunan.alamat(tabel, kunci.asal)}"


def naskah(  # noqa: PLR0913 - one word for each way to run it
    folder: Path,
    jenis: JenisDokumen = JenisDokumen.LKJIP,
    *,
    triwulan: int | None = None,
    templat: Path | None = None,
    draft: bool = False,
    paksa: bool = False,
    pdf: bool = False,
) -> NaskahDitulis:
    """Write a document of a year, or bring the one that stands in the folder up to date.

    The report of a quarter is that of `triwulan`, the last where none is said; DokumenTanpaIsi where there is none.
    A new one is made from the office's own `templat` where one is given. A kesalahan stops it, unless `draft`. The
    earlier one is kept in `cadangan`. TidakTerbaca when the plan, the template or the earlier document cannot be read,
    TidakDitulis when a template is given and the document is there; BerkasTerkunci and OSError as in `simpan`.
    """
    if pdf:
        cari_libreoffice()
    bahan = bahan_naskah(folder, jenis, triwulan)
    if ada_kesalahan(bahan.pemeriksaan.temuan, jenis) and not draft:
        return NaskahDitulis(bahan.pemeriksaan, None)
    berkas = folder / nama_dokumen(jenis, bahan.pemeriksaan.laporan.tahun, bahan.triwulan)
    dokumen = susun_dokumen(bahan.isi, jenis, bahan.triwulan)
    with kunci_folder(folder):
        baru = not berkas.exists()
        if templat is not None and not baru:
            raise TidakDitulis(f"{berkas} sudah ada; pindahkan dahulu, atau jalankan tanpa --templat.")
        asal = templat if baru else berkas
        lama, catatan = b"", _TANPA_CATATAN
        if asal is None:
            isi = tulis_dokumen(dokumen)
            catatan = tuple(_asing(dokumen))
        else:
            lama = _baca(asal)
            isi, catatan = _perbarui(asal, lama, dokumen, bahan.kunci, paksa=paksa)
        tercetak = b""
        if pdf:
            isi, tercetak = _cetak(isi)
        berubah = baru or isi != lama
        cadangan = simpan(berkas, isi, cadangkan=True) if berubah else None
        hasil = NaskahDitulis(bahan.pemeriksaan, berkas, baru, berubah, catatan, cadangan)
        if not pdf:
            return hasil
        tujuan = berkas.with_suffix(".pdf")
        simpan(tujuan, tercetak)
        return hasil._replace(pdf=tujuan)


def _cetak(isi: bytes) -> tuple[bytes, bytes]:
    """Return a document whose lists show their pages, and its PDF; without the package that reads PDFs, as it is."""
    tercetak = cetak_pdf(isi)
    if not pdf_terbaca():
        return isi, tercetak
    from lakip_xl.pdf.baca.mesin import baca_tempat  # it needs an extra

    bernomor = isi_nomor_halaman(isi, baca_tempat(tercetak))
    return bernomor, tercetak if bernomor == isi else cetak_pdf(bernomor)


def _asing(dokumen: Dokumen) -> Iterator[CatatanIkat]:
    """Yield the keys in texts of the plan that nobody knows."""
    for kunci, teks in isian_asing(dokumen.unsur):
        yield CatatanIkat(PerkaraIkat.TAK_DIKENAL, kunci, sebut(teks), f"{{{{{kunci}}}}}")


def _baca(berkas: Path) -> bytes:
    try:
        return isi_dokumen(berkas)
    except BerkasDitolak as galat:
        raise TidakTerbaca(f"{berkas}: {galat}.") from galat


def _perbarui(
    berkas: Path, isi: bytes, dokumen: Dokumen, kunci: Mapping[str, Kunci], *, paksa: bool
) -> tuple[bytes, tuple[CatatanIkat, ...]]:
    try:
        jadi = perbarui(isi, dokumen, kunci, paksa=paksa)
    except BerkasDitolak as galat:
        raise TidakTerbaca(f"{berkas}: {galat}.") from galat
    return jadi.isi, jadi.catatan
