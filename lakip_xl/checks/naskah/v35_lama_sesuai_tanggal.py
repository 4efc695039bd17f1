"""V35: Lama sebuah acara sesuai dengan tanggal mulai dan selesainya."""

from collections.abc import Iterator, Sequence

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.lama import LamaTertulis, lama_dalam
from lakip_xl.naskah.naskah import LetakNaskah

_TAHUN = "LKjIP Tahun 2022"
GAGAL = (
    f"""
{_TAHUN}
| Kegiatan | Waktu Pelaksanaan |
| Magang | 19 September s/d 19 November 2022 (3 bulan) |
→ 1/1/1
""",
    f"""
{_TAHUN}
Pelatihan selama 20 hari dari Senin - Jumat, dimulai 14 Maret s.d. 1 April 2022.
→ 1
""",
    f"""
{_TAHUN}
Pelatihan tanggal 14 - 16 Maret 2022 selama 4 hari di aula.
→ 1
""",
)
LOLOS = (
    f"""
{_TAHUN}
| Kegiatan | Waktu Pelaksanaan |
| Magang | 19 September s/d 19 November 2022 (2 bulan) |
""",
    f"""
{_TAHUN}
Pelatihan selama 14 hari kerja, dimulai 14 Maret s.d. 1 April 2022.
""",
    f"""
{_TAHUN}
Pelatihan tanggal 14 - 16 Maret 2022 selama 3 hari, dan 4 hari di lapangan.
""",
)


@check_naskah(
    "V35",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Hitung ulang lamanya, atau betulkan tanggalnya.",
    alasan="Lama acara menentukan jam pelajaran dan biaya; tanggalnya adalah buktinya.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def lama_sesuai_tanggal(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Lama sebuah acara sesuai dengan tanggal mulai dan selesainya; hari libur boleh menguranginya."""
    tahun = bahan.telaah.tahun
    for alinea in bahan.telaah.alinea:
        if alinea.potongan[0][1].baris is None:
            for lama in lama_dalam(alinea.teks, tahun):
                yield from _periksa(lama, alinea.teks, alinea.letak(lama.awal, lama.akhir))
    for tabel in bahan.telaah.tabel:
        for baris in tabel.baris:
            for sel in baris.sel:
                for lama in lama_dalam(sel.teks, tahun) if sel is not None else ():
                    letak = sel.letak._replace(awal=lama.awal, akhir=lama.akhir) if sel is not None else None
                    yield from _periksa(lama, sel.teks if sel is not None else "", (letak,) if letak else ())


def _periksa(lama: LamaTertulis, teks: str, letak: Sequence[LetakNaskah]) -> Iterator[HasilNaskah]:
    if not letak:
        return
    if lama.wajar:
        yield Cocok(letak[0])
        return
    tertulis = teks[lama.awal : lama.akhir]
    benar = f"{lama.hari} hari{' kerja' if lama.kerja else ''}"
    pesan = f"Lamanya tertulis {tertulis}, sedangkan {lama.tanggal.teks} adalah {benar}."
    yield TemuanNaskah(tuple(letak), pesan, tertulis, benar, lama.tanggal.teks, TingkatTemuan.TANYA)
