"""V15: Jumlah peserta semua acara sama dengan realisasi indikator di atasnya."""

import re
from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.ringkasan import peserta_acara
from lakip_xl.naskah.tabel import TabelUtuh
from lakip_xl.naskah.telaah import Telaah

_KARTU = """
| Sub Kegiatan | Indikator Kinerja | Target | Realisasi |
| Pelatihan | Jumlah orang yang dilatih | 60 Orang | 60 Orang |
Waktu dan tempat:
"""
GAGAL = (
    f"""{_KARTU}
| Kegiatan | Waktu Pelaksanaan | Jumlah Peserta |
| Pelatihan angkatan I | 7 - 10 Maret 2022 | 30 orang |
| Pelatihan angkatan II | 14 - 17 Maret 2022 | 25 orang |
→ 0/1/3
""",
)
LOLOS = (
    f"""{_KARTU}
| Kegiatan | Waktu Pelaksanaan | Jumlah Peserta |
| Pelatihan angkatan I | 7 - 10 Maret 2022 | 30 orang |
| Pelatihan angkatan II | 14 - 17 Maret 2022 | 30 orang |
""",
    f"""{_KARTU}
| Kegiatan | Waktu Pelaksanaan | Jumlah Peserta |
| Pelatihan angkatan I | 7 - 10 Maret 2022 | 30 koperasi |
| Pelatihan angkatan II | 14 - 17 Maret 2022 | 25 koperasi |
""",
)
_WAKTU = re.compile(r"waktu|tanggal|jadwal", re.IGNORECASE)


@check_naskah(
    "V15",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Cocokkan daftar acara dengan realisasi; bila peserta dihitung lain, jelaskan di bawah tabel.",
    alasan="Realisasi jumlah peserta dibuktikan dengan daftar acaranya.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def peserta_sesuai_realisasi(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Jumlah peserta semua acara sama dengan realisasi indikator di atasnya."""
    for realisasi, letak, nama, acara in _kartu(bahan.telaah):
        peserta = [isi for tabel in acara for isi in peserta_acara(tabel)]
        satuan = {_satuan(angka) for angka, _ in peserta}
        if not peserta or satuan != {_satuan(realisasi)} or satuan == {""}:
            continue
        jumlah = sum((angka.nilai for angka, _ in peserta), Decimal(0))
        if jumlah == realisasi.nilai:
            yield Cocok(letak)
            continue
        beda = f"peserta {len(peserta)} acara berjumlah {tulis_angka(jumlah)}"
        pesan = f"{sebut(nama)}: realisasi {realisasi.teks}, sedangkan {beda}."
        tempat = (letak, *(isi for _, isi in peserta))
        hitungan = " + ".join(tulis_angka(angka.nilai) for angka, _ in peserta)
        yield TemuanNaskah(tempat, pesan, realisasi.teks, tulis_angka(jumlah), hitungan, TingkatTemuan.TANYA)


def _kartu(telaah: Telaah) -> Iterator[tuple[Angka, LetakNaskah, str, list[TabelUtuh]]]:
    """Yield the realisasi of tables with one indicator, with the tables of acara between it and the next such table."""
    terbuka: tuple[Angka, LetakNaskah, str] | None = None
    acara: list[TabelUtuh] = []
    for tabel in telaah.tabel:
        realisasi = tabel.dengan(Peran.REALISASI)
        if tabel.dengan(Peran.TARGET) and realisasi:
            if terbuka and acara:
                yield *terbuka, acara
            terbuka, acara = None, []
            baris = tabel.baris[0] if len(tabel.baris) == 1 else None
            sel = baris.sel[realisasi[-1].nomor] if baris else None
            if baris is not None and sel is not None and realisasi[-1].nomor in baris.angka:
                terbuka = baris.angka[realisasi[-1].nomor], sel.letak, tabel.nama(baris)
        elif any(_WAKTU.search(kolom.nama) for kolom in tabel.kolom):
            acara.append(tabel)
    if terbuka and acara:
        yield *terbuka, acara


def _satuan(angka: Angka) -> str:
    return " ".join(angka.satuan.casefold().split()).rstrip(".")
