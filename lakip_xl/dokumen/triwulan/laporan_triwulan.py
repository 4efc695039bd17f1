"""The report of a quarter: a few pages below the letterhead, with what is asked each quarter (aturan 31)."""

from collections.abc import Iterator

from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.kecil.kepala import kepala_surat
from lakip_xl.dokumen.nama_kantor import nama_kantor
from lakip_xl.dokumen.pola import serapan
from lakip_xl.dokumen.rapikan import rapikan
from lakip_xl.dokumen.triwulan.bagian_aksi import keadaan_aksi
from lakip_xl.dokumen.triwulan.bagian_anggaran import realisasi_triwulan
from lakip_xl.dokumen.triwulan.bagian_kinerja import faktor_kinerja, pengukuran_kinerja
from lakip_xl.dokumen.triwulan.fakta_triwulan import FaktaTriwulan, fakta_triwulan, kode_triwulan, sampai_kini
from lakip_xl.dokumen.triwulan.semua_kunci_triwulan import INDIKATOR, UTAMA
from lakip_xl.dokumen.ttd import blok_ttd, kepala_kantor, tempat_tanggal
from lakip_xl.dokumen.unsur import BagianHalaman, Dokumen, Unsur
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN

HASIL = (
    "Sampai dengan triwulan {{triwulan}} tahun {{tahun}}, {{kantor}} mengukur {{@.jumlah}} indikator kinerja; "
    "hasilnya, {{@.kata}}."
)
TANPA_HASIL = "Sampai dengan triwulan {{triwulan}} tahun {{tahun}} belum ada indikator yang waktunya diukur."
TERCAPAI = "Indikator{utama} yang mencapai target: {{{{@.tercapai_kata}}}}."
BELUM = "Indikator{utama} yang belum mencapai target: {{{{@.belum_kata}}}}."

_DISEBUT = 10
"""Indicators that are named one by one."""


def laporan_triwulan(bahan: BahanDokumen, triwulan: int) -> Dokumen:
    """Compose the report of a quarter; `bahan` holds the keys of that quarter."""
    laporan = bahan.laporan
    fakta = fakta_triwulan(laporan, triwulan)
    judul = f"Laporan Kinerja Triwulan {angka_romawi(triwulan)}"
    hari = tempat_tanggal(bahan, laporan.tahun + (triwulan == TRIWULAN[-1]))
    unsur = (
        BagianHalaman(),
        *kepala_surat(bahan, f"{judul.upper()} TAHUN {laporan.tahun}"),
        *_ringkasan(bahan, fakta),
        *pengukuran_kinerja(bahan, fakta),
        *faktor_kinerja(bahan, fakta),
        *keadaan_aksi(bahan, fakta),
        *realisasi_triwulan(bahan, fakta),
        blok_ttd("ttd triwulan", kepala_kantor(bahan), hari=hari),
    )
    return Dokumen(
        f"{judul} {nama_kantor(laporan)} Tahun {laporan.tahun}",
        rapikan(unsur),
        kaki=f"{judul} {laporan.identitas.perangkat_daerah} {laporan.tahun}",
        penyusun=laporan.identitas.perangkat_daerah,
    )


def _ringkasan(bahan: BahanDokumen, fakta: FaktaTriwulan) -> Iterator[Unsur]:
    """Yield the quarter in a few sentences: how many met their target, which, what was spent, what was done."""
    yield bahan.judul(2, "Ringkasan")
    semua = kode_triwulan(INDIKATOR, fakta.triwulan)
    yield bahan.kalimat(HASIL if fakta.sudah else TANPA_HASIL, diri=semua)
    utama = sampai_kini(fakta.utama)
    disebut, sebutan = (utama, " kinerja utama") if utama else (fakta.sudah, "")
    if 1 < len(disebut) <= _DISEBUT:
        diri = kode_triwulan(UTAMA, fakta.triwulan) if utama else semua
        for kalimat in (TERCAPAI, BELUM):
            yield bahan.kalimat(kalimat.format(utama=sebutan), diri=diri)
    if fakta.program:
        yield bahan.kalimat(serapan.KALIMAT_SAMPAI, diri=fakta.semua.uang.kode)
