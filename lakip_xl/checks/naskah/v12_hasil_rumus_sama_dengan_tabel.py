"""V12: Hasil rumus sebuah indikator sama dengan realisasinya di tabel (aturan 11)."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.banding import Kecocokan, cocokkan_tertulis
from lakip_xl.naskah.indikator import fakta_indikator, menurut_nama

_RUMUS = """
LKjIP Tahun 2022
Persentase Koperasi Berkualitas Tahun 2022
= (20) / (309) × 100%
= 6,47%
| Indikator Kinerja | Target | Realisasi |
"""
GAGAL = (
    f"""{_RUMUS}
| Persentase Koperasi yang Berkualitas | 4% | 6,74% |
→ 4/1/2
""",
)
LOLOS = (
    f"""{_RUMUS}
| Persentase Koperasi yang Berkualitas | 4% | 6,47% |
""",
    f"""{_RUMUS}
| Persentase Koperasi yang Aktif | 4% | 6,74% |
""",
)


@check_naskah(
    "V12",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Salin hasil rumus ke tabel, atau betulkan rumusnya.",
    alasan="Tabel indikator hanya meringkas apa yang dihitung rumusnya.",
    sumber="aturan lakip-xl 11",
    gagal=GAGAL,
    lolos=LOLOS,
)
def hasil_rumus_sama_dengan_tabel(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Hasil rumus sebuah indikator sama dengan realisasinya di tabel."""
    for semua in menurut_nama(fakta_indikator(bahan.telaah)):
        rumus = next((fakta for fakta in semua if fakta.rumus), None)
        for fakta in semua if rumus is not None else ():
            if fakta.rumus or rumus is None or fakta.angka.persen != rumus.angka.persen:
                continue
            if cocokkan_tertulis(fakta.angka, rumus.angka) is not Kecocokan.BEDA:
                yield Cocok(fakta.letak)
                continue
            pesan = f"{sebut(fakta.tertulis)}: tabel menulis {fakta.angka.teks}, rumusnya {rumus.angka.teks}."
            letak = (fakta.letak, rumus.letak)
            yield TemuanNaskah(letak, pesan, fakta.angka.teks, rumus.angka.teks, "rumus", TingkatTemuan.TANYA)
