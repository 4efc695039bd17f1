"""K26: Setiap rekomendasi evaluasi ditindaklanjuti."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Rekomendasi

GAGAL = (
    """
perencanaan.xlsx › Rekomendasi
| butir | tahun | rekomendasi |
| 1 | 2021 | Pakai aplikasi pengukuran kinerja |
! tambah
→ perencanaan.xlsx › Rekomendasi › @tindak_lanjut/6
""",
    """
perencanaan.xlsx › Rekomendasi
| butir | tahun | rekomendasi | keadaan |
| 1 | 2021 | Pakai aplikasi pengukuran kinerja | selesai |
! tambah
→ perencanaan.xlsx › Rekomendasi › @tindak_lanjut/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Rekomendasi
| butir | tahun | rekomendasi | tindak_lanjut |
| 1 | 2021 | Pakai aplikasi pengukuran kinerja | Dianggarkan tahun depan |
! tambah
""",
    """
! sel perencanaan.xlsx Rekomendasi @tindak_lanjut/6 #REF!
perencanaan.xlsx › Rekomendasi
| butir | tahun | rekomendasi |
| 1 | 2021 | Pakai aplikasi pengukuran kinerja |
! tambah
""",
)


@check(
    "K26",
    level=Level.PERINGATAN,
    saran="Tulis tindak lanjutnya di lembar Rekomendasi; bila belum ada, tulis rencananya dan keadaan: belum.",
    alasan="Evaluasi AKIP berikutnya menilai tindak lanjut rekomendasi sebelumnya.",
    sumber="PermenPANRB 88/2021",
    gagal=GAGAL,
    lolos=LOLOS,
)
def rekomendasi_ditindaklanjuti(laporan: Laporan) -> Iterator[Finding]:
    """Setiap rekomendasi evaluasi ditindaklanjuti."""
    for baris in laporan.perencanaan.isi(Rekomendasi):
        if baris.tindak_lanjut is None and baris.terbaca("tindak_lanjut"):
            pesan = f"Rekomendasi {baris.butir} dari evaluasi {baris.tahun} belum ada tindak lanjutnya."
            yield Finding(baris.cell("tindak_lanjut"), pesan)
