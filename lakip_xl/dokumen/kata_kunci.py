"""Keys of words: halves of sentences that turn with the figures, by the patterns that make them."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.dokumen.fakta import (
    FaktaKinerja,
    capaian_sasaran,
    fakta_indikator,
    fakta_pendapatan,
    fakta_uang,
    uang_program,
    uang_sasaran,
)
from lakip_xl.dokumen.pola.capaian import kata_capaian, kata_hasil, kata_realisasi
from lakip_xl.dokumen.pola.efisiensi import kata_efisiensi
from lakip_xl.dokumen.pola.iku import kata_belum, kata_iku, kata_tercapai
from lakip_xl.dokumen.pola.patokan import kata_patokan, kata_semua
from lakip_xl.dokumen.pola.pembanding import kata_pembanding
from lakip_xl.dokumen.pola.pendapatan import kata_pendapatan
from lakip_xl.dokumen.pola.renstra import kata_renstra
from lakip_xl.dokumen.pola.serapan import kata_serapan
from lakip_xl.dokumen.pola.serapan_program import kata_program, kata_rendah
from lakip_xl.dokumen.pola.silpa import kata_silpa
from lakip_xl.dokumen.pola.tahun_lalu import kata_lalu
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import Laporan

_INDIKATOR: dict[str, tuple[str, Callable[[FaktaKinerja], str]]] = {
    "realisasi_kata": ("berapa realisasinya", kata_realisasi),
    "hasil_kata": ("realisasi terhadap target", kata_hasil),
    "capaian_kata": ("capaian dan kategorinya", kata_capaian),
    "lalu_kata": ("dibandingkan tahun lalu", kata_lalu),
    "patokan_kata": ("terhadap target akhir Renstra, standar nasional dan daerah lain", kata_patokan),
    "renstra_kata": ("terhadap target akhir Renstra", kata_renstra),
    "pembanding_kata": ("terhadap standar nasional dan daerah lain", kata_pembanding),
}


class Frasa(NamedTuple):
    """A phrase: the name of its key, what it tells, its words now."""

    nama: str
    arti: str
    teks: str


def semua_frasa(laporan: Laporan) -> Iterator[Frasa]:
    """Yield every phrase of a year."""
    yield from _kantor(laporan)
    yield from _hitungan(laporan)
    for indikator in laporan.indikator:
        fakta = fakta_indikator(laporan, indikator)
        for nama, (arti, kata) in _INDIKATOR.items():
            yield Frasa(f"{indikator.kode}.{nama}", f"{fakta.nama}: {arti}", kata(fakta))
    for sasaran in laporan.sasaran:
        uang = uang_sasaran(laporan, sasaran.kode, sasaran.sasaran)
        yield Frasa(f"{sasaran.kode}.serapan_kata", f"{sasaran.sasaran}: serapan", kata_serapan(uang))
        teks = kata_efisiensi(uang, capaian_sasaran(laporan, sasaran.kode))
        yield Frasa(f"{sasaran.kode}.efisiensi_kata", f"{sasaran.sasaran}: capaian dibandingkan serapan", teks)
    for cabang, uang in zip(laporan.pohon, uang_program(laporan), strict=True):
        yield Frasa(f"{cabang.kode}.serapan_kata", f"{uang.nama}: serapan", kata_serapan(uang))


def _kantor(laporan: Laporan) -> Iterator[Frasa]:
    daerah = nama_daerah(laporan)
    yield Frasa("daerah", "nama daerah", daerah)
    yield Frasa("kantor", "nama perangkat daerah dengan daerahnya", nama_kantor(laporan))


def nama_daerah(laporan: Laporan) -> str:
    """Return the name of the region: Kota Banjarmasin."""
    return laporan.identitas.pemerintah_daerah.removeprefix("Pemerintah ").strip()


def nama_kantor(laporan: Laporan) -> str:
    """Return the name of the office with its region, once."""
    nama, daerah = laporan.identitas.perangkat_daerah, nama_daerah(laporan)
    return nama if not daerah or daerah.casefold() in nama.casefold() else f"{nama} {daerah}"


def _hitungan(laporan: Laporan) -> Iterator[Frasa]:
    utama = [fakta_indikator(laporan, indikator) for indikator in indikator_utama(laporan)]
    semua, program = fakta_uang(laporan, "seluruh program", laporan.anggaran), uang_program(laporan)
    tujuan_sasaran = laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN)
    patokan = kata_semua([fakta_indikator(laporan, indikator) for indikator in tujuan_sasaran])
    yield Frasa("patokan.kata", "berapa indikator mempunyai target akhir, standar atau pembanding", patokan)
    yield Frasa("iku.kata", "berapa indikator kinerja utama mencapai target", kata_iku(utama))
    yield Frasa("iku.tercapai_kata", "indikator kinerja utama yang mencapai target", kata_tercapai(utama))
    yield Frasa("iku.belum_kata", "indikator kinerja utama yang belum mencapai target", kata_belum(utama))
    yield Frasa("total.serapan_kata", "serapan seluruh program", kata_serapan(semua))
    yield Frasa("serapan.kata", "program dengan serapan tertinggi dan terendah", kata_program(program))
    yield Frasa("serapan.rendah_kata", "program dengan serapan di bawah ambang", kata_rendah(program, semua.ambang))
    yield Frasa("silpa.kata", "SiLPA dan program yang menyisakan terbanyak", kata_silpa(semua, program))
    yield Frasa("pendapatan.kata", "pendapatan terhadap target", kata_pendapatan(fakta_pendapatan(laporan)))
