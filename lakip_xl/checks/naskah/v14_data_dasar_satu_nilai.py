"""V14: Jumlah yang sama di tahun yang sama disebut dengan satu angka."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
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
    f"""LKjIP Tahun 2022
{_AWAL}
Jumlah koperasi yang aktif di kota ini sebanyak 311 koperasi.
→ 2
""",
    """LKjIP Tahun 2022
Data awal koperasi aktif sebanyak 301 koperasi.
Data awal koperasi sehat ialah 15 koperasi dari 310 koperasi yang aktif.
→ 2
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
    f"""LKjIP Tahun 2022
{_AWAL}
Sebelumnya jumlah koperasi aktif di kota ini sebanyak 311 koperasi.
""",
    f"""LKjIP Tahun 2022
{_AWAL}
Jumlah koperasi aktif di kecamatan itu sebanyak 45 koperasi.
""",
    """
Tahun 2022 sebanyak 20 dari 310 koperasi yang aktif telah dinilai.
Tahun 2022 sebanyak 30 dari 310 koperasi aktif telah dilatih.
""",
)

_DEKAT = Decimal("0.05")


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
        if (fakta.dugaan or awal.dugaan) and _jauh(fakta.angka.nilai, awal.angka.nilai):
            continue
        apa = f"Jumlah {sebut(fakta.tertulis)} {f'tahun {fakta.tahun}' if fakta.tahun else '(data awal)'}"
        pesan = f"{apa} tertulis {fakta.angka.teks}, di tempat lain {awal.angka.teks}."
        letak = (*fakta.letak, *awal.letak)
        yield TemuanNaskah(letak, pesan, fakta.angka.teks, awal.angka.teks, "kalimat lain", TingkatTemuan.TANYA)


def _jauh(satu: Decimal, lain: Decimal) -> bool:
    """Tell whether two figures are too far apart to be the same one at another time."""
    return abs(satu - lain) > _DEKAT * max(satu, lain)
