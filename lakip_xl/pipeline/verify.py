"""Hold a written report against itself, and against the year's data."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from lakip_xl.checking.hasil_verifikasi import HasilVerifikasi, periksa_naskah
from lakip_xl.checking.verifikasi import TemuanNaskah
from lakip_xl.checks.naskah import CHECKS
from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.baca.catatan_verifikasi import baca_catatan
from lakip_xl.excel.gambar.verifikasi import tulis_verifikasi
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.naskah.naskah import Naskah
from lakip_xl.pdf.proses import baca_pdf, pastikan_pdf_terbaca
from lakip_xl.pipeline.baca import TidakTerbaca, baca
from lakip_xl.pipeline.terikat import semua_terikat
from lakip_xl.word.arsip import isi_dokumen
from lakip_xl.word.baca.dokumen import baca_dokumen
from lakip_xl.word.tandai import KomentarNaskah, tandai_dokumen

_PDF = ".pdf"
_TAK_DITANDAI = (
    "--annotate menulis komentar Word, sedangkan draf ini PDF; jalankan tanpa --annotate (--xlsx tetap ditulis), "
    "atau buka PDF itu di Word lalu simpan sebagai .docx"
)


class Draf(NamedTuple):
    """A draft: its name, its bytes, and what was found in it."""

    jalur: Path
    isi: bytes
    hasil: HasilVerifikasi


def verify(jalur: Path, folder: Path | None = None, *, ditandai: bool = False) -> Draf:
    """Check a draft, which is to be marked or not; with a year's folder also against its data.

    TidakTerbaca, with the reason, where it cannot be read, or where a PDF is to be marked.
    """
    try:
        isi, naskah = _baca(jalur, ditandai=ditandai)
    except BerkasDitolak as galat:
        raise TidakTerbaca(f"{jalur}: {str(galat).rstrip('.')}.") from galat
    laporan = None if folder is None else baca(folder)
    pdf = jalur.suffix.casefold() == _PDF
    terikat = () if laporan is None or pdf else semua_terikat(jalur.name, isi, laporan)
    return Draf(jalur, isi, periksa_naskah(naskah, CHECKS, laporan, terikat))


def _baca(jalur: Path, *, ditandai: bool) -> tuple[bytes, Naskah]:
    if jalur.suffix.casefold() != _PDF:
        isi = isi_dokumen(jalur)
        return isi, baca_dokumen(isi, jalur.name)
    pastikan_pdf_terbaca()
    if ditandai:
        raise BerkasDitolak(_TAK_DITANDAI)
    isi = isi_dokumen(jalur)
    return isi, baca_pdf(isi, jalur.name)


def tulis_semua(draf: Draf, folder: Path | None, *, annotate: bool, xlsx: bool) -> Iterator[str]:
    """Write what was asked for beside the draft, or into the year's folder; yield a line for each file."""
    if annotate:
        tujuan = draf.jalur.with_name(f"{draf.jalur.stem}-ditandai.docx")
        isi, banyak = tandai(draf.isi, draf.hasil)
        simpan(tujuan, isi)
        yield f"{tujuan}: {banyak} temuan ditandai sebagai komentar."
    if xlsx:
        tujuan = (folder or draf.jalur.parent) / f"VERIFIKASI-{draf.hasil.telaah.tahun or 'draf'}.xlsx"
        catatan = baca_catatan(tujuan)
        simpan(tujuan, tulis_verifikasi(draf.hasil, catatan), cadangkan=True)
        yield f"{tujuan}: {len(draf.hasil.temuan)} temuan ditulis."


def tandai(isi: bytes, hasil: HasilVerifikasi) -> tuple[bytes, int]:
    """Return a copy of a draft with a comment for each finding at its first place."""
    semua = sorted(hasil.temuan, key=lambda temuan: (temuan.letak[0].blok, temuan.letak[0].baris or 0))
    return tandai_dokumen(isi, [KomentarNaskah(temuan.letak[0], tuple(_komentar(temuan))) for temuan in semua])


def _komentar(temuan: TemuanNaskah) -> Iterator[str]:
    yield f"{temuan.kode} {temuan.tingkat}: {temuan.pesan}"
    yield temuan.saran
    for sel in temuan.acuan:
        yield f"Data: {sel}"
