"""The tables of a card, on the grid that all cards of a sheet share."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.bersama.bab_unit import BabUnit
from lakip_xl.bersama.kolom import (
    ke,
    lihat,
)
from lakip_xl.bersama.milik import kunci_baris, kunci_uraian
from lakip_xl.bersama.nama import Bernama, judul, nama_cabang, nama_program, nama_semua_unit
from lakip_xl.domain.kode import Jenjang, parse_kode
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import BarisIndikator, Cabang, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pelaksanaan, Uraian
from lakip_xl.sheets.perencanaan import Variabel

KIRI, TENGAH, ANGKA = 36, 62, 12
"""Widths of the grid: what, where or how, figures."""

_SEBUTAN = {Jenjang.PROGRAM: "Program", Jenjang.KEGIATAN: "Kegiatan", Jenjang.SUB_KEGIATAN: "Sub Kegiatan"}

_DIPILIH = "kartu dan uraian yang terisi, acara menurut tanggal; yang kini tidak terisi tampak kosong"


class Kartu(NamedTuple):
    """What the card of a program, kegiatan or sub kegiatan shows."""

    bab: BabUnit
    cabang: Cabang
    uraian: Uraian | None
    acara: tuple[Pelaksanaan, ...]
    variabel: tuple[Variabel, ...]
    indikator: tuple[BarisIndikator, ...]

    @property
    def berisi(self) -> bool:
        """Whether the unit says anything of this program, kegiatan or sub kegiatan."""
        isi = self.uraian
        tertulis = isi is not None and any((isi.maksud_tujuan, isi.capaian, isi.permasalahan, isi.solusi))
        return tertulis or bool(self.acara or self.variabel or self.indikator)

    def kode(self, tabel: str) -> str:
        """Return the code of one of its tables."""
        return f"kartu_{self.bab.unit.kode}_{self.cabang.kode}_{tabel}"

    def keluarga(self, tabel: str) -> str:
        """Return the code of one of its tables without the unit."""
        return f"kartu_{self.cabang.kode}_{tabel}"

    def sebutan(self, kata: str) -> str:
        """Return what reviewers call one of its tables."""
        return f"{self.cabang.kode} {kata}"


class Butir(NamedTuple):
    """A line of the head of a card: what, the text or the formula, and the format."""

    perihal: str
    isi: object
    format: str = "teks"


def tabel_pokok(laporan: Laporan, kartu: Kartu) -> Table[Butir]:
    """Compose the head of a card: what it belongs to, who answers for it, money, narrative."""
    cabang = kartu.cabang
    sel = nama_cabang(cabang)
    kepala = judul(
        f"{_SEBUTAN[cabang.jenjang]} {{kode}} {{uraian}}",
        kode=Bernama(cabang.kode, sel._replace(kolom="kode")),
        uraian=Bernama(cabang.rencana.uraian, sel),
    )
    return Table[Butir](
        kode=kartu.kode("pokok"),
        keluarga=kartu.keluarga("pokok"),
        sebutan=kartu.sebutan("Perihal"),
        dipilih=_DIPILIH,
        judul=kepala.teks,
        judul_rumus=kepala.rumus,
        columns=(
            Text(
                "perihal",
                "Perihal",
                lambda isi: isi.perihal,
                width=KIRI,
                tautan=lambda _: Rujukan("3.3", cabang.kode, "kode"),
            ),
            Computed("isi", "Isi", lambda baris: baris.isi.isi, width=TENGAH, format=lambda baris: baris.isi.format),
        ),
        rows=tuple(Baris(butir.perihal, butir) for butir in _pokok(laporan, kartu)),
    )


def _pokok(laporan: Laporan, kartu: Kartu) -> Iterator[Butir]:
    """Yield the lines; what is blank is left out."""
    for kode in _di_atas(kartu.cabang.kode):
        if kode in laporan.program:
            terurai = parse_kode(kode)
            yield Butir(_SEBUTAN[terurai.jenjang] if terurai else "Program", nama_program(laporan, kode))
    kepala = {kata: Rujukan("data_unit", kartu.bab.unit.kode, kata) for kata in ("kepala", "jabatan", "nama")}
    yield Butir("Penanggung Jawab", penanggung_jawab.untuk(**kepala))
    for nama, kolom, format_ in (
        ("Pagu Anggaran (Rp)", "pagu", "rupiah_kiri"),
        ("Realisasi Anggaran (Rp)", "realisasi", "rupiah_kiri"),
        ("Serapan", "serapan", "persen_kiri"),
    ):
        yield Butir(nama, tunjuk.untuk(asal=Rujukan("3.3", kartu.cabang.kode, kolom)), format_)
    yield from _bersama(laporan, kartu)
    uraian = kartu.uraian
    if uraian is None:
        return
    for nama, kolom, isi in (
        ("Maksud dan Tujuan", "maksud_tujuan", uraian.maksud_tujuan),
        ("Capaian", "capaian", uraian.capaian),
        ("Permasalahan", "permasalahan", uraian.permasalahan),
        ("Solusi", "solusi", uraian.solusi),
    ):
        if isi:
            yield Butir(nama, Rujukan("data_uraian", kunci_uraian(uraian), kolom))


def _bersama(laporan: Laporan, kartu: Kartu) -> Iterator[Butir]:
    """Yield who else carries the sub kegiatan, and the part of this unit (aturan 28)."""
    bagian = laporan.bagian.get(kartu.cabang.kode, ())
    if len(bagian) < 2:  # noqa: PLR2004 - one unit alone
        return
    yield Butir("Unit Pelaksana", nama_semua_unit(laporan, [baris.rencana.unit for baris in bagian]))
    for baris in bagian:
        if baris.rencana.unit in kartu.bab.bersama:
            for kata, kolom in (("Pagu", "pagu"), ("Realisasi", "realisasi")):
                perihal = f"{kata} {baris.rencana.unit} (Rp)"
                yield Butir(perihal, tunjuk.untuk(asal=Rujukan("data_anggaran", baris.kunci, kolom)), "rupiah_kiri")


def _di_atas(kode: str) -> tuple[str, ...]:
    """Return the codes from the program down to the node itself."""
    terurai = parse_kode(kode)
    return () if terurai is None else (*(_di_atas(terurai.induk) if terurai.induk else ()), kode)


def tabel_acara(kartu: Kartu) -> Table[Pelaksanaan]:
    """Compose the events of a card, in the order of their dates."""

    def dari(key: str, header: str, format_: str, width: float = ANGKA) -> Ref[Pelaksanaan]:
        return Ref(key, header, "data_pelaksanaan", key, width, format_)

    berpagu = any(acara.pagu is not None or acara.realisasi is not None for acara in kartu.acara)
    uang = (dari("pagu", "Pagu (Rp)", "rupiah"), dari("realisasi", "Realisasi (Rp)", "rupiah")) if berpagu else ()
    bersama = any(acara.pagu_untuk is not None for acara in kartu.acara)
    untuk = (Computed[Pelaksanaan]("pagu_untuk", "Pagu Itu untuk", _pagu_untuk, 12, "teks"),) if bersama else ()
    tanpa_tanggal = any(acara.mulai is None for acara in kartu.acara)
    waktu = (Computed[Pelaksanaan]("waktu", "Waktu Tanpa Tanggal", _waktu, 18, "teks"),) if tanpa_tanggal else ()
    ada_rencana = any(acara.rencana is not None for acara in kartu.acara)
    rencana = (dari("rencana", "Rencana", "bulat"),) if ada_rencana else ()
    return Table[Pelaksanaan](
        kode=kartu.kode("acara"),
        keluarga=kartu.keluarga("acara"),
        sebutan=kartu.sebutan("Acara"),
        kembar=("mulai", "tempat"),
        dipilih=_DIPILIH,
        judul=kartu.sebutan("Waktu dan Tempat Pelaksanaan"),
        columns=(
            dari("acara", "Acara", "teks", KIRI),
            dari("tempat", "Tempat", "teks", TENGAH),
            dari("mulai", "Mulai", "tanggal_pendek"),
            dari("selesai", "Selesai", "tanggal_pendek"),
            dari("jumlah", "Yang Datang" if ada_rencana else "Jumlah", "bulat"),
            dari("satuan", "Satuan", "tengah"),
            *uang,
            *untuk,
            *rencana,
            *waktu,
            lihat(ke("data_pelaksanaan", "acara")),
        ),
        rows=tuple(
            Baris(kunci_baris(baris), baris, asal=(baris,))
            for baris in sorted(kartu.acara, key=lambda acara: (acara.mulai is None, acara.mulai, acara.asal.baris))
        ),
    )


@rumus('IF({kepala}="",IF({jabatan}="",{nama}&"",{jabatan}),{kepala}&" - "&IF({jabatan}="",{nama},{jabatan}))')
def penanggung_jawab(kepala: str | None, jabatan: str | None, nama: str | None) -> str | None:
    """Who answers for a card: the head of the unit with the office held, else with the name of the unit."""
    return " - ".join(kata for kata in (kepala, jabatan or nama) if kata) or None


@rumus('IF({mulai}<>"","",IF({waktu}="","belum dicatat",{waktu}))')
def waktu_tertulis(mulai: object, waktu: str | None) -> str | None:
    """When an acara without a date was held: as the unit writes it, a month or a quarter."""
    return None if mulai is not None else waktu or "belum dicatat"


@rumus('IF({banyak}="","",{banyak}&" acara")')
def untuk_acara(banyak: int | None) -> str | None:
    """For how many acara a pagu is; None where it is its own."""
    return None if banyak is None else f"{banyak} acara"


def _waktu(baris: Baris[Pelaksanaan]) -> AnyRumus:
    mulai, waktu = (Rujukan("data_pelaksanaan", baris.kunci, kolom) for kolom in ("mulai", "waktu"))
    return waktu_tertulis.untuk(mulai=mulai, waktu=waktu)


def _pagu_untuk(baris: Baris[Pelaksanaan]) -> AnyRumus:
    return untuk_acara.untuk(banyak=Rujukan("data_pelaksanaan", baris.kunci, "pagu_untuk"))
