"""Keys of words: halves of sentences that turn with the figures, by the patterns that make them."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.dokumen.fakta import FaktaKinerja
from lakip_xl.dokumen.fakta_tahun import FaktaTahun
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
    """A phrase: the name of its key, what it tells, its words now, with {{key}} for each figure."""

    nama: str
    arti: str
    pola: str


def semua_frasa(tahun: FaktaTahun) -> Iterator[Frasa]:
    """Yield every phrase of a year."""
    yield from _hitungan(tahun)
    for fakta in tahun.indikator:
        for nama, (arti, kata) in _INDIKATOR.items():
            yield Frasa(f"{fakta.kode}.{nama}", f"{fakta.nama}: {arti}", kata(fakta))
    for uang, capaian in tahun.sasaran:
        yield Frasa(f"{uang.kode}.serapan_kata", f"{uang.nama}: serapan", kata_serapan(uang))
        arti = f"{uang.nama}: capaian dibandingkan serapan"
        yield Frasa(f"{uang.kode}.efisiensi_kata", arti, kata_efisiensi(uang, capaian))
    for uang in tahun.program:
        yield Frasa(f"{uang.kode}.serapan_kata", f"{uang.nama}: serapan", kata_serapan(uang))


def _hitungan(tahun: FaktaTahun) -> Iterator[Frasa]:
    utama, semua, program = tahun.utama, tahun.semua, tahun.program
    patokan = kata_semua(tahun.tujuan_sasaran)
    yield Frasa("patokan.kata", "berapa indikator mempunyai target akhir, standar atau pembanding", patokan)
    yield Frasa("iku.kata", "berapa indikator kinerja utama mencapai target", kata_iku(utama))
    yield Frasa("iku.tercapai_kata", "indikator kinerja utama yang mencapai target", kata_tercapai(utama))
    yield Frasa("iku.belum_kata", "indikator kinerja utama yang belum mencapai target", kata_belum(utama))
    yield Frasa("total.serapan_kata", "serapan seluruh program", kata_serapan(semua))
    yield Frasa("serapan.kata", "program dengan serapan tertinggi dan terendah", kata_program(program))
    yield Frasa("serapan.rendah_kata", "program dengan serapan di bawah ambang", kata_rendah(program))
    yield Frasa("silpa.kata", "SiLPA dan program yang menyisakan terbanyak", kata_silpa(semua, program))
    yield Frasa("pendapatan.kata", "pendapatan terhadap target", kata_pendapatan(tahun.pendapatan))
