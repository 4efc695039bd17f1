"""Where lines end on the right, page by page: sheets lie upright or across, and margins change sides."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import ceil

from lakip_xl.pdf.baca.baris_teks import BarisTeks

_UMUM, _TERKECIL = 0.98, 0.6
_SEDIKITNYA = 8
_BEDA = 45.0
"""Points by which the margins of two pages of one size may differ."""


def tepi_kanan(baris: Sequence[Sequence[BarisTeks]], lebar: Mapping[int, float]) -> dict[int, float]:
    """Return the right side of the text of each page: its own where it has enough lines, else that of its size."""
    sama_lebar: dict[int, list[float]] = defaultdict(list)
    for milik in baris:
        for satu in milik:
            sama_lebar[round(lebar[satu.halaman])].append(satu.kanan)
    umum = {ukuran: max(_paling_kanan(semua), _TERKECIL * ukuran) for ukuran, semua in sama_lebar.items()}
    hasil = {}
    for milik in filter(None, baris):
        nomor = milik[0].halaman
        bersama = umum[round(lebar[nomor])]
        sendiri = _paling_kanan([satu.kanan for satu in milik])
        hasil[nomor] = sendiri if len(milik) >= _SEDIKITNYA and bersama - _BEDA <= sendiri <= bersama else bersama
    return hasil


def _paling_kanan(semua: list[float]) -> float:
    """Return how far lines reach, the few that reach further left out."""
    return sorted(semua)[ceil(_UMUM * (len(semua) - 1))]
