"""A copy of a document with a comment at every place that is named; every other byte stays as it is."""

from collections.abc import Mapping, Sequence
from itertools import chain
from posixpath import basename
from typing import NamedTuple

from lakip_xl.excel.baca.arsip import Arsip, BerkasDitolak
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.word.arsip import buka_dokumen
from lakip_xl.word.baca.dokumen import bagian_dokumen, baris_tabel, blok_badan, paragraf_sel, sel_berkolom
from lakip_xl.word.baca.teks import PotonganTeks, potongan_teks
from lakip_xl.word.daftar_paket import isi_relasi, jenis_part, relasi_baru, tambah_daftar
from lakip_xl.word.pohon import Simpul, akhir, kosong, urai
from lakip_xl.word.sunting import (
    Suntingan,
    awalan_nama,
    di_akhir,
    gaya_larian,
    jaga_spasi,
    kemas_ulang,
    letak_huruf,
    nama_tanda,
    sisipan,
    teks_xml,
    terapkan,
)

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_JENIS_KOMENTAR = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELASI_KOMENTAR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_PENULIS, _SINGKATAN = "lakip-xl", "LX"


class KomentarNaskah(NamedTuple):
    """A comment: its place and its lines."""

    letak: LetakNaskah
    baris: tuple[str, ...]


def tandai_dokumen(isi: bytes, semua: Sequence[KomentarNaskah]) -> tuple[bytes, int]:
    """Return a copy with the comments, and how many of them found their place."""
    with buka_dokumen(isi) as arsip:
        bagian = bagian_dokumen(arsip)
        badan = arsip.baca(bagian.badan)
        akar = urai(badan)
        awalan = awalan_nama(badan, akar)
        tubuh = akar.cari("w:body")
        if tubuh is None:
            raise BerkasDitolak("dokumen tidak berisi teks")
        blok = list(blok_badan(tubuh))
        lama = arsip.baca(bagian.komentar) if bagian.komentar else b""
        nomor = _nomor_berikut(lama)
        perubahan: list[Suntingan] = []
        tertulis: list[tuple[int, tuple[str, ...]]] = []
        for komentar in semua:
            tambahan = _tambah(badan, blok, komentar.letak, nomor + len(tertulis), awalan)
            if tambahan:
                perubahan += tambahan
                tertulis.append((nomor + len(tertulis), komentar.baris))
        baru = {bagian.badan: terapkan(badan, perubahan)}
        nama = bagian.komentar or _nama_komentar(arsip, bagian.badan)
        baru[nama] = _tulis_komentar(lama, tertulis)
        if not bagian.komentar:
            baru |= _daftarkan(arsip, bagian.badan, nama)
        return kemas_ulang(isi, baru), len(tertulis)


def _tambah(badan: bytes, blok: Sequence[Simpul], letak: LetakNaskah, nomor: int, awalan: bytes) -> list[Suntingan]:
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
        return [sisipan(titik, mulai + tutup)]
    depan, belakang = milik[0], milik[-1]
    return [
        *_potong(badan, depan, awal - depan.awal, mulai, awalan, di_depan=True),
        *_potong(badan, belakang, selesai - belakang.awal, tutup, awalan, di_depan=False),
    ]


def _potong(  # noqa: PLR0913 - where, and what is put there
    badan: bytes, potongan: PotonganTeks, huruf: int, tanda: bytes, awalan: bytes, *, di_depan: bool
) -> list[Suntingan]:
    """Return what puts a sign before (or behind) a letter of a piece, its run split in two where that is needed."""
    larian = potongan.larian
    assert larian is not None  # only such pieces are asked for
    if di_depan and huruf <= 0 and _pertama(larian, potongan):
        return [sisipan(larian.awal, tanda, 1)]
    if not di_depan and huruf >= len(potongan.teks) and _terakhir(larian, potongan):
        return [sisipan(akhir(badan, larian), tanda)]
    batas = letak_huruf(badan, potongan, huruf)
    if batas is None:
        return [sisipan(larian.awal, tanda, 1)] if di_depan else [sisipan(akhir(badan, larian), tanda)]
    gaya = gaya_larian(badan, larian)
    simpul = potongan.simpul
    nama = nama_tanda(badan, simpul)
    sambung = b'<%sr>%s<%s xml:space="preserve">' % (awalan, gaya, nama)
    belah = sisipan(batas, b"</%s></%sr>" % (nama, awalan) + tanda + sambung, 1)
    return [jaga_spasi(badan, simpul), belah]


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


def _tanda(awalan: bytes, nama: bytes, nomor: int) -> bytes:
    return b'<%s%s %sid="%d"/>' % (awalan, nama, awalan, nomor)


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
        + "".join(f'<w:p><w:r><w:t xml:space="preserve">{teks_xml(teks).decode()}</w:t></w:r></w:p>' for teks in baris)
        + "</w:comment>"
        for nomor, baris in semua
    ).encode()
    if not lama:
        kepala = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="{_W}">'.encode()
        return kepala + isi + b"</w:comments>"
    return di_akhir(lama, isi)


def _daftarkan(arsip: Arsip, badan: str, nama: str) -> Mapping[str, bytes]:
    """Return the list of content types and the relations of the document, with the new part in them."""
    _, lama = isi_relasi(arsip, badan)
    kunci = next(calon for nomor in range(1, 100_000) if f'"{(calon := f"rIdLx{nomor}")}"'.encode() not in lama)
    relasi = relasi_baru(kunci, _RELASI_KOMENTAR, basename(nama))
    return tambah_daftar(arsip, badan, relasi, jenis_part(nama, _JENIS_KOMENTAR))
