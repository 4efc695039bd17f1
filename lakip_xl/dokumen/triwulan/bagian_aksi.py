"""Actions for indicators: as planned by quarter, and the state of each at the end of one (aturan 31)."""

from collections.abc import Iterable, Iterator, Mapping

from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen
from lakip_xl.dokumen.pola import aksi
from lakip_xl.dokumen.tabel_teks import BarisKata, KolomTeks, susun_tabel
from lakip_xl.dokumen.triwulan.fakta_triwulan import AksiDilaporkan, FaktaTriwulan
from lakip_xl.dokumen.unsur import Rata, Unsur
from lakip_xl.domain.kategori import BELUM_DILAPORKAN
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import kunci_triwulan


def keadaan_aksi(bahan: BahanDokumen, fakta: FaktaTriwulan) -> Iterator[Unsur]:
    """Yield the actions of the quarter with their states; nothing where none is planned."""
    if not fakta.aksi:
        return
    judul = bahan.urai("Keadaan Rencana Aksi pada Akhir Triwulan {{triwulan}} Tahun {{tahun}}")
    nama = nama_indikator(bahan)
    depan = tanpa_ulangan(nama.get(baris.rencana.indikator, baris.rencana.indikator) for baris in fakta.aksi)
    isi = [
        BarisKata((indikator, *_isi(baris, fakta.triwulan))) for indikator, baris in zip(depan, fakta.aksi, strict=True)
    ]
    tabel = susun_tabel("triwulan aksi", judul, _kolom(fakta.triwulan), isi, huruf=KECIL)
    yield bahan.judul(2, "Pelaksanaan Rencana Aksi")
    yield bahan.kalimat(aksi.KALIMAT, diri=fakta.fakta_aksi.kode, lihat=tabel)
    yield tabel


def nama_indikator(bahan: BahanDokumen) -> Mapping[str, str]:
    """Return the names of indicators by code."""
    return {indikator.kode: indikator.rencana.indikator for indikator in bahan.laporan.indikator}


def tanpa_ulangan(semua: Iterable[str]) -> Iterator[str]:
    """Yield names of which one that stands just above is left blank."""
    lalu = None
    for nama in semua:
        yield "" if nama == lalu else nama
        lalu = nama


def _kolom(triwulan: int) -> tuple[KolomTeks, ...]:
    return (
        KolomTeks("Indikator", 22, tetap=True),
        KolomTeks("Aksi", 28, tetap=True),
        KolomTeks(f"Rencana TW {angka_romawi(triwulan)}", 17),
        KolomTeks("Keadaan", 12, Rata.TENGAH, tetap=True),
        KolomTeks("Penanggung Jawab", 15),
        KolomTeks("Catatan", 13),
    )


def _isi(baris: AksiDilaporkan, triwulan: int) -> tuple[str, ...]:
    rencana = baris.rencana
    keadaan = str(baris.keadaan) if baris.keadaan is not None else BELUM_DILAPORKAN
    if baris.triwulan not in (0, triwulan):
        keadaan = f"{keadaan} (triwulan {angka_romawi(baris.triwulan)})"
    milik = getattr(rencana, kunci_triwulan(triwulan)) or ""
    return (rencana.aksi or "", milik, keadaan, rencana.penanggung_jawab or "", baris.catatan)
