"""V22: Rentang skala kategori tidak tumpang tindih (aturan 8)."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.skala import tumpang_tindih

GAGAL = (
    """
| Capaian (%) | Kategori |
| ≥ 90 | Sangat Berhasil |
| 76 - 90 | Berhasil |
| ≤ 75 | Kurang Berhasil |
→ 0/1/0
""",
)
LOLOS = (
    """
| Capaian (%) | Kategori |
| > 90 | Sangat Berhasil |
| 76 - 90 | Berhasil |
| ≤ 75 | Kurang Berhasil |
""",
    """
| Capaian (%) | Kategori |
| ≥ 91 | Sangat Berhasil |
| 76 - 90 | Berhasil |
| ≤ 75 | Kurang Berhasil |
""",
)


@check_naskah(
    "V22",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Tulis batas yang tidak bertemu, misalnya ≥ 90 dan 76 sampai < 90.",
    alasan="Nilai yang jatuh di dua kategori dapat dibaca dua cara.",
    sumber="aturan lakip-xl 8",
    gagal=GAGAL,
    lolos=LOLOS,
)
def skala_tidak_tumpang_tindih(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Rentang skala kategori tidak tumpang tindih."""
    for skala in bahan.telaah.skala:
        for bawah, atas, nilai in tumpang_tindih(skala.pita):
            pesan = f"Nilai {tulis_angka(nilai)} masuk {bawah.nama} dan {atas.nama}."
            tertulis = f"{atas.sel.teks.strip()} dan {bawah.sel.teks.strip()}"
            yield TemuanNaskah((atas.sel.letak, bawah.sel.letak), pesan, tertulis, tingkat=TingkatTemuan.TANYA)
