"""What a document holds that is bound to the data, as it is printed beside what the data say now."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, zip_longest

from lakip_xl.checking.verifikasi import AngkaTerikat
from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.pengikat import JenisPengikat, isi_alinea, rapikan_teks, sidik
from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import Dokumen, TabelDokumen
from lakip_xl.layout.sel import Rujukan
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.sheets.tempat import Tempat
from lakip_xl.word.arsip import buka_dokumen
from lakip_xl.word.baca.dokumen import bagian_dokumen, baris_tabel, blok_badan, isi_sel, sel_berkolom
from lakip_xl.word.baca.teks import potongan_teks
from lakip_xl.word.ikat.angka import menurut_dasar
from lakip_xl.word.ikat.bagian import BagianNaskah
from lakip_xl.word.ikat.grafik import sidik_grafik
from lakip_xl.word.ikat.isi_dokumen import IsiDokumen, susun_isi
from lakip_xl.word.ikat.narasi import TeksTerikat, teks_potongan, teks_terikat
from lakip_xl.word.ikat.penanda import Penanda
from lakip_xl.word.pohon import Simpul

_KINI = "digambar dari data sekarang"
CariTempat = Callable[[Rujukan | None], tuple[Tempat, ...]]
"""What finds the cell of the year's workbook that something shows; () for what shows none."""


def berpengikat(isi: bytes) -> bool:
    """Tell whether a document has bookmarks of ours."""
    with buka_dokumen(isi) as arsip:
        return b'="lk_' in arsip.baca(bagian_dokumen(arsip).badan)


def angka_terikat(
    isi: bytes, dokumen: Dokumen, kunci: Mapping[str, Kunci], tempat: CariTempat
) -> Iterator[AngkaTerikat]:
    """Yield every bound figure, cell and chart of the body of a document; BerkasDitolak as in `baca_dokumen`."""
    with buka_dokumen(isi) as arsip:
        bagian = BagianNaskah("", arsip.baca(bagian_dokumen(arsip).badan))
    tubuh = bagian.akar.cari("w:body")
    blok = [] if tubuh is None else list(blok_badan(tubuh))
    dasar, milik = menurut_dasar(kunci), susun_isi(dokumen)
    teks = teks_terikat(milik.narasi, kunci)
    for penanda in bagian.penanda:
        nomor = _blok(blok, penanda.mulai.simpul)
        if nomor is None:
            continue
        if penanda.pengikat.jenis is JenisPengikat.ANGKA:
            dikenal = dasar.get(penanda.pengikat.dasar)
            if dikenal is not None and penanda.teks.strip():
                letak = _letak(blok[nomor], nomor, penanda)
                kini, data = rapikan_teks(penanda.teks), rapikan_teks(dikenal.teks)
                yield AngkaTerikat(letak, dikenal.nama, kini, data, tempat(dikenal.asal))
        else:
            yield from _lain(penanda, _letak(blok[nomor], nomor, penanda), milik, teks, tempat)


def _lain(
    penanda: Penanda, letak: LetakNaskah, milik: IsiDokumen, teks: Mapping[str, TeksTerikat], tempat: CariTempat
) -> Iterator[AngkaTerikat]:
    nomor, dasar = letak.blok, penanda.pengikat.dasar
    if penanda.pengikat.jenis is JenisPengikat.NARASI and dasar in teks and teks[dasar].frasa:
        frasa = teks[dasar]
        kata = isi_alinea(frasa.isi)
        tertulis, data = rapikan_teks(penanda.teks), rapikan_teks(teks_potongan(frasa.isi))
        sama = sidik(kata) in (penanda.pengikat.sidik, sidik(penanda.isi_berkunci))
        yield AngkaTerikat(letak, frasa.kunci, data if sama else tertulis, data)
    if penanda.pengikat.jenis is JenisPengikat.TABEL and penanda.mulai.tabel is not None and dasar in milik.tabel:
        yield from _sel(penanda.mulai.tabel, nomor, milik.tabel[dasar], tempat)
    elif penanda.pengikat.jenis is JenisPengikat.GRAFIK and dasar in milik.grafik:
        grafik = milik.grafik[dasar]
        sama = sidik(sidik_grafik(grafik)) == penanda.pengikat.sidik
        yield AngkaTerikat(
            LetakNaskah(nomor), grafik.kode, "digambar" if sama else "digambar dari data lama", "digambar"
        )


def _sel(tabel: Simpul, nomor: int, data: TabelDokumen, tempat: CariTempat) -> Iterator[AngkaTerikat]:
    """Yield each cell of a table of the data; rows that one of both lacks count as blank."""
    kini = [list(sel_berkolom(baris)) for baris in baris_tabel(tabel)]
    data_kini = [baris.sel for baris in chain(data.kepala, data.baris)]
    for baris, (lama, baru) in enumerate(zip_longest(kini, data_kini, fillvalue=())):
        for urutan, (sel, isi) in enumerate(zip_longest(lama, baru, fillvalue=None)):
            kolom = urutan if sel is None else sel[0]
            letak = LetakNaskah(nomor, min(baris, len(kini) - 1), kolom)
            tertulis = "" if sel is None else isi_sel(sel[1])
            seharusnya = "" if isi is None else rapikan_teks(bersih(isi.teks))
            asal = () if isi is None else tempat(isi.asal)
            yield AngkaTerikat(letak, f"tabel {data.kode}", rapikan_teks(tertulis), seharusnya, asal)


def _blok(blok: Sequence[Simpul], simpul: Simpul) -> int | None:
    """Return the number of the block that a node stands in; blocks stand in the order of their bytes."""
    nomor = bisect_right(blok, simpul.awal, key=lambda satu: satu.awal) - 1
    return nomor if nomor >= 0 and simpul.awal <= blok[nomor].penutup else None


def _letak(blok: Simpul, nomor: int, penanda: Penanda) -> LetakNaskah:
    """Return where a figure stands: its letters in a paragraph, its cell in a table."""
    if blok.nama == "w:tbl":
        for baris, isi in enumerate(baris_tabel(blok)):
            for kolom, sel, _ in sel_berkolom(isi):
                if sel.awal <= penanda.mulai.simpul.awal <= sel.penutup:
                    return LetakNaskah(nomor, baris, kolom)
        return LetakNaskah(nomor)
    milik = {id(butir.simpul) for butir in penanda.isi}
    kena = [satu for satu in potongan_teks(blok) if id(satu.simpul) in milik]
    if not kena:
        return LetakNaskah(nomor)
    return LetakNaskah(nomor, awal=kena[0].awal, akhir=kena[-1].awal + len(kena[-1].teks))
