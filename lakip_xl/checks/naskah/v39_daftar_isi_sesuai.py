"""V39: Setiap judul di daftar isi ada di naskah."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.daftar_isi import ada_judul, daftar_isi, isi_naskah

_DAFTAR = """
DAFTAR ISI
BAB I PENDAHULUAN ..... 1
A. Gambaran Umum Organisasi ..... 2
B. Permasalahan Umum ..... 3
DAFTAR TABEL
## BAB I
## PENDAHULUAN
### A. Gambaran Umum Organisasi Dinas
"""
GAGAL = (
    f"""{_DAFTAR}
### B. Permasalahan Utama
→ 3
""",
)
LOLOS = (
    f"""{_DAFTAR}
### B. PERMASALAHAN UMUM
""",
)
_SEBAGIAN_BESAR = 0.6


@check_naskah(
    "V39",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Perbarui daftar isi, atau betulkan judul bagiannya.",
    alasan="Bagian yang didaftar tetapi tidak ada membuat laporan tampak tidak selesai.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def daftar_isi_sesuai(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Setiap judul di daftar isi ada di naskah; judul di sana boleh lebih panjang."""
    daftar, isi = list(daftar_isi(bahan.telaah)), isi_naskah(bahan.telaah)
    ada = [ada_judul(butir.judul, isi) for butir in daftar]
    if sum(ada) < _SEBAGIAN_BESAR * len(daftar):
        return
    for butir, cocok in zip(daftar, ada, strict=True):
        if cocok:
            yield Cocok(butir.letak)
        else:
            pesan = f"{sebut(butir.judul)} ada di daftar isi, tetapi tidak ada judul seperti itu."
            yield TemuanNaskah((butir.letak,), pesan, sebut(butir.judul), tingkat=TingkatTemuan.TANYA)
