"""Tabel 3.1.1: target and realisasi of tujuan and sasaran in earlier years."""

from collections.abc import Callable, Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Riwayat
from lakip_xl.tables.columns import Ref, Text
from lakip_xl.tables.declaration import table
from lakip_xl.tables.rumus_indikator import kunci_riwayat
from lakip_xl.tables.sel import Baris
from lakip_xl.tables.table import Table, format_satuan

Deret = dict[int, Riwayat]


@table("3.1.1")
def capaian_tahun_lalu(laporan: Laporan) -> Iterator[Table]:
    """Target dan realisasi sasaran pada tahun-tahun sebelumnya, dengan nama pada tahun itu."""
    deret = deret_sasaran(laporan)
    tahun = sorted({satu for isi in deret.values() for satu in isi})
    if not tahun:
        return
    yield Table(
        kode="3.1.1",
        lembar="Tabel 3.1.1",
        judul=f"Capaian Sasaran Strategis Tahun {tahun[0]} s.d. {tahun[-1]}",
        bagian="BAB III Akuntabilitas Kinerja",
        columns=(
            Text("sasaran", "Sasaran", nama_deret, width=50),
            Text("satuan", "Satuan", lambda isi: next(iter(isi.values())).satuan, width=10, format="tengah"),
            *(
                Ref(
                    f"{bagian}_{satu}",
                    f"{bagian.capitalize()} {satu}",
                    "data_riwayat",
                    bagian,
                    width=12,
                    format=format_tahun(satu, bagian),
                    kunci=kunci_tahun(satu),
                )
                for satu in tahun
                for bagian in ("target", "realisasi")
            ),
        ),
        rows=tuple(Baris(f"{nomor}", isi) for nomor, isi in enumerate(deret.values(), start=1)),
        catatan=(
            "Sasaran dan indikator tahun-tahun ini berbeda dari Renstra yang berlaku sekarang; tidak dibuat tren.",
        ),
        sumber="Data Riwayat",
    )


def deret_sasaran(laporan: Laporan) -> dict[tuple[str | None, str], Deret]:
    """Figures of earlier years by (acuan, name), of rows that belong to no present indicator."""
    indikator = {satu.kode for satu in laporan.indikator}
    hasil: dict[tuple[str | None, str], Deret] = {}
    for baris in laporan.riwayat:
        if baris.acuan not in indikator and baris.tahun < laporan.tahun:
            hasil.setdefault((baris.acuan, baris.nama), {})[baris.tahun] = baris
    return hasil


def nama_deret(deret: Deret) -> str:
    """Return the name under which a series stands in Riwayat."""
    return next(iter(deret.values())).nama


def kunci_tahun(tahun: int) -> Callable[[Baris], str | None]:
    """Return what finds the row of Data Riwayat of a year."""

    def pilih(baris: Baris) -> str | None:
        return kunci_riwayat(baris.isi[tahun]) if tahun in baris.isi else None

    return pilih


def format_tahun(tahun: int, bagian: str) -> Callable[[Baris], str]:
    """Return what chooses the number format of a figure of a year, by its unit then."""

    def pilih(baris: Baris) -> str:
        riwayat = baris.isi.get(tahun)
        return format_satuan(riwayat.satuan, getattr(riwayat, bagian)) if riwayat else "umum"

    return pilih
