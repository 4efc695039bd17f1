"""Figures in bookmarks brought up to date; one that a person changed is told, and replaced only when asked for."""

import re
from collections.abc import Iterator, Mapping

from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.pengikat import JenisPengikat, dasar_pengikat, rapikan_teks, sidik
from lakip_xl.dokumen.pola_isian import ISIAN
from lakip_xl.word.ikat.bagian import BagianNaskah, ganti_nama, sekitar
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.penanda import Penanda
from lakip_xl.word.ikat.teks import ganti_rentang
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.pohon import akhir
from lakip_xl.word.sunting import Suntingan

_KATA = re.compile(r"[^\s%():;]+")
_TERBANYAK = 30


def menurut_dasar(kunci: Mapping[str, Kunci]) -> dict[str, Kunci]:
    """Return keys by what the names of their bookmarks begin with."""
    return {dasar_pengikat(JenisPengikat.ANGKA, satu.nama): satu for satu in kunci.values()}


def perbarui_angka(
    bagian: BagianNaskah, penanda: Penanda, kunci: Mapping[str, Kunci], penamaan: Penamaan, *, paksa: bool
) -> Iterator[CatatanIkat]:
    """Bring one figure up to date; yield what there is to tell. `kunci` are keys by `menurut_dasar`."""
    kini = penanda.teks
    dikenal = kunci.get(penanda.pengikat.dasar)
    if ISIAN.search(kini):
        bagian.ubah(*_lepas(bagian, penanda))
        return
    if dikenal is None:
        yield CatatanIkat(PerkaraIkat.TAK_DIKENAL, penanda.pengikat.dasar, sekitar(penanda), kini)
        return
    if not kini.strip():
        yield CatatanIkat(PerkaraIkat.DIKOSONGKAN, dikenal.nama, sekitar(penanda), "", dikenal.teks)
        return
    if rapikan_teks(kini) == rapikan_teks(dikenal.teks):
        ganti_nama(bagian, penanda, dikenal.nama, dikenal.teks, penamaan)
        return
    yield from _ganti(bagian, penanda, dikenal, penamaan, paksa=paksa)


def _ganti(
    bagian: BagianNaskah, penanda: Penanda, kunci: Kunci, penamaan: Penamaan, *, paksa: bool
) -> Iterator[CatatanIkat]:
    kini = penanda.teks
    rentang = _tertulis_terakhir(kini, penanda.pengikat.sidik)
    if rentang is None and not paksa:
        yield CatatanIkat(PerkaraIkat.DIUBAH_TANGAN, kunci.nama, sekitar(penanda), kini, kunci.teks)
        return
    perkara = PerkaraIkat.DIGANTI if rentang is None else PerkaraIkat.DIPERBARUI
    awal, selesai = rentang or (0, len(kini))
    bagian.ubah(*ganti_rentang(bagian.isi, penanda.isi, awal, selesai, kunci.teks))
    ganti_nama(bagian, penanda, kunci.nama, kunci.teks, penamaan)
    if rapikan_teks(kini[awal:selesai]) != rapikan_teks(kunci.teks):
        yield CatatanIkat(perkara, kunci.nama, sekitar(penanda), kini[awal:selesai], kunci.teks)


def _tertulis_terakhir(kini: str, terakhir: str) -> tuple[int, int] | None:
    """Return where that which was last written stands: all of the text, or one piece of it beside what people added."""
    if sidik(kini) == terakhir:
        return 0, len(kini)
    kata = [cocok.span() for cocok in _KATA.finditer(kini)][:_TERBANYAK]
    calon = {
        (awal, akhir)
        for nomor, (awal, _) in enumerate(kata)
        for _, tepi in kata[nomor:]
        for akhir in (tepi, tepi - 1)
        if akhir > awal and sidik(kini[awal:akhir]) == terakhir
    }
    return calon.pop() if len(calon) == 1 else None


def _lepas(bagian: BagianNaskah, penanda: Penanda) -> Iterator[Suntingan]:
    """Yield what takes a bookmark away, whose figure gave way to a place for another."""
    for simpul in (penanda.mulai.simpul, penanda.tutup):
        if simpul is not None:
            yield Suntingan(simpul.awal, akhir(bagian.isi, simpul), 0, b"")
