"""The tables of a card, on the grid that all cards of a sheet share."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.bersama.bab_unit import BAGIAN, BabUnit
from lakip_xl.bersama.kolom import hasil_indikator, ke, lihat
from lakip_xl.domain.kode import Jenjang, parse_kode
from lakip_xl.laporan import BarisIndikator, Cabang, Laporan
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pelaksanaan, Uraian
from lakip_xl.sheets.perencanaan import Variabel

KIRI, TENGAH, ANGKA = 36, 62, 12
"""Widths of the grid: what, where or how, figures."""

_SEBUTAN = {Jenjang.PROGRAM: "Program", Jenjang.KEGIATAN: "Kegiatan", Jenjang.SUB_KEGIATAN: "Sub Kegiatan"}


class Kartu(NamedTuple):
    """What the card of a program, kegiatan or sub kegiatan shows."""

    bab: BabUnit
    cabang: Cabang
    uraian: Uraian | None
    acara: tuple[Pelaksanaan, ...]
    variabel: tuple[Variabel, ...]
    indikator: tuple[BarisIndikator, ...]

    @property
    def lembar(self) -> str:
        """Name of its sheet."""
        return self.bab.lembar("Kartu")

    @property
    def berisi(self) -> bool:
        """Whether the unit says anything of this program, kegiatan or sub kegiatan."""
        isi = self.uraian
        tertulis = isi is not None and any((isi.maksud_tujuan, isi.capaian, isi.permasalahan, isi.solusi))
        return tertulis or bool(self.acara or self.variabel or self.indikator)

    def kode(self, bagian: str) -> str:
        """Return the code of one of its tables."""
        return f"kartu_{self.bab.unit.kode}_{self.cabang.kode}_{bagian}"


def tabel_pokok(laporan: Laporan, kartu: Kartu) -> Table:
    """Compose the head of a card: what it belongs to, who answers for it, money, narrative."""
    cabang = kartu.cabang
    return Table(
        kode=kartu.kode("pokok"),
        lembar=kartu.lembar,
        judul=f"{_SEBUTAN[cabang.jenjang]} {cabang.kode} {cabang.rencana.uraian}",
        judul_lembar=f"{kartu.bab.nomor} Kartu Kegiatan {kartu.bab.unit.nama}",
        bagian=BAGIAN,
        columns=(
            Text(
                "perihal",
                "Perihal",
                lambda isi: isi[0],
                width=KIRI,
                tautan=lambda _: Rujukan("3.3", cabang.kode, "kode"),
            ),
            Computed("isi", "Isi", lambda baris: baris.isi[1], width=TENGAH, format=lambda baris: baris.isi[2]),
        ),
        rows=tuple(Baris(isi[0], isi) for isi in _pokok(laporan, kartu)),
    )


def _pokok(laporan: Laporan, kartu: Kartu) -> Iterator[tuple[str, object, str]]:
    """Yield what, the text or the formula, and the format; what is blank is left out."""
    for kode in _di_atas(kartu.cabang.kode):
        if kode in laporan.program:
            baris = laporan.program[kode]
            terurai = parse_kode(kode)
            yield _SEBUTAN[terurai.jenjang] if terurai else "Program", baris.uraian, "teks"
    unit = kartu.bab.unit
    kepala = " - ".join(satu for satu in (unit.nama_kepala, unit.jabatan_kepala or unit.nama) if satu)
    yield "Penanggung Jawab", kepala, "teks"
    for nama, kolom, format_ in (
        ("Pagu Anggaran (Rp)", "pagu", "rupiah_kiri"),
        ("Realisasi Anggaran (Rp)", "realisasi", "rupiah_kiri"),
        ("Serapan", "serapan", "persen_kiri"),
    ):
        yield nama, tunjuk(Rujukan("3.3", kartu.cabang.kode, kolom)), format_
    uraian = kartu.uraian
    if uraian is None:
        return
    for nama, isi in (
        ("Maksud dan Tujuan", uraian.maksud_tujuan),
        ("Capaian", uraian.capaian),
        ("Permasalahan", uraian.permasalahan),
        ("Solusi", uraian.solusi),
    ):
        if isi:
            yield nama, isi, "teks"


def _di_atas(kode: str) -> tuple[str, ...]:
    """Return the codes from the program down to the node itself."""
    terurai = parse_kode(kode)
    return () if terurai is None else (*(_di_atas(terurai.induk) if terurai.induk else ()), kode)


def tabel_indikator(kartu: Kartu) -> Table:
    """Compose the indicators of a card."""
    return Table(
        kode=kartu.kode("indikator"),
        lembar=kartu.lembar,
        judul="Indikator Kinerja",
        bagian=BAGIAN,
        columns=(
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, width=KIRI),
            Text("jabatan", "Penanggung Jawab", lambda isi: isi.rencana.jabatan, width=TENGAH),
            Text("satuan", "Satuan", lambda isi: isi.rencana.satuan, width=ANGKA, format="tengah"),
            *hasil_indikator(),
            lihat(ke("data_indikator", "kode")),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in kartu.indikator),
        berwarna=("kategori",),
    )


def tabel_acara(kartu: Kartu) -> Table:
    """Compose the events of a card, in the order of their dates."""

    def dari(key: str, header: str, format_: str, width: float = ANGKA) -> Ref:
        return Ref(key, header, "data_pelaksanaan", key, width, format_)

    berpagu = any(satu.pagu is not None or satu.realisasi is not None for satu in kartu.acara)
    uang = (dari("pagu", "Pagu (Rp)", "rupiah"), dari("realisasi", "Realisasi (Rp)", "rupiah")) if berpagu else ()
    return Table(
        kode=kartu.kode("acara"),
        lembar=kartu.lembar,
        judul="Waktu dan Tempat Pelaksanaan",
        bagian=BAGIAN,
        columns=(
            Text("acara", "Acara", lambda isi: isi.acara, width=KIRI),
            Text("tempat", "Tempat", lambda isi: isi.tempat, width=TENGAH),
            dari("mulai", "Mulai", "tanggal_pendek"),
            dari("selesai", "Selesai", "tanggal_pendek"),
            dari("jumlah", "Jumlah", "bulat"),
            Text("satuan", "Satuan", lambda isi: isi.satuan, width=ANGKA, format="tengah"),
            *uang,
            lihat(ke("data_pelaksanaan", "acara")),
        ),
        rows=tuple(
            Baris(f"{baris.asal.berkas}/{baris.asal.baris}", baris)
            for baris in sorted(kartu.acara, key=lambda b: (b.mulai is None, b.mulai, b.asal.baris))
        ),
    )
