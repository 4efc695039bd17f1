"""Rows that the quarters of a year are summed from: indicators to date, and money to date (aturan 31)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from lakip_xl.bersama import rumus_indikator as rumus
from lakip_xl.bersama.bahan import BAB, JAWAB, JUDUL, LEMBAR
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.domain.capaian import rumus_polaritas
from lakip_xl.domain.kategori import kategori_indikator
from lakip_xl.domain.triwulan import TRIWULAN, Pola, kunci_triwulan
from lakip_xl.laporan import BarisAnggaran, BarisIndikator, Laporan
from lakip_xl.laporan.baris_triwulan import BarisTriwulan, baris_triwulan
from lakip_xl.laporan.rencana_kas import anggaran_bertriwulan, rencana_kas
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, tunjuk
from lakip_xl.layout.table import Table, TableColumn, format_satuan
from lakip_xl.sheets.masukan import kunci_indikator

INDIKATOR, UANG = "bahan_triwulan", "bahan_uang_triwulan"
SAMPAI, KAS = "sampai_", "kas_"
"""Begin the keys of columns of rupiah to date: spent, and planned."""


class IndikatorSampai(NamedTuple):
    """An indicator until a quarter: `semua` are its quarters by number, `sudah` the last until then that it has."""

    indikator: BarisIndikator
    triwulan: int
    semua: Mapping[int, BarisTriwulan]
    sudah: int

    @property
    def terakhir(self) -> BarisTriwulan:
        """The last of its quarters until then."""
        return self.semua[self.sudah]

    @property
    def unit(self) -> str:
        """Code of its unit."""
        return self.indikator.rencana.unit or ""


def indikator_sampai(laporan: Laporan) -> tuple[IndikatorSampai, ...]:
    """Return every indicator at the end of each quarter from the first in which it is measured.

    By quarter, and by unit within it: what is summed stands together.
    """
    menurut_kode: dict[str, dict[int, BarisTriwulan]] = {}
    for baris in baris_triwulan(laporan):
        menurut_kode.setdefault(baris.rencana.kode, {})[baris.triwulan] = baris
    urutan = {unit.kode: nomor for nomor, unit in enumerate(laporan.unit)}
    semua = [
        IndikatorSampai(next(iter(milik.values())).indikator, triwulan, milik, sudah)
        for triwulan in TRIWULAN
        for milik in menurut_kode.values()
        if (sudah := max((nomor for nomor in milik if nomor <= triwulan), default=0))
    ]
    return tuple(sorted(semua, key=lambda isi: (isi.triwulan, urutan.get(isi.unit, len(urutan)), isi.unit)))


def kolom_capaian(laporan: Laporan, *, kini: bool = False) -> str:
    """Return the key of the column that means are made of: capaian to date, or of the quarter (aturan 7)."""
    awalan = "kini" if kini else "capaian"
    return f"{awalan}_terbatas" if laporan.identitas.capaian_maksimum else awalan


def sel_indikator(semua: Sequence[IndikatorSampai], kolom: str) -> Kumpulan:
    """Return the cells of a column of the rows of some indicators, which stand together."""
    return Kumpulan(tuple(Rujukan(INDIKATOR, _kunci(isi), kolom) for isi in semua), rapat=True)


def sel_uang(semua: Sequence[BarisAnggaran], kolom: str) -> Kumpulan:
    """Return the cells of a column of the rows of some sub kegiatan, which stand together."""
    return Kumpulan(tuple(Rujukan(UANG, baris.kunci, kolom) for baris in semua), rapat=True)


def bahan_indikator(laporan: Laporan) -> Table[IndikatorSampai]:
    """Compose the indicators: of the quarter, and to date."""
    return Table[IndikatorSampai](
        kode=INDIKATOR,
        lembar=LEMBAR,
        judul="Indikator sampai dengan setiap triwulan",
        judul_lembar=JUDUL,
        jawab=JAWAB,
        bab=BAB,
        pembeda=("kode", "triwulan"),
        columns=(
            Text("kode", "Kode", lambda isi: isi.indikator.kode, 14),
            Text("unit", "Unit", lambda isi: isi.unit or None, 14),
            Text("triwulan", "Triwulan", lambda isi: isi.triwulan, 10, "tengah"),
            Ref("realisasi_kini", "Realisasi Triwulan", "data_triwulan", "realisasi", 14, _format, _kunci_kini),
            Ref("kini", "Capaian Triwulan", "data_triwulan", "capaian", 12, "persen", _kunci_kini),
            Computed("target", "Target s.d.", _sampai("target"), 14, _format),
            Computed("target_atas", "Batas Atas s.d.", _tetap("target_atas"), 12, _format),
            Computed("realisasi", "Realisasi s.d.", _sampai("realisasi"), 14, _format),
            Computed("predikat_target", "Predikat Target s.d.", _predikat(laporan, "target"), 12, "tengah"),
            Computed("predikat_realisasi", "Predikat Realisasi s.d.", _predikat(laporan, "realisasi"), 12, "tengah"),
            Computed("capaian", "Capaian s.d.", _capaian(laporan), 12, "persen"),
            Computed("kategori", "Kategori s.d.", kategori_indikator, 18, "tengah"),
            *_terbatas(laporan),
        ),
        rows=tuple(Baris(_kunci(isi), isi) for isi in indikator_sampai(laporan)),
        sumber="Data Triwulan",
    )


def _terbatas(laporan: Laporan) -> Iterator[TableColumn[IndikatorSampai]]:
    """Yield the columns of capaian that go no higher than the office lets them (aturan 7)."""
    if persen := laporan.identitas.capaian_maksimum:
        for key, kepala in (("kini", "Triwulan"), ("capaian", "s.d.")):
            terbatas = rumus.capaian_terbatas(persen).untuk(capaian=key)
            yield Computed(f"{key}_terbatas", f"Capaian {kepala} Terbatas", terbatas, 12, "persen")


def _kunci(isi: IndikatorSampai) -> str:
    return kunci_indikator(isi.indikator.kode, isi.triwulan)


def _kunci_kini(baris: Baris[IndikatorSampai]) -> str | None:
    """Return the row of the quarter itself; None where it is not measured in it."""
    return baris.isi.terakhir.kunci if baris.isi.sudah == baris.isi.triwulan else None


def _format(baris: Baris[IndikatorSampai]) -> str:
    return format_satuan(baris.isi.indikator.rencana.satuan, baris.isi.terakhir.realisasi)


def _sampai(kolom: str) -> Callable[[Baris[IndikatorSampai]], AnyRumus | None]:
    """Return what makes a figure to date: its quarters put together, else what the last of them says."""

    def buat(baris: Baris[IndikatorSampai]) -> AnyRumus | None:
        isi = baris.isi
        if not isi.terakhir.pola.cara.sendiri:
            return _tunjuk(isi, kolom)
        gabung = isi.terakhir.pola.rumus(isi.sudah)
        milik = {nama: isi.semua[int(nama[-1])] for nama in gabung.tempat}
        return gabung.untuk(**{nama: Rujukan("data_triwulan", isi.kunci, kolom) for nama, isi in milik.items()})

    return buat


def _tetap(kolom: str) -> Callable[[Baris[IndikatorSampai]], AnyRumus | None]:
    return lambda baris: None if baris.isi.terakhir.pola.cara.sendiri else _tunjuk(baris.isi, kolom)


def _tunjuk(isi: IndikatorSampai, kolom: str) -> AnyRumus:
    return tunjuk.untuk(asal=Rujukan("data_triwulan", isi.terakhir.kunci, kolom))


def _predikat(laporan: Laporan, kolom: str) -> Callable[[Baris[IndikatorSampai]], object]:
    hitung = rumus.predikat_target if kolom == "target" else rumus.predikat_realisasi

    def buat(baris: Baris[IndikatorSampai]) -> object:
        if not baris.isi.terakhir.pola.cara.sendiri:
            return _tunjuk(baris.isi, f"predikat_{kolom}")
        return hitung(laporan.skala_indikator(baris.isi.indikator.rencana), None)

    return buat


def _capaian(laporan: Laporan) -> Callable[[Baris[IndikatorSampai]], AnyRumus | None]:
    def buat(baris: Baris[IndikatorSampai]) -> AnyRumus | None:
        rencana = baris.isi.indikator.rencana
        if not baris.isi.terakhir.pola.cara.sendiri:
            return _tunjuk(baris.isi, "capaian")
        skala = laporan.skala_indikator(rencana)
        return None if rencana.polaritas is None else rumus_polaritas(rencana.polaritas, skala)

    return buat


def uang_menurut_unit(laporan: Laporan) -> tuple[BarisAnggaran, ...]:
    """Return the sub kegiatan that are measured by quarter, those of a unit together."""
    urutan = {unit.kode: nomor for nomor, unit in enumerate(laporan.unit)}

    def letak(baris: BarisAnggaran) -> tuple[int, str]:
        unit = baris.rencana.unit or ""
        return urutan.get(unit, len(urutan)), unit

    return tuple(sorted(anggaran_bertriwulan(laporan), key=letak))


def bahan_uang(laporan: Laporan) -> Table[BarisAnggaran]:
    """Compose the money of every sub kegiatan: of each quarter, to date, and as planned to date."""
    kas = rencana_kas(laporan)

    def rencana(nomor: int) -> Callable[[Baris[BarisAnggaran]], AnyRumus | None]:
        def buat(baris: Baris[BarisAnggaran]) -> AnyRumus | None:
            if baris.kunci not in kas:
                return None
            kunci, jumlah = kunci_baris(kas[baris.kunci]), Pola.AKUMULATIF.rumus(nomor)
            return jumlah.untuk(**{nama: Rujukan("data_anggaran_kas", kunci, nama) for nama in jumlah.tempat})

        return buat

    return Table[BarisAnggaran](
        kode=UANG,
        lembar=LEMBAR,
        judul="Rupiah sampai dengan setiap triwulan",
        judul_lembar=JUDUL,
        jawab=JAWAB,
        bab=BAB,
        pembeda=("kode", "unit"),
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, 14),
            Text("unit", "Unit", lambda isi: isi.rencana.unit, 14),
            Ref("pagu", "Pagu (Rp)", "data_anggaran", "pagu", 16, "rupiah"),
            *_per_triwulan("", "TW", lambda nomor: _dari_triwulan(kunci_triwulan(nomor))),
            *_per_triwulan(SAMPAI, "s.d. TW", Pola.AKUMULATIF.rumus),
            *(_per_triwulan(KAS, "Kas s.d. TW", rencana) if kas else ()),
        ),
        rows=tuple(Baris(baris.kunci, baris) for baris in uang_menurut_unit(laporan)),
        sumber="Data Anggaran, Data Anggaran Triwulan" + (" dan Data Anggaran Kas" if kas else ""),
    )


def _per_triwulan(awalan: str, kepala: str, isi: Callable[[int], Any]) -> Iterator[Computed[BarisAnggaran]]:
    for nomor in TRIWULAN:
        yield Computed(f"{awalan}{kunci_triwulan(nomor)}", f"{kepala} {nomor} (Rp)", isi(nomor), 16, "rupiah")


def _dari_triwulan(kolom: str) -> Callable[[Baris[BarisAnggaran]], AnyRumus]:
    return lambda baris: tunjuk.untuk(asal=Rujukan("data_anggaran_triwulan", baris.kunci, kolom))
