"""BAB II: the Renstra, Indikator Kinerja Utama, Perjanjian Kinerja."""

from collections.abc import Iterator, Sequence

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, lengkapi
from lakip_xl.dokumen.unsur import BagianHalaman, GayaAlinea, TabelDokumen, Unsur

RENSTRA = (
    "Rencana Strategis {{perangkat_daerah}} periode {{periode_renstra}} menjabarkan arah pembangunan {{daerah}} "
    "menjadi tujuan, sasaran, strategi, dan arah kebijakan kantor."
)
RENSTRA_TANPA_PERIODE = (
    "Rencana Strategis {{perangkat_daerah}} menjabarkan arah pembangunan {{daerah}} menjadi tujuan, sasaran, strategi, "
    "dan arah kebijakan kantor."
)
IKU = "Keberhasilan sasaran strategis diukur dengan {{iku.jumlah}} indikator kinerja utama."
IKU_LAMPIRAN = "Cara menghitung dan penanggung jawab setiap indikator dimuat dalam lampiran."
JANJI = (
    "Perjanjian Kinerja tahun {{tahun}} memuat {{sasaran.jumlah}} sasaran strategis beserta indikator dan "
    "targetnya. Perjanjian itu ditandatangani kepala {{perangkat_daerah}} dan menjadi ukuran laporan ini."
)
MURNI = "Target yang berubah pada tahun berjalan dicetak dua: target murni dan target setelah perubahan."
TARGET = "Sasaran, indikator, dan targetnya disajikan pada"
PROGRAM = (
    "Sasaran itu didukung {{program.jumlah}} program, {{kegiatan.jumlah}} kegiatan, dan {{sub_kegiatan.jumlah}} "
    "sub kegiatan dengan pagu Rp{{total.pagu}}."
)

_RENSTRA = {"tujuan": 22.0, "sasaran": 26.0, "strategi": 29.0, "arah_kebijakan": 29.0}
_JANJI = {"sasaran": 34.0, "indikator": 36.0, "target_murni": 11.0, "target": 11.0, "satuan": 11.0}
_PROGRAM = {"kode": 11.0, "program": 36.0, "sasaran": 32.0, "pagu_murni": 16.0, "pagu": 16.0}


def bab_2(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield the chapter."""
    bahan = bahan.di_bab("2")
    yield BagianHalaman()
    yield bahan.judul(1, "PERENCANAAN KINERJA")
    yield bahan.judul(2, "Rencana Strategis")
    renstra = bahan.tabel("2.1", _RENSTRA, huruf=KECIL)
    yield from bahan.narasi("renstra", RENSTRA if bahan.laporan.identitas.periode_renstra else RENSTRA_TANPA_PERIODE)
    if renstra is None:
        yield lengkapi("tujuan, sasaran, strategi dan arah kebijakan Renstra", "renstra", 9)
    else:
        yield bahan.kalimat(lihat=renstra, tunjuk="Tujuan, sasaran, strategi, dan arah kebijakan itu disajikan pada")
        yield from bahan.muat(renstra)
    yield bahan.judul(2, "Indikator Kinerja Utama")
    yield from _iku(bahan)
    yield bahan.judul(2, "Perjanjian Kinerja Tahun {{tahun}}")
    yield from _janji(bahan)


def _iku(bahan: BahanDokumen) -> Iterator[Unsur]:
    utama = indikator_utama(bahan.laporan)
    if not utama:
        yield lengkapi("indikator kinerja utama dan dasar penetapannya", "iku")
        return
    dalam_lampiran = (IKU_LAMPIRAN,) if bahan.terisi("Lampiran IKU", "kode") else ()
    yield bahan.kalimat(IKU, *dalam_lampiran)
    for nomor, indikator in enumerate(utama):
        akhir = "." if nomor == len(utama) - 1 else ";"
        satuan = " ({{" + indikator.kode + ".satuan}})" if indikator.rencana.satuan else ""
        yield bahan.butir("{{@.indikator}}".replace("@", indikator.kode) + f"{satuan}{akhir}", GayaAlinea.NOMOR)


def _janji(bahan: BahanDokumen) -> Iterator[Unsur]:
    utama = [indikator.kode for indikator in indikator_utama(bahan.laporan)]
    janji = bahan.tabel("2.2", _JANJI) or _tanpa_iku(bahan, utama)
    program = bahan.tabel("2.3", _PROGRAM, baris=None if bahan.laporan.pohon else ())
    yield from bahan.narasi("perjanjian_kinerja", JANJI)
    if janji is None:
        yield lengkapi("sasaran, indikator dan target Perjanjian Kinerja", "perjanjian_kinerja", 9)
    murni = any(indikator.rencana.target_murni is not None for indikator in bahan.laporan.indikator)
    if janji is not None:
        yield bahan.kalimat(*((MURNI,) if murni else ()), lihat=janji, tunjuk=TARGET)
        yield janji
    if program is not None:
        yield bahan.kalimat(PROGRAM, lihat=program)
        yield program


def _tanpa_iku(bahan: BahanDokumen, utama: Sequence[str]) -> TabelDokumen | None:
    """Return the targets of the sasaran, where the plan marks no IKU."""
    return bahan.tabel("data_indikator", _JANJI, judul="Perjanjian Kinerja Tahun {{tahun}}", baris=utama, kode="2.2")
