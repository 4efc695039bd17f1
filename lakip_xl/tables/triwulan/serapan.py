"""Serapan: money spent until a quarter, against a straight line and against the plan of cash."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from lakip_xl.bersama.buku_triwulan.lembar import SERAPAN, TOTAL, UANG, sebut
from lakip_xl.bersama.buku_triwulan.ukuran import lebar_rupiah
from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_cabang, nama_unit
from lakip_xl.bersama.reviu import kolom_reviu
from lakip_xl.domain import anggaran
from lakip_xl.domain.banding import selisih
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.triwulan import TRIWULAN, Pola, jumlah_terpilih, kunci_triwulan
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.laporan.pengukuran import UangTriwulan, uang_triwulan
from lakip_xl.laporan.rencana_kas import rencana_kas
from lakip_xl.laporan.reviu import CatatanReviu
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Text, Total
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import AnggaranKas

_Isi = Cabang | UangTriwulan | None
"""A program, a sub kegiatan of a unit, or all of them."""

_UANG, _KAS = "data_anggaran_triwulan", "data_anggaran_kas"
_LEBAR_KEPALA = 16
"""Characters that the headers over rupiah take."""


def serapan(laporan: Laporan, triwulan: int) -> Iterator[Table[Any]]:
    """Realisasi keuangan setiap sub kegiatan sampai triwulan ini, terhadap garis lurus dan anggaran kas."""
    rows = tuple(_baris(laporan, triwulan))
    if not rows:
        return
    kas = rencana_kas(laporan)
    lebar = max(lebar_rupiah(sum(baris.pagu or 0 for baris in laporan.anggaran)), _LEBAR_KEPALA)
    yield SERAPAN.tempatkan(
        Table[_Isi](
            kode=UANG,
            judul=f"Serapan Anggaran sampai {sebut(triwulan, laporan.tahun)}",
            sebutan="Serapan",
            columns=(
                Text("kode", "Kode", _kode, 17, tautan=ke("data_anggaran", "kode")),
                Computed("uraian", "Program / Sub Kegiatan", _uraian, 46, "teks"),
                kolom_nama("unit", "Unit", _unit(laporan), 16),
                Total("pagu", "Pagu (Rp)", Ref("pagu", "", "data_anggaran", "pagu"), lebar),
                Total("kini", "Triwulan Ini (Rp)", Ref("kini", "", _UANG, kunci_triwulan(triwulan)), lebar),
                _Bertingkat("sampai", "Sampai Kini (Rp)", _sampai(triwulan), lebar),
                Computed("serapan", "Serapan", anggaran.serapan.untuk(realisasi="sampai"), 10, "persen"),
                Computed("lurus", "Garis Lurus", lambda _: Decimal(triwulan) / len(TRIWULAN), 10, "persen"),
                Computed("selisih", "Serapan − Garis Lurus", selisih.untuk(kini="serapan", lalu="lurus"), 11, "persen"),
                *_kolom_kas(triwulan, kas, lebar),
                Ref("catatan", "Catatan Unit", _UANG, "catatan", 30, "teks"),
                *kolom_reviu(_catatan(laporan)),
            ),
            rows=rows,
            catatan=("Garis lurus: pagu yang terserap sama besar setiap triwulan.", *_catatan_kas(kas)),
            sumber="Data Anggaran, Data Anggaran Triwulan" + (" dan Data Anggaran Kas" if kas else ""),
            pembeda=("kode", "unit"),
            direviu=("status",),
            tercetak=9 + 2 * bool(kas) + 1,
            saring=True,
            bertingkat=True,
            ekor_utuh=True,
        )
    )


class _Bertingkat(Total[_Isi]):
    """A column of figures that add up, whose leaves are computed."""

    def __init__(self, key: str, header: str, leaf: Callable[[Baris[_Isi]], AnyRumus | None], width: float) -> None:
        super().__init__(key, header, Ref(key, "", "", ""), width)
        self._hitung = leaf

    def isi(self, tabel: str, baris: Baris[_Isi]) -> AnyRumus | Rujukan | None:
        """The formula of a leaf, or the sum of the rows below."""
        return super().isi(tabel, baris) if baris.anak else self._hitung(baris)


class _Lengkap(_Bertingkat):
    """A column whose sums wait until every leaf below is filled, as what is compared with them counts all."""

    def isi(self, tabel: str, baris: Baris[_Isi]) -> AnyRumus | Rujukan | None:
        """The formula of a leaf, or the sum of the rows below, none while one of them is blank."""
        if not baris.anak:
            return super().isi(tabel, baris)
        sel = tuple(Rujukan(tabel, kunci, self.key) for kunci in baris.anak)
        return jumlah_terpilih.untuk(nilai=Kumpulan(sel, rapat=True), banyak=Tetapan(len(sel)))


def _baris(laporan: Laporan, triwulan: int) -> Iterator[Baris[_Isi]]:
    menurut: dict[str, list[UangTriwulan]] = {}
    for isi in uang_triwulan(laporan, triwulan):
        menurut.setdefault(isi.anggaran.kode, []).append(isi)
    program = []
    for cabang in laporan.pohon:
        milik = [isi for sub in cabang.sub_kegiatan() for isi in menurut.get(sub.kode, ())]
        if milik:
            program.append(cabang.kode)
            yield Baris(cabang.kode, cabang, 1, tuple(isi.anggaran.kunci for isi in milik))
            for isi in milik:
                yield Baris(isi.anggaran.kunci, isi)
    if program:
        yield Baris(TOTAL, None, 0, tuple(program))


def _kode(isi: _Isi) -> str | None:
    return None if isi is None else isi.kode if isinstance(isi, Cabang) else isi.anggaran.kode


def _unit(laporan: Laporan) -> Callable[[_Isi], Isi]:
    return lambda isi: (
        nama_unit(laporan, isi.anggaran.rencana.unit, "sebutan") if isinstance(isi, UangTriwulan) else None
    )


def _uraian(baris: Baris[_Isi]) -> object:
    if baris.isi is None:
        return "JUMLAH"
    if isinstance(baris.isi, Cabang):
        return nama_cabang(baris.isi)
    return Rujukan("data_program", kunci_baris(baris.isi.anggaran.rencana), "uraian")


def _sampai(triwulan: int) -> Callable[[Baris[_Isi]], AnyRumus]:
    rumus = Pola.AKUMULATIF.rumus(triwulan)
    return lambda baris: rumus.untuk(**{nama: Rujukan(_UANG, baris.kunci, nama) for nama in rumus.tempat})


def _catatan(laporan: Laporan) -> Callable[[_Isi], CatatanReviu | None]:
    catatan = laporan.reviu.menurut_baris(UANG)

    def ambil(isi: _Isi) -> CatatanReviu | None:
        return catatan.get(TOTAL if isi is None else isi.kode if isinstance(isi, Cabang) else isi.anggaran.kunci)

    return ambil


# --- plan of cash --------------------------------------------------------------------------------


def _kolom_kas(triwulan: int, kas: Mapping[str, AnggaranKas], lebar: float) -> tuple[TableColumn[_Isi], ...]:
    if not kas:
        return ()

    def rencana(baris: Baris[_Isi]) -> AnyRumus | None:
        if baris.kunci not in kas:
            return None
        kunci = kunci_baris(kas[baris.kunci])
        sel = tuple(Rujukan(_KAS, kunci, kunci_triwulan(nomor)) for nomor in TRIWULAN[:triwulan])
        return jumlah_terpilih.untuk(nilai=Kumpulan(sel), banyak=Tetapan(triwulan))

    return (
        _Lengkap("kas", "Anggaran Kas sampai Kini (Rp)", rencana, lebar),
        Computed(
            "serapan_kas", "Realisasi : Kas", anggaran.serapan.untuk(pagu="kas", realisasi="sampai"), 10, "persen"
        ),
    )


def _catatan_kas(kas: Mapping[str, AnggaranKas]) -> tuple[str, ...]:
    return (
        "Anggaran kas: rencana penarikan dana pada lembar Anggaran Kas; selama satu kosong, jumlahnya tidak ada.",
    ) * bool(kas)
