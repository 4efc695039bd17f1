"""Yang Perlu Perhatian: indicators and money that are behind at the end of a quarter, with what units say of it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from lakip_xl.bersama.buku_triwulan.lembar import PERHATIAN, UANG, UKUR, sebut
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.pengukuran import Pengukuran, UangTriwulan, pengukuran, uang_triwulan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import kunci_indikator

JAUH = Decimal("0.10")
"""How far absorption may stay behind the straight line before it is named (a ratio)."""


class Terlambat(NamedTuple):
    """Something that is behind: what it is, and where its name, its figure and what the unit says of it stand."""

    jenis: str
    nama: Rujukan
    unit: str | None
    angka: Rujukan
    kendala: Rujukan
    lanjut: Rujukan | None


def perhatian(laporan: Laporan, triwulan: int) -> Iterator[Table[Any]]:
    """Indikator dan sub kegiatan yang tertinggal sampai triwulan ini."""
    semua = (
        *(_indikator(isi) for isi in pengukuran(laporan, triwulan) if _tertinggal(laporan, isi)),
        *(_uang(isi) for isi in uang_triwulan(laporan, triwulan) if _lambat(isi, triwulan)),
    )
    if not semua:
        return
    ambang = f"{laporan.ambang_alasan.normalize():f} %"
    yield PERHATIAN.tempatkan(
        Table[Terlambat](
            kode="tw_perhatian",
            judul=f"Yang Perlu Perhatian sampai {sebut(triwulan, laporan.tahun)}",
            sebutan="Perlu Perhatian",
            columns=(
                Text("jenis", "Jenis", lambda isi: isi.jenis, 22),
                _Ke("nama", "Indikator / Sub Kegiatan", 44, "teks"),
                Text("unit", "Unit", lambda isi: isi.unit, 14),
                _Ke("angka", "Sampai Kini", 11, "persen"),
                _Ke("kendala", "Kendala / Catatan Unit", 44, "teks"),
                _Ke("lanjut", "Tindak Lanjut", 40, "teks"),
            ),
            rows=tuple(Baris(str(nomor), isi) for nomor, isi in enumerate(semua, start=1)),
            sumber="Pengukuran Kinerja, Serapan dan Data Triwulan",
            pembeda=("jenis", "nama"),
            dipilih=f"capaian di bawah {ambang} atau belum dilaporkan, serapan 10 poin di bawah garis lurus",
            saring=True,
        )
    )


class _Ke(Ref[Terlambat]):
    """A column whose cells show those that its rows name."""

    def __init__(self, key: str, header: str, width: float, format_: str) -> None:
        super().__init__(key, header, "", "", width, format_)

    def isi(self, _tabel: str, baris: Baris[Terlambat]) -> Rujukan | None:
        """The cell that is shown."""
        tempat: Rujukan | None = getattr(baris.isi, self.key)
        return tempat


def _tertinggal(laporan: Laporan, isi: Pengukuran) -> bool:
    if not isi.triwulan:
        return False
    if isi.sampai.capaian is None:
        return isi.sampai.realisasi is None
    return persen_bulat(isi.sampai.capaian) < laporan.ambang_alasan


def _lambat(isi: UangTriwulan, triwulan: int) -> bool:
    return isi.serapan is None or isi.serapan < Decimal(triwulan) / len(TRIWULAN) - JAUH


def _indikator(isi: Pengukuran) -> Terlambat:
    kode = isi.indikator.kode
    kunci = kunci_indikator(kode, isi.triwulan)
    return Terlambat(
        "Belum dilaporkan" if isi.sampai.capaian is None else "Capaian rendah",
        Rujukan("data_indikator", kode, "indikator"),
        isi.indikator.rencana.unit,
        Rujukan(UKUR, kode, "capaian_sampai"),
        Rujukan("data_triwulan", kunci, "kendala"),
        Rujukan("data_triwulan", kunci, "tindak_lanjut"),
    )


def _uang(isi: UangTriwulan) -> Terlambat:
    kunci = isi.anggaran.kunci
    return Terlambat(
        "Keuangan belum dilaporkan" if isi.serapan is None else "Serapan rendah",
        Rujukan("data_program", kunci_baris(isi.anggaran.rencana), "uraian"),
        isi.anggaran.rencana.unit,
        Rujukan(UANG, kunci, "serapan"),
        Rujukan("data_anggaran_triwulan", kunci, "catatan"),
        None,
    )
