"""State of the data on Ringkasan: what came in, what is not known, what was found, what finance has reviewed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.bersama.ringkasan_kisi import BAB, KANAN, KOLOM_DATA, LEMBAR
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.domain.gabungan import banyak_angka, banyak_isi, banyak_kata
from lakip_xl.domain.kategori import BELUM_DILAPORKAN
from lakip_xl.domain.rumus import Tetapan, rumus, sisipkan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.reviu import STATUS
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Rujukan, Wilayah
from lakip_xl.layout.table import Table


class Cakupan(NamedTuple):
    """One line: what is counted, how it stands, and the cell that a click leads to."""

    hal: str
    keadaan: AnyRumus
    tautan: Rujukan | None = None


@rumus(f"{banyak_isi}-{banyak_kata.untuk(kata=Tetapan(BELUM_DILAPORKAN))}")
def _dilaporkan(nilai: Sequence[object]) -> int:
    """How many indicators have a category, or the words that say why none, but for those not reported (aturan 5)."""
    return banyak_isi(nilai) - banyak_kata(nilai, BELUM_DILAPORKAN)


@rumus('{jumlah}&" dari "&{dari}')
def _dari(jumlah: int, dari: int) -> str:
    """How many, and of how many."""
    return f"{jumlah} dari {dari}"


@rumus('{jumlah}&" kesalahan, "&{dari}&" peringatan"')
def _temuan(jumlah: int, dari: int) -> str:
    """How many findings of each level."""
    return f"{jumlah} kesalahan, {dari} peringatan"


@rumus("+".join(f'COUNTIF({{nilai}},"{kata}")' for kata in STATUS))
def _ditinjau(nilai: Sequence[object]) -> int:
    """How many rows a reviewer has given a status."""
    return sum(isi in STATUS for isi in nilai)


def tabel_cakupan(laporan: Laporan, temuan: Sequence[Finding], baris_kepala: int) -> Table[Cakupan]:
    """Compose the state of the data, with its header in the given row."""
    return Table[Cakupan](
        kode="ringkasan_cakupan",
        lembar=LEMBAR,
        judul="Yang Sudah dan Belum Diketahui",
        bab=BAB,
        columns=(
            Text("hal", "Data", lambda isi: isi.hal, KANAN[2], tautan=lambda baris: baris.isi.tautan),
            Computed("keadaan", "Ada", lambda baris: baris.isi.keadaan, KANAN[3], "teks"),
        ),
        rows=tuple(Baris(cakupan.hal, cakupan) for cakupan in _semua(laporan, temuan)),
        tetap=True,
        baris_kepala=baris_kepala,
        kolom_awal=KOLOM_DATA,
    )


def _banding(jumlah: AnyRumus, dari: AnyRumus, kata: AnyRumus = _dari) -> AnyRumus:
    return sisipkan(kata, jumlah=jumlah, dari=dari)


def _temuan_tingkat(level: Level) -> AnyRumus:
    return banyak_kata.untuk(nilai=Wilayah("pemeriksaan", "tingkat"), kata=Tetapan(str(level)))


def _isi(tabel: str, kolom: str, rumus_: AnyRumus = banyak_isi) -> AnyRumus:
    return rumus_.untuk(nilai=Wilayah(tabel, kolom))


def _semua(laporan: Laporan, temuan: Sequence[Finding]) -> Iterator[Cakupan]:
    def dari(
        hal: str, tabel: str, kolom: str, kunci: Sequence[str], rumus_: AnyRumus = banyak_isi
    ) -> Iterator[Cakupan]:
        if kunci:
            yield Cakupan(
                hal, _banding(_isi(tabel, kolom, rumus_), _isi(tabel, "kode")), Rujukan(tabel, kunci[0], "kode")
            )

    indikator = [indikator.kode for indikator in laporan.indikator]
    anggaran = [baris.kunci for baris in laporan.anggaran]
    yield from dari("Unit yang mengirim", "data_unit", "berkas", [unit.kode for unit in laporan.unit])
    yield from dari("Indikator dilaporkan", "data_indikator", "hasil", indikator, _dilaporkan)
    yield from dari("Realisasi anggaran terisi", "data_anggaran", "realisasi", anggaran, banyak_angka)
    yield from dari("Realisasi fisik terisi", "data_anggaran", "realisasi_fisik", anggaran, banyak_angka)
    yield from dari("Target akhir Renstra", "data_indikator", "target_akhir", indikator)
    sasaran = [isi.kode for isi in urut_sasaran(laporan)]
    yield from dari(f"Dasar hitung sama dengan {laporan.tahun - 1}", "B.3", "selisih", sasaran, banyak_angka)
    yield Cakupan(
        "Temuan pemeriksaan",
        _banding(_temuan_tingkat(Level.KESALAHAN), _temuan_tingkat(Level.PERINGATAN), _temuan),
        Rujukan("pemeriksaan", "1", "kode") if temuan else None,
    )
    yield Cakupan(
        "Baris Tabel 3.3 yang direviu",
        _banding(_isi("3.3", "status", _ditinjau), _isi("3.3", "kode")),
        Rujukan("3.3", TOTAL, "kode"),
    )
