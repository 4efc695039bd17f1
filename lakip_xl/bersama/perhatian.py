"""What needs attention on Ringkasan: money, performance and data together, found by formula, with cause and person."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama import bahan
from lakip_xl.bersama.hasil import BELUM_TERCAPAI
from lakip_xl.bersama.perhatian_salinan import SALINAN
from lakip_xl.bersama.ringkasan_iku import BAHAN as IKU
from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.domain import sorotan, urut
from lakip_xl.domain.gabungan import banyak_kata, total
from lakip_xl.domain.kategori import BELUM_DILAPORKAN
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Jangkar, NomorBaris, Rujukan, Wilayah, tunjuk
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pendapatan

BAHAN = "bahan_perhatian"
_BELUM = "belum dijelaskan"
_BERLIPAT = 2
"""A ratio beyond which capaian is asked about, as check K19 does."""
_TERPUSAT = Decimal("0.25")
"""Part of the money left that one sub kegiatan may hold before it is named."""
_HURUF_NAMA, _HURUF_SEBAB = 40, 66
"""Letters of a name and of a cause on the page, two lines each."""


class Hal(NamedTuple):
    """One kind of thing: how many there are, which row of `tabel` stands out, its figure; its name, owner and cause.

    `sebab` and `catatan` name a table and column of the same order of rows. `uraian` and `kata` take the place of the
    name and of what the unit says.
    """

    jenis: str
    tabel: str
    banyak: AnyRumus
    letak: AnyRumus
    angka: AnyRumus
    nama: str = ""
    lain: str = ""
    sebab: tuple[str, str] = ("", "")
    catatan: tuple[str, str] = ("", "")
    uraian: AnyRumus | None = None
    kata: AnyRumus | None = None


def semua_hal(laporan: Laporan) -> Iterator[Hal]:
    """Yield what is looked for, the gravest first."""
    if laporan.indikator:
        yield _kurang(laporan)
    if any(laporan.semua(Pendapatan)):
        yield _pendapatan(laporan)
    if laporan.anggaran:
        yield _serapan(laporan)
    if laporan.indikator:
        yield _berlipat()
        if laporan.unit:
            yield _salinan(laporan)
        yield _belum()
    if laporan.anggaran:
        yield _sisa()


def bahan_perhatian(laporan: Laporan) -> Table[Hal]:
    """Compose what is looked for: a row for each kind, with its place on the page where it is found."""
    return Table[Hal](
        kode=BAHAN,
        lembar=bahan.LEMBAR,
        judul="Yang perlu perhatian, dicari dengan rumus",
        judul_lembar=bahan.JUDUL,
        jawab=bahan.JAWAB,
        bab=bahan.BAB,
        columns=(
            Computed("nomor", "No.", lambda baris: int(baris.kunci), 6, "bulat"),
            Text("jenis", "Jenis", lambda isi: isi.jenis, width=60),
            Computed("banyak", "Banyaknya", lambda baris: baris.isi.banyak, 18, "bulat"),
            Computed("letak", "Baris ke", lambda baris: baris.isi.letak, 18, "bulat"),
            Computed("angka", "Angka", lambda baris: baris.isi.angka, 14, "persen"),
            Computed("nama", "Yang Menonjol", _nama, 60, "teks"),
            Computed("nama_pendek", "Yang Menonjol, Pendek", _pangkas("nama", _HURUF_NAMA), 18, "teks"),
            Computed("uraian", "Uraian", _uraian, 18, "teks"),
            Computed("sebab_asal", "Sebab", lambda baris: _ke(baris.isi.sebab), 18, "teks"),
            Computed("catatan_asal", "Catatan", lambda baris: _ke(baris.isi.catatan), 18, "teks"),
            Computed("kata", "Kata Unit", _kata, 18, "teks"),
            Computed("sebab", "Kata Unit, Pendek", _pangkas("kata", _HURUF_SEBAB), 18, "teks"),
            Computed("alamat", "Alamat", _alamat, 18, "teks"),
            Computed("kunci", "Kunci Urutan", sorotan.bila_ada, 10, "bulat"),
            Computed("urutan", "Urutan", sorotan.urutan_kunci.untuk(semua=Wilayah(BAHAN, "kunci")), 10, "bulat"),
        ),
        rows=tuple(Baris(str(nomor), hal) for nomor, hal in enumerate(semua_hal(laporan), start=1)),
        catatan=(
            (
                "Dicari: target yang tidak tercapai (IKU lebih dulu), pendapatan di bawah ambang, sub kegiatan pada "
                "dua kategori terbawah, capaian di atas 200 %, realisasi yang mengulang target (K20), "
                "yang belum dilaporkan, sub kegiatan dengan lebih dari seperempat sisa anggaran."
            ),
        ),
    )


def _nama(baris: Baris[Hal]) -> AnyRumus | None:
    if baris.isi.uraian is not None:
        return None
    return sorotan.nilai_ke.untuk(nilai=Wilayah(baris.isi.tabel, baris.isi.nama))


def _uraian(baris: Baris[Hal]) -> AnyRumus:
    if baris.isi.uraian is not None:
        return baris.isi.uraian
    return sorotan.nama_lain.untuk(nama="nama_pendek", lain=Tetapan(f" {baris.isi.lain}"))


def _pangkas(kolom: str, batas: int) -> AnyRumus:
    return urut.pangkas.untuk(teks=kolom, batas=Tetapan(batas))


def _ke(tempat: tuple[str, str]) -> AnyRumus | None:
    return None if not tempat[0] else sorotan.nilai_ke.untuk(nilai=Wilayah(*tempat))


def _kata(baris: Baris[Hal]) -> AnyRumus:
    if baris.isi.kata is not None:
        return baris.isi.kata
    return sorotan.kata_unit.untuk(
        unit=Wilayah(baris.isi.tabel, "unit"),
        kode=Wilayah("data_unit", "kode"),
        sebutan=Wilayah("data_unit", "sebutan"),
        sebab="sebab_asal",
        catatan="catatan_asal",
        belum=Tetapan(_BELUM),
    )


def _alamat(baris: Baris[Hal]) -> AnyRumus:
    return urut.alamat_ke.untuk(jangkar=Jangkar(baris.isi.tabel), pertama=NomorBaris(baris.isi.tabel))


def _kurang(laporan: Laporan) -> Hal:
    """Targets that were missed: the lowest IKU, else the lowest of all."""
    capaian, hasil = (Wilayah("data_indikator", kolom) for kolom in ("capaian", "hasil"))
    letak: AnyRumus = sorotan.letak_bawah.untuk(nilai=capaian)
    if indikator_utama(laporan):
        letak = sorotan.letak_utama.untuk(
            utama_hasil=Wilayah(IKU, "hasil"),
            kata=Tetapan(BELUM_TERCAPAI),
            utama_kode=Wilayah(IKU, "kode"),
            utama=Wilayah(IKU, "capaian"),
            kode=Wilayah("data_indikator", "kode"),
            nilai=capaian,
        )
    return Hal(
        "Target meleset",
        "data_indikator",
        banyak_kata.untuk(nilai=hasil, kata=Tetapan(BELUM_TERCAPAI)),
        letak,
        sorotan.nilai_ke.untuk(nilai=capaian),
        "indikator",
        "indikator lain",
        ("data_analisis", "penghambat"),
        ("data_analisis", "catatan"),
    )


def _pendapatan(laporan: Laporan) -> Hal:
    seluruh = Rujukan("C.1", "jumlah", "persen")
    persen = Wilayah("C.1", "persen", rinci=True)
    return Hal(
        "Pendapatan",
        "data_pendapatan",
        sorotan.banyak_bila_kurang.untuk(total=seluruh, nilai=persen, batas=Tetapan(laporan.ambang_alasan)),
        sorotan.letak_bawah.untuk(nilai=persen),
        tunjuk.untuk(asal=seluruh),
        "jenis",
        "jenis lain",
        ("data_pendapatan", "keterangan"),
    )


def _serapan(laporan: Laporan) -> Hal:
    """Sub kegiatan in the lower categories, those that tables colour red."""
    serapan = Wilayah("data_anggaran", "serapan")
    return Hal(
        "Serapan rendah",
        "data_anggaran",
        sorotan.banyak_di_bawah.untuk(nilai=serapan, batas=_batas_rendah(laporan)),
        sorotan.letak_bawah.untuk(nilai=serapan),
        sorotan.rentang_bawah.untuk(nilai=serapan),
        "uraian",
        "sub kegiatan lain",
        ("data_anggaran", "alasan"),
    )


def _batas_rendah(laporan: Laporan) -> object:
    band = laporan.skala.band
    ke = len(band) * 4 // 5 - 2
    return (
        Rujukan("data_skala", str(band[ke].batas_bawah), "batas_bawah") if ke >= 0 else Tetapan(laporan.ambang_alasan)
    )


def _berlipat() -> Hal:
    capaian = Wilayah("data_indikator", "capaian")
    return Hal(
        "Capaian tak wajar",
        "data_indikator",
        sorotan.banyak_di_atas.untuk(nilai=capaian, batas=Tetapan(_BERLIPAT)),
        sorotan.letak_atas.untuk(nilai=capaian),
        sorotan.nilai_ke.untuk(nilai=capaian),
        "indikator",
        "indikator lain",
        ("data_analisis", "pendorong"),
        ("data_analisis", "catatan"),
    )


def _salinan(laporan: Laporan) -> Hal:
    """Units whose figures only repeat their targets: no success, but equality that asks for its source."""
    tanda = Wilayah(SALINAN, "berulang")
    terakhir = Rujukan(SALINAN, laporan.unit[-1].kode, "daftar")
    return Hal(
        "Mengulang target",
        SALINAN,
        total.untuk(nilai=tanda),
        sorotan.letak_atas.untuk(nilai=tanda),
        sorotan.jumlah_bertanda.untuk(tanda=tanda, nilai=Wilayah(SALINAN, "sama"), seluruh=Wilayah(SALINAN, "diketik")),
        uraian=sorotan.kata_tetap.untuk(kata=Tetapan("Realisasi yang diketik sama persis dengan targetnya")),
        kata=sorotan.disebut.untuk(kata=Tetapan("pastikan bukan salinan (K20): "), daftar=terakhir),
    )


def _belum() -> Hal:
    kategori = Wilayah("data_indikator", "kategori")
    return Hal(
        "Belum dilaporkan",
        "data_indikator",
        banyak_kata.untuk(nilai=kategori, kata=Tetapan(BELUM_DILAPORKAN)),
        sorotan.letak_kata.untuk(kata=Tetapan(BELUM_DILAPORKAN), nilai=kategori),
        sorotan.banyak_dari.untuk(seluruh=Wilayah("data_indikator", "kode")),
        "indikator",
        "indikator lain",
        ("data_analisis", "penghambat"),
        ("data_analisis", "catatan"),
    )


def _sisa() -> Hal:
    sisa = Wilayah("data_anggaran", "sisa")
    return Hal(
        "Sisa terbesar",
        "data_anggaran",
        sorotan.terpusat.untuk(nilai=sisa, bagian=Tetapan(_TERPUSAT)),
        sorotan.letak_atas.untuk(nilai=sisa),
        sorotan.bagian_terbesar.untuk(nilai=sisa),
        "uraian",
        "",
        ("data_anggaran", "alasan"),
    )
