"""Bookmarks of ours in a part of a document, each with the text that stands in it."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.dokumen.pengikat import JenisPengikat, Pengikat, baca_pengikat, isi_terikat
from lakip_xl.word.pohon import Simpul

_DILEWATI = frozenset({"w:del", "w:moveFrom", "mc:Fallback", "w:pPr", "w:rPr", "w:tblPr", "w:tcPr", "w:trPr"})
_TETAP = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-"}
_BERKUNCI = frozenset({JenisPengikat.ANGKA, JenisPengikat.NARASI})
"""What stands by its key in a text that is known by its words."""
_DIPAKAI = frozenset({"w:bookmarkStart", "w:bookmarkEnd", "w:t", "w:drawing", "w:object", "w:pict", *_TETAP})


class ButirNaskah(NamedTuple):
    """A node that counts, with the paragraph, the run and the innermost table around it."""

    simpul: Simpul
    paragraf: Simpul | None
    larian: Simpul | None
    tabel: Simpul | None

    @property
    def teks(self) -> str:
        """The letters that it gives."""
        return self.simpul.teks if self.simpul.nama == "w:t" else _TETAP.get(self.simpul.nama, "")


class Penanda(NamedTuple):
    """A bookmark: what its name says, its two ends, and what stands between them."""

    pengikat: Pengikat
    nama: str
    mulai: ButirNaskah
    tutup: Simpul | None
    isi: tuple[ButirNaskah, ...]
    salinan: bool = False
    """Whether one of that name stands before it."""

    @property
    def teks(self) -> str:
        """The text in it."""
        return "".join(butir.teks for butir in self.isi)

    @property
    def paragraf(self) -> Simpul | None:
        """The paragraph that it begins in, else the first that stands in it."""
        return self.mulai.paragraf or next((butir.paragraf for butir in self.isi if butir.paragraf is not None), None)

    @property
    def isi_berkunci(self) -> str:
        """The text in it with bound figures and references by their keys, as fingerprints of paragraphs know it."""
        hasil: list[str] = []
        dalam: set[str] = set()
        for butir in self.isi:
            simpul = butir.simpul
            if simpul.nama == "w:bookmarkStart":
                satu = baca_pengikat(simpul.atribut.get("w:name", ""))
                if satu is not None and satu.jenis in _BERKUNCI and not dalam:
                    dalam.add(simpul.atribut.get("w:id", ""))
                    hasil.append(isi_terikat(satu.dasar))
            elif simpul.nama == "w:bookmarkEnd":
                dalam.discard(simpul.atribut.get("w:id", ""))
            elif not dalam:
                hasil.append(butir.teks)
        return "".join(hasil)


def semua_butir(akar: Simpul) -> list[ButirNaskah]:
    """Return the nodes of a part that count, in the order of the document."""
    hasil: list[ButirNaskah] = []
    antre: list[tuple[Simpul, Simpul | None, Simpul | None, Simpul | None]] = [(akar, None, None, None)]
    while antre:
        simpul, paragraf, larian, tabel = antre.pop()
        if simpul.nama in _DIPAKAI and (simpul.nama not in _TETAP or larian is not None):
            hasil.append(ButirNaskah(simpul, paragraf, larian, tabel))
        if simpul.nama in _DILEWATI:
            continue
        if simpul.nama == "w:p":
            paragraf, larian = simpul, None
        elif simpul.nama == "w:r":
            larian = simpul
        elif simpul.nama == "w:tbl":
            tabel = simpul
        antre.extend((anak, paragraf, larian, tabel) for anak in reversed(simpul.anak))
    return hasil


def semua_penanda(butir: list[ButirNaskah]) -> Iterator[Penanda]:
    """Yield our bookmarks; one that is never closed holds nothing."""
    tutup: dict[str, list[int]] = {}
    for nomor, satu in enumerate(butir):
        if satu.simpul.nama == "w:bookmarkEnd":
            tutup.setdefault(satu.simpul.atribut.get("w:id", ""), []).append(nomor)
    for nomor, satu in enumerate(butir):
        if satu.simpul.nama != "w:bookmarkStart":
            continue
        nama = satu.simpul.atribut.get("w:name", "")
        pengikat = baca_pengikat(nama)
        if pengikat is None:
            continue
        akhir = next((letak for letak in tutup.get(satu.simpul.atribut.get("w:id", ""), ()) if letak > nomor), None)
        if akhir is None:
            yield Penanda(pengikat, nama, satu, None, ())
        else:
            yield Penanda(pengikat, nama, satu, butir[akhir].simpul, tuple(butir[nomor + 1 : akhir]))
