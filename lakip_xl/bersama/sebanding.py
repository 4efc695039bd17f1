"""Whether a figure of an earlier year rests on this year's basis, by formula over its name and unit (aturan 17)."""

from lakip_xl.bersama.rumus_indikator import rujukan_riwayat
from lakip_xl.domain.banding import beda_dasar
from lakip_xl.domain.kalimat import kalimat
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.laporan import BarisIndikator
from lakip_xl.laporan.tahunan import Tahunan
from lakip_xl.layout.columns import AnyRumus
from lakip_xl.layout.sel import Rujukan
from lakip_xl.sheets.perencanaan import Riwayat


def beda_riwayat(indikator: BarisIndikator, riwayat: Riwayat) -> AnyRumus:
    """Return on what other basis a figure of Riwayat rests than the indicator that it is of."""
    return beda_dasar.untuk(
        nama=rujukan_riwayat(riwayat, "nama"),
        nama_kini=Rujukan("data_indikator", indikator.kode, "indikator"),
        satuan=rujukan_riwayat(riwayat, "satuan"),
        satuan_kini=Rujukan("data_indikator", indikator.kode, "satuan"),
        tahun=Tetapan(riwayat.tahun),
    )


def beda_tahunan(indikator: BarisIndikator, milik: Tahunan) -> AnyRumus | None:
    """Return on what other basis a figure of an earlier year rests; None where it is computed as this year's."""
    riwayat = milik.riwayat
    if riwayat is None:
        return None
    if riwayat.acuan == indikator.kode:
        return beda_riwayat(indikator, riwayat)
    return kalimat(f"{milik.tahun}: {{nama}} (indikatornya tidak disebut)").untuk(nama=rujukan_riwayat(riwayat, "nama"))
