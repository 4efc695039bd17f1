"""A document as PDF, by LibreOffice where it is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from lakip_xl.galat import Galat

_WAKTU = 240
"""Seconds that LibreOffice may take."""
_TEMPAT = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_SARINGAN = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
"""Bookmarks become places in the PDF, so that the page of a heading can be read from it."""


class PdfTidakJadi(Galat):
    """No PDF was made; the message says why."""


def cari_libreoffice() -> str:
    """Return the program; PdfTidakJadi where there is none."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    program = program or next((tempat for tempat in _TEMPAT if Path(tempat).is_file()), None)
    if program is None or sys.platform == "emscripten":
        raise PdfTidakJadi(
            "PDF tidak dibuat: LibreOffice tidak ada di komputer ini. Pasang LibreOffice, atau buka dokumennya di Word "
            "lalu Simpan sebagai PDF."
        )
    return program


def cetak_pdf(isi: bytes) -> bytes:
    """Return a document as PDF; PdfTidakJadi where LibreOffice is missing, fails or takes too long.

    It runs with a profile of its own, so that one that is open is not disturbed, and reads a copy.
    """
    program = cari_libreoffice()
    with TemporaryDirectory(prefix="lakip-xl-") as folder:
        sumber = Path(folder) / "naskah.docx"
        sumber.write_bytes(isi)
        perintah = [
            program,
            f"-env:UserInstallation={(Path(folder) / 'profil').as_uri()}",
            *("--headless", "--norestore", "--convert-to", _SARINGAN, "--outdir", folder, os.fspath(sumber)),
        ]
        try:
            subprocess.run(perintah, check=True, capture_output=True, timeout=_WAKTU)  # noqa: S603 - the program found
        except (OSError, subprocess.SubprocessError) as galat:
            raise PdfTidakJadi(f"PDF tidak dibuat: LibreOffice gagal ({type(galat).__name__}).") from galat
        hasil = sumber.with_suffix(".pdf")
        if not hasil.is_file():
            raise PdfTidakJadi("PDF tidak dibuat: LibreOffice tidak menulis hasilnya; coba simpan dari Word.")
        return hasil.read_bytes()
