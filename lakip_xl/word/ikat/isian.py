"""Places for figures that people typed, {{IKU-2.realisasi}}, made into bookmarks; format and other words stay."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lakip_xl.dokumen.isian import cari_kunci, potongan_kunci
from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.pola_isian import ISIAN
from lakip_xl.dokumen.unsur import FrasaTerikat, Terikat
from lakip_xl.word.baca.teks import PotonganTeks, potongan_teks
from lakip_xl.word.ikat.bagian import BagianNaskah, cuplik
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.larian import semua_larian
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.pohon import Simpul, akhir
from lakip_xl.word.sunting import Suntingan, ganti_teks, gaya_larian, jaga_spasi, letak_huruf, nama_tanda, sisipan


class IsianBlok(NamedTuple):
    """A paragraph that holds nothing but a name: where a table, a chart or a text shall stand."""

    paragraf: Simpul
    nama: str


def pasang_isian(
    bagian: BagianNaskah, kunci: Mapping[str, Kunci], blok: Mapping[str, object], penamaan: Penamaan
) -> Iterator[CatatanIkat | IsianBlok]:
    """Bind what was typed; yield what to tell, and the paragraphs that a block of that name takes the place of."""
    for paragraf in bagian.akar.semua("w:p"):
        potongan = potongan_teks(paragraf)
        teks = "".join(satu.teks for satu in potongan)
        if "{{" not in teks:
            continue
        sendiri = ISIAN.fullmatch(teks.strip())
        if sendiri is not None and " ".join(sendiri[1].split()) in blok:
            yield IsianBlok(paragraf, " ".join(sendiri[1].split()))
            continue
        for cocok in ISIAN.finditer(teks):
            dikenal = cari_kunci(cocok[1], kunci)
            suntingan = (
                None
                if dikenal is None
                else list(_pasang(bagian, potongan, cocok.span(), potongan_kunci(dikenal, kunci), penamaan))
            )
            if dikenal is None or not suntingan:
                yield CatatanIkat(PerkaraIkat.TAK_DIKENAL, cocok[1], cuplik(paragraf), cocok[0])
                continue
            bagian.ubah(*suntingan)
            yield CatatanIkat(PerkaraIkat.DIPASANG, dikenal.nama, cuplik(paragraf), cocok[0], dikenal.teks)


def tempatkan_blok(bagian: BagianNaskah, paragraf: Simpul, xml: bytes) -> Iterator[Suntingan]:
    """Yield what puts blocks in place of a paragraph; one that ends a section or a cell stays, emptied, below them."""
    berbagian = paragraf.cari("w:pPr", "w:sectPr") is not None
    dalam_tabel = any(butir.paragraf is paragraf and butir.tabel is not None for butir in bagian.butir)
    if not berbagian and not dalam_tabel:
        yield Suntingan(paragraf.awal, akhir(bagian.isi, paragraf), 0, xml)
        return
    yield sisipan(paragraf.awal, xml)
    for satu in potongan_teks(paragraf):
        if satu.simpul.nama == "w:t":
            yield ganti_teks(bagian.isi, satu.simpul, "")


def _pasang(
    bagian: BagianNaskah,
    potongan: Sequence[PotonganTeks],
    rentang: tuple[int, int],
    baru: Terikat | FrasaTerikat,
    penamaan: Penamaan,
) -> Iterator[Suntingan]:
    """Yield what puts a bound run in place of some letters; nothing where they are no plain text."""
    awal, selesai = rentang
    kena = [satu for satu in potongan if satu.awal < selesai and satu.awal + len(satu.teks) > awal]
    tepi = [
        (
            letak_huruf(bagian.isi, satu, max(awal - satu.awal, 0)),
            letak_huruf(bagian.isi, satu, min(selesai - satu.awal, len(satu.teks))),
        )
        for satu in kena
    ]
    pertama = kena[0]
    if pertama.larian is None or any(None in satu for satu in tepi):
        return
    w = bagian.awalan
    gaya = gaya_larian(bagian.isi, pertama.larian)
    nama = nama_tanda(bagian.isi, pertama.simpul)
    isi = semua_larian(w, gaya, (baru,), penamaan)
    tutup, buka = b"</%s></%sr>" % (nama, w), b'<%sr>%s<%s xml:space="preserve">' % (w, gaya, nama)
    for nomor, (satu, (mulai, batas)) in enumerate(zip(kena, tepi, strict=True)):
        assert mulai is not None  # asked above
        assert batas is not None
        yield jaga_spasi(bagian.isi, satu.simpul)
        if nomor == 0:
            yield sisipan(mulai, tutup + isi + buka)
        yield Suntingan(mulai, batas, 0, b"")
