"""V20: Target dan realisasi di satu baris bersatuan sama."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.peran import Peran

_KEPALA = "| Indikator | Target | Realisasi |"
GAGAL = (
    f"""
{_KEPALA}
| Jumlah koperasi yang dilatih | 90 Koperasi | 90 Orang |
→ 0/1/2
""",
    f"""
{_KEPALA}
| Persentase koperasi aktif | 60% | 186 Koperasi |
→ 0/1/2
""",
)
LOLOS = (
    f"""
{_KEPALA}
| Jumlah koperasi yang dilatih | 90 Koperasi | 90 koperasi |
""",
    f"""
{_KEPALA}
| Persentase koperasi aktif | 60% | 61,2 |
""",
)


@check_naskah(
    "V20",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Samakan satuannya; capaian hanya dapat dihitung dari satuan yang sama.",
    alasan="Target dalam orang tidak dapat dibandingkan dengan realisasi dalam kelompok.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def satuan_sama(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Target dan realisasi di satu baris bersatuan sama."""
    for tabel in bahan.telaah.tabel:
        target, realisasi = tabel.dengan(Peran.TARGET), tabel.dengan(Peran.REALISASI)
        if tabel.kartu or len(target) != 1 or not realisasi:
            continue
        for baris in tabel.baris:
            satu = baris.angka.get(target[0].nomor)
            for kolom in realisasi:
                dua, sel = baris.angka.get(kolom.nomor), baris.sel[kolom.nomor]
                if satu is None or dua is None or sel is None or not _satuan(satu) or not _satuan(dua):
                    continue
                if _mirip(_satuan(satu), _satuan(dua)):
                    yield Cocok(sel.letak)
                    continue
                pesan = f"{sebut(tabel.nama(baris))}: target bersatuan {_satuan(satu)}, realisasi {_satuan(dua)}."
                yield TemuanNaskah((sel.letak,), pesan, _satuan(dua), _satuan(satu), tingkat=TingkatTemuan.TANYA)


def _satuan(angka: Angka) -> str:
    return "persen" if angka.persen else " ".join(angka.satuan.casefold().split()).rstrip(".")


def _mirip(satu: str, dua: str) -> bool:
    pendek, panjang = sorted((satu.replace(" ", ""), dua.replace(" ", "")), key=len)
    return panjang.startswith(pendek) or pendek in panjang
