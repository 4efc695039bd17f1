"""Cards of a unit: each program, kegiatan and sub kegiatan with its narrative; its events and base figures."""

from collections.abc import Iterator
from typing import Any

from lakip_xl.bersama import deret
from lakip_xl.bersama.bab_unit import BabUnit
from lakip_xl.bersama.kartu import Kartu, tabel_acara, tabel_pokok
from lakip_xl.bersama.kartu_data import tabel_data
from lakip_xl.bersama.nama import data_bernama, judul
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.tahunan import PANJANG, tahun_tersedia
from lakip_xl.layout.chart import BULAT, Chart, Jenis, Series
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pelaksanaan, Uraian
from lakip_xl.sheets.perencanaan import Variabel


def kartu_unit(laporan: Laporan, bab: BabUnit) -> Iterator[Table[Any]]:
    """Yield the card of each program, kegiatan and sub kegiatan of a unit that it says something of."""
    for kartu in _semua_kartu(laporan, bab):
        yield tabel_pokok(laporan, kartu)


def rinci_unit(laporan: Laporan, bab: BabUnit) -> Iterator[Table[Any]]:
    """Yield the acara and the base figures that belong to the cards of a unit, in the order of the programs."""
    semua = tuple(_semua_kartu(laporan, bab))
    yield from (tabel_acara(kartu) for kartu in semua if kartu.acara)
    berisi = tuple(kartu for kartu in semua if kartu.variabel)
    if berisi:
        yield tabel_data(laporan, bab, berisi)
    for kartu in semua:
        for variabel in kartu.variabel:
            tahun = tahun_tersedia(laporan, variabel.kode)
            if len(tahun) >= PANJANG:
                yield _deret(laporan, variabel, tahun)


def _semua_kartu(laporan: Laporan, bab: BabUnit) -> Iterator[Kartu]:
    milik = [buku for buku in laporan.buku[1:] if buku.identitas.unit in bab.bersama]
    uraian: dict[str, Uraian] = {}
    acara: dict[str, list[Pelaksanaan]] = {}
    for buku in milik:
        for isi in buku.isi(Uraian):
            uraian.setdefault(isi.kode, isi)
        for baris in buku.isi(Pelaksanaan):
            acara.setdefault(baris.sub_kegiatan or "", []).append(baris)
    for cabang in (cabang for program in laporan.pohon for cabang in program.telusuri()):
        kode = cabang.kode
        kartu = Kartu(
            bab,
            cabang,
            uraian.get(kode),
            tuple(acara.get(kode, ())),
            tuple(dasar for dasar in laporan.variabel.values() if dasar.acuan == kode and dasar.unit in bab.bersama),
            tuple(indikator for indikator in bab.indikator if indikator.rencana.acuan == kode),
        )
        if kartu.berisi:
            yield kartu


def _deret(laporan: Laporan, variabel: Variabel, tahun: tuple[int, ...]) -> Table[deret.Titik]:
    kode = f"deret {variabel.kode}"
    kepala = judul(f"{{nama}} Tahun {tahun[0]} s.d. {tahun[-1]}", nama=data_bernama(laporan, variabel))
    return Table[deret.Titik](
        kode=kode,
        judul=kepala.teks,
        judul_rumus=kepala.rumus,
        columns=(
            deret.kolom_tahun(),
            deret.cara_tumbuh(),
            deret.nilai("nilai", variabel.satuan.capitalize(), variabel.kode, 12),
            deret.pertumbuhan("Pertumbuhan", kode, "nilai", 12),
        ),
        rows=deret.baris_tahun(tahun),
        catatan=("Pertumbuhan = (tahun n − tahun sebelumnya) / tahun sebelumnya × 100.",),
        sumber="Data Dasar",
        dipilih="tahun yang angkanya ada",
        charts=(
            Chart(
                judul=kepala.teks,
                jenis=Jenis.GARIS,
                kategori="tahun",
                series=(Series(variabel.satuan.capitalize(), "nilai"),),
                sumbu_nilai=variabel.satuan.capitalize(),
                keterangan="Diagram garis angka dasar setiap tahun.",
                format=BULAT,
            ),
        ),
    )
