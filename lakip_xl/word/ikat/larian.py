"""Runs of a paragraph as bytes: text, bound figures in their bookmarks, references to captions."""

from collections.abc import Iterable

from lakip_xl.dokumen.pengikat import JenisPengikat, isi_alinea, nama_pengikat
from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import Acuan, FrasaTerikat, Potongan, Terikat
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.sunting import teks_xml


def larian(awalan: bytes, gaya: bytes, teks: str) -> bytes:
    """Return a run with a text; line ends break the line."""
    w = awalan
    isi = (b"<%sbr/>" % w).join(
        b'<%st xml:space="preserve">%s</%st>' % (w, teks_xml(satu), w) for satu in bersih(teks).split("\n")
    )
    return b"<%sr>%s%s</%sr>" % (w, gaya, isi, w)


def larian_terikat(awalan: bytes, gaya: bytes, potongan: Terikat, penamaan: Penamaan) -> bytes:
    """Return a run within the bookmark of its key."""
    nama = penamaan.nama(JenisPengikat.ANGKA, potongan.kunci, potongan.teks)
    return berpengikat(awalan, nama, penamaan.nomor(), larian(awalan, gaya, potongan.teks))


def berpengikat(awalan: bytes, nama: str, nomor: int, isi: bytes) -> bytes:
    """Return something within a bookmark."""
    w = awalan
    mulai = b'<%sbookmarkStart %sid="%d" %sname="%s"/>' % (w, w, nomor, w, nama.encode())
    return mulai + isi + b'<%sbookmarkEnd %sid="%d"/>' % (w, w, nomor)


def semua_larian(awalan: bytes, gaya: bytes, isi: Iterable[Potongan], penamaan: Penamaan) -> bytes:
    """Return the runs of a paragraph; a reference shows the code of its table until its field is filled."""
    hasil = []
    for potongan in isi:
        if isinstance(potongan, Terikat):
            hasil.append(larian_terikat(awalan, gaya, potongan, penamaan))
        elif isinstance(potongan, FrasaTerikat):
            nama = penamaan.nama(JenisPengikat.NARASI, potongan.kunci, isi_alinea(potongan.isi))
            dalam = semua_larian(awalan, gaya, potongan.isi, penamaan)
            hasil.append(berpengikat(awalan, nama, penamaan.nomor(), dalam))
        elif isinstance(potongan, Acuan):
            hasil.append(_acuan(awalan, gaya, potongan.kode))
        else:
            hasil.append(larian(awalan, gaya, potongan.teks))
    return b"".join(hasil)


def _acuan(awalan: bytes, gaya: bytes, kode: str) -> bytes:
    w, nama = awalan, nama_pengikat(JenisPengikat.NOMOR, kode, "").encode()
    isi = larian(w, gaya, kode)
    return b'<%sfldSimple %sinstr=" REF %s \\h ">%s</%sfldSimple>' % (w, w, nama, isi, w)
