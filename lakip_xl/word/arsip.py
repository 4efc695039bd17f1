"""The zip of a document of Word, opened as carefully as that of a workbook."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lakip_xl.excel.baca.arsip import MAKS_BERKAS, Arsip, BerkasDitolak, JenisArsip, buka_arsip
from lakip_xl.excel.baca.folder import isi_berkas

ISI_DOKUMEN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
LAPANG = 5
"""How many times the bounds of a workbook a document may fill: it holds a hundred pages, and pictures."""
_AKHIRAN = {
    ".doc": "berformat .doc lama; buka di Word lalu simpan sebagai .docx",
    ".docm": "boleh memuat makro; simpan di Word sebagai .docx biasa",
    ".odt": "berformat .odt; simpan dari LibreOffice sebagai .docx",
    ".rtf": "berformat .rtf; simpan dari Word sebagai .docx",
}
DOKUMEN = JenisArsip(
    sebutan="dokumen",
    akhiran=".docx",
    akhiran_lama=".doc",
    program="Word",
    saran="kecilkan gambarnya lalu simpan ulang dari Word",
    saran_besar="buka di Word lalu simpan ulang",
    isi=ISI_DOKUMEN,
    berbahaya=("vbaproject.bin", "word/activex/"),
    bergambar=True,
)


def isi_dokumen(jalur: Path) -> bytes:
    """Return the bytes of a document; BerkasDitolak, with the reason, where it is none or too large."""
    if alasan := _AKHIRAN.get(jalur.suffix.casefold()):
        raise BerkasDitolak(alasan)
    return isi_berkas(jalur, LAPANG)


@contextmanager
def buka_dokumen(isi: bytes) -> Iterator[Arsip]:
    """Open the bytes of a document; whatever is wrong in it ends as BerkasDitolak."""
    if isi.startswith(b"%PDF"):
        raise BerkasDitolak("berformat PDF, meskipun namanya .docx; beri nama .pdf lalu ulangi")
    with buka_arsip(isi, LAPANG, DOKUMEN) as arsip:
        yield arsip


__all__ = ["DOKUMEN", "ISI_DOKUMEN", "LAPANG", "MAKS_BERKAS", "BerkasDitolak", "buka_dokumen", "isi_dokumen"]
