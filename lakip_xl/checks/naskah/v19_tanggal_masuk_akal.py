"""V19: Tanggal ada di kalender, runtut, di tahun laporan, dan harinya benar."""

import re
from collections.abc import Iterator, Sequence

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.tanggal import TanggalTertulis, nama_hari, tanggal_dalam

_KEPALA = "| Kegiatan | Waktu Pelaksanaan | Jumlah Peserta |"
GAGAL = (
    f"""
LKjIP Tahun 2022
{_KEPALA}
| Pelatihan | 14 Maret - 10 Maret 2022 | 30 orang |
→ 1/1/1
""",
    f"""
LKjIP Tahun 2022
{_KEPALA}
| Pelatihan | 14 Maret 2021 | 30 orang |
→ 1/1/1
""",
    """
Pelatihan dibuka hari Senin, 8 Maret 2022 di aula.
→ 0
""",
    """
Pelatihan ditutup tanggal 31 September 2022 di aula.
→ 0
""",
    """
LKjIP Tahun 2022
| Kegiatan | Waktu Pelaksanaan |
| Pelatihan | 28 September s/d 1 Agustus 2022 |
→ 1/1/1
""",
)
LOLOS = (
    f"""
LKjIP Tahun 2022
{_KEPALA}
| Pelatihan | 10 Maret - 14 Maret 2022 | 30 orang |
""",
    f"""
LKjIP Tahun 2022
{_KEPALA}
| Pelatihan | 07 - 10 Mar | 30 orang |
""",
    """
Pelatihan dibuka hari Selasa, 8 Maret 2022 di aula.
""",
    """
Pelatihan ditutup tanggal 30 September 2022 di aula.
""",
)
_WAKTU = re.compile(r"waktu|tanggal|jadwal|pelaksanaan", re.IGNORECASE)


@check_naskah(
    "V19",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.TANYA),
    saran="Betulkan tanggalnya menurut undangan atau surat tugasnya.",
    alasan="Tanggal yang mustahil menggugurkan bukti pelaksanaan.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tanggal_masuk_akal(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Tanggal ada di kalender, runtut, di tahun laporan, dan harinya benar."""
    tahun = bahan.telaah.tahun
    for alinea in bahan.telaah.alinea:
        if alinea.potongan[0][1].baris is None:
            for tanggal in tanggal_dalam(alinea.teks, tahun):
                yield from _periksa(tanggal, alinea.letak(tanggal.awal, tanggal.akhir), None)
    for tabel in bahan.telaah.tabel:
        waktu = {kolom.nomor for kolom in tabel.kolom if _WAKTU.search(kolom.nama)}
        for baris in tabel.baris:
            for kolom, sel in enumerate(baris.sel):
                for tanggal in tanggal_dalam(sel.teks, tahun) if sel is not None else ():
                    letak = sel.letak._replace(awal=tanggal.awal, akhir=tanggal.akhir) if sel is not None else None
                    if letak is not None:
                        yield from _periksa(tanggal, (letak,), tahun if kolom in waktu else None)


def _periksa(tanggal: TanggalTertulis, letak: Sequence[LetakNaskah], tahun: int | None) -> Iterator[HasilNaskah]:
    """Yield what is wrong with a date; `tahun` is the year that it must lie in, where that is known."""
    if not letak:
        return
    tempat = tuple(letak)
    if tanggal.mulai is None or tanggal.selesai is None:
        yield TemuanNaskah(tempat, f"Tanggal {tanggal.teks} tidak ada di kalender.", tanggal.teks, "tanggal yang ada")
    elif tanggal.selesai < tanggal.mulai:
        yield TemuanNaskah(tempat, f"{tanggal.teks}: selesai sebelum mulai.", tanggal.teks, "mulai sebelum selesai")
    elif tanggal.hari is not None and tanggal.hari != tanggal.mulai.weekday():
        benar = nama_hari(tanggal.mulai)
        yield TemuanNaskah(tempat, f"{tanggal.teks} jatuh pada hari {benar}.", tanggal.teks, benar, "kalender")
    elif tahun and tanggal.tahun_tertulis and tanggal.selesai.year != tahun:
        pesan = f"{tanggal.teks} berada di luar tahun laporan {tahun}."
        yield TemuanNaskah(tempat, pesan, tanggal.teks, str(tahun), tingkat=TingkatTemuan.TANYA)
    else:
        yield Cocok(tempat[0])
