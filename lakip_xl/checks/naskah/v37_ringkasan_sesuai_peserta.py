"""V37: Jumlah peserta di ringkasan sebuah acara sama dengan daftar acaranya."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.ringkasan import PESERTA, peserta_acara, ringkasan, sesatuan

_ACARA = """
| Kegiatan | Waktu Pelaksanaan | Jumlah Peserta |
| Bimtek upah | 20 - 21 September 2022 | 35 Pekerja/ Pengusaha |
"""
GAGAL = (
    f"""{_ACARA}
Ringkasan:
| Perihal | Data Awal | Data Realisasi |
| Jumlah Peserta | 40 Pengusaha/ Pekerja | 21 Pengusaha/Pekerja |
→ 2/1/2
""",
)
LOLOS = (
    f"""{_ACARA}
Ringkasan:
| Perihal | Data Awal | Data Realisasi |
| Jumlah Peserta | 40 Pengusaha/ Pekerja | 35 Pengusaha/Pekerja |
""",
    f"""{_ACARA}
Ringkasan:
| Perihal | Data Awal | Data Realisasi |
| Jumlah Peserta | 40 perusahaan | 21 perusahaan |
""",
    f"""{_ACARA}
| Bimtek upah lanjutan | 27 - 28 September 2022 | 35 Pekerja/ Pengusaha |
Ringkasan:
| Perihal | Data Awal | Data Realisasi |
| Jumlah Peserta | 40 Pengusaha/ Pekerja | 35 Pengusaha/Pekerja |
""",
)


@check_naskah(
    "V37",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Cocokkan ringkasan dan daftar acara dengan daftar hadir.",
    alasan="Acara yang sama tidak dapat dihadiri dua jumlah peserta.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def ringkasan_sesuai_peserta(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Jumlah peserta di ringkasan sama dengan jumlah peserta acara di atasnya, atau dengan peserta setiap acara."""
    for isi in ringkasan(bahan.telaah):
        peserta = [milik for tabel in isi.acara for milik in peserta_acara(tabel)]
        if not PESERTA.search(isi.label) or not peserta or not all(sesatuan(isi.angka, angka) for angka, _ in peserta):
            continue
        nilai = [angka.nilai for angka, _ in peserta]
        jumlah = sum(nilai, Decimal(0))
        if isi.angka.nilai == jumlah or set(nilai) == {isi.angka.nilai}:
            yield Cocok(isi.letak)
            continue
        hitungan = " + ".join(map(tulis_angka, nilai))
        pesan = f"{isi.label} tertulis {isi.angka.teks}, sedangkan di daftar acara {tulis_angka(jumlah)}."
        letak = (isi.letak, *(tempat for _, tempat in peserta))
        yield TemuanNaskah(letak, pesan, isi.angka.teks, tulis_angka(jumlah), hitungan, TingkatTemuan.TANYA)
