"""The list of findings as a page to forward."""

from collections.abc import Iterator, Mapping, Sequence

from lakip_xl.checking.daftar_temuan import TemuanUnit
from lakip_xl.finding import Finding, Level
from lakip_xl.halaman.rangka import IsiHalaman, halaman, judul, paragraf, tabel
from lakip_xl.laporan import Laporan

_LOOK: Mapping[Level, str] = {Level.KESALAHAN: "galat", Level.PERINGATAN: "periksa"}
_JUMLAH = ("Unit", "Kesalahan", "Peringatan")
_KEPALA = ("Tempat", "Tingkat", "Kode", "Yang ditemukan", "Yang perlu dilakukan")


def halaman_temuan(laporan: Laporan, semua: Sequence[TemuanUnit]) -> bytes:
    """Return the findings as one HTML page without scripts and links: how many each unit has, then unit by unit."""
    return halaman(f"Temuan LAKIP {laporan.tahun}", _isi(laporan, semua), (_JUMLAH, _KEPALA))


def _isi(laporan: Laporan, semua: Sequence[TemuanUnit]) -> Iterator[str]:
    yield judul(f"Temuan LAKIP {laporan.tahun}")
    yield paragraf(laporan.identitas.perangkat_daerah)
    yield paragraf("Perbaiki kesalahan lebih dulu, dari atas ke bawah: sebab berdiri sebelum akibatnya.")
    yield tabel(_JUMLAH, (_jumlah(unit) for unit in semua))
    for unit in semua:
        if unit.temuan:
            yield judul(unit.nama, 2)
            yield tabel(_KEPALA, (_baris(unit, temuan) for temuan in unit.temuan))


def _jumlah(unit: TemuanUnit) -> tuple[IsiHalaman, ...]:
    return (
        IsiHalaman(unit.nama),
        IsiHalaman(str(unit.kesalahan), "angka"),
        IsiHalaman(str(unit.peringatan), "angka"),
    )


def _baris(unit: TemuanUnit, temuan: Finding) -> tuple[IsiHalaman, ...]:
    sel = temuan.sel
    milik = sel._replace(berkas="") if sel.berkas == unit.berkas and sel.lembar else sel
    return (
        IsiHalaman(str(milik)),
        IsiHalaman(temuan.level, _LOOK[temuan.level]),
        IsiHalaman(temuan.kode),
        IsiHalaman(temuan.pesan),
        IsiHalaman(unit.saran(temuan)),
    )
