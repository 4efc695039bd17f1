"""The page of an indicator: what it is, who answers for it, what was said of it; the grid that its tables share."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.bersama.evaluasi import tulis_perhitungan
from lakip_xl.bersama.hasil import SALINAN, SAMA
from lakip_xl.bersama.lembar import BAB_TIGA as BAB
from lakip_xl.bersama.nama import Isi, nama_acuan, nama_unit
from lakip_xl.bersama.perhatian_salinan import rujukan_salinan
from lakip_xl.domain.kalimat import pertama, terisi
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.rumus import Tetapan, rumus
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.lembar import Lembar
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table

KISI = (17, 35, 15, 14, 11, 12, 13)
"""Widths of the columns that the tables of a page share: code or year, name, figures."""

LEMBAR = Lembar(
    "IKU",
    "Indikator Kinerja Utama, Satu Halaman Setiap Indikator",
    "Bagaimana setiap IKU dihitung, hasilnya, sebabnya, dan program yang mendukungnya?",
    BAB,
    tegak=True,
)


class Pokok(NamedTuple):
    """A line of the head of a page: what, and the text or the formula."""

    perihal: str
    isi: Isi


@rumus(
    f'IF({{hasil}}="{SALINAN}","Sama dengan target, seperti "&{{sama}}&" dari "&{{diketik}}&" realisasi yang diketik '
    f'unit ini (K20): kesamaan, belum bukti keberhasilan.",IF({{hasil}}="{SAMA}","Sama persis dengan target.",'
    '"Tidak sama dengan target."))'
)
def baca_salinan(hasil: str, sama: int, diketik: int) -> str:
    """What it says that a typed realisasi repeats its target or does not (K20)."""
    if hasil == SALINAN:
        banyak = f"{sama} dari {diketik}"
        return (
            f"Sama dengan target, seperti {banyak} realisasi yang diketik unit ini (K20): "
            "kesamaan, belum bukti keberhasilan."
        )
    return "Sama persis dengan target." if hasil == SAMA else "Tidak sama dengan target."


def tabel_pokok(laporan: Laporan, indikator: BarisIndikator, *, pertama: bool) -> Table[Pokok]:
    """Compose the head of a page; every page but the first begins on a sheet of paper of its own."""
    kode = indikator.kode
    return Table[Pokok](
        kode=f"iku_{kode}_pokok",
        sebutan=f"{kode} Perihal",
        judul=kode,
        columns=(
            Text("perihal", "Perihal", lambda isi: isi.perihal, KISI[0]),
            Computed("isi", "Isi", lambda baris: baris.isi.isi, KISI[1], "teks"),
        ),
        rows=tuple(Baris(butir.perihal, butir) for butir in _pokok(laporan, indikator)),
        bentang=(1, len(KISI) - 1),
        awal_halaman=not pertama,
    )


def _pokok(laporan: Laporan, indikator: BarisIndikator) -> Iterator[Pokok]:
    rencana = indikator.rencana

    def data(tabel: str, kolom: str) -> AnyRumus:
        return terisi.untuk(isi=Rujukan(tabel, indikator.kode, kolom), lain=Tetapan("belum ditulis"))

    yield Pokok("Indikator", data("data_indikator", "indikator"))
    yield Pokok("Tujuan" if rencana.jenjang is Jenjang.TUJUAN else "Sasaran", nama_acuan(laporan, rencana.acuan))
    yield Pokok("Penjelasan", data("data_definisi", "definisi"))
    yield Pokok("Perhitungan", tulis_perhitungan(laporan, indikator))
    yield Pokok("Satuan", data("data_indikator", "satuan"))
    yield Pokok("Sumber Data", data("data_definisi", "sumber_data"))
    yield Pokok("Penanggung Jawab", _penanggung_jawab(laporan, indikator))
    yield Pokok("Kategori", data("data_indikator", "kategori"))
    if (salinan := _salinan(laporan, indikator)) is not None:
        yield Pokok("Realisasi", salinan)
    yield Pokok("Faktor Pendorong", data("data_analisis", "pendorong"))
    yield Pokok("Faktor Penghambat", data("data_analisis", "penghambat"))
    yield Pokok("Tindak Lanjut", data("data_analisis", "tindak_lanjut"))


def _penanggung_jawab(laporan: Laporan, indikator: BarisIndikator) -> Isi:
    jabatan = Rujukan("data_definisi", indikator.kode, "jabatan")
    unit = nama_unit(laporan, indikator.rencana.unit)
    return pertama([jabatan, unit]) if isinstance(unit, Rujukan) else jabatan


def _salinan(laporan: Laporan, indikator: BarisIndikator) -> AnyRumus | None:
    """Return what is said of a realisasi that was typed and may repeat its target (K20)."""
    sama, diketik = (rujukan_salinan(laporan, indikator, kolom) for kolom in ("sama", "diketik"))
    if sama is None:
        return None
    return baca_salinan.untuk(hasil=Rujukan("data_indikator", indikator.kode, "hasil"), sama=sama, diketik=diketik)
