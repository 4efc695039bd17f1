"""What the row of a finding calls itself, so that equal findings are known as such and found again."""

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256

from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.sheet import Row

_PALING_PENDEK = 2
_HURUF_SIDIK = 12
_BARIS = re.compile(r"(?<=\b[Bb]aris )\d[\d.]*")

Baris = Mapping[tuple[str, str, int], Row]
"""Rows by file, sheet and Excel row."""


def baris_menurut_tempat(laporan: Laporan) -> Baris:
    """Return every row that was read by where it stands."""
    return {
        (buku.berkas, lembar, baris.asal.baris): baris
        for buku in laporan.buku
        for lembar, semua in buku.baris.items()
        for baris in semua
    }


def tanpa_nama(temuan: Finding, semua: Baris) -> tuple[str, tuple[str, ...]]:
    """Return the message with a gap (NUL) for each name of its own cell or row, and those names in their order."""
    sel = temuan.sel
    baris = semua.get((sel.berkas, sel.lembar, sel.baris))
    milik = {*_nama(baris), sel.alamat} if baris is not None else {sel.alamat}
    disebut = (nama for nama in milik if len(nama) >= _PALING_PENDEK and nama in temuan.pesan)
    kata = sorted(map(re.escape, disebut), key=len, reverse=True)
    pola = re.compile("|".join([*(rf"(?<!\w){isi}(?!\w)" for isi in kata), _BARIS.pattern])) if kata else _BARIS
    return pola.sub("\0", temuan.pesan), tuple(pola.findall(temuan.pesan))


def sidik_temuan(temuan: Finding, semua: Baris) -> str:
    """Return what tells a finding from others in a later run: its code and where, but no address and no figure.

    A row is known by its key, so that rows may be inserted; a finding of no cell also by its message.
    """
    sel = temuan.sel
    baris = semua.get((sel.berkas, sel.lembar, sel.baris))
    kunci = _kunci(baris) if baris is not None else ""
    tempat = kunci or sel.alamat or temuan.pesan
    isi = f"{temuan.kode}\0{sel.berkas}\0{sel.lembar}\0{sel.key}\0{tempat}"
    return sha256(isi.encode("utf-8", "backslashreplace")).hexdigest()[:_HURUF_SIDIK]


def _kunci(baris: Row) -> str:
    return "/".join(str(getattr(baris, key) or "") for key in baris.lembar.kunci).strip("/")


def _nama(baris: Row) -> Iterator[str]:
    """Yield the codes and the name of a row."""
    lembar = baris.lembar
    if not lembar.mendatar:
        return
    depan = {kolom.key for kolom in lembar.columns[: lembar.beku] if not kolom.choices}
    for kolom in lembar.dibaca:
        nilai = getattr(baris, kolom.key)
        if isinstance(nilai, str) and kolom.key in {*depan, *lembar.kunci, "kode"}:
            yield nilai
            yield nilai.partition("/")[0]
