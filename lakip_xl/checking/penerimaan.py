"""Warnings that the planning workbook accepts: shown as such everywhere, never hidden."""

from collections.abc import Iterable, Iterator

from lakip_xl.domain.notasi import tanggal
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.penerimaan import menerima
from lakip_xl.sheets.perencanaan import Pengecualian

_NASKAH = "V"
"""How codes of checks of a written report begin."""


def tandai_diterima(laporan: Laporan, semua: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings, those that are accepted with the reason, the name and the date; a kesalahan never is."""
    pengecualian = laporan.perencanaan.isi(Pengecualian)
    for temuan in semua:
        terima = next((baris for baris in pengecualian if _berlaku(baris, temuan)), None)
        yield (
            temuan
            if terima is None
            else temuan._replace(pesan=f"{temuan.pesan} {sebut_penerimaan(terima)}", diterima=True)
        )


def _berlaku(baris: Pengecualian, temuan: Finding) -> bool:
    return temuan.level is Level.PERINGATAN and menerima(baris, temuan.kode, temuan.sel)


def tentang_naskah(baris: Pengecualian) -> bool:
    """Tell whether an exception is for a check of a written report."""
    return baris.kode.strip().upper().startswith(_NASKAH)


def sebut_penerimaan(baris: Pengecualian) -> str:
    """Say why a warning is accepted, by whom and when."""
    hari = tanggal(baris.tanggal) if baris.tanggal else ""
    return f"Diterima: {baris.alasan.rstrip('.')} ({baris.oleh}, {hari})."
