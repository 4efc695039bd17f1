"""Names, units and reasons that tables show, each from the one Data cell where it stands."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.kalimat import bagian, bagian_milik, bagian_terisi, daftar, kalimat, pertama
from lakip_xl.domain.kode import kode_tujuan
from lakip_xl.domain.perhitungan import Hitungan
from lakip_xl.domain.rumus import Rumus
from lakip_xl.laporan import BarisAnggaran, Cabang, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.sheets.masukan import kunci_data
from lakip_xl.sheets.perencanaan import Unit, Variabel

T = TypeVar("T")

Isi = Rujukan | AnyRumus | str | None
"""What shows a text: the cell where it stands, a formula over several, or a text that no Data sheet holds."""


class Bernama(NamedTuple):
    """A name, and the cell where it stands."""

    nama: str
    sel: Rujukan


class Judul(NamedTuple):
    """A title that holds names: as it reads now, and the formula that gives it."""

    teks: str
    rumus: AnyRumus


def judul(teks: str, **nama: Bernama) -> Judul:
    """Return a title from its text, with names in braces."""
    return Judul(
        teks.format(**{kata: isi.nama for kata, isi in nama.items()}),
        kalimat(teks).untuk(**{kata: isi.sel for kata, isi in nama.items()}),
    )


def unit_bernama(unit: Unit) -> Bernama:
    """Return the name of a unit of the plan and where it stands."""
    return Bernama(unit.nama, Rujukan("data_unit", unit.kode, "nama"))


def nama_program(laporan: Laporan, kode: str) -> Rujukan:
    """Return where the name of a program, kegiatan or sub kegiatan of the plan stands."""
    return Rujukan("data_program", kunci_baris(laporan.program[kode]), "uraian")


def nama_cabang(cabang: Cabang) -> Rujukan:
    """Return where the name of a node of the tree stands."""
    return Rujukan("data_program", kunci_baris(cabang.rencana), "uraian")


def nama_tujuan(laporan: Laporan, kode: str) -> Isi:
    """Return where a tujuan stands: at the first sasaran of it that writes it."""
    milik = [baris.kode for baris in laporan.sasaran if kode_tujuan(baris.kode) == kode]
    semua = [Rujukan("data_sasaran", milik_sasaran, "tujuan") for milik_sasaran in dict.fromkeys(milik)]
    return pertama(semua) if len(semua) > 1 else (*semua, None)[0]


def nama_acuan(laporan: Laporan, acuan: str | None) -> Isi:
    """Return where the name stands of what is measured or supported; see `Laporan.nama_acuan`."""
    if not acuan:
        return None
    if acuan in laporan.program:
        return nama_program(laporan, acuan)
    if any(baris.kode == acuan for baris in laporan.sasaran):
        return Rujukan("data_sasaran", acuan, "sasaran")
    return nama_tujuan(laporan, acuan)


def nama_unit(laporan: Laporan, kode: str | None, kolom: str = "nama") -> Isi:
    """Return where the name of a unit stands, short by the column "sebutan"; the code of one that the plan lacks."""
    dikenal = kode is not None and any(unit.kode == kode for unit in laporan.unit)
    return Rujukan("data_unit", kode or "", kolom) if dikenal else kode


def nama_semua_unit(laporan: Laporan, semua: Sequence[str | None], kolom: str = "nama") -> Isi:
    """Return the names of some units, one after the other."""
    nama = [nama_unit(laporan, kode, kolom) for kode in semua]
    tempat = {f"unit_{huruf(urutan).lower()}": isi for urutan, isi in enumerate(nama) if isinstance(isi, Rujukan)}
    if len(tempat) < len(nama):
        return ", ".join(kode or "?" for kode in semua)
    return kalimat(", ".join(f"{{{satu}}}" for satu in tempat)).untuk(**tempat)


def nama_data(laporan: Laporan, kode: str | None) -> Rujukan | None:
    """Return where the name of a base figure stands: on its first row of Data Dasar; None where it has none."""
    kunci = laporan.dasar_pertama.get(kode or "")
    return None if kunci is None else Rujukan("data_dasar", kunci_data(*kunci), "nama")


def data_bernama(laporan: Laporan, variabel: Variabel) -> Bernama:
    """Return the name of a base figure that has a row on Data Dasar, and where it stands."""
    return Bernama(variabel.nama, Rujukan("data_dasar", kunci_data(*laporan.dasar_pertama[variabel.kode]), "nama"))


def satuan_data(laporan: Laporan, variabel: Variabel) -> Isi:
    """Return where the unit of a base figure stands, as `nama_data`; its words where it has no row."""
    nama = nama_data(laporan, variabel.kode)
    return variabel.satuan if nama is None else nama._replace(kolom="satuan")


def alasan_bagian(semua: Sequence[BarisAnggaran]) -> Isi:
    """Return why money of a sub kegiatan was left, in the words of each unit that says it."""
    if len(semua) < 2:  # noqa: PLR2004 - one unit alone
        return Rujukan("data_anggaran", semua[0].kunci, "alasan") if semua else None
    return daftar(
        [
            bagian_milik.untuk(
                siapa=Rujukan("data_anggaran", baris.kunci, "unit"), isi=Rujukan("data_anggaran", baris.kunci, "alasan")
            )
            for baris in semua
        ]
    )


def alasan_atau_catatan(semua: Sequence[BarisAnggaran]) -> Isi:
    """Return what units say of a sub kegiatan: the reason, else the note."""
    return _daftar(
        [
            bagian_terisi.untuk(
                isi=Rujukan("data_anggaran", baris.kunci, "alasan"),
                lain=Rujukan("data_anggaran", baris.kunci, "catatan"),
            )
            for baris in semua
            if baris.masukan is not None
        ]
    )


def catatan_bagian(semua: Sequence[BarisAnggaran]) -> Isi:
    """Return the notes of the plan and of the units on a sub kegiatan."""
    return _daftar(
        [
            bagian.untuk(isi=Rujukan(*tempat, "catatan"))
            for baris in semua
            for tempat in (("data_program", kunci_baris(baris.rencana)), ("data_anggaran", baris.kunci))
        ]
    )


def _daftar(semua: Sequence[Rumus[..., str]]) -> Isi:
    return daftar(semua) if semua else None


def kolom_nama(key: str, header: str, isi: Callable[[T], Isi], width: float = 20, format_: str = "teks") -> Computed[T]:
    """Return a column of texts that stand on Data sheets; `isi` finds the cell for what a row shows."""

    def buat(baris: Baris[T]) -> Isi:
        return isi(baris.isi)

    return Computed(key, header, buat, width, format_)


def perhitungan_bernama(
    laporan: Laporan,
    hitungan: Hitungan,
    semua_kode: tuple[str | None, str | None],
    pengali: int | None = None,
    tahun: int | None = None,
) -> Isi:
    """Return a calculation over the names of its figures; the words alone where one stands on no Data sheet."""
    kata = hitungan.kata(pengali, tahun)
    kode = dict(zip(("pembilang", "penyebut"), semua_kode, strict=True))
    tempat = {nama: nama_data(laporan, kode[nama]) for nama in kata.tempat}
    if None not in tempat.values():
        return kata.untuk(**tempat)
    variabel = laporan.variabel
    return kata.hitung(
        {nama: variabel[isi].nama if (isi := kode[nama] or "?") in variabel else isi for nama in kata.tempat}
    )
