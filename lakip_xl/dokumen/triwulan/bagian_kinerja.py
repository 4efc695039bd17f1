"""The report of a quarter, performance: measured by sasaran, drawn, told, with what helped and what hindered."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lakip_xl.bersama.bahan import Batang, bercerita, ujung_sumbu
from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, kalimat_utuh
from lakip_xl.dokumen.fakta import FaktaKinerja
from lakip_xl.dokumen.pola import capaian, setahun
from lakip_xl.dokumen.pola.angka_kata import terhadap_penuh
from lakip_xl.dokumen.tabel_teks import BarisKata, KolomTeks, susun_tabel
from lakip_xl.dokumen.teks_sel import teks_persen, teks_ukuran
from lakip_xl.dokumen.triwulan.fakta_triwulan import FaktaTriwulan, FaktaUkur
from lakip_xl.dokumen.triwulan.semua_kunci_triwulan import isi_kelompok
from lakip_xl.dokumen.unsur import (
    AlineaDokumen,
    DeretGrafik,
    GrafikDokumen,
    Rata,
    TabelDokumen,
    Teks,
    Unsur,
)
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.domain.urut import pangkas
from lakip_xl.laporan.triwulan import target_indikator
from lakip_xl.layout.chart import PERSEN, Jenis, RupaDeret
from lakip_xl.layout.sel import Rujukan

SAMPAI = "Dari {{@.jumlah}} indikator yang sudah diukur, {{@.kata}}."
BARU_DIUKUR = "{{%s.indikator}} baru diukur pada triwulan %s."
FAKTOR = "Faktor pendorong, kendala, dan tindak lanjut yang dilaporkan unit disajikan pada"

_SEBUT_SEMUA = 3
"""Indicators of programs that are told one by one where their sasaran has none of its own."""
_HURUF = 56
"""Letters of a name beside a bar."""
_TINGGI_DASAR, _TINGGI_KATEGORI, _TERTINGGI = 100, 28, 460
"""Pixels: axis, its title and legend; a bar with its name; the tallest chart."""
_TENGAH = Rata.TENGAH
_FAKTOR = (
    KolomTeks("Indikator", 24, tetap=True),
    KolomTeks("Faktor Pendorong", 27),
    KolomTeks("Kendala", 27),
    KolomTeks("Tindak Lanjut", 27),
)
_RUPA = (
    ("belum mencapai target", RupaDeret.KURANG, -1),
    ("sama dengan target", RupaDeret.SAMA, 0),
    ("di atas target", RupaDeret.BIASA, 1),
)


def pengukuran_kinerja(bahan: BahanDokumen, fakta: FaktaTriwulan) -> Iterator[Unsur]:
    """Yield the table of all indicators, their chart, then what came of each sasaran."""
    tabel = tabel_pengukuran(bahan, fakta)
    yield bahan.judul(2, "Pengukuran Kinerja")
    yield bahan.kalimat(lihat=tabel, tunjuk="Target, realisasi, dan capaian setiap indikator disajikan pada")
    yield tabel
    yield from _grafik(bahan, fakta)
    for awalan, nama, milik in isi_kelompok(fakta):
        yield bahan.judul(3, nama, f"sasaran/{awalan}")
        sudah = sum(isi.diukur for isi in milik)
        if sudah > 1:
            yield bahan.kalimat(SAMPAI, diri=awalan)
        for isi in _disebut(fakta, milik):
            yield _kalimat(bahan, isi, fakta.triwulan)


def tabel_pengukuran(bahan: BahanDokumen, fakta: FaktaTriwulan) -> TabelDokumen:
    """Return target, realisasi and capaian of the quarter and to date, the indicators of each sasaran below it."""
    baris: list[BarisKata] = []
    for _, nama, milik in isi_kelompok(fakta):
        baris.append(BarisKata(judul=nama, tingkat=2))
        baris += [BarisKata(tuple(_isi(isi, fakta.triwulan))) for isi in milik]
    judul = bahan.urai("Pengukuran Kinerja Triwulan {{triwulan}} Tahun {{tahun}}")
    return susun_tabel("triwulan pengukuran", judul, _kolom(fakta.triwulan), baris, huruf=KECIL)


def _kolom(triwulan: int) -> tuple[KolomTeks, ...]:
    tw = angka_romawi(triwulan)
    pertama = triwulan == TRIWULAN[0]
    depan = (KolomTeks("Indikator", 44 if pertama else 31, tetap=True), KolomTeks("Satuan", 9, _TENGAH))
    lebar = 12 if pertama else 9
    kelompok = (f"Triwulan {tw}",) if pertama else (f"Triwulan {tw}", f"Sampai Triwulan {tw}")
    angka = (
        KolomTeks(nama, lebar, Rata.KANAN, tetap=True, di_atas=di_atas)
        for di_atas in kelompok
        for nama in ("Target", "Realisasi", "Capaian")
    )
    return (*depan, *angka, KolomTeks("Kategori", 12, _TENGAH, tetap=True))


def _isi(isi: FaktaUkur, triwulan: int) -> Iterator[str]:
    yield isi.kini.nama
    yield isi.kini.satuan or ""
    for periode in (isi.sampai,) if triwulan == TRIWULAN[0] else (isi.kini, isi.sampai):
        yield from _angka(periode)
    yield isi.kategori


def _angka(fakta: FaktaKinerja) -> tuple[str, str, str]:
    satuan = fakta.satuan
    return teks_ukuran(satuan, fakta.target), teks_ukuran(satuan, fakta.realisasi), teks_persen(fakta.capaian)


def _grafik(bahan: BahanDokumen, fakta: FaktaTriwulan) -> Iterator[GrafikDokumen]:
    """Yield capaian to date, of IKU where they say something, else of all; the lowest above, against 100 %."""
    for siapa, milik in (("Indikator Kinerja Utama", fakta.utama), ("Indikator", fakta.indikator)):
        batang = [_batang(isi, fakta.triwulan) for isi in milik if isi.sampai.capaian is not None]
        if bercerita(batang):
            yield _gambar(bahan, siapa, milik, ujung_sumbu(batang))
            return


def _batang(isi: FaktaUkur, triwulan: int) -> Batang:
    return Batang(Rujukan("data_triwulan", f"{isi.kode}/TW{triwulan}", "indikator"), (), isi.sampai.capaian)


def _gambar(bahan: BahanDokumen, siapa: str, milik: Sequence[FaktaUkur], maks: Decimal) -> GrafikDokumen:
    urut = sorted((isi.sampai for isi in milik if isi.sampai.capaian is not None), key=lambda isi: isi.capaian or 0)
    return GrafikDokumen(
        "grafik triwulan capaian",
        bahan.urai(f"Capaian {siapa} Sampai Triwulan {{{{triwulan}}}}, Terendah di Atas"),
        Jenis.BATANG,
        tuple(pangkas(isi.nama, _HURUF) or "" for isi in urut),
        tuple(
            DeretGrafik(
                nama,
                rupa,
                tuple(
                    isi.capaian if isi.capaian is not None and terhadap_penuh(isi.capaian) == letak else None
                    for isi in urut
                ),
            )
            for nama, rupa, letak in _RUPA
        ),
        "realisasi terhadap target; batang yang lebih panjang dari sumbu dipotong",
        "Diagram batang capaian setiap indikator, dari yang terendah; garis pada 100 persen adalah targetnya.",
        PERSEN,
        menyatu=True,
        maks=maks,
        tinggi=min(_TINGGI_DASAR + len(urut) * _TINGGI_KATEGORI, _TERTINGGI),
        bab=bahan.bab,
    )


def _disebut(fakta: FaktaTriwulan, milik: Sequence[FaktaUkur]) -> Sequence[FaktaUkur]:
    """Return the indicators of a sasaran that are told one by one: its own and IKU, else all where they are few."""
    utama = {isi.kode for isi in fakta.utama}
    acuan = {kelompok.kode for kelompok in fakta.kelompok}
    sendiri = [isi for isi in milik if isi.kode in utama or isi.ukur.indikator.rencana.acuan in acuan]
    return sendiri or (milik if len(milik) <= _SEBUT_SEMUA else ())


def _kalimat(bahan: BahanDokumen, isi: FaktaUkur, triwulan: int) -> AlineaDokumen:
    if not isi.diukur:
        berikut = next(satu.triwulan for satu in target_indikator(isi.ukur.indikator.rencana))
        return bahan.kalimat(BARU_DIUKUR % (isi.kode, angka_romawi(berikut)))
    lagi = () if triwulan == TRIWULAN[-1] else (setahun.KALIMAT,)
    return bahan.kalimat(capaian.KALIMAT_SAMPAI, *lagi, diri=isi.sampai.kode)


def faktor_kinerja(bahan: BahanDokumen, fakta: FaktaTriwulan) -> Iterator[Unsur]:
    """Yield what units wrote for the quarter, of each indicator."""
    baris = [
        BarisKata((isi.kini.nama, *map(_utuh, (masukan.pendorong, masukan.kendala, masukan.tindak_lanjut))))
        for isi in fakta.indikator
        if (masukan := bahan.laporan.triwulan.isi.get((isi.kode, fakta.triwulan))) is not None
        and (masukan.pendorong or masukan.kendala or masukan.tindak_lanjut)
    ]
    yield bahan.judul(2, "Faktor Pendorong, Kendala, dan Tindak Lanjut")
    if not baris:
        yield AlineaDokumen((Teks("Unit tidak melaporkan faktor pendorong atau kendala pada triwulan ini."),))
        return
    judul = bahan.urai("Faktor Pendorong, Kendala, dan Tindak Lanjut Triwulan {{triwulan}}")
    tabel = susun_tabel("triwulan faktor", judul, _FAKTOR, baris, huruf=KECIL)
    yield bahan.kalimat(lihat=tabel, tunjuk=FAKTOR)
    yield tabel


def _utuh(teks: str | None) -> str:
    return kalimat_utuh(teks) if teks else ""
