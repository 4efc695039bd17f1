"""Penetapan Indikator Kinerja Utama: what each means, how it is computed, who answers for it."""

from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, lengkapi
from lakip_xl.dokumen.kecil.kepala import kepala_surat
from lakip_xl.dokumen.nama_kantor import nama_kantor
from lakip_xl.dokumen.rapikan import rapikan
from lakip_xl.dokumen.ttd import blok_ttd, kepala_kantor, tempat_tanggal
from lakip_xl.dokumen.unsur import AlineaDokumen, BagianHalaman, Dokumen, Nomor, TabelDokumen

BUKA = (
    "Indikator kinerja utama menjadi ukuran keberhasilan tujuan dan sasaran strategis {{perangkat_daerah}}, dan "
    "dipakai dalam perencanaan, perjanjian kinerja, serta laporan kinerja tahun {{tahun}}."
)

_IKU = {"acuan": 26.0, "indikator": 26.0, "penjelasan": 34.0, "perhitungan": 34.0, "sumber": 20.0, "pemilik": 20.0}


def tabel_iku(bahan: BahanDokumen) -> TabelDokumen | None:
    """Return what each IKU means, how it is computed, and who answers for it."""
    return bahan.tabel("Lampiran IKU", _IKU, judul="Indikator Kinerja Utama {{perangkat_daerah}}", huruf=KECIL)


def iku(bahan: BahanDokumen) -> Dokumen:
    """Compose the document on pages across."""
    tabel = tabel_iku(bahan)
    unsur = (
        BagianHalaman(rebah=True, nomor=Nomor.TANPA),
        *kepala_surat(bahan, "INDIKATOR KINERJA UTAMA"),
        AlineaDokumen(bahan.urai(BUKA)),
        lengkapi("indikator kinerja utama di perencanaan.xlsx, lembar Indikator", "iku") if tabel is None else tabel,
        blok_ttd("ttd iku", kepala_kantor(bahan), hari=tempat_tanggal(bahan, bahan.laporan.tahun)),
    )
    return Dokumen(
        f"Indikator Kinerja Utama {nama_kantor(bahan.laporan)}",
        rapikan(unsur),
        penyusun=bahan.laporan.identitas.perangkat_daerah,
    )
