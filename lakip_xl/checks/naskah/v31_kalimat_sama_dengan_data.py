"""V31: Angka dalam kalimat yang menyebut namanya sama dengan data tahun itu."""

from collections.abc import Iterator, Sequence

from lakip_xl.checking.data_naskah import FaktaData, cari_fakta, indikator_data, uang_data
from lakip_xl.checking.selisih_naskah import periksa_data
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TingkatTemuan, check_naskah
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.kalimat_indikator import kalimat_indikator
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.uang import serapan, uang_kartu

GAGAL = (
    """
Sub Kegiatan Pengawasan Kesehatan Koperasi dengan anggaran Rp 1.000.000 dan terealisasi Rp 930.000.
→ 0
""",
    """
Sub Kegiatan : Pengawasan Kesehatan Koperasi
Pagu Anggaran : Rp. 1.100.000,-
→ 1
""",
)
LOLOS = (
    """
Sub Kegiatan Pengawasan Kesehatan Koperasi dengan anggaran Rp 1.000.000 dan terealisasi Rp 950.000.
""",
    """
Sub Kegiatan : Pengawasan Usaha Mikro
Pagu Anggaran : Rp. 1.100.000,-
""",
    """
Persentase koperasi berkualitas sampai dengan triwulan II melampaui target 5 persen.
""",
)
_APA = {Peran.PAGU: "anggaran", Peran.TARGET: "target", Peran.REALISASI: "realisasi", Peran.PERSEN: "capaian"}


@check_naskah(
    "V31",
    tingkat=(TingkatTemuan.TANYA, TingkatTemuan.PEMBULATAN),
    saran="Salin angka dari datanya; bila datanya yang salah, perbaiki di selnya lalu gabungkan lagi.",
    alasan="Kalimat diketik sekali dan jarang diperiksa lagi sesudah data diperbaiki.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kalimat_sama_dengan_data(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Angka dalam kalimat yang menyebut namanya sama dengan data tahun itu."""
    if bahan.laporan is None:
        return
    uang, indikator = uang_data(bahan.laporan), indikator_data(bahan.laporan)
    for kalimat in serapan(bahan.telaah):
        for peran, angka in ((Peran.PAGU, kalimat.pagu), (Peran.REALISASI, kalimat.realisasi)):
            letak = kalimat.alinea.letak(angka.awal, angka.akhir)
            yield from _periksa(kalimat.tertulis, peran, angka, letak, cari_fakta(uang, kalimat.nama))
    for kartu in uang_kartu(bahan.telaah):
        yield from _periksa(kartu.tertulis, Peran.PAGU, kartu.pagu, (kartu.letak,), cari_fakta(uang, kartu.nama))
    nama = {fakta.nama: fakta.tertulis for fakta in indikator if fakta.tertulis}
    for satu in kalimat_indikator(bahan.telaah.alinea, nama, bahan.laporan.tahun):
        if satu.triwulan:
            continue
        fakta = cari_fakta(indikator, satu.nama)
        for peran, angka in satu.angka.items():
            letak = satu.alinea.letak(angka.awal, angka.akhir)
            yield from _periksa(satu.tertulis, peran, angka, letak, fakta)


def _periksa(
    nama: str, peran: Peran, angka: Angka, letak: Sequence[LetakNaskah], fakta: FaktaData | None
) -> Iterator[HasilNaskah]:
    semua = fakta.nilai.get(peran, []) if fakta is not None else []
    if not semua or not letak or (angka.persen and not any(isi.persen for isi in semua)):
        return
    yield from periksa_data(nama, _APA[peran], angka, letak, semua, beda=TingkatTemuan.TANYA)
