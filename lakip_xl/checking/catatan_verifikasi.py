"""Notes of reviewers at findings of a written report: kept by what the finding says, not by where its block stands."""

from collections import Counter
from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from lakip_xl.checking.hasil_verifikasi import HasilVerifikasi
from lakip_xl.checking.letak_naskah import PenyebutLetak

LEMBAR_TEMUAN, LEMBAR_LAMA = "Temuan", "Catatan Lama"
"""Sheets of the findings, and of notes whose finding is gone."""

KEPALA_CATATAN = ("Status Reviu", "Catatan Reviu", "Oleh", "Tanggal")
KEPALA_KUNCI = "Kunci"
_HURUF_SIDIK = 16


class CatatanVerifikasi(NamedTuple):
    """What a reviewer typed beside a finding, and what that said."""

    kunci: str
    tentang: str
    isi: tuple[str, str, str, str]


def kunci_temuan(hasil: HasilVerifikasi, penyebut: PenyebutLetak) -> Sequence[str]:
    """Return a key for each finding: of its code, its place in words and what is written there."""
    banyak: Counter[str] = Counter()
    semua = []
    for temuan in hasil.temuan:
        isi = "\0".join((temuan.kode, penyebut.sebut(temuan.letak[0]), temuan.tertulis))
        banyak[isi] += 1
        semua.append(sha256(f"{isi}\0{banyak[isi]}".encode("utf-8", "replace")).hexdigest()[:_HURUF_SIDIK])
    return semua
