"""V42: Sebuah nomor bagian hanya milik satu judul."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.butir import ButirBernomor, bagian_bernomor
from lakip_xl.naskah.kata import senama

GAGAL = (
    """
### 3.2. Capaian Bidang Koperasi
### 3.3 Capaian Bidang Usaha Mikro
### 3.3. Capaian Bidang Pelatihan
→ 2
""",
)
LOLOS = (
    """
### 3.2. Capaian Bidang Koperasi
### 3.3 Capaian Bidang Usaha Mikro
### 3.4. Capaian Bidang Pelatihan
""",
    """
### 3.2. Capaian Bidang Koperasi
### 3.3 Capaian Bidang Usaha Mikro
### 3.3. CAPAIAN BIDANG USAHA MIKRO
""",
)


@check_naskah(
    "V42",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Nomori ulang bagian sesudahnya, juga di daftar isi.",
    alasan="Rujukan ke nomor yang dipakai dua kali menunjuk ke dua tempat.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def nomor_bagian_tunggal(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Sebuah nomor bagian hanya milik satu judul."""
    pertama: dict[str, ButirBernomor] = {}
    for bagian in bagian_bernomor(bahan.telaah):
        awal = pertama.setdefault(bagian.nomor, bagian)
        if awal is not bagian and not senama(awal.nama, bagian.nama):
            pesan = f"Nomor {bagian.nomor} dipakai '{sebut(awal.tertulis)}' dan '{sebut(bagian.tertulis)}'."
            letak = (bagian.letak, awal.letak)
            yield TemuanNaskah(letak, pesan, bagian.nomor, tingkat=TingkatTemuan.TANYA)
