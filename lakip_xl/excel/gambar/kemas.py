"""The zip around a drawn workbook: the same on every system."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_SISTEM = 3
"""Unix; a zip names the system that made it."""
_IZIN = 0o600 << 16
_JENIS = "[Content_Types].xml"


def kemas(hasil: BytesIO) -> bytes:
    """Return the bytes of a workbook without traces of the machine: its system, modes of files, its ends of lines."""
    with ZipFile(hasil, "a") as arsip:
        if b"\r\n" in arsip.read(_JENIS):
            return kemas(_berbaris_pendek(arsip))
        for part in arsip.infolist():
            part.create_system, part.external_attr = _SISTEM, _IZIN
        arsip.comment = b""  # so that the list of parts is written anew
    return hasil.getvalue()


def _berbaris_pendek(lama: ZipFile) -> BytesIO:
    """Return an archive whose lines end as XML wants; XlsxWriter's files on the disk end them as the system does."""
    hasil = BytesIO()
    with ZipFile(hasil, "w", ZIP_DEFLATED) as baru:
        for part in lama.infolist():
            baru.writestr(part, lama.read(part).replace(b"\r\n", b"\n"))
    return hasil
