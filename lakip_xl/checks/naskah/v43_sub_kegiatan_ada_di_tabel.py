"""V43: Sub kegiatan yang disebut di daftar dan kartu ada di tabel anggaran."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.butir import sub_kegiatan_disebut
from lakip_xl.naskah.kata import hampir_senama, nama_baku, senama
from lakip_xl.naskah.uang import uang_tabel

_TABEL = """
| Uraian | Pagu (Rp) | Realisasi (Rp) |
| Sub Kegiatan Pengadaan Mebel | 1.000.000 | 500.000 |
| Sub Kegiatan Rapat Koordinasi | 2.000.000 | 500.000 |
| Sub Kegiatan Jamuan Tamu | 2.000.000 | 500.000 |
- Sub Kegiatan Pengadaan Mebel
- Sub Kegiatan Rapat Koordinasi dan Konsultasi
- Sub Kegiatan Jamuan Tamu
"""
GAGAL = (
    f"""{_TABEL}
- Sub Kegiatan Cetak dan Penggandaan
→ 4
""",
)
LOLOS = (
    f"""{_TABEL}
- Kegiatan Cetak dan Penggandaan
""",
    """
| Uraian | Pagu (Rp) | Realisasi (Rp) |
| Sub Kegiatan Pengadaan Mebel | 1.000.000 | 500.000 |
- Sub Kegiatan Pengadaan Mebel
- Sub Kegiatan Rapat Koordinasi
- Sub Kegiatan Cetak dan Penggandaan
""",
)
_SEDIKITNYA, _SEBAGIAN_BESAR = 3, 0.75


@check_naskah(
    "V43",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Tambahkan barisnya di tabel, atau samakan namanya dengan DPA.",
    alasan="Sub kegiatan yang dilaporkan tanpa anggaran tidak dapat ditelusuri.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sub_kegiatan_ada_di_tabel(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Sub kegiatan yang disebut di daftar dan kartu ada di tabel anggaran, bila tabel itu memuat sebagian besarnya."""
    tabel = [baris for baris in uang_tabel(bahan.telaah) if len(baris.nilai) > 1]
    semua = list(sub_kegiatan_disebut(bahan.telaah))
    hilang = [
        (nama, letak)
        for nama, letak in semua
        if not any(senama(nama_baku(nama), baris.nama) or hampir_senama(nama, baris.tertulis) for baris in tabel)
    ]
    ada = len(semua) - len(hilang)
    if ada >= _SEDIKITNYA and ada >= _SEBAGIAN_BESAR * len(semua):
        for nama, letak in hilang:
            pesan = f"{sebut(nama)} didaftar sebagai sub kegiatan, tetapi tidak ada di tabel anggaran."
            yield TemuanNaskah((letak,), pesan, sebut(nama), tingkat=TingkatTemuan.TANYA)
