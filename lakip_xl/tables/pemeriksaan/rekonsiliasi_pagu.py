"""Rekonsiliasi Pagu: pagu in perencanaan.xlsx against what stands in the units' files."""

from collections.abc import Iterator

from lakip_xl.bersama.hasil import COCOK, SELISIH, TIDAK_MASUK
from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.lembar import REKONSILIASI
from lakip_xl.bersama.rekonsiliasi import sisanya
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import BarisAnggaran, Laporan
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table

_URUTAN = ("status", "kode", "uraian", "pagu", "masukan", "selisih")


@rumus(f'IF({{selisih}}="","{TIDAK_MASUK}",IF({{selisih}}=0,"{COCOK}","{SELISIH}"))')
def status(selisih: int | None) -> str:
    """Whether the unit's file holds the pagu of the plan."""
    return TIDAK_MASUK if selisih is None else SELISIH if selisih else COCOK


@table("rekonsiliasi_pagu", REKONSILIASI, _URUTAN)
def rekonsiliasi_pagu(laporan: Laporan) -> Iterator[Table[BarisAnggaran | None]]:
    """Pagu perencanaan dicocokkan dengan pagu yang tertulis pada masukan unit."""
    rinci = tuple(Baris[BarisAnggaran | None](baris.kunci, baris) for baris in laporan.anggaran)
    yield Table[BarisAnggaran | None](
        kode="rekonsiliasi_pagu",
        dahulu=("Rekonsiliasi Pagu",),
        judul=f"Rekonsiliasi Pagu Perencanaan dengan Masukan Tahun {laporan.tahun}",
        columns=(
            Text("kode", "Kode", lambda isi: isi and isi.kode, width=17, tautan=ke("data_anggaran", "kode")),
            Computed("uraian", "Sub Kegiatan", _uraian, 64, "teks"),
            Ref("unit", "Unit", "data_anggaran", "unit", 16, "teks"),
            Total("pagu", "Pagu di Perencanaan", Ref("pagu", "", "data_anggaran", "pagu")),
            Total("masukan", "Pagu di Masukan", Ref("masukan", "", "data_anggaran", "pagu_masukan")),
            Computed("selisih", "Selisih", sisanya.untuk(bagian="pagu", seluruh="masukan"), 16, "rupiah"),
            Computed("status", "Status", status, 14, "tengah"),
        ),
        rows=(*rinci, Baris("jumlah", None, tingkat=0, anak=tuple(baris.kunci for baris in rinci))),
        catatan=(
            "Yang dipakai pagu perencanaan; selisih: templat unit memuat pagu lama, atau diubah (toleransi Rp0).",
        ),
        sumber="Data Anggaran",
        pembeda=("kode", "unit"),
        berwarna=("status",),
        saring=True,
    )


def _uraian(baris: Baris[BarisAnggaran | None]) -> Rujukan | str:
    return "Jumlah" if baris.isi is None else Rujukan("data_anggaran", baris.kunci, "uraian")
