"""Coverage on Ringkasan: what came in, what was found, what finance has reviewed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lakip_xl.bersama.kolom import lihat
from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.bersama.ringkasan_kisi import BAB, LEBAR, LEMBAR
from lakip_xl.domain import anggaran
from lakip_xl.domain.gabungan import banyak_angka, banyak_isi, banyak_kata
from lakip_xl.domain.kategori import BELUM_DILAPORKAN
from lakip_xl.domain.rumus import Tetapan, rumus
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.reviu import STATUS
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Rujukan, Wilayah
from lakip_xl.layout.table import Table


class Cakupan(NamedTuple):
    """One line: what is counted, how, out of how many, and the table that a click leads to."""

    hal: str
    jumlah: AnyRumus
    dari: AnyRumus
    keterangan: str
    tautan: Rujukan | None = None


@rumus(f"{banyak_isi}-{banyak_kata.untuk(kata=Tetapan(BELUM_DILAPORKAN))}")
def _dilaporkan(nilai: Sequence[object]) -> int:
    """How many indicators have a category, or the words that say why none, but for those not reported (aturan 5)."""
    return banyak_isi(nilai) - banyak_kata(nilai, BELUM_DILAPORKAN)


def tabel_cakupan(laporan: Laporan, temuan: Sequence[Finding]) -> Table[Cakupan]:
    """Compose the coverage of the year."""
    return Table[Cakupan](
        kode="ringkasan_cakupan",
        lembar=LEMBAR,
        judul="Kelengkapan dan Reviu",
        judul_lembar=f"Ringkasan Kinerja dan Anggaran Tahun {laporan.tahun}",
        bab=BAB,
        columns=(
            Text("hal", "Hal", lambda isi: isi.hal, width=LEBAR[0]),
            Computed("jumlah", "Jumlah", lambda baris: baris.isi.jumlah, LEBAR[1], "bulat"),
            Computed("dari", "Dari", lambda baris: baris.isi.dari, LEBAR[2], "bulat"),
            Computed("persen", "Persen", anggaran.serapan.untuk(pagu="dari", realisasi="jumlah"), LEBAR[3], "persen"),
            Text("keterangan", "Keterangan", lambda isi: isi.keterangan, width=LEBAR[4]),
            lihat(lambda baris: baris.isi.tautan),
        ),
        rows=tuple(Baris(cakupan.hal, cakupan) for cakupan in _semua(laporan, temuan)),
    )


def _semua(laporan: Laporan, temuan: Sequence[Finding]) -> Iterator[Cakupan]:
    yield Cakupan(
        "Unit yang mengirim masukan",
        banyak_isi.untuk(nilai=Wilayah("data_unit", "berkas")),
        banyak_isi.untuk(nilai=Wilayah("data_unit", "kode")),
        "berkas di folder masukan",
        _awal("data_unit", [unit.kode for unit in laporan.unit]),
    )
    yield Cakupan(
        "Indikator yang dilaporkan",
        _dilaporkan.untuk(nilai=Wilayah("data_indikator", "kategori")),
        banyak_isi.untuk(nilai=Wilayah("data_indikator", "kode")),
        "tanpa realisasi tidak diberi capaian",
        _awal("data_indikator", [indikator.kode for indikator in laporan.indikator]),
    )
    yield Cakupan(
        "Sub kegiatan dengan realisasi anggaran",
        banyak_angka.untuk(nilai=Wilayah("data_anggaran", "realisasi")),
        banyak_isi.untuk(nilai=Wilayah("data_anggaran", "kode")),
        "kosong bukan nol",
        _awal("data_anggaran", [baris.kunci for baris in laporan.anggaran]),
    )
    for level in Level:
        yield Cakupan(
            f"Temuan pemeriksaan: {level}",
            banyak_kata.untuk(nilai=Wilayah("pemeriksaan", "tingkat"), kata=Tetapan(str(level))),
            banyak_isi.untuk(nilai=Wilayah("pemeriksaan", "tingkat")),
            "lihat lembar Pemeriksaan",
            Rujukan("pemeriksaan", "1", "kode") if temuan else None,
        )
    for kata in STATUS:
        yield Cakupan(
            f"Reviu Tabel 3.3: {kata}",
            banyak_kata.untuk(nilai=Wilayah("3.3", "status"), kata=Tetapan(kata)),
            banyak_isi.untuk(nilai=Wilayah("3.3", "kode")),
            "diisi Sub Bagian Keuangan di samping Tabel 3.3",
            Rujukan("3.3", TOTAL, "kode"),
        )


def _awal(tabel: str, kunci: Sequence[str]) -> Rujukan | None:
    return Rujukan(tabel, kunci[0], "kode") if kunci else None
