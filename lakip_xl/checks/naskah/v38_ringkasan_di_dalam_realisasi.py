"""V38: Realisasi uang di ringkasan tidak melampaui realisasi sub kegiatannya di tabel."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.kata import senama
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.ringkasan import ringkasan
from lakip_xl.naskah.uang import uang_kartu, uang_tabel

_TABEL = """
| Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) |
| Sub Kegiatan Rapat Lembaga Tripartit | 1.000.000 | 900.000 |
Sub Kegiatan : Rapat Lembaga Tripartit
Pagu Anggaran : Rp 1.000.000
| Perihal | Data Awal | Data Realisasi |
"""
GAGAL = (
    f"""{_TABEL}
| Pagu Anggaran | Rp 1.000.000 | Rp 1.000.000 |
→ 3/1/2
""",
)
LOLOS = (
    f"""{_TABEL}
| Pagu Anggaran | Rp 1.000.000 | Rp 900.000 |
""",
    f"""{_TABEL}
| Pagu Anggaran | Rp 1.000.000 | Rp 400.000 |
""",
)


@check_naskah(
    "V38",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Tulis realisasi menurut LRA; bila angkanya pagu, pindahkan dari kolom realisasi.",
    alasan="Sebuah acara tidak dapat membelanjakan lebih dari seluruh sub kegiatannya.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def ringkasan_di_dalam_realisasi(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Realisasi uang di ringkasan tidak melampaui realisasi sub kegiatannya di tabel."""
    kartu = list(uang_kartu(bahan.telaah))
    tabel = [baris for baris in uang_tabel(bahan.telaah) if len(baris.nilai) > 1]
    for isi in ringkasan(bahan.telaah):
        atas = [satu for satu in kartu if satu.letak.blok < isi.letak.blok]
        sama = [baris for baris in tabel if atas and senama(atas[-1].nama, baris.nama)]
        if not isi.beruang or not sama:
            continue
        benar, tempat = max(baris.nilai[Peran.REALISASI] for baris in sama)
        if isi.angka.nilai == benar:
            yield Cocok(isi.letak)
        elif isi.angka.nilai - isi.angka.satu / 2 > benar + Decimal(sama[0].tabel.faktor) / 2:
            pesan = f"{sebut(atas[-1].tertulis)}: realisasi tertulis {isi.angka.teks}, di tabel {tulis_angka(benar)}."
            letak = (isi.letak, tempat)
            teks = f"tabel di blok {tempat}"
            yield TemuanNaskah(letak, pesan, isi.angka.teks, tulis_angka(benar), teks, TingkatTemuan.TANYA)
