"""V30: Angka di tabel sama dengan data tahun itu."""

from collections.abc import Iterator

from lakip_xl.checking.data_naskah import FaktaData, cari_fakta, indikator_data, uang_data
from lakip_xl.checking.selisih_naskah import periksa_data
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.indikator import fakta_indikator
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.uang import uang_tabel

_KEPALA = "| Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) |"
GAGAL = (
    f"""
{_KEPALA}
| Sub Kegiatan Pengawasan Kesehatan Koperasi | 1.000.000 | 930.000 |
→ 0/1/2
""",
    """
| Indikator Kinerja | Target | Realisasi |
| Persentase Koperasi Berkualitas | 12% | 20% |
→ 0/1/1
""",
)
LOLOS = (
    f"""
{_KEPALA}
| Sub Kegiatan Pengawasan Kesehatan Koperasi | 1.000.000 | 950.000 |
""",
    f"""
{_KEPALA}
| Sub Kegiatan Pengawasan Usaha Mikro | 1.000.000 | 930.000 |
""",
    """
| Indikator Kinerja | Target | Realisasi |
| Persentase Koperasi Binaan | 12% | 20% |
""",
)
_APA = {Peran.PAGU: "pagu", Peran.TARGET: "target", Peran.REALISASI: "realisasi", Peran.PERSEN: "capaian"}


@check_naskah(
    "V30",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.PEMBULATAN),
    saran="Salin angka dari datanya; bila datanya yang salah, perbaiki di selnya lalu gabungkan lagi.",
    alasan="Data tahun itu adalah satu-satunya tempat setiap angka diketik.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tabel_sama_dengan_data(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Angka di tabel sama dengan data tahun itu."""
    if bahan.laporan is None:
        return
    uang, indikator = uang_data(bahan.laporan), indikator_data(bahan.laporan)
    for baris in uang_tabel(bahan.telaah):
        fakta = cari_fakta(uang, baris.nama)
        for peran, (nilai, letak) in baris.nilai.items() if fakta is not None else ():
            kolom = letak.kolom
            if fakta is not None and kolom is not None:
                angka = baris.baris.angka[kolom]._replace(nilai=nilai / baris.tabel.faktor)
                yield from _periksa(baris.tertulis, peran, angka, letak, fakta, baris.tabel.faktor)
    for satu in fakta_indikator(bahan.telaah):
        data = cari_fakta(indikator, satu.nama)
        if data is not None and not satu.rumus and satu.tahun in (0, bahan.laporan.tahun):
            yield from _periksa(satu.tertulis, satu.jenis, satu.angka, satu.letak, data, 1)


def _periksa(  # noqa: PLR0913, PLR0917 - a figure, and what the data say of it
    nama: str, peran: Peran, angka: Angka, letak: LetakNaskah, fakta: FaktaData, faktor: int
) -> Iterator[HasilNaskah]:
    if semua := fakta.nilai.get(peran, []):
        yield from periksa_data(nama, _APA[peran], angka, (letak,), semua, faktor=faktor)
