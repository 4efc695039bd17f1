"""What tables of a recap share: which office a row is of, sums of money, who counts what."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from lakip_xl.domain import anggaran
from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.gabungan import total_milik
from lakip_xl.domain.kategori import SKALA_BAKU, Band, Skala
from lakip_xl.laporan.ikhtisar import Ikhtisar, IkhtisarSasaran, IkhtisarUrusan
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Wilayah

T = TypeVar("T")

BAB = "Rekapitulasi"
SUMBER = "perencanaan.xlsx dan masukan setiap kantor"
TERBANYAK = 40
"""Bars that a chart can show."""


class SasaranKantor(NamedTuple):
    """A sasaran of an office."""

    kantor: Ikhtisar
    sasaran: IkhtisarSasaran


class UrusanKantor(NamedTuple):
    """The money of an office in one bidang urusan."""

    kantor: Ikhtisar
    urusan: IkhtisarUrusan


def baris_kantor(semua: Sequence[Ikhtisar]) -> tuple[Baris[Ikhtisar], ...]:
    """Return a row for every office."""
    return tuple(Baris(kantor.folder, kantor) for kantor in semua)


def baris_urusan(semua: Sequence[Ikhtisar]) -> tuple[Baris[UrusanKantor], ...]:
    """Return a row for each bidang urusan of every office."""
    return tuple(
        Baris(f"{kantor.folder}/{urusan.kode}", UrusanKantor(kantor, urusan))
        for kantor in semua
        for urusan in kantor.urusan
    )


def baris_sasaran(semua: Sequence[Ikhtisar]) -> tuple[Baris[SasaranKantor], ...]:
    """Return a row for each sasaran of every office."""
    return tuple(
        Baris(f"{kantor.folder}/{sasaran.kode}", SasaranKantor(kantor, sasaran))
        for kantor in semua
        for sasaran in kantor.sasaran
    )


def kolom_kantor(pilih: Callable[[T], Ikhtisar]) -> tuple[Text[T], Text[T]]:
    """Return the columns that say which office a row is of."""
    return (
        Text("folder", "Folder", lambda isi: pilih(isi).folder, width=34),
        Text("nama", "Perangkat Daerah", lambda isi: pilih(isi).perangkat_daerah or None, width=46),
    )


def kolom_uang(milik: Wilayah, dari: Callable[[str], Wilayah]) -> tuple[Computed[str], ...]:
    """Return the columns of money of the rows whose `milik` is the row's code; `dari` finds both sums (aturan 12)."""

    def jumlah(kolom: str) -> AnyRumus:
        return total_milik.untuk(milik=milik, nilai=dari(kolom))

    return (
        Computed("pagu", "Pagu (Rp)", jumlah("pagu"), 24, "rupiah"),
        Computed("realisasi", "Realisasi (Rp)", jumlah("realisasi"), 24, "rupiah"),
        Computed("serapan", "Serapan", anggaran.serapan, 12, "persen"),
        Computed("sisa", "SiLPA (Rp)", anggaran.sisa, 24, "rupiah"),
    )


def grafik_serapan(apa: str, banyak: int) -> tuple[Chart, ...]:
    """Return the chart of absorption by what a table sums up; none where it has more rows than can be read."""
    if banyak > TERBANYAK:
        return ()
    return (
        Chart(
            judul=f"Serapan anggaran menurut {apa}",
            jenis=Jenis.KOLOM,
            kategori="kode",
            series=(Series("Serapan", "serapan"),),
            sumbu_nilai="Realisasi / pagu",
            keterangan=f"Diagram kolom serapan anggaran setiap {apa}.",
            format=PERSEN,
        ),
    )


def kunci_kategori(urutan: int) -> str:
    """Return the column key of a category."""
    return f"kategori_{huruf(urutan).lower()}"


def skala_rekap(semua: Sequence[Ikhtisar]) -> Skala | None:
    """Return the scale that all offices share, the usual one where none says its own; None where they differ."""
    milik = {kantor.skala for kantor in semua if kantor.skala}
    if not milik:
        return SKALA_BAKU
    return Skala(tuple(Band(batas, nama) for nama, batas in milik.pop())) if len(milik) == 1 else None


def semua_kategori(semua: Sequence[Ikhtisar]) -> list[str]:
    """Return the categories of the offices' own scales in their order, then the words for those without one."""
    skala = [kantor.skala for kantor in semua if kantor.skala] or [
        tuple((band.kategori, band.batas_bawah) for band in SKALA_BAKU.band)
    ]
    nama = dict.fromkeys(nama for pita in dict.fromkeys(skala) for nama, _ in pita)
    return [*nama, *sorted({nama for kantor in semua for nama, _ in kantor.kategori} - nama.keys())]
