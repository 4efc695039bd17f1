"""Changes to the bytes of a part of a document: only what is changed is other than it was."""

import re
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import NamedTuple
from xml.sax.saxutils import escape

from lakip_xl.word.baca.teks import PotonganTeks
from lakip_xl.word.pohon import Simpul, akhir, akhir_buka, kosong, urai

_HURUF = re.compile(rb"&[^;]*;|[\x00-\x7f\xc0-\xff][\x80-\xbf]*")
_TERLARANG = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")


class Suntingan(NamedTuple):
    """Bytes in place of those from `awal` to `akhir` (equal: put in between); `urutan` orders those of one place."""

    awal: int
    akhir: int
    urutan: int
    isi: bytes


def sisipan(letak: int, isi: bytes, urutan: int = 0) -> Suntingan:
    """Return a change that only puts in."""
    return Suntingan(letak, letak, urutan, isi)


def terapkan(badan: bytes, semua: Iterable[Suntingan]) -> bytes:
    """Return a part with its changes; one within what another replaces falls away, equal ones count once."""
    hasil, sebelum = [], 0
    for satu in sorted(dict.fromkeys(semua), key=lambda isi: (isi.awal, isi.akhir > isi.awal, isi.urutan, -isi.akhir)):
        if satu.awal < sebelum:
            continue
        hasil += [badan[sebelum : satu.awal], satu.isi]
        sebelum = satu.akhir
    return b"".join([*hasil, badan[sebelum:]])


def teks_xml(teks: str) -> bytes:
    """Return a text as it stands within an element; what XML cannot hold is dropped."""
    return escape(_TERLARANG.sub("", teks), {'"': "&quot;"}).encode()


def awalan_nama(badan: bytes, akar: Simpul) -> bytes:
    """Return the prefix that a part gives to the names of Word, with its colon; "" for none."""
    nama = nama_tanda(badan, akar)
    return nama.rpartition(b":")[0] + b":" if b":" in nama else b""


def nama_tanda(badan: bytes, simpul: Simpul) -> bytes:
    """Return the name of an element as it is written."""
    return badan[simpul.awal + 1 : akhir_buka(badan, simpul)].rstrip(b"/>").split()[0]


def gaya_larian(badan: bytes, larian: Simpul) -> bytes:
    """Return the properties of a run as they are written; "" for none."""
    sifat = larian.cari("w:rPr")
    return badan[sifat.awal : akhir(badan, sifat)] if sifat is not None else b""


def ganti_teks(badan: bytes, simpul: Simpul, teks: str) -> Suntingan:
    """Return what makes a w:t hold another text, its blanks kept."""
    nama = nama_tanda(badan, simpul)
    isi = b'<%s xml:space="preserve">%s</%s>' % (nama, teks_xml(teks), nama)
    return Suntingan(simpul.awal, akhir(badan, simpul), 0, isi)


def ganti_atribut(badan: bytes, simpul: Simpul, nama: bytes, nilai: str) -> Suntingan:
    """Return what gives an attribute of an element another value; the element has it."""
    tanda = badan[simpul.awal : akhir_buka(badan, simpul)]
    cocok = re.search(rb"\s(?:[\w.-]+:)?" + nama + rb"\s*=\s*(\"[^\"]*\"|'[^']*')", tanda)
    assert cocok is not None  # who asks has read it
    awal = simpul.awal + cocok.start(1)
    return Suntingan(awal, simpul.awal + cocok.end(1), 0, b'"' + teks_xml(nilai) + b'"')


def jaga_spasi(badan: bytes, simpul: Simpul) -> Suntingan:
    """Return what keeps the blanks at the ends of a text that is split."""
    if any(kunci.endswith("space") for kunci in simpul.atribut):
        return sisipan(simpul.awal, b"")
    return sisipan(simpul.awal + 1 + len(nama_tanda(badan, simpul)), b' xml:space="preserve"')


def letak_huruf(badan: bytes, potongan: PotonganTeks, huruf: int) -> int | None:
    """Return the offset of a letter of a piece; None where that is no plain text."""
    simpul = potongan.simpul
    if simpul.nama != "w:t" or kosong(badan, simpul):
        return None
    mulai = akhir_buka(badan, simpul)
    mentah = badan[mulai : simpul.penutup]
    if b"<" in mentah:
        return None
    if b"&" not in mentah:
        return mulai + len(simpul.teks[:huruf].encode()) if 0 <= huruf <= len(simpul.teks) else None
    semua = [cocok.start() for cocok in _HURUF.finditer(mentah)] + [len(mentah)]
    return mulai + semua[huruf] if 0 <= huruf < len(semua) else None


def di_akhir(isi: bytes, tambahan: bytes) -> bytes:
    """Return a part with more children at the end of its root."""
    akar = urai(isi)
    if kosong(isi, akar):
        nama = nama_tanda(isi, akar)
        buka = akhir_buka(isi, akar)
        return isi[: buka - 2] + b">" + tambahan + b"</" + nama + b">" + isi[buka:]
    return isi[: akar.penutup] + tambahan + isi[akar.penutup :]


def kemas_ulang(isi: bytes, baru: Mapping[str, bytes]) -> bytes:
    """Return the zip with other parts; what is not changed is copied as it is."""
    hasil = BytesIO()
    with zipfile.ZipFile(BytesIO(isi)) as arsip_lama, zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as arsip_baru:
        for part in arsip_lama.infolist():
            catatan = zipfile.ZipInfo(part.filename, part.date_time)
            catatan.compress_type, catatan.external_attr = part.compress_type, part.external_attr
            with arsip_baru.open(catatan, "w") as berkas:
                if part.filename in baru:
                    berkas.write(baru[part.filename])
                else:
                    with arsip_lama.open(part) as sumber:
                        while potong := sumber.read(1 << 18):
                            berkas.write(potong)
        for nama in baru:
            if nama not in arsip_lama.namelist():
                catatan = zipfile.ZipInfo(nama)
                catatan.compress_type = zipfile.ZIP_DEFLATED
                arsip_baru.writestr(catatan, baru[nama])
    return hasil.getvalue()
