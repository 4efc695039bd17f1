"""Next year's planning workbook from this year: what stays, what moves on, what is blank to fill."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.prefill import IsiTemplat
from lakip_xl.sheets.perencanaan import (
    DasarHukum,
    Identitas,
    IndikatorRencana,
    Isu,
    KeadaanRekomendasi,
    Narasi,
    Pembanding,
    PitaSkala,
    Program,
    Rekomendasi,
    Riwayat,
    Sarana,
    Sasaran,
    SumberKeuangan,
    TingkatPredikat,
    TugasFungsi,
    Unit,
    Variabel,
)
from lakip_xl.sheets.sheet import Row

_Baris = Mapping[str, object]
_DESIMAL = 4
_TARGET_TRIWULAN = ("target_tw1", "target_tw2", "target_tw3", "target_tw4")


class AngkaTahun(NamedTuple):
    """A figure of a year, of an indicator or a base figure: what a row of Riwayat holds; `sumber` is its document."""

    acuan: str
    nama: str
    tahun: int
    satuan: str | None
    target: Ukuran | None
    realisasi: Ukuran | None
    sumber: str | None = None


def angka_tahun_ini(laporan: Laporan) -> Iterator[AngkaTahun]:
    """Yield the year's target and realisasi of every indicator."""
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        yield AngkaTahun(
            indikator.kode, rencana.indikator, laporan.tahun, rencana.satuan, rencana.target, indikator.realisasi
        )


def isi_tahun_depan(laporan: Laporan, tahun: int, angka: Sequence[AngkaTahun] | None = None) -> IsiTemplat:
    """Return the rows of the planning workbook of `tahun`.

    Codes, names, units, base figures, scales and layouts of exports stay. Pagu, dates and notes are blank. A target is
    the one that Riwayat holds for that year (the Renstra's), else blank. This year's target and realisasi of every
    indicator become rows of Riwayat; or the figures `angka`, where the year is known from its report alone.
    Recommendations that are not done, equipment, figures of other regions and texts of the report stay; awards and
    the rencana aksi do not. Of quarters the pola stays.
    """
    angka = tuple(angka_tahun_ini(laporan)) if angka is None else angka
    return {
        Identitas.lembar.nama: [{**_semua(laporan.identitas, "tanggal", "batas_masuk"), "tahun": tahun}],
        Unit.lembar.nama: [_semua(baris, "catatan") for baris in laporan.unit],
        Sasaran.lembar.nama: [_semua(baris, "catatan") for baris in laporan.sasaran],
        Program.lembar.nama: [
            _semua(baris, "pagu_murni", "pagu", "catatan") for baris in laporan.perencanaan.isi(Program)
        ],
        Variabel.lembar.nama: [_semua(baris, "catatan") for baris in laporan.variabel.values()],
        IndikatorRencana.lembar.nama: [
            {
                **_semua(indikator.rencana, "target_murni", *_TARGET_TRIWULAN, "catatan"),
                "target": _target(laporan, indikator.kode, tahun),
            }
            for indikator in laporan.indikator
        ],
        Riwayat.lembar.nama: [
            *(_semua(baris) for baris in laporan.riwayat),
            *_riwayat_baru(laporan.riwayat, angka),
        ],
        Rekomendasi.lembar.nama: [
            _semua(baris, "catatan")
            for baris in laporan.perencanaan.isi(Rekomendasi)
            if baris.keadaan is not KeadaanRekomendasi.SELESAI
        ],
        Pembanding.lembar.nama: [_semua(baris) for baris in laporan.perencanaan.isi(Pembanding)],
        **{
            kelas.lembar.nama: [_semua(baris, "catatan") for baris in laporan.perencanaan.isi(kelas)]
            for kelas in (Sarana, Narasi, DasarHukum, TugasFungsi, Isu)
        },
        **{
            kelas.lembar.nama: [_semua(baris) for baris in laporan.perencanaan.isi(kelas)]
            for kelas in (PitaSkala, TingkatPredikat, SumberKeuangan)
        },
    }


def _semua(baris: Row, *kosong: str) -> _Baris:
    """Return the typed values of a row, some of them blank."""
    return {
        kolom.key: None if kolom.key in kosong else getattr(baris, kolom.key) for kolom in type(baris).lembar.diketik
    }


def _target(laporan: Laporan, kode: str, tahun: int) -> Ukuran | None:
    return next((baris.target for baris in laporan.riwayat if baris.acuan == kode and baris.tahun == tahun), None)


def _riwayat_baru(riwayat: Iterable[Riwayat], angka: Iterable[AngkaTahun]) -> Iterator[_Baris]:
    """Yield the figures that Riwayat does not hold yet; a base figure comes with its document."""
    sudah = {(baris.acuan, baris.tahun) for baris in riwayat}
    for isi in angka:
        if (isi.acuan, isi.tahun) not in sudah:
            yield {
                "acuan": isi.acuan,
                "nama": isi.nama,
                "tahun": isi.tahun,
                "satuan": isi.satuan,
                "target": isi.target,
                "realisasi": _bulat(isi.realisasi),
                "catatan": isi.sumber,
            }


def _bulat(ukuran: Ukuran | None) -> Ukuran | None:
    if ukuran is None or ukuran.nilai is None:
        return ukuran
    return ukuran._replace(nilai=bulatkan(ukuran.nilai, _DESIMAL))
