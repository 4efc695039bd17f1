"""What the blocks of one document share while they are written: bookmarks, numbers of captions and lists, charts."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from lakip_xl.dokumen.pengikat import JenisPengikat, nama_pengikat
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
    tables and charts by code, `terpakai` the names of its bookmarks, `mulai` a number above all ids of its bookmarks,
    lists, drawings and charts, `relasi` how ids of new relations begin, `gaya` its own ids for styles of ours.
    """

    def __init__(  # noqa: PLR0913 - what two documents may differ in
        self,
        lebar: int,
        nomor: Mapping[str, NomorCetak],
        *,
        terpakai: Iterable[str] = (),
        mulai: int = 1,
        relasi: str = "rIdLk",
        gaya: Mapping[str, str] | None = None,
    ) -> None:
        """Begin with nothing written."""
        self.lebar = lebar
        self.nomor = nomor
        self.grafik: list[GrafikJadi] = []
        self.daftar = 0
        """How many numbered lists there are so far."""
        self.gaya = gaya or {}
        self._terpakai = {nama.casefold() for nama in terpakai}
        self._mulai = mulai
        self._berikut = mulai
        self._relasi = relasi
        self._dalam_daftar = False

    def ikat(self, jenis: JenisPengikat, kunci: str, isi: str, xml: str) -> str:
        """Return the XML within a bookmark of ours that tells its key and what stands in it."""
        urutan = 1
        while (nama := nama_pengikat(jenis, kunci, isi, urutan)).casefold() in self._terpakai:
            urutan += 1
        return self.tandai(nama, xml)

    def tandai(self, nama: str, xml: str) -> str:
        """Return the XML within a bookmark of that name."""
        self._terpakai.add(nama.casefold())
        kunci = self.kunci()
        return f'<w:bookmarkStart w:id="{kunci}" w:name="{nama}"/>{xml}<w:bookmarkEnd w:id="{kunci}"/>'

    def kunci(self) -> int:
        """Return an id that nothing else has."""
        self._berikut += 1
        return self._berikut - 1

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
        relasi = f"{self._relasi}{self._mulai + len(self.grafik)}"
        self.grafik.append(GrafikJadi(relasi, xml, buku))
        return relasi

    def gaya_milik(self, kode: str) -> str:
        """Return the id of a style in this document."""
        return self.gaya.get(kode, kode)
