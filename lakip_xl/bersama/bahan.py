"""Rows in order for charts and for Ringkasan: a sheet of formulas, so that the order moves with the figures."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import ROUND_CEILING, Decimal
from typing import Any, NamedTuple

from lakip_xl.bersama.nama import Bernama, judul
from lakip_xl.domain import urut
from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.laporan import BarisIndikator
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, LetakGrafik, RupaDeret, Series
from lakip_xl.layout.columns import AnyRumus, Computed
from lakip_xl.layout.sel import Baris, Rujukan, Wilayah, tunjuk
from lakip_xl.layout.table import Table, TableColumn

LEMBAR = "Bahan Grafik"
BAB = "Pemeriksaan"
JUDUL = "Bahan Grafik dan Ringkasan: Angka yang Diurutkan"
JAWAB = "Dari urutan apa grafik dan Ringkasan digambar?"
_HURUF = 56
"""Letters of a name beside a bar."""
_PALING_SEDIKIT = 3
_POTONG, _BERLIPAT = Decimal(2), Decimal("2.5")
"""Where an axis of ratios ends when a bar is longer than the second."""
_BULAT = Decimal("0.5")
"""Percent that round up to the threshold."""
_LANGKAH, _RUANG = Decimal("0.25"), Decimal("1.15")
"""Steps in which such an axis ends otherwise, and the room for figures beside the bars."""

_BERCERITA = "hanya yang batangnya tiga atau lebih, dan tidak sama panjang"
_SAMA_PANJANG = "Tidak digambar: saat laporan dibuat, semua capaian sama panjang."


class Batang(NamedTuple):
    """A bar: where its name and its values stand; `angka` are the values when the workbook is made."""

    nama: Rujukan
    nilai: tuple[Rujukan, ...]
    angka: Decimal | int | None = None


class Bagian(NamedTuple):
    """A series of the bars whose value it takes: key, name, formula, look."""

    key: str
    nama: str
    rumus: AnyRumus
    rupa: RupaDeret


def bagian_capaian() -> tuple[Bagian, ...]:
    """Return the series of capaian: below target, equal to it, above it, and far above, where an axis may be cut."""
    satu, jauh = Tetapan(1), Tetapan(_POTONG)
    kata = f"di atas {persen_bulat(_POTONG)} %"
    return (
        Bagian("kurang", "belum mencapai target", urut.di_bawah.untuk(batas=satu), RupaDeret.KURANG),
        Bagian("sama", "sama dengan target", urut.sama_dengan.untuk(batas=satu), RupaDeret.SAMA),
        Bagian("lebih", "di atas target", urut.di_antara.untuk(batas=satu, atas=jauh), RupaDeret.BIASA),
        Bagian("jauh", kata, urut.di_atas.untuk(batas=jauh), RupaDeret.LEBIH),
    )


def bagian_serapan(ambang: Decimal) -> tuple[Bagian, ...]:
    """Return the series of absorption: below the threshold in percent from which no reason is due, and from it on."""
    batas = Tetapan((ambang - _BULAT) / 100)
    kata = f"{ambang.normalize():f} %"
    return (
        Bagian("kurang", f"di bawah {kata}, wajib beralasan", urut.di_bawah.untuk(batas=batas), RupaDeret.KURANG),
        Bagian("cukup", f"{kata} atau lebih", urut.mulai.untuk(batas=batas), RupaDeret.BIASA),
    )


def ujung_sumbu(semua: Sequence[Batang]) -> Decimal:
    """Return where an axis of ratios ends: after the longest bar, or at 200 % where one dwarfs the rest."""
    terpanjang = max((Decimal(batang.angka) for batang in semua if batang.angka is not None), default=Decimal(1))
    if terpanjang > _BERLIPAT:
        return _POTONG
    langkah = (max(terpanjang, Decimal(1)) * _RUANG / _LANGKAH).to_integral_value(ROUND_CEILING)
    return langkah * _LANGKAH - (Decimal(0) if terpanjang > 1 else _LANGKAH - (_RUANG - 1))


def bercerita(semua: Sequence[Batang]) -> bool:
    """Tell whether bars say something: three at least, not all of one length."""
    angka = [round(Decimal(batang.angka), 2) for batang in semua if batang.angka is not None]
    return len(angka) >= _PALING_SEDIKIT and len(set(angka)) > 1


def batang_indikator(semua: Iterable[BarisIndikator]) -> tuple[Batang, ...]:
    """Return a bar of capaian for each indicator; one without a figure is blank, below the others."""
    return tuple(
        Batang(
            Rujukan("data_indikator", indikator.kode, "indikator"),
            (Rujukan("data_indikator", indikator.kode, "capaian"),),
            indikator.capaian,
        )
        for indikator in semua
    )


class Gambaran(NamedTuple):
    """A chart of a table and the rows it is drawn from; neither where bars would say nothing, and why."""

    charts: tuple[Chart, ...] = ()
    bahan: tuple[Table[Batang], ...] = ()
    catatan: tuple[str, ...] = ()


def gambar_capaian(kode: str, siapa: str, semua: Sequence[Batang], unit: Bernama | None = None) -> Gambaran:
    """Return the chart of capaian of some indicators, of a unit where it is named, the lowest above, against 100 %."""
    if not bercerita(semua):
        sama = sum(batang.angka is not None for batang in semua) >= _PALING_SEDIKIT
        return Gambaran(catatan=(_SAMA_PANJANG,) if sama else ())
    maks = ujung_sumbu(semua)
    bagian = bagian_capaian()
    kepala = f"Capaian {siapa}, terendah di atas (garis putus: 100 % target)"
    chart = grafik_urut(
        kepala,
        "Diagram batang capaian setiap indikator, dari yang terendah; garis pada 100 persen adalah targetnya.",
        kode,
        bagian,
        "realisasi terhadap target; batang yang lebih panjang dari sumbu dipotong",
        maks,
    )
    tabel = tabel_urut(kode, kepala, semua, bagian)
    if unit is not None:
        rumus = judul("Capaian indikator {unit}, terendah di atas (garis putus: 100 % target)", unit=unit).rumus
        tabel = replace(tabel, judul_rumus=rumus)
    return Gambaran((chart,), (tabel,))


def tabel_urut(  # noqa: PLR0913 - what tells one order from another
    kode: str,
    judul: str,
    semua: Sequence[Batang],
    bagian: Sequence[Bagian] = (),
    *,
    kolom: Sequence[tuple[str, str]] = (("nilai", "Nilai"),),
    format_: str = "persen",
    turun: bool = False,
    huruf: int = _HURUF,
) -> Table[Batang]:
    """Compose rows in the order of their first value, the lowest first; `kolom` are key and header of each value."""
    urutan: AnyRumus = urut.urut_turun if turun else urut.urut_naik
    sebagai = urut.urutkan_turun if turun else urut.urutkan_naik
    utama = f"{kolom[0][0]}_asal"
    urutan = urutan.untuk(nilai=utama, semua=Wilayah(kode, utama, sebagai=sebagai), semua_nomor=Wilayah(kode, "nomor"))
    return Table[Batang](
        kode=kode,
        lembar=LEMBAR,
        judul=judul,
        judul_lembar=JUDUL,
        dipilih=_BERCERITA,
        jawab=JAWAB,
        bab=BAB,
        columns=(
            _nomor(),
            Computed(
                "nama_asal",
                "Nama",
                lambda baris: urut.pangkas.untuk(teks=baris.isi.nama, batas=Tetapan(huruf)),
                60,
                "teks",
            ),
            *(Computed(f"{key}_asal", f"{nama} Asal", _asal(ke), 18, format_) for ke, (key, nama) in enumerate(kolom)),
            Computed("urutan", "Urutan", urutan, 10, "bulat"),
            Computed("nama", "Nama Terurut", terurut(kode, "nama_asal"), 60, "teks"),
            *(
                Computed[Batang](key, f"{nama} Terurut", terurut(kode, f"{key}_asal"), 18, format_)
                for key, nama in kolom
            ),
            *(Computed[Batang](isi.key, isi.nama, isi.rumus.untuk(nilai=kolom[0][0]), 18, format_) for isi in bagian),
        ),
        rows=tuple(Baris(str(nomor), batang) for nomor, batang in enumerate(semua, start=1)),
    )


def _nomor() -> TableColumn[Any]:
    return Computed("nomor", "No.", lambda baris: int(baris.kunci), 6, "bulat")


def _asal(ke: int) -> Callable[[Baris[Batang]], AnyRumus]:
    return lambda baris: tunjuk.untuk(asal=baris.isi.nilai[ke])


def terurut(kode: str, kolom: str, nomor: object = "nomor") -> AnyRumus:
    """Return what stands at a place of a table of this sheet, that of the row itself where none is given."""
    return urut.ke.untuk(
        semua=Wilayah(kode, kolom), nomor=nomor, urutan=Wilayah(kode, "urutan", sebagai=urut.menurut_tempat)
    )


def grafik_urut(  # noqa: PLR0913, PLR0917 - what tells one chart from another
    judul: str,
    keterangan: str,
    asal: str,
    bagian: Sequence[Bagian],
    sumbu_nilai: str,
    maks: Decimal,
    letak: LetakGrafik | None = None,
) -> Chart:
    """Return the chart of a table in order: a bar for each row, in the look of the series that takes its value."""
    return Chart(
        judul=judul,
        jenis=Jenis.BATANG,
        kategori="nama",
        series=tuple(Series(isi.nama, isi.key, isi.rupa) for isi in bagian),
        sumbu_nilai=sumbu_nilai,
        keterangan=keterangan,
        format=PERSEN,
        asal=asal,
        menyatu=True,
        maks=maks,
        letak=letak,
    )
