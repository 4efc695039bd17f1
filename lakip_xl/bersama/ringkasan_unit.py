"""Ringkasan capaian of a unit: a table for its head and for each sub koordinator."""

from collections.abc import Iterator
from typing import Any

from lakip_xl.bersama.bab_unit import BabUnit
from lakip_xl.bersama.bahan import Gambaran, batang_indikator, gambar_capaian
from lakip_xl.bersama.kaidah import kaidah_capaian
from lakip_xl.bersama.kolom import baris_indikator, hasil_indikator, kode_indikator, nama_indikator, satuan_indikator
from lakip_xl.bersama.nama import Bernama, judul, kolom_nama, nama_acuan, unit_bernama
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import AnyRumus, Text
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.table import Table

_SEBUTAN = {Jenjang.PROGRAM: "Program", Jenjang.KEGIATAN: "Kegiatan", Jenjang.SUB_KEGIATAN: "Sub Kegiatan"}


def ringkasan_unit(laporan: Laporan, bab: BabUnit) -> Iterator[Table[Any]]:
    """Yield a table for the head of the unit and for each sub koordinator."""
    jabatan = dict.fromkeys(_jabatan(indikator) for indikator in bab.indikator)
    for nomor, nama in enumerate(jabatan, start=1):
        milik = tuple(indikator for indikator in bab.indikator if _jabatan(indikator) == nama)
        yield from _tabel(laporan, bab, nomor, nama, milik, akhir=nomor == len(jabatan))


def _jabatan(indikator: BarisIndikator) -> str:
    return indikator.rencana.jabatan or "Penanggung jawab belum ditulis"


def _tabel(  # noqa: PLR0913 - what tells one table of a chapter from another
    laporan: Laporan, bab: BabUnit, nomor: int, jabatan: str, indikator: tuple[BarisIndikator, ...], *, akhir: bool
) -> Iterator[Table[Any]]:
    gambaran = Gambaran()
    if nomor == 1:
        batang = batang_indikator(bab.indikator)
        gambaran = gambar_capaian(
            f"bahan_unit_{bab.unit.kode}", f"indikator {bab.unit.nama}", batang, unit_bernama(bab.unit)
        )

    def sasaran(isi: BarisIndikator) -> str | None:
        return laporan.sasaran_dari(isi.rencana.acuan or "")

    jenjang = dict.fromkeys(
        _SEBUTAN.get(indikator.rencana.jenjang or Jenjang.PROGRAM, "Program") for indikator in indikator
    )
    yield Table[BarisIndikator](
        kode=f"ringkasan_{bab.unit.kode}_{nomor}",
        keluarga="ringkasan_unit",
        dahulu=tuple(dict.fromkeys(f"kartu_{bab.unit.kode}_{isi.rencana.acuan}_indikator" for isi in indikator)),
        padanan="indikator",
        judul=f"{bab.nomor}.{nomor} Ringkasan Capaian {jabatan}",
        judul_rumus=_judul(bab, nomor, indikator[0]),
        columns=(
            kode_indikator(),
            Text("sasaran", "Sasaran", sasaran, width=9, format="tengah"),
            kolom_nama("acuan", " / ".join(jenjang), lambda isi: nama_acuan(laporan, isi.rencana.acuan), 46),
            nama_indikator(40, "Indikator Kinerja"),
            satuan_indikator(12),
            *hasil_indikator(),
        ),
        rows=baris_indikator(indikator),
        catatan=(
            *gambaran.catatan,
            *_kaki(laporan, bab, akhir=akhir),
        ),
        sumber="Data Indikator" if akhir else "",
        berwarna=("kategori", "hasil"),
        charts=gambaran.charts,
    )
    yield from gambaran.bahan


def _judul(bab: BabUnit, nomor: int, indikator: BarisIndikator) -> AnyRumus | None:
    """Return the title of a table by whom its indicators name; None where they name no one."""
    jabatan = indikator.rencana.jabatan
    if not jabatan:
        return None
    sel = Rujukan("data_definisi", indikator.kode, "jabatan")
    return judul(f"{bab.nomor}.{nomor} Ringkasan Capaian {{jabatan}}", jabatan=Bernama(jabatan, sel)).rumus


def _kaki(laporan: Laporan, bab: BabUnit, *, akhir: bool) -> tuple[str, ...]:
    """Return the notes below the last table of a unit."""
    if not akhir:
        return ()
    return ("Realisasi yang belum dilaporkan tidak diberi capaian.", *kaidah_capaian(laporan, bab.indikator))
