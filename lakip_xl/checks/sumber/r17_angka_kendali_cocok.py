"""R17: Angka kendali sama dengan laporan ini sampai rupiah, atau ditulis sebab selisihnya (aturan 29)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.pergeseran import pergeseran
from lakip_xl.domain.notasi import angka, rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kendali import angka_laporan, baca_kendali
from lakip_xl.sheets.perencanaan import AngkaKendali

GAGAL = (
    """
perencanaan.xlsx › Angka Kendali
! tambah
| kode | nilai | sumber | catatan |
| realisasi 2.17.03 | 950001 | LRA | |
→ perencanaan.xlsx › Angka Kendali › @nilai/6
""",
    """
perencanaan.xlsx › Angka Kendali
! tambah
| kode | nilai | sumber | catatan |
| silpa | 70001 | LRA | |
→ perencanaan.xlsx › Angka Kendali › @nilai/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Angka Kendali
! tambah
| kode | nilai | sumber | catatan |
| realisasi 2.17.03 | 950000 | LRA | |
""",
    """
perencanaan.xlsx › Angka Kendali
! tambah
| kode | nilai | sumber | catatan |
| realisasi 2.17.03 | 950001 | LRA | Salah cetak |
""",
)


@check(
    "R17",
    level=Level.KESALAHAN,
    saran="Cari sebab selisihnya; bila memang berbeda, tulis sebabnya di kolom Catatan lembar Angka Kendali.",
    alasan="Angka yang sudah terbit atau diaudit dan laporan ini tidak boleh berbeda diam-diam.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_kendali_cocok(laporan: Laporan) -> Iterator[Finding]:
    """Angka kendali sama dengan laporan ini sampai rupiah, atau ditulis sebab selisihnya."""
    if pergeseran(laporan):
        return
    for baris in laporan.perencanaan.isi(AngkaKendali):
        kendali = baca_kendali(laporan, baris.kode)
        milik = None if kendali is None else angka_laporan(laporan, kendali)
        if milik is not None and baris.nilai is not None and baris.nilai != milik and not baris.catatan:
            pesan = f"{baris.kode} menurut {baris.sumber} Rp{angka(baris.nilai)}, di laporan {rupiah(milik)}."
            yield Finding(baris.cell("nilai"), pesan)
