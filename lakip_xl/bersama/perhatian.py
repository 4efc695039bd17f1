"""What needs attention on Ringkasan: what is red, and why."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.bersama.kolom import lihat
from lakip_xl.bersama.ringkasan_kisi import BAB, LEBAR, LEMBAR
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Cabang, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import Table

PALING_BANYAK = 12
_BELUM = "belum dijelaskan"


class Perhatian(NamedTuple):
    """One line: what, of which kind, where its ratio and category stand, and why."""

    uraian: str
    jenis: str
    tabel: str
    kunci: str
    kolom: str
    sebab: str


def tabel_perhatian(laporan: Laporan) -> Table[Perhatian]:
    """Compose the list: indicators and programs below the upper bands, or not reported."""
    semua = [*_indikator(laporan), *_program(laporan)]
    return Table[Perhatian](
        kode="ringkasan_perhatian",
        lembar=LEMBAR,
        judul="Yang Perlu Perhatian",
        bab=BAB,
        columns=(
            Text("uraian", "Indikator / Program", lambda isi: isi.uraian, width=LEBAR[0]),
            Text("jenis", "Yang Diukur", lambda isi: isi.jenis, width=LEBAR[1], format="tengah"),
            Computed("kategori", "Kategori", lambda baris: _sel(baris.isi, "kategori"), LEBAR[2], "tengah"),
            Computed("nilai", "Nilai", lambda baris: _sel(baris.isi, baris.isi.kolom), LEBAR[3], "persen"),
            Text("sebab", "Sebab", lambda isi: isi.sebab, width=LEBAR[4]),
            lihat(lambda baris: Rujukan(baris.isi.tabel, baris.isi.kunci, "kode")),
        ),
        rows=tuple(Baris(f"{perhatian.tabel}/{perhatian.kunci}", perhatian) for perhatian in semua[:PALING_BANYAK]),
        catatan=(
            (f"Dan {len(semua) - PALING_BANYAK} lagi; lihat Data Indikator dan Tabel 3.3.",)
            if len(semua) > PALING_BANYAK
            else ()
        ),
        berwarna=("kategori",),
    )


def _sel(perhatian: Perhatian, kolom: str) -> AnyRumus:
    return tunjuk.untuk(asal=Rujukan(perhatian.tabel, perhatian.kunci, kolom))


def _rendah(laporan: Laporan, kategori: str | None) -> bool:
    """Tell whether a category lies below the upper two fifths of the scale; none is low as well."""
    band = laporan.skala.band
    return kategori is None or laporan.skala.peringkat(kategori) >= len(band) * 2 // 5


def _indikator(laporan: Laporan) -> Iterator[Perhatian]:
    for indikator in laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN, Jenjang.PROGRAM):
        if _rendah(laporan, indikator.kategori):
            jenis = f"Capaian {indikator.rencana.jenjang}"
            yield Perhatian(
                indikator.rencana.indikator, jenis, "data_indikator", indikator.kode, "capaian", _sebab(indikator)
            )


def _sebab(indikator: BarisIndikator) -> str:
    masukan = indikator.masukan
    return (masukan and (masukan.faktor_penghambat or masukan.catatan)) or _BELUM


def _program(laporan: Laporan) -> Iterator[Perhatian]:
    for cabang in laporan.pohon:
        if _rendah(laporan, laporan.skala.kategori(laporan.serapan(cabang.kode))):
            sebab = _alasan(laporan, cabang)
            yield Perhatian(cabang.rencana.uraian, "Serapan program", "3.3", cabang.kode, "serapan", sebab)


def _alasan(laporan: Laporan, cabang: Cabang) -> str:
    """Return the reason given for the sub kegiatan with the most money left."""
    urut = sorted(
        laporan.bagian_di_bawah(cabang), key=lambda baris: (baris.pagu or 0) - (baris.realisasi or 0), reverse=True
    )
    return next((baris.masukan.alasan for baris in urut if baris.masukan and baris.masukan.alasan), _BELUM)
