"""V26: Setiap rupiah dan persen tertulis utuh dan dapat dibaca (aturan 19)."""

import re
from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.naskah import LetakNaskah

GAGAL = (
    """
Sub kegiatan ini terealisasi sebesar Rp. 2.2,- dari anggarannya.
→ 0
""",
    """
| Sub Kegiatan | Pagu (Rp) |
| Pengadaan mebel | Rp 1.00.000 |
→ 0/1/1
""",
)
LOLOS = (
    """
Sub kegiatan ini terealisasi sebesar Rp. 2.270.000,- dari anggarannya.
""",
    """
Sub kegiatan ini terealisasi sebesar Rp. 2,2 juta dari anggarannya.
""",
)
_RUPIAH = re.compile(
    r"\bRp\s*[.,]{0,2}\s*(?:[.,]\s*)?(?P<digit>\d[\d.,]*\d|\d)(?P<ekor>\s*(?:ribu|juta|jt|mil[iy]ar|triliun|M\b))?",
    re.IGNORECASE,
)
_UTUH = re.compile(r"\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?")
_RIBUAN = 1_000


@check_naskah(
    "V26",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Tulis rupiah lengkap dengan titik ribuan: Rp2.270.000.",
    alasan="Angka yang terpotong atau salah titik tidak dapat diperiksa siapa pun.",
    sumber="aturan lakip-xl 19",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_rupiah_terbaca(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Setiap rupiah dan persen tertulis utuh dan dapat dibaca."""
    for alinea in bahan.telaah.alinea:
        if alinea.potongan[0][1].baris is None:
            for awal, akhir, teks in _cacat(alinea.teks):
                yield from _temuan(teks, alinea.letak(awal, akhir))
    for sel in bahan.telaah.naskah.sel:
        for awal, akhir, teks in _cacat(sel.teks):
            yield from _temuan(teks, (sel.letak._replace(awal=awal, akhir=akhir),))


def _cacat(teks: str) -> Iterator[tuple[int, int, str]]:
    for cocok in _RUPIAH.finditer(teks):
        digit = cocok["digit"]
        polos = digit.split(",")[0].replace(".", "")
        pecah = re.fullmatch(r"\d{1,2}[.,]\d{1,2}", digit) is not None
        if not cocok["ekor"] and (_UTUH.fullmatch(digit) is None or (pecah and int(polos) < _RIBUAN)):
            yield cocok.start(), cocok.end(), cocok[0]


def _temuan(teks: str, letak: tuple[LetakNaskah, ...]) -> Iterator[HasilNaskah]:
    if letak:
        yield TemuanNaskah(letak, f"{teks} tidak tertulis utuh.", teks, "angka yang utuh", tingkat=TingkatTemuan.TANYA)
