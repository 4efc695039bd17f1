"""A part of a document in work: its bytes, our bookmarks in it, the changes that gather."""

from collections.abc import Iterable
from functools import cached_property

from lakip_xl.dokumen.pengikat import nama_pengikat
from lakip_xl.domain.sebutan import sebut
from lakip_xl.word.ikat.penanda import ButirNaskah, Penanda, semua_butir, semua_penanda
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.pohon import Simpul, urai
from lakip_xl.word.sunting import Suntingan, awalan_nama, ganti_atribut, terapkan

_TERBESAR = 2_000_000_000
"""Numbers of bookmarks beyond this are another program's; ours begin below."""


class BagianNaskah:
    """One part (the body, a header, the footnotes)."""

    def __init__(self, part: str, isi: bytes) -> None:
        """Parse it; ExpatError where it is no XML."""
        self.part = part
        self.isi = isi
        self.akar = urai(isi)
        self.awalan = awalan_nama(isi, self.akar)
        self.suntingan: list[Suntingan] = []
        self.diganti_sampai = 0
        """Where the last text ends that was replaced as a whole: what stood in it is gone."""

    @cached_property
    def butir(self) -> list[ButirNaskah]:
        """The nodes that count."""
        return semua_butir(self.akar)

    @cached_property
    def penanda(self) -> list[Penanda]:
        """Our bookmarks."""
        return list(semua_penanda(self.butir))

    def ubah(self, *suntingan: Suntingan) -> None:
        """Gather changes."""
        self.suntingan += suntingan

    def ganti(self, suntingan: Suntingan) -> None:
        """Gather a change that replaces all that stands there, bookmarks too."""
        self.suntingan.append(suntingan)
        self.diganti_sampai = max(self.diganti_sampai, suntingan.akhir)

    def hasil(self) -> bytes:
        """Return its bytes with the changes."""
        return terapkan(self.isi, self.suntingan) if self.suntingan else self.isi


def nama_bebas(semua: Iterable[BagianNaskah]) -> Penamaan:
    """Return what the bookmarks of all parts of a document leave free."""
    mulai = [butir.simpul.atribut for satu in semua for butir in satu.butir if butir.simpul.nama == "w:bookmarkStart"]
    nomor = (atribut.get("w:id", "") for atribut in mulai)
    terbesar = max((int(isi) for isi in nomor if isi.isdecimal() and int(isi) < _TERBESAR), default=0)
    return Penamaan((atribut.get("w:name", "") for atribut in mulai), terbesar)


def ganti_nama(bagian: BagianNaskah, penanda: Penanda, kunci: str, isi: str, penamaan: Penamaan) -> None:
    """Give a bookmark the name that tells what stands in it now; one that has it keeps its own, a copy gets another."""
    jenis = penanda.pengikat.jenis
    if not penanda.salinan and penanda.pengikat.sidik == nama_pengikat(jenis, kunci, isi).rpartition("_")[2]:
        return
    bagian.ubah(ganti_atribut(bagian.isi, penanda.mulai.simpul, b"name", penamaan.nama(jenis, kunci, isi)))
    if penanda.salinan and penanda.tutup is not None:
        nomor = str(penamaan.nomor())
        bagian.ubah(
            ganti_atribut(bagian.isi, penanda.mulai.simpul, b"id", nomor),
            ganti_atribut(bagian.isi, penanda.tutup, b"id", nomor),
        )


def sekitar(penanda: Penanda) -> str:
    """Return the words around a bookmark, by which a person finds it."""
    paragraf = penanda.paragraf
    return "" if paragraf is None else cuplik(paragraf)


def cuplik(paragraf: Simpul) -> str:
    """Return the beginning of a paragraph."""
    return sebut("".join(simpul.teks for simpul in paragraf.semua("w:t")))
