"""The year's data as a written report names it: money by program, kegiatan and sub kegiatan, indicators by name."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.indikator import BarisIndikator
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.banding import Kecocokan, cocokkan
from lakip_xl.naskah.kata import nama_baku, senama
from lakip_xl.naskah.peran import Peran
from lakip_xl.sheets.tempat import Tempat

_SEL_TERBANYAK = 3
_PERSEN = frozenset({"persen", "%", "persentase"})


class NilaiData(NamedTuple):
    """A figure of the data and the cells that it comes from."""

    nilai: Decimal
    sel: tuple[Tempat, ...]
    persen: bool = False


class FaktaData(NamedTuple):
    """What the data say under one name: by what it is, every value that the name may stand for."""

    nama: str
    tertulis: str
    nilai: dict[Peran, list[NilaiData]]


def uang_data(laporan: Laporan) -> Sequence[FaktaData]:
    """Return pagu and realisasi of every program, kegiatan and sub kegiatan, by name."""
    hasil: dict[str, FaktaData] = {}
    for program in laporan.pohon:
        for cabang in program.telusuri():
            bagian = laporan.bagian_di_bawah(cabang)
            nama = nama_baku(cabang.rencana.uraian)
            fakta = hasil.setdefault(nama, FaktaData(nama, cabang.rencana.uraian, {}))
            pagu = [(baris.pagu, baris.rencana.cell("pagu")) for baris in bagian]
            realisasi = [(baris.realisasi, baris.cell("realisasi")) for baris in bagian]
            for peran, semua in ((Peran.PAGU, pagu), (Peran.REALISASI, realisasi)):
                ada = [(Decimal(nilai), sel) for nilai, sel in semua if nilai is not None]
                if ada:
                    jumlah = sum((nilai for nilai, _ in ada), Decimal(0))
                    sel = tuple(sel for _, sel in ada[:_SEL_TERBANYAK])
                    fakta.nilai.setdefault(peran, []).append(NilaiData(jumlah, sel))
    return tuple(hasil.values())


def indikator_data(laporan: Laporan) -> Sequence[FaktaData]:
    """Return target, realisasi and capaian (in percent) of every indicator, by name."""
    hasil: dict[str, FaktaData] = {}
    for indikator in laporan.indikator:
        nama = nama_baku(indikator.rencana.indikator)
        fakta = hasil.setdefault(nama, FaktaData(nama, indikator.rencana.indikator, {}))
        persen = (indikator.rencana.satuan or "").strip().casefold() in _PERSEN
        target = (indikator.rencana.cell("target"),)
        for peran, ukuran, sel in (
            (Peran.TARGET, indikator.rencana.target, target),
            (Peran.REALISASI, indikator.realisasi, tuple(_sel_realisasi(indikator))),
        ):
            if (nilai := _angka(ukuran)) is not None:
                fakta.nilai.setdefault(peran, []).append(NilaiData(nilai, sel, persen))
        if indikator.capaian is not None:
            sel_capaian = (*target, *_sel_realisasi(indikator))
            fakta.nilai.setdefault(Peran.PERSEN, []).append(
                NilaiData(indikator.capaian * 100, sel_capaian, persen=True)
            )
    return tuple(hasil.values())


def cari_fakta(semua: Sequence[FaktaData], nama: str) -> FaktaData | None:
    """Return what the data say under a name that is made alike (`nama_baku`)."""
    return next((fakta for fakta in semua if fakta.nama == nama), None) or next(
        (fakta for fakta in semua if senama(fakta.nama, nama)), None
    )


def kecocokan_data(angka: Angka, semua: Sequence[NilaiData], faktor: int = 1) -> Kecocokan:
    """Return how a printed figure agrees with the data; `faktor` is what it is to be multiplied with."""
    return cocokkan(angka, *(isi.nilai / faktor for isi in semua))


def _angka(ukuran: Ukuran | None) -> Decimal | None:
    return None if ukuran is None or ukuran.atas is not None else ukuran.nilai


def _sel_realisasi(indikator: BarisIndikator) -> Iterator[Tempat]:
    dasar = [baris.cell("nilai") for baris in (indikator.pembilang, indikator.penyebut) if baris is not None]
    yield from dasar if indikator.dihitung and dasar else (indikator.cell("realisasi"),)
