"""A copy of a document with a comment at every place that is named; every other byte stays as it is."""

import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from itertools import chain
from typing import NamedTuple
from xml.sax.saxutils import escape

from lakip_xl.excel.baca.arsip import JENIS_ISI, Arsip, BerkasDitolak
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.word.arsip import buka_dokumen
from lakip_xl.word.baca.dokumen import bagian_dokumen, baris_tabel, blok_badan, paragraf_sel, sel_berkolom
from lakip_xl.word.baca.teks import PotonganTeks, potongan_teks
from lakip_xl.word.pohon import Simpul, akhir, akhir_buka, kosong, urai

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_JENIS_KOMENTAR = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELASI_KOMENTAR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_PENULIS, _SINGKATAN = "lakip-xl", "LX"
_TANDA_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_HURUF = re.compile(rb"&[^;]*;|[\x00-\x7f\xc0-\xff][\x80-\xbf]*")


class KomentarNaskah(NamedTuple):
    """A comment: its place and its lines."""

    letak: LetakNaskah
    baris: tuple[str, ...]


class _Sisipan(NamedTuple):
    """Bytes that are put in at an offset; `urutan` orders those of one offset."""

    letak: int
    urutan: int
    isi: bytes


def tandai_dokumen(isi: bytes, semua: Sequence[KomentarNaskah]) -> tuple[bytes, int]:
    """Return a copy with the comments, and how many of them found their place."""
    with buka_dokumen(isi) as arsip:
        bagian = bagian_dokumen(arsip)
        badan = arsip.baca(bagian.badan)
        akar = urai(badan)
        awalan = _awalan(badan, akar)
        tubuh = akar.cari("w:body")
        if tubuh is None:
            raise BerkasDitolak("dokumen tidak berisi teks")
        blok = list(blok_badan(tubuh))
        lama = arsip.baca(bagian.komentar) if bagian.komentar else b""
        nomor = _nomor_berikut(lama)
        sisipan: list[_Sisipan] = []
        tertulis: list[tuple[int, tuple[str, ...]]] = []
        for komentar in semua:
            tambahan = _tambah(badan, blok, komentar.letak, nomor + len(tertulis), awalan)
            if tambahan:
                sisipan += tambahan
                tertulis.append((nomor + len(tertulis), komentar.baris))
        baru = {bagian.badan: _sisipkan(badan, sisipan)}
        nama = bagian.komentar or _nama_komentar(arsip, bagian.badan)
        baru[nama] = _tulis_komentar(lama, tertulis)
        if not bagian.komentar:
            baru |= _daftarkan(arsip, bagian.badan, nama)
        return _kemas(isi, baru), len(tertulis)


def _tambah(badan: bytes, blok: Sequence[Simpul], letak: LetakNaskah, nomor: int, awalan: bytes) -> list[_Sisipan]:
    """Return what marks a place: beginning and end of a range, and the sign of the comment."""
    paragraf, geser = _paragraf(blok, letak)
    if paragraf is None or kosong(badan, paragraf):
        return []
    potongan = [isi for isi in potongan_teks(paragraf) if isi.larian is not None]
    panjang = max((isi.awal + len(isi.teks) for isi in potongan), default=0)
    awal = min(max(letak.awal - geser, 0), panjang)
    selesai = panjang if letak.akhir is None else min(max(letak.akhir - geser, awal), panjang)
    milik = [isi for isi in potongan if isi.awal < selesai and isi.awal + len(isi.teks) > awal]
    mulai = _tanda(awalan, b"commentRangeStart", nomor)
    tutup = _tanda(awalan, b"commentRangeEnd", nomor) + (
        b'<%sr><%scommentReference %sid="%d"/></%sr>' % (awalan, awalan, awalan, nomor, awalan)
    )
    if not milik:
        titik = paragraf.penutup
        return [_Sisipan(titik, 0, mulai + tutup)]
    depan, belakang = milik[0], milik[-1]
    return [
        *_potong(badan, depan, awal - depan.awal, mulai, awalan, di_depan=True),
        *_potong(badan, belakang, selesai - belakang.awal, tutup, awalan, di_depan=False),
    ]


def _potong(  # noqa: PLR0913 - where, and what is put there
    badan: bytes, potongan: PotonganTeks, huruf: int, tanda: bytes, awalan: bytes, *, di_depan: bool
) -> list[_Sisipan]:
    """Return what puts a sign before (or behind) a letter of a piece, its run split in two where that is needed."""
    larian = potongan.larian
    assert larian is not None  # only such pieces are asked for
    if di_depan and huruf <= 0 and _pertama(larian, potongan):
        return [_Sisipan(larian.awal, 1, tanda)]
    if not di_depan and huruf >= len(potongan.teks) and _terakhir(larian, potongan):
        return [_Sisipan(akhir(badan, larian), 0, tanda)]
    batas = _letak_huruf(badan, potongan, huruf)
    if batas is None:
        return [_Sisipan(larian.awal, 1, tanda)] if di_depan else [_Sisipan(akhir(badan, larian), 0, tanda)]
    sifat = larian.cari("w:rPr")
    gaya = badan[sifat.awal : akhir(badan, sifat)] if sifat is not None else b""
    simpul = potongan.simpul
    nama = badan[simpul.awal + 1 :].split(b">", 1)[0].split()[0]
    sambung = b'<%sr>%s<%s xml:space="preserve">' % (awalan, gaya, nama)
    belah = _Sisipan(batas, 1, b"</%s></%sr>" % (nama, awalan) + tanda + sambung)
    return [_jaga_spasi(badan, simpul), belah]


def _jaga_spasi(badan: bytes, simpul: Simpul) -> _Sisipan:
    """Return what keeps the blanks at the ends of a text that is split."""
    if any(kunci.endswith("space") for kunci in simpul.atribut):
        return _Sisipan(simpul.awal, 0, b"")
    nama = badan[simpul.awal + 1 :].split(b">", 1)[0].split()[0]
    return _Sisipan(simpul.awal + 1 + len(nama), 0, b' xml:space="preserve"')


def _letak_huruf(badan: bytes, potongan: PotonganTeks, huruf: int) -> int | None:
    """Return the offset of a letter of a piece; None where that is no plain text."""
    simpul = potongan.simpul
    if simpul.nama != "w:t" or kosong(badan, simpul):
        return None
    mulai = akhir_buka(badan, simpul)
    mentah = badan[mulai : simpul.penutup]
    if b"<" in mentah:
        return None
    semua = [cocok.start() for cocok in _HURUF.finditer(mentah)] + [len(mentah)]
    return mulai + semua[huruf] if 0 <= huruf < len(semua) else None


def _pertama(larian: Simpul, potongan: PotonganTeks) -> bool:
    isi = [anak for anak in larian.anak if anak.nama != "w:rPr"]
    return bool(isi) and isi[0] is potongan.simpul


def _terakhir(larian: Simpul, potongan: PotonganTeks) -> bool:
    return bool(larian.anak) and larian.anak[-1] is potongan.simpul


def _paragraf(blok: Sequence[Simpul], letak: LetakNaskah) -> tuple[Simpul | None, int]:
    """Return the paragraph of a place, and where in the text of its cell it begins."""
    if letak.blok >= len(blok):
        return None, 0
    simpul = blok[letak.blok]
    if letak.baris is None:
        return (simpul, 0) if simpul.nama == "w:p" else (next(simpul.semua("w:p"), None), 0)
    sel = _sel(simpul, letak)
    if sel is None or letak.bagian:
        return next(simpul.semua("w:p"), None), 0
    geser = 0
    semua = list(paragraf_sel(sel))
    for paragraf in semua:
        panjang = sum(len(isi.teks) for isi in potongan_teks(paragraf))
        if panjang and letak.awal < geser + panjang + 1:
            return paragraf, geser
        geser += panjang + 1
    return (semua[0], 0) if semua else (None, 0)


def _sel(tabel: Simpul, letak: LetakNaskah) -> Simpul | None:
    baris = list(baris_tabel(tabel))
    if letak.baris is None or letak.baris >= len(baris):
        return None
    semua = list(sel_berkolom(baris[letak.baris]))
    if letak.kolom is None:
        return semua[0][1] if semua else None
    return next((sel for kolom, sel, _ in semua if kolom == letak.kolom), None)


def _sisipkan(badan: bytes, semua: Iterable[_Sisipan]) -> bytes:
    hasil, sebelum = [], 0
    terpakai: set[_Sisipan] = set()
    for sisipan in sorted(semua, key=lambda isi: (isi.letak, isi.urutan)):
        if sisipan in terpakai:  # blanks that two comments of one text keep
            continue
        terpakai.add(sisipan)
        hasil += [badan[sebelum : sisipan.letak], sisipan.isi]
        sebelum = sisipan.letak
    return b"".join([*hasil, badan[sebelum:]])


def _tanda(awalan: bytes, nama: bytes, nomor: int) -> bytes:
    return b'<%s%s %sid="%d"/>' % (awalan, nama, awalan, nomor)


def _awalan(badan: bytes, akar: Simpul) -> bytes:
    """Return the prefix that the document gives to the names of Word, with its colon; "" for none."""
    nama = badan[akar.awal + 1 :].split(b">", 1)[0].split()[0]
    return nama.rpartition(b":")[0] + b":" if b":" in nama else b""


def _nomor_berikut(komentar: bytes) -> int:
    nomor = [simpul.atribut.get("w:id", "") for simpul in urai(komentar).semua("w:comment")] if komentar else []
    return max((int(isi) for isi in nomor if isi.isascii() and isi.isdigit()), default=-1) + 1


def _nama_komentar(arsip: Arsip, badan: str) -> str:
    folder = badan.rpartition("/")[0]
    return next(
        nama
        for nomor in chain(("",), range(2, 100))
        if not arsip.cari(nama := f"{folder}/comments{nomor}.xml".lstrip("/"))
    )


def _tulis_komentar(lama: bytes, semua: Sequence[tuple[int, tuple[str, ...]]]) -> bytes:
    isi = "".join(
        f'<w:comment xmlns:w="{_W}" w:id="{nomor}" w:author="{_PENULIS}" w:initials="{_SINGKATAN}">'
        + "".join(
            f'<w:p><w:r><w:t xml:space="preserve">{escape(_TANDA_XML.sub("", teks))}</w:t></w:r></w:p>'
            for teks in baris
        )
        + "</w:comment>"
        for nomor, baris in semua
    ).encode()
    if not lama:
        kepala = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="{_W}">'.encode()
        return kepala + isi + b"</w:comments>"
    akar = urai(lama)
    if kosong(lama, akar):
        nama = lama[akar.awal + 1 :].split(b">", 1)[0].split()[0].rstrip(b"/")
        buka = akhir_buka(lama, akar)
        return lama[: buka - 2] + b">" + isi + b"</" + nama + b">" + lama[buka:]
    return lama[: akar.penutup] + isi + lama[akar.penutup :]


def _daftarkan(arsip: Arsip, badan: str, nama: str) -> Mapping[str, bytes]:
    """Return the list of content types and the relations of the document, with the new part in them."""
    folder, _, berkas = badan.rpartition("/")
    relasi = arsip.cari(f"{folder}/_rels/{berkas}.rels".lstrip("/")) or f"{folder}/_rels/{berkas}.rels".lstrip("/")
    skema = "http://schemas.openxmlformats.org/package/2006/relationships"
    lama = arsip.baca(relasi) if relasi in arsip.parts else f'<Relationships xmlns="{skema}"></Relationships>'.encode()
    kunci = next(calon for nomor in range(1, 100_000) if f'"{(calon := f"rIdLx{nomor}")}"'.encode() not in lama)
    satu = f'<Relationship xmlns="{skema}" Id="{kunci}" Type="{_RELASI_KOMENTAR}" Target="{nama.rpartition("/")[2]}"/>'
    jenis = arsip.cari(JENIS_ISI)
    ruang = "http://schemas.openxmlformats.org/package/2006/content-types"
    dua = f'<Override xmlns="{ruang}" PartName="/{nama}" ContentType="{_JENIS_KOMENTAR}"/>'
    return {relasi: _di_akhir(lama, satu.encode()), jenis: _di_akhir(arsip.baca(jenis), dua.encode())}


def _di_akhir(isi: bytes, tambahan: bytes) -> bytes:
    """Return a part with one more child at the end of its root."""
    akar = urai(isi)
    if kosong(isi, akar):
        nama = isi[akar.awal + 1 :].split(b">", 1)[0].split()[0].rstrip(b"/")
        buka = akhir_buka(isi, akar)
        return isi[: buka - 2] + b">" + tambahan + b"</" + nama + b">" + isi[buka:]
    return isi[: akar.penutup] + tambahan + isi[akar.penutup :]


def _kemas(isi: bytes, baru: Mapping[str, bytes]) -> bytes:
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
