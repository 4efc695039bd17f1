"""V03: Persen yang sama mendapat kategori yang sama."""

from collections import defaultdict
from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.peran import Peran

_KEPALA = "| Indikator | Target | Realisasi | Capaian (%) | Kategori |"
GAGAL = (
    f"""
{_KEPALA}
| Jumlah koperasi aktif | 100 | 80 | 80 | Baik |
| Jumlah pelatihan | 10 | 8 | 80 | Cukup |
→ 0/1/4
""",
)
LOLOS = (
    f"""
{_KEPALA}
| Jumlah koperasi aktif | 100 | 80 | 80 | Baik |
| Jumlah pelatihan | 10 | 8 | 80 | baik |
""",
    f"""
{_KEPALA}
| Jumlah koperasi aktif | 100 | 80 | 80 | Baik |
| Jumlah pelatihan | 10 | 7 | 70 | Cukup |
""",
)
_TERPANJANG = 30


@check_naskah(
    "V03",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Samakan kategorinya, atau cetak skala yang membedakannya.",
    alasan="Dua kategori untuk persen yang sama tidak dapat dijelaskan oleh skala mana pun.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def persen_sama_kategori_sama(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Persen yang sama mendapat kategori yang sama."""
    if bahan.telaah.skala:
        return
    for tabel in bahan.telaah.tabel:
        persen = [isi for isi in tabel.dengan(Peran.PERSEN) if isi.nomor in tabel.berangka]
        for kolom in tabel.dengan(Peran.KATEGORI):
            kiri = [isi for isi in persen if isi.nomor < kolom.nomor]
            if not kiri:
                continue
            dekat = max(kiri, key=lambda isi: isi.nomor)
            sama: dict[str, dict[str, list[LetakNaskah]]] = defaultdict(lambda: defaultdict(list))
            for baris in tabel.baris:
                sel, angka = baris.sel[kolom.nomor], baris.angka.get(dekat.nomor)
                if sel is not None and angka is not None and 0 < len(sel.teks.strip()) <= _TERPANJANG:
                    sama[str(angka.nilai)]["".join(sel.teks.split()).casefold()].append(sel.letak)
            if 2 * max((len(nama) for nama in sama.values()), default=0) > len(tabel.baris) > 4:  # noqa: PLR2004
                continue  # not categories, but remarks
            for isi in sama.values():
                if len(isi) > 1:
                    yield _temuan(isi, dekat.nama)


def _temuan(semua: dict[str, list[LetakNaskah]], nama: str) -> TemuanNaskah:
    letak = tuple(letak for milik in sorted(semua.values(), key=len) for letak in milik)
    return TemuanNaskah(
        letak,
        f"Kolom {nama or 'persen'}: satu persen mendapat {len(semua)} kategori yang berbeda.",
        seharusnya="satu kategori",
        tingkat=TingkatTemuan.TANYA,
    )
