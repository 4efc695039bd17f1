"""Names of bookmarks: what stands in one, and a fingerprint of what was last written there.

A bookmark around text survives every program of words and every format that they save; so all that a later run must
know stands in its name: lk_A_iku_2_realisasi_q3fz_k5m2ta. Letters and digits, at most 40, as those programs allow.
"""

import re
import unicodedata
from base64 import b32encode
from collections.abc import Sequence
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import Acuan, FrasaTerikat, Potongan, Terikat

_NAMA = re.compile(r"lk_([ANTGBJ])_([a-z0-9_]*)_([a-z2-7]{4})_([a-z2-7]{6})(?:\d*|[_ ].*)", re.IGNORECASE | re.DOTALL)
_TERPANJANG = 18


class JenisPengikat(StrEnum):
    """What a bookmark holds."""

    ANGKA = "A"
    NARASI = "N"
    TABEL = "T"
    GRAFIK = "G"
    BAGIAN = "B"
    NOMOR = "J"
    """The label and number of a caption, which sentences refer to."""


class Pengikat(NamedTuple):
    """A bookmark's name taken apart: `dasar` tells its key, `sidik` what was last written in it."""

    jenis: JenisPengikat
    dasar: str
    sidik: str


def dasar_pengikat(jenis: JenisPengikat, kunci: str) -> str:
    """Return the part of a name that tells its key: a readable piece of it and a fingerprint of all of it."""
    terbaca = re.sub(r"[^a-z0-9]+", "_", _polos(kunci).casefold())[:_TERPANJANG].strip("_")
    return f"lk_{jenis}_{terbaca}_{_ringkas(kunci, 4)}"


def nama_pengikat(jenis: JenisPengikat, kunci: str, isi: str) -> str:
    """Return the name of the bookmark of a key that holds `isi`, before a number tells apart those that share it."""
    return f"{dasar_pengikat(jenis, kunci)}_{sidik(isi)}"


def baca_pengikat(nama: str) -> Pengikat | None:
    """Take a name apart, whatever a program has put behind it; None where it is none of ours."""
    cocok = _NAMA.fullmatch(nama)
    if cocok is None:
        return None
    jenis, terbaca, kunci, isi = cocok.groups()
    return Pengikat(
        JenisPengikat(jenis.upper()), f"lk_{jenis.upper()}_{terbaca.casefold()}_{kunci.casefold()}", isi.casefold()
    )


def sidik(isi: str) -> str:
    """Return the fingerprint of a text; blanks of any kind and number count as one."""
    return _ringkas(rapikan_teks(isi), 6)


def rapikan_teks(isi: str) -> str:
    """Return a text as a document holds it, in which blanks of any kind and number count as one."""
    return " ".join(unicodedata.normalize("NFC", bersih(isi)).split())


def isi_tabel(baris: Sequence[Sequence[str]]) -> str:
    """Return the text of which the fingerprint of a table is made: its cells, row by row."""
    return "\n".join("¦".join(rapikan_teks(sel) for sel in satu) for satu in baris)


def isi_alinea(isi: Sequence[Potongan]) -> str:
    """Return the text of which the fingerprint of a bound paragraph is made: figures and references by their keys.

    So that a paragraph in which nobody typed is known as such after its figures have changed.
    """
    return "".join(_isi_potongan(satu) for satu in isi)


def isi_terikat(dasar: str) -> str:
    """Return what stands for a bound figure in such a text."""
    return f"{{{dasar}}}"


def _isi_potongan(potongan: Potongan) -> str:
    if isinstance(potongan, Terikat):
        return isi_terikat(dasar_pengikat(JenisPengikat.ANGKA, potongan.kunci))
    if isinstance(potongan, FrasaTerikat):
        return isi_terikat(dasar_pengikat(JenisPengikat.NARASI, potongan.kunci))
    if isinstance(potongan, Acuan):
        return isi_terikat(dasar_pengikat(JenisPengikat.NOMOR, potongan.kode))
    return potongan.teks


def _ringkas(isi: str, panjang: int) -> str:
    return b32encode(sha256(isi.encode("utf-8", "surrogatepass")).digest()).decode()[:panjang].casefold()


def _polos(teks: str) -> str:
    """Return a text without accents."""
    return unicodedata.normalize("NFKD", teks).encode("ascii", "ignore").decode()
