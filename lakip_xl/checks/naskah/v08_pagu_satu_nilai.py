"""V08: Pagu sebuah program, kegiatan atau sub kegiatan sama di kartu dan di semua tabel."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.kata import senama
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.uang import UangTabel, uang_kartu, uang_tabel

_TABEL = """
| Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) |
| Sub Kegiatan Pengadaan Mebel | 1.000.000 | 500.000 |
"""
GAGAL = (
    f"""{_TABEL}
Sub Kegiatan : Pengadaan Mebel
Pagu Anggaran : Rp. 1.200.000,-
→ 2
""",
    f"""{_TABEL}
Program prioritas:
| Kegiatan | Pagu (Rp) |
| Pengadaan Mebel | 1.200.000 |
→ 2/1/1
""",
    f"""{_TABEL}
Kartu:
| Sub Kegiatan | : Pengadaan Mebel |
| Pagu Anggaran | : Rp. 1.200.000,- |
→ 2/1/1
""",
)
LOLOS = (
    f"""{_TABEL}
Sub Kegiatan : Pengadaan Mebel
Pagu Anggaran : Rp. 1.000.000,-
""",
    f"""{_TABEL}
Sub Kegiatan : Pengadaan Mebel
Pagu Anggaran : Rp. 1.000.000,-
▪ Pengadaan meja kerja
Pagu Anggaran : Rp. 200.000,-
""",
    f"""{_TABEL}
Pendapatan:
| Jenis Pendapatan | Target (Rp) | Realisasi (Rp) |
| Retribusi Izin | 100.000.000 | 0 |
| Pengadaan Mebel | 250.000.000 | 3.720.000 |
""",
)


@check_naskah(
    "V08",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Samakan pagunya; bila yang satu sebelum perubahan, tulis begitu.",
    alasan="Pagu yang berbeda untuk nama yang sama berarti salah satunya dari dokumen lain.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pagu_satu_nilai(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Pagu sebuah program, kegiatan atau sub kegiatan sama di kartu dan di semua tabel."""
    tabel = [baris for baris in uang_tabel(bahan.telaah) if Peran.PAGU in baris.nilai]
    utama = max((len(baris.tabel.baris) for baris in tabel), default=0)
    acuan = [baris for baris in tabel if len(baris.tabel.baris) == utama]
    pokok = {baris.tabel.letak for baris in acuan[:1]}
    if len(pokok) == 1 and utama < 2:  # noqa: PLR2004 - tables of one row each: the one with realisasi knows better
        acuan = [baris for baris in tabel if len(baris.nilai) > 1] or acuan
        pokok = {baris.tabel.letak for baris in acuan[:1]}
    acuan = [baris for baris in acuan if baris.tabel.letak in pokok]
    for kartu in uang_kartu(bahan.telaah):
        yield from _bandingkan(kartu.nama, kartu.tertulis, kartu.pagu.nilai, kartu.letak, kartu.pagu.teks, acuan)
    for baris in tabel:
        if baris.tabel.letak not in pokok and len({isi.tabel.letak for isi in tabel}) > 1:
            nilai, letak = baris.nilai[Peran.PAGU]
            yield from _bandingkan(baris.nama, baris.tertulis, nilai, letak, tulis_angka(nilai), acuan)


def _bandingkan(  # noqa: PLR0913, PLR0917 - a figure, and what it is compared with
    nama: str, tertulis: str, nilai: Decimal, letak: LetakNaskah, teks: str, acuan: list[UangTabel]
) -> Iterator[HasilNaskah]:
    sama = [baris for baris in acuan if senama(nama, baris.nama)]
    if not sama:
        return
    if any(abs(baris.nilai[Peran.PAGU][0] - nilai) <= Decimal(baris.tabel.faktor) / 2 for baris in sama):
        yield Cocok(letak)
        return
    benar, tempat = sama[0].nilai[Peran.PAGU]
    yield TemuanNaskah(
        (letak, tempat),
        f"{sebut(tertulis)}: pagu tertulis {teks}, sedangkan di tabel {tulis_angka(benar)}.",
        teks,
        tulis_angka(benar),
        f"tabel di blok {tempat}",
        TingkatTemuan.TANYA,
    )
