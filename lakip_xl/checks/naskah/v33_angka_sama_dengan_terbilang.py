"""V33: Angka dan terbilangnya sama: 5 (lima)."""

import re
from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah

GAGAL = (
    """
Keberhasilan diukur melalui 6 (lima) sasaran strategis.
→ 0
""",
    """
Dinas ini memiliki 21 (dua puluh dua) jabatan.
→ 0
""",
)
LOLOS = (
    """
Keberhasilan diukur melalui 5 (lima) sasaran strategis.
""",
    """
Keberhasilan diukur melalui 6 (enam) sasaran dan 12 (dua belas) indikator.
""",
    """
Keberhasilan diukur melalui 6 (sasaran) strategis.
""",
)
_SATUAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_KHUSUS = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
_POLA = re.compile(r"(?<![\d.,])(\d{1,3})\s*\(\s*([a-z]+(?:\s+[a-z]+){0,4})\s*\)", re.IGNORECASE)


@check_naskah(
    "V33",
    tingkat=(TingkatTemuan.KESALAHAN,),
    saran="Samakan angka dan terbilangnya.",
    alasan="Terbilang ditulis justru agar angkanya tidak diragukan.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_sama_dengan_terbilang(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Angka dan terbilangnya sama: 5 (lima)."""
    for alinea in bahan.telaah.alinea:
        for cocok in _POLA.finditer(alinea.teks):
            nilai = _baca(cocok[2].casefold().split())
            letak = alinea.letak(cocok.start(), cocok.end())
            if nilai is None or not letak:
                continue
            if nilai == int(cocok[1]):
                yield Cocok(letak[0])
                continue
            yield TemuanNaskah(letak, f"{cocok[0]}: angkanya {cocok[1]}, terbilangnya {nilai}.", cocok[0], str(nilai))


def _baca(kata: list[str]) -> int | None:
    """Return a number in words below a thousand; None where the words are none."""
    hasil = sisa = 0
    for satu in kata:
        if satu in _SATUAN:
            sisa = _SATUAN.index(satu)
        elif satu in _KHUSUS:
            hasil += _KHUSUS[satu]
        elif satu in ("belas", "puluh", "ratus"):
            hasil += {"belas": sisa + 10, "puluh": sisa * 10, "ratus": sisa * 100}[satu]
            sisa = 0
        else:
            return None
    return hasil + sisa
