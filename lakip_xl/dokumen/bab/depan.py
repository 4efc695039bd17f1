"""What stands before the chapters: kata pengantar, ikhtisar eksekutif, lists of contents, tables and charts."""

from collections.abc import Iterator
from dataclasses import replace

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.fakta import ada_pendapatan
from lakip_xl.dokumen.pola import iku, pendapatan, serapan, serapan_program, silpa
from lakip_xl.dokumen.ttd import blok_ttd, kepala_kantor, tempat_tanggal
from lakip_xl.dokumen.unsur import BagianHalaman, DaftarOtomatis, HalamanBaru, JenisDaftar, Nomor, Unsur

PENGANTAR = (
    (
        "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa, karena atas rahmat-Nya Laporan Kinerja "
        "Instansi Pemerintah (LKjIP) {{kantor}} Tahun {{tahun}} dapat diselesaikan."
    ),
    (
        "Laporan ini mempertanggungjawabkan pelaksanaan perjanjian kinerja tahun {{tahun}}: apa yang dijanjikan, "
        "apa yang dicapai, apa yang menghambat, dan berapa anggaran yang dipakai. Penyusunannya mengikuti "
        "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah."
    ),
    (
        "Kami berterima kasih kepada semua pihak yang membantu. Semoga laporan ini berguna untuk memperbaiki "
        "perencanaan dan pelayanan pada tahun berikutnya."
    ),
)
IKHTISAR = (
    "Pada tahun {{tahun}}, {{kantor}} menetapkan {{sasaran.jumlah}} sasaran strategis dalam Perjanjian Kinerja, yang "
    "diukur dengan {{iku.jumlah}} indikator kinerja utama. Laporan ini memuat capaiannya beserta anggaran yang dipakai."
)
_TABEL_IKU = {"indikator": 38.0, "satuan": 10.0, "target": 11.0, "realisasi": 11.0, "capaian": 11.0, "hasil": 14.0}


def depan(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield the pages with roman numbers."""
    yield BagianHalaman(nomor=Nomor.ROMAWI, mulai=1)
    yield bahan.judul(0, "KATA PENGANTAR")
    yield from bahan.narasi("kata_pengantar", *PENGANTAR)
    yield blok_ttd("ttd kata pengantar", kepala_kantor(bahan), hari=tempat_tanggal(bahan))
    yield HalamanBaru()
    yield from _ikhtisar(bahan)
    for judul, jenis in (
        ("DAFTAR ISI", JenisDaftar.ISI),
        ("DAFTAR TABEL", JenisDaftar.TABEL),
        ("DAFTAR GAMBAR", JenisDaftar.GAMBAR),
    ):
        if jenis is not JenisDaftar.GAMBAR:
            yield HalamanBaru()
        yield bahan.judul(0, judul)
        yield DaftarOtomatis(jenis)


def _ikhtisar(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield the year on a page: what was reached, what was not, what it cost."""
    laporan = bahan.laporan
    utama = [indikator.kode for indikator in indikator_utama(laporan)]
    yield bahan.judul(0, "IKHTISAR EKSEKUTIF")
    yield bahan.kalimat(IKHTISAR)
    if utama:
        tabel = bahan.tabel(
            "data_indikator",
            _TABEL_IKU,
            baris=utama,
            kode="ikhtisar iku",
        )
        yield bahan.kalimat(iku.KALIMAT)
        if tabel is not None:
            yield replace(tabel, judul=())
        yield bahan.kalimat(iku.KALIMAT_TERCAPAI)
        yield bahan.kalimat(iku.KALIMAT_BELUM)
    if laporan.anggaran:
        yield bahan.kalimat(serapan.KALIMAT_SELURUH, serapan_program.KALIMAT)
        yield bahan.kalimat(silpa.KALIMAT)
    if ada_pendapatan(laporan):
        yield bahan.kalimat(pendapatan.KALIMAT)
    yield from bahan.narasi("ikhtisar")
