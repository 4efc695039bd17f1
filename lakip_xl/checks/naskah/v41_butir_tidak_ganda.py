"""V41: Sebuah program, kegiatan atau sub koordinator didaftar sekali di daftar bernomor yang sama."""

import re
from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.butir import ButirBernomor, daftar_bernomor

GAGAL = (
    """
1) Program Pengawasan Koperasi
2) Program Pelatihan Kerja
3) Program Pengawasan Koperasi
→ 2
""",
    """
b. Sub Koordinator Pembinaan dan Permodalan
Kegiatan tahun ini berjalan baik.
c. Sub Koordinator Pembinaan dan Permodalan
→ 2
""",
)
LOLOS = (
    """
1) Program Pengawasan Koperasi
2) Program Pelatihan Kerja
1) Program Pengawasan Koperasi
""",
    """
b. Sub Koordinator Pembinaan dan Permodalan
Kegiatan tahun ini berjalan baik.
c. Sub Koordinator Promosi dan Pemasaran
""",
)
_AWALAN = tuple(
    re.compile(rf"{kata}\b", re.IGNORECASE)
    for kata in ("program", "kegiatan", r"sub\s?-?\s?kegiatan", r"(?:sub\s+)?(?:koordinator|bidang|bagian|seksi)")
)


@check_naskah(
    "V41",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Hapus yang ganda, atau tulis nama yang seharusnya di nomor itu.",
    alasan="Nama yang berdiri di dua nomor biasanya menggantikan nama lain yang hilang.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def butir_tidak_ganda(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Sebuah program, kegiatan atau sub koordinator didaftar sekali di daftar bernomor yang sama."""
    for awalan in _AWALAN:
        for daftar in daftar_bernomor(bahan.telaah, awalan):
            pertama: dict[str, ButirBernomor] = {}
            for butir in daftar:
                awal = pertama.setdefault(butir.nama, butir)
                if awal is not butir:
                    pesan = f"{sebut(butir.tertulis)} didaftar di nomor {awal.nomor} dan {butir.nomor}."
                    letak = (butir.letak, awal.letak)
                    yield TemuanNaskah(letak, pesan, sebut(butir.tertulis), tingkat=TingkatTemuan.TANYA)
