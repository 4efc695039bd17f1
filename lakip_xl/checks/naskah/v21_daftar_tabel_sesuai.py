"""V21: Daftar tabel menyebut setiap tabel dengan nomor dan judul yang tercetak."""

import re
from collections.abc import Iterator, Sequence

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.judul_tabel import JudulTabel, daftar_tabel, judul_tabel
from lakip_xl.naskah.kata import kata_berarti

_DAFTAR = """
DAFTAR TABEL
Tabel 1.1 Pegawai menurut Pendidikan ..... 7
Tabel 1.2 Pegawai menurut Golongan ..... 8
## BAB I
Tabel 1.1 Pegawai menurut Pendidikan
| Pendidikan | Jumlah |
| S1 | 31 |
"""
GAGAL = (
    f"""{_DAFTAR}
Tabel 1.2 Capaian Indikator Kinerja Utama
| Indikator | Target |
| Koperasi aktif | 60 |
→ 2
""",
    f"""{_DAFTAR}
→ 2
""",
    f"""{_DAFTAR}
Tabel 1.2 Pegawai menurut Golongan
| Golongan | Jumlah |
| IV | 13 |
Tabel 1.3 Capaian Indikator Kinerja Utama
| Indikator | Target |
| Koperasi aktif | 60 |
→ 8
""",
    """
DAFTAR TABEL
Tabel 1.1 Pegawai menurut Pendidikan ..... 7
Tabel 1.2 Pegawai Menurut Pendidikan ..... 8
## BAB I
Tabel 1.1 Pegawai menurut Pendidikan
| Pendidikan | Jumlah |
| S1 | 31 |
Tabel 1.2 Pegawai menurut Pendidikan dan Golongan
| Golongan | Jumlah |
| IV | 13 |
→ 2
""",
)
LOLOS = (
    f"""{_DAFTAR}
Tabel 1.2 Pegawai menurut Golongan dan Pangkat
| Indikator | Target |
| Koperasi aktif | 60 |
""",
    f"""{_DAFTAR}
Tabel 1.2
Pegawai Menurut Golongan
| Golongan | Jumlah |
| IV | 13 |
""",
)
_MIRIP = 0.5
_ANGKA = re.compile(r"\d+")


@check_naskah(
    "V21",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Perbarui daftar tabel, atau betulkan nomor dan judul tabelnya.",
    alasan="Pembaca mencari tabel dari daftarnya.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def daftar_tabel_sesuai(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Daftar tabel menyebut setiap tabel dengan nomor dan judul yang tercetak."""
    daftar, tercetak = list(daftar_tabel(bahan.telaah)), list(judul_tabel(bahan.telaah))
    if not daftar:
        return
    yield from _kembar(daftar)
    for butir in daftar:
        senomor = [judul for judul in tercetak if judul.nomor == butir.nomor]
        if not senomor:
            pesan = f"Tabel {butir.nomor} ada di daftar tabel, tetapi tidak ada tabel bernomor itu."
            yield TemuanNaskah((butir.letak,), pesan, sebut(butir.judul), tingkat=TingkatTemuan.TANYA)
        elif not any(_sejudul(butir, judul) for judul in senomor):
            pesan = f"Tabel {butir.nomor}: daftar menulis '{sebut(butir.judul)}', tabelnya '{sebut(senomor[0].judul)}'."
            letak = (butir.letak, senomor[0].letak)
            yield TemuanNaskah(letak, pesan, sebut(butir.judul), sebut(senomor[0].judul), tingkat=TingkatTemuan.TANYA)
        else:
            yield Cocok(butir.letak)
    nomor = {butir.nomor for butir in daftar}
    for judul in tercetak:
        if judul.nomor not in nomor:
            pesan = f"Tabel {judul.nomor} ({sebut(judul.judul)}) tidak ada di daftar tabel."
            yield TemuanNaskah((judul.letak,), pesan, sebut(judul.judul), tingkat=TingkatTemuan.TANYA)


def _kembar(daftar: Sequence[JudulTabel]) -> Iterator[HasilNaskah]:
    """Yield the entries of the list whose title another one has."""
    pertama: dict[str, JudulTabel] = {}
    for butir in daftar:
        awal = pertama.setdefault(" ".join(butir.judul.casefold().split()), butir)
        if butir.judul.strip() and awal.nomor != butir.nomor:
            pesan = f"Tabel {butir.nomor} berjudul sama dengan Tabel {awal.nomor} di daftar tabel."
            yield TemuanNaskah((butir.letak, awal.letak), pesan, sebut(butir.judul), tingkat=TingkatTemuan.TANYA)


def _sejudul(satu: JudulTabel, dua: JudulTabel) -> bool:
    kata, lain = kata_berarti(satu.judul), kata_berarti(dua.judul)
    if set(_ANGKA.findall(satu.judul)) - set(_ANGKA.findall(dua.judul)) and set(_ANGKA.findall(dua.judul)):
        return False
    return not kata or not lain or len(kata & lain) >= _MIRIP * max(min(len(kata), len(lain)), len(kata | lain) - 4)
