"""Ringkasan: the year on one page for the head of the office."""

from collections.abc import Iterator, Sequence

from lakip_xl.bersama.kolom import lihat
from lakip_xl.bersama.perhatian import tabel_perhatian
from lakip_xl.bersama.ringkasan_cakupan import tabel_cakupan
from lakip_xl.bersama.ringkasan_kisi import BAGIAN, LEBAR, LEMBAR
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Category, Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan, Rumus, Wilayah
from lakip_xl.layout.table import Table

_HITUNG = "SUMPRODUCT(--({semua}={kategori}))"


def ringkasan(laporan: Laporan, temuan: Sequence[Finding]) -> Iterator[Table]:
    """Compose the page: coverage, sasaran, programs, categories, what needs attention."""
    yield tabel_cakupan(laporan, temuan)
    yield _sasaran(laporan)
    yield _program(laporan)
    yield _kategori(laporan)
    yield tabel_perhatian(laporan)


def _sasaran(laporan: Laporan) -> Table:
    return Table(
        kode="ringkasan_sasaran",
        lembar=LEMBAR,
        judul="Capaian Sasaran",
        bagian=BAGIAN,
        columns=(
            Text("uraian", "Sasaran", lambda isi: isi.sasaran, width=LEBAR[0]),
            Ref("cakupan", "Cakupan", "B.7", "cakupan", LEBAR[1], "tengah"),
            Ref("serapan", "Serapan Program", "B.7", "serapan", LEBAR[2], "persen"),
            Ref("capaian", "Capaian", "B.7", "capaian", LEBAR[3], "persen"),
            Category("kategori", "Kategori", of="capaian", width=LEBAR[4]),
            lihat(lambda baris: Rujukan("B.7", baris.kunci, "kode")),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in laporan.sasaran),
        berwarna=("kategori",),
    )


def _program(laporan: Laporan) -> Table:
    return Table(
        kode="ringkasan_program",
        lembar=LEMBAR,
        judul="Serapan Program",
        bagian=BAGIAN,
        columns=(
            Text("uraian", "Program", lambda isi: isi.rencana.uraian, width=LEBAR[0]),
            Ref("pagu", "Pagu (Rp)", "3.3", "pagu", LEBAR[1], "rupiah"),
            Ref("realisasi", "Realisasi (Rp)", "3.3", "realisasi", LEBAR[2], "rupiah"),
            Ref("serapan", "Serapan", "3.3", "serapan", LEBAR[3], "persen"),
            Ref("kategori", "Kategori", "3.3", "kategori", LEBAR[4], "tengah"),
            lihat(lambda baris: Rujukan("3.3", baris.kunci, "kode")),
        ),
        rows=tuple(Baris(cabang.kode, cabang) for cabang in laporan.pohon),
        berwarna=("kategori",),
    )


def _kategori(laporan: Laporan) -> Table:
    indikator = [laporan.kategori_indikator(satu) for satu in laporan.indikator]
    program = [laporan.skala.kategori(laporan.serapan(cabang.kode)) for cabang in laporan.pohon]
    nama = list(dict.fromkeys((*(band.kategori for band in laporan.skala.band), *sorted(set(indikator)))))

    def hitung(isi: Sequence[str | None], tabel: str) -> Rumus:
        semua = {"semua": Wilayah(tabel, "kategori")}
        return Rumus(_HITUNG, lambda kategori: sum(satu == kategori for satu in isi), semua)

    return Table(
        kode="ringkasan_kategori",
        lembar=LEMBAR,
        judul="Sebaran Kategori",
        bagian=BAGIAN,
        columns=(
            Text("kategori", "Kategori", lambda isi: isi, width=LEBAR[0]),
            Computed("indikator", "Indikator", hitung(indikator, "data_indikator"), LEBAR[1], "bulat"),
            Computed("program", "Program", hitung(program, "ringkasan_program"), LEBAR[2], "bulat"),
        ),
        rows=tuple(Baris(satu, satu) for satu in nama),
    )
