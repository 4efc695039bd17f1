"""V06: Persen dalam kalimat anggaran sama dengan realisasi dibagi anggaran di kalimat itu (aturan 12)."""

from collections.abc import Iterator

from lakip_xl.checking.selisih_naskah import periksa_hitungan
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.uang import serapan

_KALIMAT = "Sub Kegiatan Pengadaan Mebel dengan anggaran sebesar Rp. 1.000.000,- dan terealisasi sebesar Rp. 500.000,-"
GAGAL = (
    f"""
{_KALIMAT} (60,00%), karena sisa lelang.
→ 0
""",
)
LOLOS = (
    f"""
{_KALIMAT} (50,00%), karena sisa lelang.
""",
    f"""
{_KALIMAT}. Capaian fisiknya 60,00%.
""",
)


@check_naskah(
    "V06",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang persennya, atau betulkan rupiah di kalimat itu.",
    alasan="Kalimat yang angkanya tidak saling cocok menunjukkan salinan dari tahun atau tabel lain.",
    sumber="aturan lakip-xl 12 dan 21",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kalimat_serapan_benar(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Persen dalam kalimat anggaran sama dengan realisasi dibagi anggaran di kalimat itu."""
    for kalimat in serapan(bahan.telaah):
        if kalimat.persen is None or kalimat.pagu.nilai <= 0:
            continue
        benar = kalimat.realisasi.nilai / kalimat.pagu.nilai * 100
        hitungan = f"{tulis_angka(kalimat.realisasi.nilai)} / {tulis_angka(kalimat.pagu.nilai)} × 100"
        letak = tuple(
            tempat
            for angka in (kalimat.persen, kalimat.realisasi, kalimat.pagu)
            for tempat in kalimat.alinea.letak(angka.awal, angka.akhir)
        )
        yield from periksa_hitungan(kalimat.persen, [benar], letak, hitungan, apa=kalimat.tertulis)
