"""Write small PDFs, as tests need them: pages by their operators, and objects where those matter."""

import zlib
from collections.abc import Sequence

LEBAR, TINGGI = 595, 842
_HURUF = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_TEBAL = _HURUF.replace(b"Helvetica", b"Helvetica-Bold")
_GAMBAR = (
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\n"
    b"stream\n\x80\nendstream"
)


def teks(tulisan: str, tampak: int = 0, x: float = 72, y: float = 700) -> bytes:
    """Return a line of text; `tampak` 3 is text that is not drawn, as recognition of letters leaves it."""
    isi = tulisan.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /F1 11 Tf %d Tr %g %g Td (%s) Tj ET\n" % (tampak, x, y, isi)


def turun(*tulisan: str, x: float = 72, y: float = 700, huruf: bytes = b"F1") -> bytes:
    """Return lines of text below each other, from `y` down."""
    isi = b"".join(teks(satu, x=x, y=y - 13 * nomor) for nomor, satu in enumerate(tulisan))
    return isi.replace(b"/F1", b"/" + huruf)


def tegak(tulisan: str, x: float, y: float) -> bytes:
    """Return a line of text that reads from below."""
    return b"BT /F1 11 Tf 0 1 -1 0 %g %g Tm (%s) Tj ET\n" % (x, y, tulisan.encode())


def kisi(kolom: Sequence[float], baris: Sequence[float]) -> bytes:
    """Return the rulings of a table: its columns from the left, its rows from above."""
    datar = b"".join(garis(kolom[0], y, kolom[-1], y) for y in baris)
    return datar + b"".join(garis(x, baris[0], x, baris[-1]) for x in kolom)


def garis(kiri: float, atas: float, kanan: float, bawah: float) -> bytes:
    return b"%g %g m %g %g l S\n" % (kiri, atas, kanan, bawah)


def gambar() -> bytes:
    """Return a picture that fills the page."""
    return b"q %d 0 0 %d 0 0 cm /G1 Do Q\n" % (LEBAR, TINGGI)


def halaman_gambar() -> bytes:
    return gambar()


def pdf(*halaman: bytes, lain: Sequence[bytes] = (), sifat: bytes = b"", akar: bytes = b"") -> bytes:
    """Return a PDF of these pages; `lain` are objects from 6 on, `sifat` stands at each page, `akar` at root."""
    awal = 6 + len(lain)
    anak = b" ".join(b"%d 0 R" % (awal + 2 * nomor) for nomor in range(len(halaman)))
    objek = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % akar,
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (anak, len(halaman)),
        _HURUF,
        _GAMBAR,
        _TEBAL,
        *lain,
    ]
    for nomor, isi in enumerate(halaman):
        objek += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R %s /Resources "
            b"<< /Font << /F1 3 0 R /F2 5 0 R >> /XObject << /G1 4 0 R >> >> >>"
            % (LEBAR, TINGGI, awal + 2 * nomor + 1, sifat),
            aliran(isi),
        ]
    return rakit(objek)


def aliran(isi: bytes, sifat: bytes = b"/Filter /FlateDecode", *, mampat: bool = True) -> bytes:
    """Return a stream."""
    isi = zlib.compress(isi, 9) if mampat else isi
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(isi), sifat, isi)


def rakit(objek: Sequence[bytes], tambahan: bytes = b"") -> bytes:
    """Return a file of these objects, the first of which is its root."""
    hasil, letak = b"%PDF-1.7\n", []
    for nomor, isi in enumerate(objek, start=1):
        letak.append(len(hasil))
        hasil += b"%d 0 obj\n%s\nendobj\n" % (nomor, isi)
    tabel = b"".join(b"%010d 00000 n \n" % isi for isi in letak)
    ekor = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n"
    return hasil + ekor % (len(objek) + 1, tabel, len(objek) + 1, tambahan, len(hasil))
