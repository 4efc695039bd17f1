"""V25: Tidak ada judul dan rujukan tahun lalu yang tertinggal dari laporan sebelumnya."""

import re
from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah

_AWAL = "Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun 2022"
GAGAL = (
    f"""
{_AWAL}
Target kinerja tercantum pada Perjanjian Kinerja Tahun 2021 sebagai berikut:
→ 1
""",
)
LOLOS = (
    f"""
{_AWAL}
Target kinerja tercantum pada Perjanjian Kinerja Tahun 2022 sebagai berikut:
""",
    f"""
{_AWAL}
Capaian ini lebih tinggi dibandingkan dengan Perjanjian Kinerja Tahun 2021.
""",
)
_POLA = re.compile(
    r"\b(?:perjanjian kinerja(?: perubahan)?|rencana kinerja(?: tahunan)?|penetapan kinerja|akuntabilitas kinerja"
    r"|laporan kinerja|lakip|lkjip|lkj|rencana aksi|pengukuran kinerja|realisasi anggaran|penyusunan laporan)"
    r"\s+(?:pada\s+)?(?:tahun|ta)\s+"
    r"(?:anggaran\s+)?(?P<tahun>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_BANDING = re.compile(
    r"banding|sebelum|\blalu\b|dari tahun|evaluasi|hasil|rekomendasi|tindak lanjut|terhadap|sejak|nilai|riwayat|atas\b",
    re.IGNORECASE,
)
_JARAK = 90


@check_naskah(
    "V25",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Ganti tahunnya, atau sebut bahwa yang dimaksud memang tahun lalu.",
    alasan="Laporan sering dimulai dari salinan tahun lalu.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tahun_lalu_tidak_tertinggal(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Tidak ada judul dan rujukan tahun lalu yang tertinggal dari laporan sebelumnya."""
    tahun = bahan.telaah.tahun
    for alinea in bahan.telaah.alinea:
        for cocok in _POLA.finditer(alinea.teks) if tahun else ():
            letak = alinea.letak(cocok.start(), cocok.end())
            if int(cocok["tahun"]) == tahun:
                yield Cocok(letak[0])
            elif int(cocok["tahun"]) == tahun - 1 and not _BANDING.search(
                alinea.teks[max(0, cocok.start() - _JARAK) : cocok.end() + _JARAK // 2]
            ):
                seharusnya = cocok[0].replace(cocok["tahun"], str(tahun))
                pesan = f"'{cocok[0]}' tertulis di laporan tahun {tahun}."
                yield TemuanNaskah(letak, pesan, cocok[0], seharusnya, tingkat=TingkatTemuan.TANYA)
