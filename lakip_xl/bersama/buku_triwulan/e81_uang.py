"""Columns Rp of Formulir E.81: money of sub kegiatan and its sums, from the Renstra to the quarter (aturan 32)."""

from collections.abc import Callable, Mapping

from lakip_xl.bersama.buku_triwulan.e81_baris import BarisE81
from lakip_xl.bersama.buku_triwulan.lembar import E81, UANG
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.domain import anggaran
from lakip_xl.domain.e81 import sampai_kini
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Total
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, tunjuk
from lakip_xl.layout.table import TableColumn
from lakip_xl.sheets.perencanaan import AnggaranRenstra

_LEBAR = 14.5
_TRIWULAN = "data_anggaran_triwulan"

_Bagian = Callable[[Baris[BarisE81]], tuple[str, ...]]


def kolom_rp(laporan: Laporan, triwulan: int, *, pertama: bool) -> dict[str, TableColumn[BarisE81]]:
    """Return the columns Rp by their number on the form: 5 to 14; `pertama` says that the Renstra begins this year."""
    bagian, diisi = _bagian(laporan), _bagian(laporan, bertriwulan=True)
    renstra = {baris.kode: kunci_baris(baris) for baris in laporan.perencanaan.isi(AnggaranRenstra)}
    sampai = tunjuk.untuk(asal="rp12") if pertama else sampai_kini.untuk(lalu="rp6", kini="rp12")
    return {
        "5": Computed("rp5", "(5) Target Renstra: Rp", _renstra("pagu", "rp5", renstra), _LEBAR, "rupiah"),
        "6": Computed(
            "rp6", f"(6) s.d. {laporan.tahun - 1}: Rp", _renstra("realisasi", "rp6", renstra), _LEBAR, "rupiah"
        ),
        "7": _jumlah("rp7", f"(7) Pagu {laporan.tahun}: Rp", "data_anggaran", "pagu", bagian),
        **{
            str(7 + nomor): _jumlah(f"rp{7 + nomor}", f"({7 + nomor}) Rp", _TRIWULAN, kunci_triwulan(nomor), diisi)
            if nomor <= triwulan
            else Computed(f"rp{7 + nomor}", f"({7 + nomor}) Rp", lambda _: None, _LEBAR, "rupiah")
            for nomor in TRIWULAN
        },
        "12": _jumlah("rp12", "(12) s.d. Kini: Rp", UANG, "sampai", diisi),
        "13": Computed("rp13", "(13) Rp", lambda baris: sampai if baris.isi.uang else None, _LEBAR, "rupiah"),
        "14": Computed("rp14", "(14) Rp", _tingkat, 9, "persen"),
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


def _jumlah(key: str, header: str, tabel: str, kolom: str, bagian: _Bagian) -> Total[BarisE81]:
    def satu(baris: Baris[BarisE81]) -> str | None:
        return next(iter(bagian(baris)), None)

    return Total(key, header, Ref(kolom, "", tabel, kolom, kunci=satu), _LEBAR, bagian=bagian)


def _renstra(kolom: str, key: str, tertulis: Mapping[str, str]) -> Callable[[Baris[BarisE81]], AnyRumus | None]:
    """Return what the plan writes of a node; else the sum of those below it."""

    def isi(baris: Baris[BarisE81]) -> AnyRumus | None:
        if not baris.isi.uang:
            return None
        kode = baris.isi.cabang.kode if baris.isi.cabang else ""
        if kode in tertulis:
            return tunjuk.untuk(asal=Rujukan("data_anggaran_renstra", tertulis[kode], kolom))
        if not baris.anak:
            return None
        return anggaran.jumlah.untuk(nilai=Kumpulan(tuple(Rujukan(E81, anak, key) for anak in baris.anak), rapat=True))

    return isi


def _tingkat(baris: Baris[BarisE81]) -> AnyRumus | None:
    return anggaran.serapan.untuk(pagu="rp5", realisasi="rp13") if baris.isi.uang else None
