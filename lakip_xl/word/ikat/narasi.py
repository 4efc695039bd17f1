"""Texts in a document that follow plan and data: paragraphs of the plan, phrases whose words turn with the figures."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lakip_xl.dokumen.isian import pecah_isian
from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.pengikat import JenisPengikat, dasar_pengikat, isi_alinea, sidik
from lakip_xl.dokumen.unsur import Acuan, AlineaDokumen, Potongan
from lakip_xl.word.ikat.bagian import BagianNaskah, ganti_nama, sekitar
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.larian import semua_larian
from lakip_xl.word.ikat.penanda import Penanda
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.pohon import akhir
from lakip_xl.word.sunting import Suntingan, gaya_larian


class TeksTerikat(NamedTuple):
    """A text that a bookmark holds: its key, its pieces now, whether it is a phrase of the data."""

    kunci: str
    isi: tuple[Potongan, ...]
    frasa: bool = False


def teks_terikat(alinea: Mapping[str, AlineaDokumen], kunci: Mapping[str, Kunci]) -> dict[str, TeksTerikat]:
    """Return every text of a year by what the names of their bookmarks begin with."""
    frasa = (TeksTerikat(satu.nama, tuple(pecah_isian(satu.pola, kunci)), True) for satu in kunci.values() if satu.pola)
    hasil = {dasar_pengikat(JenisPengikat.NARASI, satu.kunci): satu for satu in frasa}
    return hasil | {dasar: TeksTerikat(satu.nama, satu.isi) for dasar, satu in alinea.items()}


def teks_potongan(isi: Sequence[Potongan]) -> str:
    """Return the words and figures of some pieces."""
    return "".join(satu.teks for satu in isi if not isinstance(satu, Acuan))


def perbarui_narasi(
    bagian: BagianNaskah, penanda: Penanda, baru: TeksTerikat | None, penamaan: Penamaan, *, paksa: bool
) -> Iterator[CatatanIkat]:
    """Put the words of now where those of an earlier run stand untouched; tell where both have changed.

    Figures within have bookmarks of their own. A phrase whose words the data have turned is replaced with `paksa`.
    """
    if baru is None or penanda.tutup is None:
        return
    kini, kata = penanda.isi_berkunci, isi_alinea(baru.isi)
    if sidik(kata) in (penanda.pengikat.sidik, sidik(kini)):
        ganti_nama(bagian, penanda, baru.kunci, kata, penamaan)
        return
    disentuh = sidik(kini) != penanda.pengikat.sidik
    tertulis, data = penanda.teks, teks_potongan(baru.isi)
    if disentuh and not (paksa and baru.frasa):
        perkara = PerkaraIkat.BEDA_FRASA if baru.frasa else PerkaraIkat.BEDA_NARASI
        yield CatatanIkat(perkara, baru.kunci, sekitar(penanda), tertulis, data)
        return
    mulai = akhir(bagian.isi, penanda.mulai.simpul)
    larian = next((butir.larian for butir in penanda.isi if butir.larian is not None), None)
    gaya = b"" if larian is None else gaya_larian(bagian.isi, larian)
    bagian.ganti(Suntingan(mulai, penanda.tutup.awal, 0, semua_larian(bagian.awalan, gaya, baru.isi, penamaan)))
    ganti_nama(bagian, penanda, baru.kunci, kata, penamaan)
    perkara = PerkaraIkat.DIGANTI if disentuh else PerkaraIkat.DIPERBARUI
    yield CatatanIkat(perkara, baru.kunci, sekitar(penanda), tertulis, data)
