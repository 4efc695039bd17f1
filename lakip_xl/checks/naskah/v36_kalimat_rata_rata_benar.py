"""V36: Rata-rata dalam kalimat dapat dihitung dari tabel (aturan 7)."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import (
    BahanNaskah,
    Cocok,
    HasilNaskah,
    TemuanNaskah,
    TingkatTemuan,
    check_naskah,
    tingkat_selisih,
)
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.banding import cocokkan
from lakip_xl.naskah.rata_kalimat import rata_kalimat

_TABEL = """
LKjIP Tahun 2022
| Indikator Kinerja | Target | Realisasi | Capaian (%) |
| Jumlah koperasi aktif | 100 | 80 | 80,00 |
| Jumlah pelatihan | 10 | 9 | 90,00 |
| Jumlah wirausaha | 20 | 20 | 100,00 |
"""
GAGAL = (
    f"""{_TABEL}
Capaian rata-rata mencapai 94,41%.
→ 2
""",
    f"""{_TABEL}
Secara keseluruhan rata-rata capaian kinerja tahun 2022 sebesar 90,50%.
→ 2
""",
)
LOLOS = (
    f"""{_TABEL}
Capaian rata-rata mencapai 90,00%.
""",
    f"""{_TABEL}
Secara keseluruhan rata-rata capaian kinerja tahun 2021 sebesar 90,50%.
""",
    f"""{_TABEL}
Rata-rata capaian Bidang Koperasi sebesar 85,00%.
""",
    f"""{_TABEL}
Rata-rata serapan mencapai 94,41%.
""",
)


@check_naskah(
    "V36",
    tingkat=(TingkatTemuan.TANYA, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang dari tabel, atau sebut rata-rata dari apa.",
    alasan="Rata-rata di kalimat dikutip pimpinan, dan hanya tabel yang membuktikannya.",
    sumber="aturan lakip-xl 7",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kalimat_rata_rata_benar(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Rata-rata dalam kalimat sama dengan salah satu rata-rata kolom tabel yang bernama sama."""
    for rata in rata_kalimat(bahan.telaah):
        letak = rata.alinea.letak(rata.angka.awal, rata.angka.akhir)
        tingkat = tingkat_selisih(cocokkan(rata.angka, *rata.calon), TingkatTemuan.TANYA)
        if tingkat is None:
            yield Cocok(letak[0])
            continue
        dekat = min(rata.calon, key=lambda nilai: abs(nilai - rata.angka.nilai))
        benar = f"{tulis_angka(dekat, max(2, rata.angka.desimal))} %"
        pesan = f"Rata-rata {rata.apa} tertulis {rata.angka.teks}; yang terdekat di tabel {benar}."
        yield TemuanNaskah(letak, pesan, rata.angka.teks, benar, "rata-rata kolom tabel", tingkat)
