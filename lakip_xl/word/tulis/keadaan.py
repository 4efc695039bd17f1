"""What the blocks of one document share while they are written: bookmarks, numbers of captions and lists, charts."""

from collections.abc import Mapping
from typing import NamedTuple

from lakip_xl.dokumen.pengikat import JenisPengikat
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.tulis.gaya import NOMOR_URUT


class NomorCetak(NamedTuple):
    """The number of a table or chart: "Tabel 3.4", and the bookmark around it."""

    teks: str
    pengikat: str


class GrafikJadi(NamedTuple):
    """The parts of a chart: the id by which its paragraph finds it, its XML, the workbook of its figures."""

    relasi: str
    xml: bytes
    buku: bytes


class KeadaanTulis:
    """Counts what must be unique in a document, and collects what stands in parts of their own.

    To write blocks for a document that is there: `lebar` is its width of text in twips, `nomor` the numbers of its
    tables and charts by code, `penamaan` what its bookmarks and drawings leave free, `mulai` a number above all ids of
    its lists and relations, `gaya` its own ids for styles of ours.
    """

    def __init__(
        self,
        lebar: int,
        nomor: Mapping[str, NomorCetak],
        *,
        penamaan: Penamaan | None = None,
        mulai: int = 1,
        gaya: Mapping[str, str] | None = None,
    ) -> None:
        """Begin with nothing written."""
        self.lebar = lebar
        self.nomor = nomor
        self.grafik: list[GrafikJadi] = []
        self.daftar = 0
        """How many numbered lists there are so far."""
        self.gaya = gaya or {}
        self._penamaan = penamaan or Penamaan()
        self._mulai = mulai
        self._dalam_daftar = False

    def ikat(self, jenis: JenisPengikat, kunci: str, isi: str, xml: str) -> str:
        """Return the XML within a bookmark of ours that tells its key and what stands in it."""
        return self.tandai(self._penamaan.nama(jenis, kunci, isi), xml)

    def tandai(self, nama: str, xml: str) -> str:
        """Return the XML within a bookmark of that name."""
        self._penamaan.pakai(nama)
        kunci = self.kunci()
        return f'<w:bookmarkStart w:id="{kunci}" w:name="{nama}"/>{xml}<w:bookmarkEnd w:id="{kunci}"/>'

    def kunci(self) -> int:
        """Return an id that nothing else has."""
        return self._penamaan.nomor()

    def nomor_butir(self) -> int:
        """Return the list of a numbered item: a new one where the paragraph before it was none."""
        if not self._dalam_daftar:
            self._dalam_daftar = True
            self.daftar += 1
        return (NOMOR_URUT if self._mulai == 1 else self._mulai) + self.daftar

    def putus(self) -> None:
        """Note that no numbered list goes on here."""
        self._dalam_daftar = False

    def tambah_grafik(self, xml: bytes, buku: bytes) -> str:
        """Take the parts of a chart and return the id of its relation."""
        relasi = f"rIdLk{self._mulai + len(self.grafik)}"
        self.grafik.append(GrafikJadi(relasi, xml, buku))
        return relasi

    def gaya_milik(self, kode: str) -> str:
        """Return the id of a style in this document."""
        return self.gaya.get(kode, kode)
