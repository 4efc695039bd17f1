"""V14: Jumlah yang sama di tahun yang sama disebut dengan satu angka."""

from collections.abc import Iterator

from lakip_xl.checking.selisih_naskah import sebut
from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.banding import Kecocokan, cocokkan
from lakip_xl.naskah.data_dasar import FaktaDasar, fakta_dasar

_AWAL = "Pada tahun 2022 jumlah koperasi aktif sebanyak 310 koperasi."
GAGAL = (
    f"""
{_AWAL}
Tahun 2022 jumlah koperasi aktif di kota ini sebanyak 311 koperasi.
→ 1
""",
    """
Tahun 2022 sebanyak 20 dari 310 koperasi yang aktif telah dinilai.
Tahun 2022 sebanyak 30 dari 312 koperasi aktif telah dilatih.
→ 1
""",
)
LOLOS = (
    f"""
{_AWAL}
Tahun 2021 jumlah koperasi aktif di kota ini sebanyak 311 koperasi.
""",
    f"""
{_AWAL}
Tahun 2022 jumlah koperasi binaan di kota ini sebanyak 311 koperasi.
""",
    f"""
{_AWAL}
Tahun 2022 jumlah koperasi aktif di kota ini sebanyak 310 koperasi.
""",
    """
Tahun 2022 sebanyak 20 dari 310 koperasi yang aktif telah dinilai.
Tahun 2022 sebanyak 30 dari 310 koperasi aktif telah dilatih.
""",
)


@check_naskah(
    "V14",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Pakai satu angka di seluruh laporan, atau sebut bulan dan lingkupnya.",
    alasan="Angka dasar yang berbeda mengubah setiap persen yang dihitung darinya.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def data_dasar_satu_nilai(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Jumlah yang sama di tahun yang sama disebut dengan satu angka."""
    pertama: dict[tuple[str, int], FaktaDasar] = {}
    for fakta in fakta_dasar(bahan.telaah):
        awal = pertama.setdefault((fakta.nama, fakta.tahun), fakta)
        if awal is fakta:
            continue
        if cocokkan(fakta.angka, *awal.angka.bacaan) is Kecocokan.SAMA:
            yield Cocok(fakta.letak[0])
            continue
        apa = f"Jumlah {sebut(fakta.tertulis)} tahun {fakta.tahun}"
        pesan = f"{apa} tertulis {fakta.angka.teks}, di tempat lain {awal.angka.teks}."
        letak = (*fakta.letak, *awal.letak)
        yield TemuanNaskah(letak, pesan, fakta.angka.teks, awal.angka.teks, "kalimat lain", TingkatTemuan.TANYA)
