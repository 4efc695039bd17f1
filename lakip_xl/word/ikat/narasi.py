"""Paragraphs of the plan in a document: they follow the plan while nobody has typed in them."""

from collections.abc import Iterator

from lakip_xl.dokumen.pengikat import isi_alinea, sidik
from lakip_xl.dokumen.unsur import AlineaDokumen
from lakip_xl.word.ikat.bagian import BagianNaskah, Penamaan, ganti_nama, sekitar
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.larian import semua_larian
from lakip_xl.word.ikat.penanda import Penanda
from lakip_xl.word.pohon import akhir
from lakip_xl.word.sunting import Suntingan, gaya_larian


def perbarui_narasi(
    bagian: BagianNaskah, penanda: Penanda, baru: AlineaDokumen | None, penamaan: Penamaan
) -> Iterator[CatatanIkat]:
    """Put the text of the plan where that of an earlier run stands untouched; tell where both have changed."""
    if baru is None or penanda.tutup is None:
        penamaan.kembar(penanda.nama)
        return
    kini, rencana = penanda.isi_berkunci, isi_alinea(baru.isi)
    sama = sidik(rencana) == penanda.pengikat.sidik
    if sama or sidik(kini) == sidik(rencana):
        ganti_nama(bagian, penanda, baru.nama, rencana, penamaan)
        return
    if sidik(kini) != penanda.pengikat.sidik:
        penamaan.kembar(penanda.nama)
        yield CatatanIkat(PerkaraIkat.BEDA_NARASI, baru.nama, sekitar(penanda), kini, rencana)
        return
    mulai = akhir(bagian.isi, penanda.mulai.simpul)
    larian = next((butir.larian for butir in penanda.isi if butir.larian is not None), None)
    gaya = b"" if larian is None else gaya_larian(bagian.isi, larian)
    isi = semua_larian(bagian.awalan, gaya, baru.isi, penamaan, {})
    bagian.ubah(Suntingan(mulai, penanda.tutup.awal, 0, isi))
    ganti_nama(bagian, penanda, baru.nama, rencana, penamaan)
    yield CatatanIkat(PerkaraIkat.DIPERBARUI, baru.nama, sekitar(penanda), kini, rencana)
