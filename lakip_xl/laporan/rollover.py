"""Next year's planning workbook from this year: what stays, what moves on, what is blank to fill."""

from collections.abc import Iterator, Mapping

from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.prefill import IsiTemplat
from lakip_xl.sheets.perencanaan import (
    Identitas,
    IndikatorRencana,
    KeadaanRekomendasi,
    Pembanding,
    PitaSkala,
    Program,
    Rekomendasi,
    Riwayat,
    Sarana,
    Sasaran,
    SumberKeuangan,
    TingkatPredikat,
    Unit,
    Variabel,
)
from lakip_xl.sheets.sheet import Row

_Baris = Mapping[str, object]
_DESIMAL = 4


def isi_tahun_depan(laporan: Laporan, tahun: int) -> IsiTemplat:
    """Return the rows of the planning workbook of `tahun`.

    Codes, names, units, base figures, scales and layouts of exports stay. Pagu, dates and notes are blank. A target is
    the one that Riwayat holds for that year (the Renstra's), else blank. This year's target and realisasi of every
    indicator become rows of Riwayat. Recommendations that are not done, equipment and figures of other regions stay;
    awards do not.
    """
    return {
        Identitas.lembar.nama: [{**_semua(laporan.identitas, "tanggal", "batas_masuk"), "tahun": tahun}],
        Unit.lembar.nama: [_semua(baris, "catatan") for baris in laporan.unit],
        Sasaran.lembar.nama: [_semua(baris, "catatan") for baris in laporan.sasaran],
        Program.lembar.nama: [
            _semua(baris, "pagu_murni", "pagu", "catatan") for baris in laporan.perencanaan.isi(Program)
        ],
        Variabel.lembar.nama: [_semua(baris, "catatan") for baris in laporan.variabel.values()],
        IndikatorRencana.lembar.nama: [
            {**_semua(indikator.rencana, "target_murni", "catatan"), "target": _target(laporan, indikator.kode, tahun)}
            for indikator in laporan.indikator
        ],
        Riwayat.lembar.nama: [*(_semua(baris) for baris in laporan.riwayat), *_riwayat_baru(laporan)],
        Rekomendasi.lembar.nama: [
            _semua(baris, "catatan")
            for baris in laporan.perencanaan.isi(Rekomendasi)
            if baris.keadaan is not KeadaanRekomendasi.SELESAI
        ],
        Sarana.lembar.nama: [_semua(baris, "catatan") for baris in laporan.perencanaan.isi(Sarana)],
        Pembanding.lembar.nama: [_semua(baris) for baris in laporan.perencanaan.isi(Pembanding)],
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


def _riwayat_baru(laporan: Laporan) -> Iterator[_Baris]:
    """Yield this year's figures of every indicator that has not yet been recorded for this year."""
    sudah = {(baris.acuan, baris.tahun) for baris in laporan.riwayat}
    for indikator in laporan.indikator:
        if (indikator.kode, laporan.tahun) not in sudah:
            yield {
                "acuan": indikator.kode,
                "nama": indikator.rencana.indikator,
                "tahun": laporan.tahun,
                "satuan": indikator.rencana.satuan,
                "target": indikator.rencana.target,
                "realisasi": _bulat(indikator.realisasi),
            }


def _bulat(ukuran: Ukuran | None) -> Ukuran | None:
    if ukuran is None or ukuran.nilai is None:
        return ukuran
    return ukuran._replace(nilai=bulatkan(ukuran.nilai, _DESIMAL))
