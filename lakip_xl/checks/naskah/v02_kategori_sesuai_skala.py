"""V02: Kategori setiap baris sesuai dengan skala yang dicetak laporan itu (aturan 8)."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.kategori_baris import baris_berkategori

_SKALA = """
| Capaian (%) | Kategori |
| ≥ 90 | Sangat Berhasil |
| 76 - 89 | Berhasil |
| ≤ 75 | Kurang Berhasil |
Tabel realisasi:
| Indikator | Target | Realisasi | Capaian (%) | Keterangan |
"""
GAGAL = (
    f"""{_SKALA}
| Jumlah koperasi aktif | 100 | 80 | 80 | Sangat Berhasil |
→ 2/1/4
""",
    f"""{_SKALA}
| Jumlah koperasi aktif | 100 | 95 | 95 | Kurang Berhasi 1 |
→ 2/1/4
""",
)
LOLOS = (
    f"""{_SKALA}
| Jumlah koperasi aktif | 100 | 80 | 80 | Berhasil |
""",
    f"""{_SKALA}
| Jumlah koperasi aktif | 1.000 | 895 | 89,5 | Sangat Berhasil |
""",
    f"""{_SKALA}
| Jumlah koperasi aktif | 100 | 80 | 80 | Data sementara |
""",
    f"""{_SKALA}
| Jumlah koperasi aktif | 100 | 80 | 80 | Berhasil |
| Jumlah koperasi lama | 100 | 80 | 80 | Berhasil |
| Jumlah koperasi baru | 100 | 80 | 80 | Sementara |
""",
)


@check_naskah(
    "V02",
    tingkat=(TingkatTemuan.KESALAHAN,),
    saran="Pakai kategori yang disebut skala laporan ini untuk persen itu.",
    alasan="Kategori yang tidak sesuai dengan skala laporan sendiri adalah yang pertama dilihat evaluator.",
    sumber="aturan lakip-xl 8",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kategori_sesuai_skala(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Kategori setiap baris sesuai dengan skala yang dicetak laporan itu."""
    for baris in baris_berkategori(bahan.telaah):
        if baris.kategori is None:
            continue
        benar = frozenset().union(*(baris.skala.kategori(persen) for persen in baris.persen))
        if not benar or baris.kategori in benar:
            yield Cocok(baris.sel.letak)
            continue
        seharusnya = " atau ".join(sorted(benar))
        hitungan = f"{baris.tertulis.teks} menurut skala laporan"
        pesan = f"{sebut(baris.nama)}: {baris.tertulis.teks} disebut {baris.kategori}; menurut skala: {seharusnya}."
        letak = (baris.sel.letak, baris.letak_persen)
        yield TemuanNaskah(letak, pesan, " ".join(baris.sel.teks.split()), seharusnya, hitungan)
