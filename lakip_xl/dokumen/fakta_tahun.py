"""What sentences of a year rest on, gathered once."""

from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.dokumen.fakta import (
    SEMUA,
    FaktaKinerja,
    FaktaPendapatan,
    FaktaUang,
    capaian_sasaran,
    fakta_indikator,
    fakta_pendapatan,
    fakta_uang,
    uang_program,
    uang_sasaran,
)
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import Laporan


class FaktaTahun(NamedTuple):
    """A year: its indicators, those that are IKU and those of tujuan and sasaran, its money.

    `sasaran` has the money and the capaian of each. `batas` and `ambang` bound capaian and absorption, in percent.
    """

    indikator: tuple[FaktaKinerja, ...]
    utama: tuple[FaktaKinerja, ...]
    tujuan_sasaran: tuple[FaktaKinerja, ...]
    sasaran: tuple[tuple[FaktaUang, Decimal | None], ...]
    program: tuple[FaktaUang, ...]
    semua: FaktaUang
    pendapatan: FaktaPendapatan | None
    batas: Decimal | None
    ambang: Decimal


def fakta_tahun(laporan: Laporan) -> FaktaTahun:
    """Gather them."""
    menurut_kode = {indikator.kode: fakta_indikator(laporan, indikator) for indikator in laporan.indikator}
    return FaktaTahun(
        indikator=tuple(menurut_kode.values()),
        utama=tuple(menurut_kode[indikator.kode] for indikator in indikator_utama(laporan)),
        tujuan_sasaran=tuple(
            menurut_kode[indikator.kode] for indikator in laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN)
        ),
        sasaran=tuple(
            (uang_sasaran(laporan, sasaran.kode, sasaran.sasaran), capaian_sasaran(laporan, sasaran.kode))
            for sasaran in laporan.sasaran
        ),
        program=uang_program(laporan),
        semua=fakta_uang(laporan, SEMUA, "seluruh program", laporan.anggaran),
        pendapatan=fakta_pendapatan(laporan),
        batas=laporan.identitas.capaian_maksimum,
        ambang=laporan.ambang_alasan,
    )
