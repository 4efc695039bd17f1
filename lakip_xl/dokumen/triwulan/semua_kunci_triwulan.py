"""All keys of a quarter and of those before it: IKU-1.tw2.capaian, IKU-1.tw2.sampai.realisasi, total.tw2.persen."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from lakip_xl.dokumen.angka_fakta import AngkaFakta, angka_iku, angka_kinerja, angka_uang
from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.fakta import FaktaAksi, FaktaKas, FaktaKinerja
from lakip_xl.dokumen.kata_kunci import Frasa
from lakip_xl.dokumen.kunci import BELUM, Kunci
from lakip_xl.dokumen.pola.aksi import kata_aksi
from lakip_xl.dokumen.pola.angka_kata import angka_ringkas
from lakip_xl.dokumen.pola.capaian import kata_capaian, kata_hasil, kata_realisasi
from lakip_xl.dokumen.pola.iku import kata_belum, kata_iku, kata_tercapai
from lakip_xl.dokumen.pola.kas import kata_kas
from lakip_xl.dokumen.pola.serapan import kata_serapan
from lakip_xl.dokumen.pola.serapan_program import kata_program
from lakip_xl.dokumen.pola.setahun import kata_setahun
from lakip_xl.dokumen.pola_isian import isi_pola
from lakip_xl.dokumen.triwulan.fakta_triwulan import (
    FaktaTriwulan,
    FaktaUkur,
    fakta_triwulan,
    kode_triwulan,
    sampai_kini,
)
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.sheets.masukan import kunci_indikator

INDIKATOR, UTAMA, AKSI, SERAPAN = "indikator", "iku", "aksi", "serapan"
"""How keys of what is counted begin, before the quarter."""
_BERSEL = ("target", "realisasi", "capaian")
"""Figures of an indicator in a quarter that stand in a cell of the year's workbook."""


def semua_kunci_triwulan(bahan: BahanDokumen, triwulan: int) -> Mapping[str, Kunci]:
    """Return the keys of the year with those of its quarters until one, and `triwulan`, its number: II."""
    hasil = {**bahan.kunci, "triwulan": Kunci("triwulan", "triwulan laporan", angka_romawi(triwulan))}
    for nomor in TRIWULAN[:triwulan]:
        fakta = fakta_triwulan(bahan.laporan, nomor)
        for angka in _semua_angka(fakta):
            asal = _asal_ada(bahan.susunan, angka.asal)
            hasil.setdefault(angka.nama, Kunci(angka.nama, angka.arti, angka.teks, asal, mutlak=angka.mutlak))
        teks = {kunci.nama: kunci.teks for kunci in hasil.values()}
        for frasa in _semua_frasa(fakta):
            hasil[frasa.nama] = Kunci(frasa.nama, frasa.arti, isi_pola(frasa.pola, teks), pola=frasa.pola)
    return hasil


def isi_kelompok(fakta: FaktaTriwulan) -> Iterator[tuple[str, str, tuple[FaktaUkur, ...]]]:
    """Yield how the keys of each sasaran begin, its name, its indicators."""
    menurut_kode = {isi.kode: isi for isi in fakta.indikator}
    for kelompok in fakta.kelompok:
        kode = kode_triwulan(kelompok.kode or "lain", fakta.triwulan)
        yield kode, kelompok.nama, tuple(menurut_kode[indikator.kode] for indikator in kelompok.indikator)


def _semua_angka(fakta: FaktaTriwulan) -> Iterator[AngkaFakta]:
    for isi in fakta.indikator:
        yield from _angka_indikator(isi, fakta.triwulan)
    for awalan, sebutan, semua in _terhitung(fakta):
        yield from angka_iku(semua, awalan, f"banyaknya {sebutan} sampai triwulan {angka_romawi(fakta.triwulan)}")
    for uang in (*fakta.program, fakta.semua):
        yield from _angka_uang(uang, fakta.triwulan)
    aksi = fakta.fakta_aksi
    yield AngkaFakta(f"{aksi.kode}.jumlah", "banyaknya aksi", str(aksi.jumlah))
    for nama, banyak in aksi.banyak.items():
        yield AngkaFakta(f"{aksi.kode}.{nama}", f"banyaknya aksi: {nama.replace('_', ' ')}", str(banyak))


def _terhitung(fakta: FaktaTriwulan) -> Iterator[tuple[str, str, tuple[FaktaKinerja, ...]]]:
    """Yield what is counted: how its keys begin, what it is, the year to date of its indicators."""
    yield kode_triwulan(INDIKATOR, fakta.triwulan), "indikator yang diukur", fakta.sudah
    yield kode_triwulan(UTAMA, fakta.triwulan), "indikator kinerja utama yang diukur", sampai_kini(fakta.utama)
    for awalan, nama, milik in isi_kelompok(fakta):
        yield awalan, f"indikator {nama}", sampai_kini(milik)


def _angka_indikator(isi: FaktaUkur, triwulan: int) -> Iterator[AngkaFakta]:
    """Yield figures of the quarter alone, then those to date, which have a cell where nothing is added up."""
    tw = angka_romawi(triwulan)
    yield from _bersel(isi.kini, f"triwulan {tw}", kunci_indikator(isi.kode, triwulan))
    pola = isi.ukur.indikator.rencana.pola
    tunggal = isi.diukur and pola is not None and (not pola.cara.sendiri or isi.ukur.triwulan == 1)
    sel = kunci_indikator(isi.kode, isi.ukur.triwulan) if tunggal else ""
    yield from _bersel(isi.sampai, f"sampai triwulan {tw}", sel)
    setahun = BELUM if isi.ukur.setahun is None else angka_ringkas(isi.ukur.setahun * 100)
    arti = f"{isi.kini.nama}: realisasi sampai triwulan {tw} terhadap target setahun"
    yield AngkaFakta(f"{isi.sampai.kode}.setahun", arti, setahun)
    yield from _belum(isi.sampai.kode, isi.kini.nama, ("kategori",))


def _bersel(fakta: FaktaKinerja, waktu: str, sel: str) -> Iterator[AngkaFakta]:
    """Yield the figures of an indicator, with their cells in the row `sel` of Data Triwulan; "" where none has them."""
    for angka in chain(angka_kinerja(fakta), _belum(fakta.kode, fakta.nama, _BERSEL)):
        nama = angka.nama.rpartition(".")[2]
        asal = Rujukan("data_triwulan", sel, nama) if sel and nama in _BERSEL else None
        yield angka._replace(arti=f"{angka.arti}, {waktu}", asal=asal)


def _belum(kode: str, nama: str, semua: Iterable[str]) -> Iterator[AngkaFakta]:
    """Yield figures as not known yet; the first of one name counts."""
    return (AngkaFakta(f"{kode}.{kunci}", f"{nama}: {kunci.replace('_', ' ')}", BELUM) for kunci in semua)


def _angka_uang(fakta: FaktaKas, triwulan: int) -> Iterator[AngkaFakta]:
    kode, nama, tw = fakta.uang.kode, fakta.uang.nama, angka_romawi(triwulan)
    for angka in chain(angka_uang(fakta.uang), _belum(kode, nama, ("pagu", "realisasi", "persen"))):
        yield angka._replace(arti=f"{angka.arti}, sampai triwulan {tw}", asal=None)
    uang = {
        "kini": (f"realisasi triwulan {tw}", fakta.kini),
        "kas": (f"anggaran kas sampai triwulan {tw}", fakta.kas),
        "persen_kas": (
            f"realisasi terhadap anggaran kas sampai triwulan {tw}",
            None if fakta.terhadap_kas is None else fakta.terhadap_kas * 100,
        ),
    }
    for kunci, (arti, nilai) in uang.items():
        yield AngkaFakta(f"{kode}.{kunci}", f"{nama}: {arti}", BELUM if nilai is None else angka_ringkas(nilai))


def _asal_ada(susunan: Susunan, asal: Rujukan | None) -> Rujukan | None:
    return asal if asal is not None and susunan.ada(asal) else None


def _semua_frasa(fakta: FaktaTriwulan) -> Iterator[Frasa]:
    tw = angka_romawi(fakta.triwulan)
    for isi in fakta.indikator:
        yield from _frasa_indikator(isi, tw)
    for awalan, sebutan, semua in _terhitung(fakta):
        yield Frasa(f"{awalan}.kata", f"berapa {sebutan} mencapai target", kata_iku(semua, awalan))
        yield Frasa(f"{awalan}.tercapai_kata", f"{sebutan} yang mencapai target", kata_tercapai(semua))
        yield Frasa(f"{awalan}.belum_kata", f"{sebutan} yang belum mencapai target", kata_belum(semua))
    for uang in (*fakta.program, fakta.semua):
        kode, nama = uang.uang.kode, uang.uang.nama
        yield Frasa(f"{kode}.serapan_kata", f"{nama}: serapan sampai triwulan {tw}", kata_serapan(uang.uang))
        yield Frasa(f"{kode}.kas_kata", f"{nama}: realisasi terhadap anggaran kas", kata_kas(uang))
    program = kata_program([uang.uang for uang in fakta.program])
    awalan = kode_triwulan(SERAPAN, fakta.triwulan)
    yield Frasa(f"{awalan}.kata", f"program dengan serapan tertinggi dan terendah sampai triwulan {tw}", program)
    aksi: FaktaAksi = fakta.fakta_aksi
    yield Frasa(f"{aksi.kode}.kata", f"keadaan aksi pada akhir triwulan {tw}", kata_aksi(aksi))


def _frasa_indikator(isi: FaktaUkur, tw: str) -> Iterator[Frasa]:
    fakta, nama = isi.sampai, isi.kini.nama
    kata = {
        "realisasi_kata": ("berapa realisasinya", kata_realisasi(fakta)),
        "hasil_kata": ("realisasi terhadap target", kata_hasil(fakta)),
        "capaian_kata": ("capaian dan kategorinya", kata_capaian(fakta)),
        "setahun_kata": ("terhadap target setahun", kata_setahun(fakta, isi.tahun, isi.ukur.setahun)),
    }
    for kunci, (arti, pola) in kata.items():
        yield Frasa(f"{fakta.kode}.{kunci}", f"{nama}: {arti}, sampai triwulan {tw}", pola)


def bahan_triwulan(bahan: BahanDokumen, triwulan: int) -> BahanDokumen:
    """Return what the report of a quarter is made with: that of the year, and the keys of its quarters."""
    return bahan.dengan_kunci(semua_kunci_triwulan(bahan, triwulan))
