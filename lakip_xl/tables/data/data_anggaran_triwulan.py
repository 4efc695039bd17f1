"""Data Anggaran Triwulan: money of every sub kegiatan by quarter, each figure once, with its source."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.lembar import DATA_TRIWULAN
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan import BarisAnggaran, Laporan
from lakip_xl.layout.columns import Number, Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import AnggaranTriwulan


class AnggaranSetahun(NamedTuple):
    """A sub kegiatan of a unit, and what was handed in of its quarters."""

    anggaran: BarisAnggaran
    masukan: AnggaranTriwulan | None


@table("data_anggaran_triwulan", DATA_TRIWULAN, ("kode", "uraian", "unit"))
def data_anggaran_triwulan(laporan: Laporan) -> Iterator[Table[AnggaranSetahun]]:
    """Realisasi keuangan setiap sub kegiatan pada setiap triwulan."""
    triwulan = laporan.triwulan
    semua = [
        AnggaranSetahun(baris, triwulan.anggaran.get((baris.rencana.unit or "", baris.kode)))
        for baris in laporan.anggaran
        if baris.rencana.unit in triwulan.unit
    ]
    if not semua and not laporan.perencanaan.tanpa_berkas:
        return
    yield Table[AnggaranSetahun](
        kode="data_anggaran_triwulan",
        sebutan="Data Anggaran Triwulan",
        judul=f"Realisasi Keuangan per Triwulan Tahun {laporan.tahun}",
        columns=(
            Text("kode", "Kode", lambda isi: isi.anggaran.kode, 20, penentu=True),
            Ref("uraian", "Sub Kegiatan", "data_program", "uraian", 44, "teks", _kunci_program),
            Text("unit", "Unit", lambda isi: isi.anggaran.rencana.unit, 14, penentu=True),
            *(
                Number(
                    kunci_triwulan(nomor), f"TW {angka_romawi(nomor)} (Rp)", _isi(kunci_triwulan(nomor)), 16, "rupiah"
                )
                for nomor in TRIWULAN
            ),
            Text("catatan", "Catatan", lambda isi: isi.masukan and isi.masukan.catatan, 40),
            Text("revisi", "Alasan Revisi", lambda isi: isi.masukan and isi.masukan.revisi, 40),
            kolom_sumber("asal", "Sumber", lambda isi: isi.masukan, "tw1"),
        ),
        rows=tuple(Baris(isi.anggaran.kunci, isi, asal=(isi.anggaran.rencana, isi.masukan)) for isi in semua),
        sumber="masukan setiap unit, lembar Anggaran Triwulan",
        pembeda=("kode", "unit"),
    )


def _kunci_program(baris: Baris[AnggaranSetahun]) -> str:
    return kunci_baris(baris.isi.anggaran.rencana)


def _isi(key: str) -> Callable[[AnggaranSetahun], object]:
    return lambda isi: getattr(isi.masukan, key, None)
