"""Names as they are compared: letters and digits only, words that tell nothing left out."""

import re
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache

_KATA = re.compile(r"[a-z0-9]+")
_TAK_BERARTI = frozenset(
    {"dan", "yang", "di", "ke", "dari", "pada", "untuk", "bagi", "dalam", "serta", "atau", "oleh", "dengan", "adalah"}
)
_BUTIR = re.compile(r"^\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*|[-•▪➊-➓✚*]\s*)+", re.IGNORECASE)
_JENJANG = re.compile(r"^(?:sub\s?-?\s?kegiatan|kegiatan|program)\s*:?\s+(?=\S)", re.IGNORECASE)
_TAHUN = re.compile(r"\b(?:pada\s+)?(?:tahun\s+)?(?:ta\.?\s*)?(?:19|20)\d\d\b", re.IGNORECASE)
_KODE = re.compile(r"^\d+(?:\.\d+){2,}\.?\s*")
_KATA_MIRIP, _KATA_BEDA, _SEKATA = 0.8, 3, 10
_TERPENDEK, _SEKALI, _SALAH_KETIK = 20, 2, 4
"""Letters of a name that may differ: not in a short one, so many in one place, so many in all."""


@lru_cache(maxsize=20_000)
def nama_baku(teks: str) -> str:
    """Return a name as it is compared: without bullets, code, rank, year, case and punctuation."""
    bersih = _KODE.sub("", _BUTIR.sub("", teks.strip()))
    sebelum = None
    while sebelum != bersih:
        sebelum, bersih = bersih, _JENJANG.sub("", bersih.strip())
    return "".join(kata for kata in _KATA.findall(_TAHUN.sub(" ", bersih).casefold()) if kata not in _TAK_BERARTI)


@lru_cache(maxsize=200_000)
def senama(satu: str, lain: str) -> bool:
    """Tell whether two names that were made alike (`nama_baku`) are one, but for slips of letters or a glued word."""
    if satu == lain:
        return bool(satu)
    if min(len(satu), len(lain)) < _TERPENDEK or abs(len(satu) - len(lain)) > _SALAH_KETIK:
        return False
    beda = 0
    for kode, awal, akhir, mulai, selesai in SequenceMatcher(None, satu, lain, autojunk=False).get_opcodes():
        if kode != "equal" and (satu[awal:akhir] or lain[mulai:selesai]) not in _TAK_BERARTI:
            besar = max(akhir - awal, selesai - mulai)
            beda += besar
            if besar > _SEKALI or beda > _SALAH_KETIK:
                return False
    return True


def urutan_kata(teks: str) -> list[str]:
    """Return the words of a text that tell something, in their order."""
    return [kata for kata in _KATA.findall(teks.casefold()) if kata not in _TAK_BERARTI]


def kata_berarti(teks: str) -> frozenset[str]:
    """Return the words of a text that tell something."""
    return frozenset(urutan_kata(teks))


@lru_cache(maxsize=20_000)
def hampir_senama(satu: str, lain: str) -> bool:
    """Tell whether two names, as they are written, are one but for a word more or less, or slips within words."""
    if _berlebih(nama_baku(satu), nama_baku(lain)):
        return True
    sisa = list(_kata(lain))
    lebih = []
    for kata in _kata(satu):
        if kata in sisa:
            sisa.remove(kata)
        else:
            lebih.append(kata)
    if max(len(lebih), len(sisa)) > _KATA_BEDA:
        return False
    for kata in [*lebih]:
        if mirip := get_close_matches(kata, sisa, n=1, cutoff=_KATA_MIRIP):
            sisa.remove(mirip[0])
            lebih.remove(kata)
    return min(len(lebih), len(sisa)) == 0 and len(lebih) + len(sisa) <= 1


def _berlebih(satu: str, lain: str) -> bool:
    """Tell whether one name is the other with a few letters more in one place."""
    pendek, panjang = sorted((satu, lain), key=len)
    if len(pendek) < _TERPENDEK or len(panjang) - len(pendek) > _SEKATA:
        return False
    sama = next((nomor for nomor, huruf in enumerate(pendek) if huruf != panjang[nomor]), len(pendek))
    return panjang.endswith(pendek[sama:])


@lru_cache(maxsize=20_000)
def _kata(teks: str) -> tuple[str, ...]:
    bersih = _JENJANG.sub("", _BUTIR.sub("", teks.strip()))
    return tuple(kata for kata in _KATA.findall(bersih.casefold()) if kata not in _TAK_BERARTI)
