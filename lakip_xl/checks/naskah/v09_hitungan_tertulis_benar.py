"""V09: Hitungan yang dituliskan laporan memberi hasil yang dituliskannya."""

from collections.abc import Iterator

from lakip_xl.checking.selisih_naskah import periksa_hitungan
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.angka import angka_sel
from lakip_xl.naskah.hitungan import baca_hitungan, hitungan_dalam
from lakip_xl.naskah.naskah import TabelNaskah

GAGAL = (
    """
= (20 / 310) × 100%
= 6,74%
→ 1
""",
    """
| Tahun | Perhitungan | Hasil |
| 2022 | (657-312)/312 X 100 | 101,57% |
→ 0/1/2
""",
    """
| Indikator | Realisasi |
| Koperasi aktif | (132/1215) x 100 = 11,86% |
→ 0/1/1
""",
)
LOLOS = (
    """
= (20 / 310) × 100%
= 6,45%
""",
    """
| Tahun | Perhitungan | Hasil |
| 2022 | (657-312)/312 X 100 | 110,58% |
""",
    """
= (Jumlah koperasi aktif) / (Jumlah koperasi) × 100%
= 6,74%
""",
    """
= (20 / 0) × 100%
= 6,74%
""",
    """
[(3 + 5) - 2] × 2 = 12 dan 2 × (1 + 3 = 9
""",
)


@check_naskah(
    "V09",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang, lalu betulkan hasilnya atau angka di dalam hitungannya.",
    alasan="Hitungan yang tercetak dapat dicoba siapa pun dengan kalkulator.",
    sumber="aturan lakip-xl 10 dan 21",
    gagal=GAGAL,
    lolos=LOLOS,
)
def hitungan_tertulis_benar(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Hitungan yang dituliskan laporan memberi hasil yang dituliskannya."""
    for alinea in bahan.telaah.alinea:
        for hitungan, hasil in hitungan_dalam(alinea.teks):
            if len(alinea.potongan) > 1 or alinea.potongan[0][1].baris is None:
                letak = (*alinea.letak(hasil.awal, hasil.akhir), *alinea.letak(hitungan.awal, hitungan.akhir))
                tulisan = " ".join(alinea.teks[hitungan.awal : hitungan.akhir].split())
                yield from periksa_hitungan(hasil, hitungan.nilai, letak, tulisan, persen=hasil.persen)
    for blok in bahan.telaah.naskah.blok:
        if isinstance(blok, TabelNaskah):
            yield from _tabel(blok)


def _tabel(tabel: TabelNaskah) -> Iterator[HasilNaskah]:
    for baris in tabel.baris:
        for urutan, sel in enumerate(baris):
            for hitungan, hasil in hitungan_dalam(sel.teks):
                letak = sel.letak._replace(awal=hasil.awal, akhir=hasil.akhir)
                tulisan = sel.teks[hitungan.awal : hitungan.akhir].strip()
                yield from periksa_hitungan(hasil, hitungan.nilai, (letak,), tulisan, persen=hasil.persen)
            kanan = baris[urutan + 1] if urutan + 1 < len(baris) else None
            hasil_kanan = angka_sel(kanan.teks) if kanan is not None else None
            sendiri = baca_hitungan(sel.teks.strip()) if any(tanda in sel.teks for tanda in "/:") else None
            if kanan is not None and hasil_kanan is not None and sendiri is not None and "(" in sel.teks:
                letak_kanan = (kanan.letak, sel.letak)
                yield from periksa_hitungan(
                    hasil_kanan, sendiri.nilai, letak_kanan, sel.teks.strip(), persen=hasil_kanan.persen
                )
