"""V40: Angka yang terikat pada data sama dengan data itu sekarang."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah

GAGAL = (
    """
Realisasi koperasi berkualitas 12,00 persen.
⇄ 0 IKU-1.realisasi: 12,00 | 13,50
→ 0
""",
    """
Serapan anggaran (belum ada data) persen.
⇄ 0 total.persen: (belum ada data) | 95,00
→ 0
""",
)
LOLOS = (
    """
Realisasi koperasi berkualitas 13,50 persen.
⇄ 0 IKU-1.realisasi: 13,50 | 13,50
""",
    """
Serapan anggaran 95,00 persen.
⇄ 0 total.persen: 95,00 | 95,00
""",
)


@check_naskah(
    "V40",
    tingkat=(TingkatTemuan.KESALAHAN,),
    saran="Jalankan lakip-xl naskah lagi; bila angka di Word yang benar, perbaiki datanya lebih dahulu.",
    alasan="Angka yang dipasang lakip-xl naskah harus selalu sama dengan sel datanya.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_terikat_sama_dengan_data(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Angka yang terikat pada data sama dengan data itu sekarang."""
    for satu in bahan.terikat:
        if satu.tertulis == satu.data:
            yield Cocok(satu.letak)
            continue
        pesan = f"{satu.kunci}: tertulis “{satu.tertulis}”, sedangkan data sekarang “{satu.data}”."
        yield TemuanNaskah((satu.letak,), pesan, satu.tertulis, satu.data, f"sel data {satu.kunci}", acuan=satu.acuan)
