"""V10: Persen dalam kalimat sama dengan bagian dibagi seluruhnya: 20 koperasi atau 6,45 % dari 310."""

from collections.abc import Iterator

from lakip_xl.checking.selisih_naskah import periksa_hitungan
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.bagian import bagian_dalam

GAGAL = (
    """
Sebanyak 20 koperasi atau 6,49% dari 310 koperasi aktif telah diperiksa.
→ 0
""",
    """
Koperasi yang aktif sebanyak 155 koperasi dari 310 koperasi (48,00%).
→ 0
""",
    """
Sebesar 60,00% (155 dari 310 koperasi) telah diperiksa.
→ 0
""",
)
LOLOS = (
    """
Sebanyak 20 koperasi atau 6,45% dari 310 koperasi aktif telah diperiksa.
""",
    """
Sebanyak 20 koperasi atau 6,49% dari target telah diperiksa, dan 310 koperasi menyusul.
""",
    """
Sebanyak 340 koperasi atau 6,49% dari 310 koperasi aktif telah diperiksa.
""",
)


@check_naskah(
    "V10",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang persennya, atau betulkan bagian atau keseluruhannya.",
    alasan="Bagian, keseluruhan dan persen di satu kalimat harus saling cocok.",
    sumber="aturan lakip-xl 10 dan 21",
    gagal=GAGAL,
    lolos=LOLOS,
)
def bagian_dari_seluruh_benar(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Persen dalam kalimat sama dengan bagian dibagi seluruhnya: 20 koperasi atau 6,45 % dari 310."""
    for alinea in bahan.telaah.alinea:
        for kutipan in bagian_dalam(alinea):
            benar = kutipan.bagian.nilai / kutipan.seluruh.nilai * 100
            hitungan = f"{tulis_angka(kutipan.bagian.nilai)} / {tulis_angka(kutipan.seluruh.nilai)} × 100"
            letak = tuple(
                tempat
                for angka in (kutipan.persen, kutipan.bagian, kutipan.seluruh)
                for tempat in alinea.letak(angka.awal, angka.akhir)
            )
            yield from periksa_hitungan(kutipan.persen, [benar], letak, hitungan)
