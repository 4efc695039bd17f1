"""V13: Target dan realisasi sebuah indikator sama di semua tabel."""

from collections.abc import Iterator

from lakip_xl.checking.data_naskah import FaktaData, cari_fakta, indikator_data, kecocokan_data
from lakip_xl.checking.verifikasi import (
    BahanNaskah,
    Cocok,
    HasilNaskah,
    TemuanNaskah,
    TingkatTemuan,
    check_naskah,
    tingkat_selisih,
)
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.banding import Kecocokan, cocokkan_tertulis
from lakip_xl.naskah.indikator import FaktaIndikator, fakta_indikator, menurut_nama
from lakip_xl.naskah.peran import Peran

_TABEL = """
LKjIP Tahun 2022
| Indikator Kinerja | Target |
| Persentase Koperasi Berkualitas | 4% |
Capaian tahun ini:
| Indikator Kinerja | Target | Realisasi |
"""
GAGAL = (
    f"""{_TABEL}
| Persentase koperasi yang berkualitas | 4,7% | 6,74% |
→ 3/1/1
""",
)
LOLOS = (
    f"""{_TABEL}
| Persentase koperasi yang berkualitas | 4,0% | 6,74% |
""",
    f"""{_TABEL}
| Persentase koperasi yang aktif | 4,5% | 6,74% |
""",
)


@check_naskah(
    "V13",
    tingkat=(TingkatTemuan.TANYA, TingkatTemuan.PEMBULATAN),
    saran="Samakan angkanya; bila target diubah, tulis yang mana yang sebelum perubahan.",
    alasan="Indikator yang sama dengan dua angka membuat capaiannya tidak dapat dipercaya.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def indikator_satu_nilai(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Target dan realisasi sebuah indikator sama di semua tabel."""
    data = () if bahan.laporan is None else indikator_data(bahan.laporan)
    for semua in menurut_nama(fakta_indikator(bahan.telaah)):
        awal = semua[0]
        bernama = cari_fakta(data, awal.nama)
        for fakta in semua[1:] if not any(fakta.rumus for fakta in semua) else ():
            if fakta.angka.persen != awal.angka.persen:
                continue
            tingkat = tingkat_selisih(cocokkan_tertulis(awal.angka, fakta.angka), TingkatTemuan.TANYA)
            if tingkat is None or _milik_lain(bernama, fakta):
                yield Cocok(fakta.letak)
                continue
            apa = {Peran.TARGET: "target", Peran.REALISASI: "realisasi"}.get(fakta.jenis, "capaian")
            tahun = f" {fakta.tahun}" if fakta.tahun else ""
            pesan = (
                f"{sebut(fakta.tertulis)}: {apa}{tahun} tertulis {fakta.angka.teks}, di tempat lain {awal.angka.teks}."
            )
            letak = (fakta.letak, awal.letak)
            yield TemuanNaskah(letak, pesan, fakta.angka.teks, awal.angka.teks, "tabel lain", tingkat)


def _milik_lain(data: FaktaData | None, fakta: FaktaIndikator) -> bool:
    """Tell whether the data know several indicators of this name, of which the figure is one's."""
    nilai = [] if data is None else data.nilai.get(fakta.jenis, [])
    return len(nilai) > 1 and kecocokan_data(fakta.angka, nilai) is not Kecocokan.BEDA
