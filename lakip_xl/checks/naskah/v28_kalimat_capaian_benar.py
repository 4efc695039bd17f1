"""V28: Capaian dalam kalimat sama dengan realisasi dibagi target di kalimat itu (aturan 1 dan 2)."""

from collections.abc import Iterator

from lakip_xl.checking.selisih_naskah import periksa_hitungan
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.banding import rentang_rasio
from lakip_xl.naskah.indikator import nama_indikator
from lakip_xl.naskah.kalimat_indikator import kalimat_indikator
from lakip_xl.naskah.pasangan import polaritas_lain
from lakip_xl.naskah.peran import Peran

_TABEL = """
| Indikator Kinerja | Target | Realisasi |
| Persentase Koperasi Berkualitas | 4% | 6% |
"""
GAGAL = (
    f"""{_TABEL}
Realisasi Persentase Koperasi Berkualitas sebesar 6% dari target 4% sehingga capaiannya 160%.
→ 1
""",
)
LOLOS = (
    f"""{_TABEL}
Realisasi Persentase Koperasi Berkualitas sebesar 6% dari target 4% sehingga capaiannya 150%.
""",
    f"""{_TABEL}
Realisasi Persentase Koperasi Berkualitas sebesar 6% dari target 4% dan naik 160% dari tahun lalu.
""",
)


@check_naskah(
    "V28",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang capaiannya, atau betulkan target atau realisasi di kalimat itu.",
    alasan="Kalimat analisis dikutip tanpa tabelnya.",
    sumber="aturan lakip-xl 1, 2 dan 21",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kalimat_capaian_benar(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Capaian dalam kalimat sama dengan realisasi dibagi target di kalimat itu."""
    telaah = bahan.telaah
    for kalimat in kalimat_indikator(telaah.alinea, nama_indikator(telaah, bahan.nama_data), telaah.tahun):
        semua = [kalimat.angka.get(peran) for peran in (Peran.PERSEN, Peran.REALISASI, Peran.TARGET)]
        capaian, realisasi, target = semua
        if capaian is None or realisasi is None or target is None or not capaian.persen:
            continue
        benar = rentang_rasio(realisasi, target)
        if benar is None:
            continue
        letak = tuple(
            tempat for angka in (capaian, realisasi, target) for tempat in kalimat.alinea.letak(angka.awal, angka.akhir)
        )
        hitungan = f"{tulis_angka(realisasi.nilai)} / {tulis_angka(target.nilai)} × 100"
        lain = [(nilai, nilai) for nilai in polaritas_lain(realisasi, target)]
        yield from periksa_hitungan(capaian, [benar, *lain], letak, hitungan, apa=kalimat.tertulis)
