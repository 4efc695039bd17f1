"""A PDF as a Naskah, with what its reader should know of it: that it is less sure, and which pages were not read."""

from collections.abc import Iterator, Sequence

from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.naskah.naskah import Naskah
from lakip_xl.pdf.baca.halaman import HalamanPdf
from lakip_xl.pdf.baca.mesin import baca_halaman
from lakip_xl.pdf.baca.susun import susun_naskah

KURANG_PASTI = (
    "Draf ini PDF: alinea dan tabelnya disusun kembali dari letak huruf dan garis, jadi kurang pasti dibanding Word; "
    "cocokkan setiap temuan dengan halamannya."
)
_PINDAIAN = "PDF tidak punya lapisan teks (hasil pindaian), jadi tidak dapat diperiksa; kirim draf Word, atau PDF yang disimpan dari Word"  # noqa: E501
_DISEBUT = 10


def baca_dokumen_pdf(isi: bytes, nama: str = "") -> Naskah:
    """Read the bytes of a PDF; BerkasDitolak, with the reason, where that cannot be done."""
    semua = list(baca_halaman(isi))
    pindaian = [halaman.nomor for halaman in semua if halaman.pindaian]
    if not any(halaman.huruf for halaman in semua):
        raise BerkasDitolak(_PINDAIAN if pindaian else "PDF tidak berisi teks; minta salinan baru")
    naskah = susun_naskah(semua, nama)
    return Naskah(naskah.blok, nama, naskah.halaman, tuple(_catatan(semua, pindaian)))


def _catatan(semua: Sequence[HalamanPdf], pindaian: Sequence[int]) -> Iterator[str]:
    yield KURANG_PASTI
    if pindaian:
        sebut = ", ".join(map(str, pindaian[:_DISEBUT])) + (", …" if len(pindaian) > _DISEBUT else "")
        yield (
            f"{len(pindaian)} dari {len(semua)} halaman tidak dibaca, karena berupa gambar tanpa lapisan teks "
            f"(hasil pindaian): halaman {sebut}."
        )
