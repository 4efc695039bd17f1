"""Sentences that name an indicator with its target, realisasi or capaian."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lakip_xl.naskah.alinea import Alinea
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.kata import nama_baku, urutan_kata
from lakip_xl.naskah.peran import Peran

_KATA = (
    (Peran.PERSEN, re.compile(r"\bcapaian(?:\s+kinerja)?\w*|\btingkat capaian|\bketercapaian", re.IGNORECASE)),
    (Peran.TARGET, re.compile(r"\b(?:di)?target(?:kan)?(?:nya)?\b|\bditetapkan\b", re.IGNORECASE)),
    (Peran.REALISASI, re.compile(r"\b(?:te)?realisasi\w*|\bterealisasi\w*|\bhasil\b|\btercapai\b", re.IGNORECASE)),
)
_TUNJUK = re.compile(
    r"(?:sebesar|mencapai|sebanyak|adalah|yaitu|yakni|sejumlah|menjadi|[:=(])\s*(?:sebesar\s+)?$", re.IGNORECASE
)
_LAIN = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|selisih|lebih|kurang|renstra|rpjmd|akhir|triwulan"
    r"|dari (?:\d|total))\b",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"\b(?:19|20)\d\d\b")
_TRIWULAN = re.compile(r"\b(?:triwulan|tw)\s+(?:I{1,3}|IV|[1-4])\b", re.IGNORECASE)
_JARAK = 130
_PENDEK = 15
_SISIPAN = r"\W+(?:(?:yang|dan|di|ke|dari|pada|untuk|bagi|dalam|serta|atau|oleh|dengan|adalah)\W+)*"


@dataclass(frozen=True)
class KalimatIndikator:
    """A sentence about one indicator: its name as compared, what figures it gives, and the text.

    `triwulan` says that it tells of a quarter, whose figures are not those of the year.
    """

    nama: str
    tertulis: str
    angka: Mapping[Peran, Angka]
    alinea: Alinea
    triwulan: bool = False


def kalimat_indikator(alinea: Sequence[Alinea], nama: Mapping[str, str], tahun: int) -> Iterator[KalimatIndikator]:
    """Yield the sentences that name one of the indicators (as compared, as written) with figures of a year."""
    panjang = {baku: tertulis for baku, tertulis in nama.items() if len(baku) >= _PENDEK}
    pola = _pola(panjang)
    if pola is None:
        return
    for satu in alinea:
        for awal, akhir, semua in satu.angka_kalimat():
            cocok = list(pola.finditer(satu.teks, awal, akhir))
            if len(cocok) != 1:
                continue
            baku = nama_baku(cocok[0][0])
            if baku not in panjang:
                continue
            angka = dict(_angka(satu.teks, awal, cocok[0].span(), [isi for isi in semua if not isi.tahun], tahun))
            if angka:
                triwulan = _TRIWULAN.search(satu.teks, awal, akhir) is not None
                yield KalimatIndikator(baku, panjang[baku], angka, satu, triwulan)


def _pola(nama: Mapping[str, str]) -> re.Pattern[str] | None:
    semua = []
    for tertulis in sorted(nama.values(), key=len, reverse=True):
        kata = urutan_kata(tertulis)
        if len(kata) > 1:
            semua.append(_SISIPAN.join(map(re.escape, kata)))
    return re.compile(rf"\b(?:{'|'.join(semua)})\b", re.IGNORECASE) if semua else None


def _angka(
    teks: str, awal: int, nama: tuple[int, int], semua: Sequence[Angka], tahun: int
) -> Iterator[tuple[Peran, Angka]]:
    """Yield the figures of a sentence by what the words before each of them say; what they do not say is left."""
    sudah: set[Peran] = set()
    sebelum = awal
    for angka in semua:
        if nama[0] <= angka.awal < nama[1]:
            continue
        mulai = max(sebelum, nama[1]) if angka.awal >= nama[1] else sebelum
        antara = teks[mulai : angka.awal]
        pertama = sebelum < nama[1] <= angka.awal
        kata = teks[sebelum : nama[0]] + " " + antara if pertama else antara
        sebelum = angka.akhir
        lain = {int(isi) for isi in _TAHUN.findall(kata)} - {tahun}
        if len(antara) > _JARAK or lain or _LAIN.search(antara):
            continue
        peran = _peran(kata)
        if peran is None and pertama and _TUNJUK.search(antara):
            peran = Peran.REALISASI
        if peran is not None and peran not in sudah:
            sudah.add(peran)
            yield peran, angka


def _peran(kata: str) -> Peran | None:
    """Return what the last telling word says."""
    letak = [(cocok.start(), peran) for peran, pola in _KATA for cocok in pola.finditer(kata)]
    return max(letak, key=lambda isi: isi[0])[1] if letak else None
