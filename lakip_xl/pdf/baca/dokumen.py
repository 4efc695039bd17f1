"""A PDF as a Naskah, with what its reader should know of it: that it is less sure, and which pages were not read."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.naskah.naskah import Naskah
from lakip_xl.pdf.baca.halaman import HalamanPdf
from lakip_xl.pdf.baca.mesin import baca_halaman
from lakip_xl.pdf.baca.susun import susun_naskah

KURANG_PASTI = (
    "Draf ini PDF: alinea dan tabelnya disusun kembali dari letak huruf dan garis, jadi kurang pasti dibanding Word; "
    "cocokkan setiap temuan dengan halamannya."
)
_PINDAIAN = (
    "PDF tidak punya lapisan teks (hasil pindaian), jadi tidak dapat diperiksa; "
    "kirim draf Word, atau PDF yang disimpan dari Word"
)
_DISEBUT = 10


def baca_dokumen_pdf(isi: bytes, nama: str = "") -> Naskah:
    """Read the bytes of a PDF; BerkasDitolak, with the reason, where that cannot be done."""
    pengamat = _Pengamat()
    naskah = susun_naskah(map(pengamat.amati, baca_halaman(isi)), nama)
    if not naskah.blok:
        raise BerkasDitolak(_PINDAIAN if pengamat.pindaian else "PDF tidak berisi teks; minta salinan baru")
    return replace(naskah, catatan=tuple(pengamat.catatan()))


@dataclass
class _Pengamat:
    """Looks at pages as they pass, since a page is forgotten when its lines are made."""

    banyak: int = 0
    pindaian: list[int] = field(default_factory=list)

    def amati(self, halaman: HalamanPdf) -> HalamanPdf:
        self.banyak += 1
        if halaman.pindaian:
            self.pindaian.append(halaman.nomor)
        return halaman

    def catatan(self) -> Iterator[str]:
        yield KURANG_PASTI
        if self.pindaian:
            lagi = ", …" if len(self.pindaian) > _DISEBUT else ""
            yield (
                f"{len(self.pindaian)} dari {self.banyak} halaman tidak dibaca, karena berupa gambar tanpa lapisan "
                f"teks (hasil pindaian): halaman {', '.join(map(str, self.pindaian[:_DISEBUT]))}{lagi}."
            )
