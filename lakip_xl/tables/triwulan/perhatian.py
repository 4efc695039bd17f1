"""Yang Perlu Perhatian: indicators and money that are behind at the end of a quarter, with what units say of it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from lakip_xl.bersama.buku_triwulan.lembar import PERHATIAN, UANG, UKUR, sebut
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_unit
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
    unit: Isi
    angka: Rujukan
    kendala: Rujukan
    lanjut: Rujukan | None


def perhatian(laporan: Laporan, triwulan: int) -> Iterator[Table[Any]]:
    """Indikator dan sub kegiatan yang tertinggal sampai triwulan ini."""
    semua = (
        *(_indikator(laporan, isi) for isi in _urut_indikator(laporan, triwulan)),
        *(_uang(laporan, isi) for isi in _urut_uang(laporan, triwulan)),
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
                kolom_nama("unit", "Unit", lambda isi: isi.unit, 23),
                _Ke("angka", "Capaian / Serapan", 11, "persen"),
                _Ke("kendala", "Kendala / Catatan Unit", 42, "teks"),
                _Ke("lanjut", "Tindak Lanjut", 36, "teks"),
            ),
            rows=tuple(Baris(str(nomor), isi) for nomor, isi in enumerate(semua, start=1)),
            catatan=(
                "Urutan: indikator menurut capaian, lalu sub kegiatan menurut rupiah yang kurang dari garis lurus.",
            ),
            sumber="Pengukuran Kinerja, Serapan dan Data Triwulan",
            pembeda=("jenis", "nama"),
            dipilih=f"capaian di bawah {ambang} atau belum dilaporkan, serapan 10 poin di bawah garis lurus",
            saring=True,
            ekor_utuh=True,
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


def _urut_indikator(laporan: Laporan, triwulan: int) -> list[Pengukuran]:
    """Return indicators that are behind: those that lack a figure, then by their capaian."""
    semua = [isi for isi in pengukuran(laporan, triwulan) if _tertinggal(laporan, isi)]
    return sorted(semua, key=lambda isi: Decimal(-1) if isi.sampai.capaian is None else isi.sampai.capaian)


def _urut_uang(laporan: Laporan, triwulan: int) -> list[UangTriwulan]:
    """Return money that is behind, by how many rupiah lack to the straight line."""
    semua = [isi for isi in uang_triwulan(laporan, triwulan) if _lambat(isi, triwulan)]
    return sorted(
        semua, key=lambda isi: (isi.sampai or 0) - (isi.anggaran.pagu or 0) * Decimal(triwulan) / len(TRIWULAN)
    )


def _tertinggal(laporan: Laporan, isi: Pengukuran) -> bool:
    if not isi.triwulan:
        return False
    if isi.sampai.capaian is None:
        return isi.sampai.realisasi is None
    return persen_bulat(isi.sampai.capaian) < laporan.ambang_alasan


def _lambat(isi: UangTriwulan, triwulan: int) -> bool:
    return isi.serapan is None or isi.serapan < Decimal(triwulan) / len(TRIWULAN) - JAUH


def _indikator(laporan: Laporan, isi: Pengukuran) -> Terlambat:
    kode = isi.indikator.kode
    kunci = kunci_indikator(kode, isi.triwulan)
    return Terlambat(
        "Belum dilaporkan" if isi.sampai.capaian is None else "Capaian rendah",
        Rujukan("data_indikator", kode, "indikator"),
        nama_unit(laporan, isi.indikator.rencana.unit, "sebutan"),
        Rujukan(UKUR, kode, "capaian_sampai"),
        Rujukan("data_triwulan", kunci, "kendala"),
        Rujukan("data_triwulan", kunci, "tindak_lanjut"),
    )


def _uang(laporan: Laporan, isi: UangTriwulan) -> Terlambat:
    kunci = isi.anggaran.kunci
    return Terlambat(
        "Keuangan belum dilaporkan" if isi.serapan is None else "Serapan rendah",
        Rujukan("data_program", kunci_baris(isi.anggaran.rencana), "uraian"),
        nama_unit(laporan, isi.anggaran.rencana.unit, "sebutan"),
        Rujukan(UANG, kunci, "serapan"),
        Rujukan("data_anggaran_triwulan", kunci, "catatan"),
        None,
    )
