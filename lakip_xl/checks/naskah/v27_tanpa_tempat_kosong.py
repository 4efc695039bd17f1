"""V27: Tidak ada tempat yang masih harus diisi."""

import re
from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.naskah import LetakNaskah, Paragraf

GAGAL = (
    """
Realisasi tahun ini {{IKU-2.realisasi}} koperasi.
→ 0
""",
    """
[Belum diisi: isu strategis]
→ 0
""",
    """
Realisasi anggaran sebesar Rp XX.XXX.XXX pada tahun ini.
→ 0
""",
)
LOLOS = (
    """
Realisasi tahun ini 310 koperasi [data per Desember].
""",
    """
Golongan XX tidak ada di tahun ini.
""",
)
_POLA = re.compile(
    r"\{\{[^{}\n]{1,80}\}\}|<<[^<>\n]{1,80}>>"
    r"|\[\s*(?:belum diisi|diisi|isi |tulis|sebutkan|lengkapi|masukkan|nama |xx)[^\]\n]{0,120}\]"
    r"|(?:\bRp\.?\s*)?\bx{2,3}(?:[.,]x{2,3})+\b|\bx{4,}\b|\bRp\.?\s*x+\b|\bTBD\b|\blorem ipsum\b",
    re.IGNORECASE,
)


@check_naskah(
    "V27",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Isi tempat itu, atau hapus.",
    alasan="Tempat kosong yang ikut tercetak menunjukkan laporan yang belum selesai.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tanpa_tempat_kosong(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Tidak ada tempat yang masih harus diisi."""
    for letak, teks in _teks(bahan):
        for cocok in _POLA.finditer(teks):
            tempat = letak._replace(awal=cocok.start(), akhir=cocok.end())
            yield TemuanNaskah((tempat,), f"'{cocok[0]}' belum diisi.", cocok[0], "isinya", tingkat=TingkatTemuan.TANYA)


def _teks(bahan: BahanNaskah) -> Iterator[tuple[LetakNaskah, str]]:
    for blok in bahan.telaah.naskah.blok:
        if isinstance(blok, Paragraf):
            yield blok.letak, blok.teks
    for sel in bahan.telaah.naskah.sel:
        yield sel.letak, sel.teks
