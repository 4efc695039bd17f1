"""V01: Persen setiap baris anggaran sama dengan realisasi dibagi pagunya (aturan 12)."""

from collections.abc import Iterator

from lakip_xl.checking.selisih_naskah import periksa_persen_baris
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TingkatTemuan, check_naskah

_KEPALA = "| Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) | % |"
GAGAL = (
    f"""
{_KEPALA}
| Pengadaan mebel | 1.000.000 | 500.000 | 60,00 |
| Rapat koordinasi | 2.000.000 | 1.000.000 | 50,00 |
→ 0/1/3
""",
    f"""
{_KEPALA}
| Pengadaan mebel | 3.000.000 | 2.000.000 | 66,66 |
→ 0/1/3
""",
    """
| Uraian | APBD | Terpakai | Serapan |
| Pengadaan mebel | 1.000 | 500 | 50,00 |
| Rapat koordinasi | 2.000 | 1.500 | 75,00 |
| Cetak dan penggandaan | 4.000 | 1.000 | 25,00 |
| Jamuan tamu | 5.000 | 1.000 | 30,00 |
→ 0/4/3
""",
)
LOLOS = (
    f"""
{_KEPALA}
| Pengadaan mebel | 1.000.000 | 500.000 | 50,00 |
| Rapat koordinasi | 2.000.000 | 1.000.000 | 50 |
""",
    f"""
{_KEPALA}
| Pengadaan mebel | 3.000.000 | 2.000.000 | 66,67 |
""",
    f"""
{_KEPALA}
| Pengadaan mebel | 3.000.000 | - | - |
""",
    """
| Sasaran | Serapan | Capaian | Capaian − Serapan | NE |
| Koperasi sehat | 93,50% | 129,37% | 35,87% | 27,73% |
| Usaha tumbuh | 99,49% | 161,81% | 62,32% | 38,51% |
| Akuntabilitas | 93,78% | 365,48% | 271,70% | 74,34% |
| Kerja layak | 93,27% | 93,44% | 0,16% | 20,00% |
""",
)


@check_naskah(
    "V01",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang persennya, atau betulkan pagu atau realisasi di baris itu.",
    alasan="Persen yang salah di satu baris membuat pembaca meragukan seluruh tabel.",
    sumber="aturan lakip-xl 12 dan 21",
    gagal=GAGAL,
    lolos=LOLOS,
)
def persen_serapan_benar(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Persen setiap baris anggaran sama dengan realisasi dibagi pagunya."""
    return periksa_persen_baris(bahan.telaah, uang=True)
