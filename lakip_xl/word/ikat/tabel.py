"""Tables of the data in a document: cell by cell, so that widths and fonts stay; one that people edited is told."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from lakip_xl.dokumen.pengikat import isi_tabel, rapikan_teks, sidik
from lakip_xl.dokumen.unsur import TabelDokumen
from lakip_xl.word.baca.dokumen import baris_tabel, isi_sel, paragraf_sel, sel_baris
from lakip_xl.word.ikat.bagian import BagianNaskah, ganti_nama, sekitar
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.larian import larian
from lakip_xl.word.ikat.penanda import Penanda
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.pohon import Simpul, akhir, kosong
from lakip_xl.word.sunting import Suntingan, ganti_teks, sisipan

_DISEBUT = 3
"""How many cells a message names."""


def teks_tabel(tabel: TabelDokumen) -> list[list[str]]:
    """Return the cells of a table of the data, its header first."""
    return [[sel.teks for sel in baris.sel] for baris in chain(tabel.kepala, tabel.baris)]


def perbarui_tabel(  # noqa: PLR0913 - the table there, that of the data, and what to do about a difference
    bagian: BagianNaskah,
    penanda: Penanda,
    baru: TabelDokumen | None,
    penamaan: Penamaan,
    gambar: Callable[[TabelDokumen], bytes],
    *,
    paksa: bool,
) -> Iterator[CatatanIkat]:
    """Bring the table around a bookmark up to date; `gambar` draws one whose rows or columns are others now."""
    tabel = penanda.mulai.tabel
    if baru is None or tabel is None:
        return
    sel = [list(sel_baris(baris)) for baris in baris_tabel(tabel)]
    kini, data = [[isi_sel(satu) for satu in baris] for baris in sel], teks_tabel(baru)
    if isi_tabel(kini) == isi_tabel(data):
        ganti_nama(bagian, penanda, baru.kode, isi_tabel(data), penamaan)
        return
    disentuh = sidik(isi_tabel(kini)) != penanda.pengikat.sidik
    beda = _beda(kini, data)
    if disentuh and not paksa:
        yield CatatanIkat(PerkaraIkat.DIUBAH_TANGAN, f"tabel {baru.kode}", sekitar(penanda), *beda)
        return
    if [len(baris) for baris in kini] == [len(baris) for baris in data]:
        for baris, lama, isi in zip(sel, kini, data, strict=True):
            for satu, tertulis, teks in zip(baris, lama, isi, strict=True):
                if rapikan_teks(tertulis) != rapikan_teks(teks):
                    bagian.ubah(*_ganti_sel(bagian, satu, teks))
        ganti_nama(bagian, penanda, baru.kode, isi_tabel(data), penamaan)
    else:
        bagian.ganti(Suntingan(tabel.awal, akhir(bagian.isi, tabel), 0, gambar(baru)))
    perkara = PerkaraIkat.DIGANTI if disentuh else PerkaraIkat.DIPERBARUI
    yield CatatanIkat(perkara, f"tabel {baru.kode}", "", *beda)


def _beda(kini: Sequence[Sequence[str]], data: Sequence[Sequence[str]]) -> tuple[str, str]:
    """Return the cells that differ, as they stand and as the data have them."""
    if [len(baris) for baris in kini] != [len(baris) for baris in data]:
        return f"{len(kini)} baris", f"{len(data)} baris"
    beda = [
        (rapikan_teks(lama), rapikan_teks(baru))
        for satu, dua in zip(kini, data, strict=True)
        for lama, baru in zip(satu, dua, strict=True)
        if rapikan_teks(lama) != rapikan_teks(baru)
    ]
    lain = f"; dan {len(beda) - _DISEBUT} sel lain" if len(beda) > _DISEBUT else ""
    return "; ".join(lama for lama, _ in beda[:_DISEBUT]), "; ".join(baru for _, baru in beda[:_DISEBUT]) + lain


def _ganti_sel(bagian: BagianNaskah, sel: Simpul, teks: str) -> Iterator[Suntingan]:
    """Yield what gives a cell another text: its first run takes it, the others are emptied."""
    paragraf = list(paragraf_sel(sel))
    ditulis = False
    for satu in paragraf:
        for simpul in satu.semua("w:t"):
            yield ganti_teks(bagian.isi, simpul, "" if ditulis else teks)
            ditulis = True
        for simpul in chain(satu.semua("w:br"), satu.semua("w:tab")):
            yield Suntingan(simpul.awal, akhir(bagian.isi, simpul), 0, b"")
    if ditulis or not paragraf:
        return
    isi = larian(bagian.awalan, b"", teks)
    pertama = paragraf[0]
    if kosong(bagian.isi, pertama):
        w = bagian.awalan
        yield Suntingan(pertama.awal, akhir(bagian.isi, pertama), 0, b"<%sp>%s</%sp>" % (w, isi, w))
    else:
        yield sisipan(pertama.penutup, isi)
