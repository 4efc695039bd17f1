"""Columns Rp of Formulir E.81: money of sub kegiatan and its sums, from the Renstra to the quarter (aturan 32)."""

from collections.abc import Callable, Mapping

from lakip_xl.bersama.buku_triwulan.e81_baris import BarisE81
from lakip_xl.bersama.buku_triwulan.lembar import E81, UANG
from lakip_xl.bersama.buku_triwulan.ukuran import lebar_rupiah
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.domain import anggaran
from lakip_xl.domain.e81 import sampai_kini
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.triwulan import TRIWULAN, jumlah_terpilih, kunci_triwulan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Total
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, tunjuk
from lakip_xl.layout.table import TableColumn
from lakip_xl.sheets.perencanaan import AnggaranRenstra

_TERSEMPIT = 11
"""Characters of a column of a quarter that is still to come."""

_TRIWULAN = "data_anggaran_triwulan"

_Bagian = Callable[[Baris[BarisE81]], tuple[str, ...]]
_Hitung = Callable[[Baris[BarisE81]], AnyRumus | None]


def kolom_rp(laporan: Laporan, triwulan: int, *, pertama: bool) -> dict[str, TableColumn[BarisE81]]:
    """Return the columns Rp by their number on the form: 5 to 14; `pertama` says that the Renstra begins this year."""
    bagian, diisi = _bagian(laporan), _bagian(laporan, bertriwulan=True)
    tertulis = laporan.perencanaan.isi(AnggaranRenstra)
    renstra = {baris.kode: kunci_baris(baris) for baris in tertulis}
    sampai = tunjuk.untuk(asal="rp12") if pertama else sampai_kini.untuk(lalu="rp6", kini="rp12")
    pagu = sum(baris.pagu or 0 for baris in laporan.anggaran)
    lebar, lebar_renstra = (lebar_rupiah(isi) for isi in (pagu, max(pagu, sum(baris.pagu or 0 for baris in tertulis))))

    def hitung(nomor: int, judul: str, isi: _Hitung) -> Computed[BarisE81]:
        return Computed(f"rp{nomor}", f"({nomor}) {judul}: Rp", isi, lebar_renstra, "rupiah")

    def jumlah(nomor: int, judul: str, tabel: str, kolom: str, milik: _Bagian = diisi) -> Total[BarisE81]:
        def satu(baris: Baris[BarisE81]) -> str | None:
            return next(iter(milik(baris)), None)

        sel = Ref(kolom, "", tabel, kolom, kunci=satu)
        return Total(f"rp{nomor}", f"({nomor}) {judul}: Rp", sel, lebar, bagian=milik)

    def per_triwulan(tw: int) -> TableColumn[BarisE81]:
        nomor, judul = 7 + tw, f"TW {angka_romawi(tw)}"
        if tw <= triwulan:
            return jumlah(nomor, judul, _TRIWULAN, kunci_triwulan(tw))
        return Computed(f"rp{nomor}", f"({nomor}) {judul}: Rp", lambda _: None, _TERSEMPIT, "rupiah")

    return {
        "5": hitung(5, "Target Renstra", _renstra("pagu", "rp5", renstra)),
        "6": hitung(6, f"s.d. {laporan.tahun - 1}", _renstra("realisasi", "rp6", renstra)),
        "7": jumlah(7, f"Pagu {laporan.tahun}", "data_anggaran", "pagu", bagian),
        **{str(7 + tw): per_triwulan(tw) for tw in TRIWULAN},
        "12": jumlah(12, f"s.d. TW {angka_romawi(triwulan)}", UANG, "sampai"),
        "13": hitung(13, "Renstra s.d. Kini", lambda baris: sampai if baris.isi.uang else None),
        "14": Computed("rp14", "(14) Tingkat Capaian Renstra: Rp", _tingkat, 10, "persen"),
    }


def _bagian(laporan: Laporan, *, bertriwulan: bool = False) -> _Bagian:
    """Return what finds the rows of Data Anggaran of a sub kegiatan, one for each unit that carries it.

    Those of units that write money by quarter alone, where `bertriwulan` says so.
    """

    def bagian(baris: Baris[BarisE81]) -> tuple[str, ...]:
        cabang = baris.isi.cabang
        if cabang is None or not baris.isi.uang:
            return ()
        return tuple(
            isi.kunci
            for isi in laporan.bagian.get(cabang.kode, ())
            if not bertriwulan or isi.rencana.unit in laporan.triwulan.unit
        )

    return bagian


def _renstra(kolom: str, key: str, tertulis: Mapping[str, str]) -> Callable[[Baris[BarisE81]], AnyRumus | None]:
    """Return what the plan writes of a node; else the sum of those below it, none while one of them is blank."""

    def isi(baris: Baris[BarisE81]) -> AnyRumus | None:
        if not baris.isi.uang:
            return None
        kode = baris.isi.cabang.kode if baris.isi.cabang else ""
        if kode in tertulis:
            return tunjuk.untuk(asal=Rujukan("data_anggaran_renstra", tertulis[kode], kolom))
        if not baris.anak:
            return None
        sel = tuple(Rujukan(E81, anak, key) for anak in baris.anak)
        return jumlah_terpilih.untuk(nilai=Kumpulan(sel, rapat=True), banyak=Tetapan(len(sel)))

    return isi


def _tingkat(baris: Baris[BarisE81]) -> AnyRumus | None:
    return anggaran.serapan.untuk(pagu="rp5", realisasi="rp13") if baris.isi.uang else None
