"""Reviu: who signed off, how far the review is, comments at cells, the reviewers' own notes, those without a row."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from lakip_xl.bersama.realisasi_anggaran import KODE
from lakip_xl.bersama.realisasi_anggaran import LEMBAR as LEMBAR_ANGGARAN
from lakip_xl.bersama.reviu import (
    KEPALA_BARIS,
    KEPALA_KOLOM,
    KEPALA_NAMA,
    KEPALA_TABEL,
    KEPALA_TAHAP,
    KEPALA_TANGGAL,
    KODE_REVIU,
    LEMBAR,
    LEMBAR_LAMA,
    kolom_reviu,
)
from lakip_xl.domain.gabungan import banyak_isi, banyak_kata
from lakip_xl.domain.rumus import Tetapan, gabung
from lakip_xl.laporan.reviu import DITANYAKAN, STATUS, TAHAP, CatatanReviu, KomentarReviu, Reviu, TahapReviu
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Wilayah
from lakip_xl.layout.table import Table

_BARIS_KOSONG = 60
_BAB = "Pemeriksaan"
_LEBAR = (34, 44, 16)
_JUDUL = "Reviu: Pengesahan dan Catatan Pemeriksa"
_KOMENTAR = banyak_isi.untuk(nilai=Wilayah("reviu_komentar", "teks"))


class DiSamping(NamedTuple):
    """The table beside which reviewers write: its code and its sheet."""

    kode: str
    lembar: str


TABEL_ANGGARAN = DiSamping(KODE, LEMBAR_ANGGARAN)


class HalReviu(NamedTuple):
    """One line of how far the review is: what is counted, and how."""

    hal: str
    jumlah: AnyRumus
    keterangan: str


def reviu(catatan: Reviu, samping: DiSamping | None = TABEL_ANGGARAN) -> Iterator[Table[Any]]:
    """Compose the sheet to sign off and for notes, with blank rows, and the sheet of notes without a row, if any.

    `samping` is the table of the workbook that has columns for reviewers, None where none has.
    """
    yield _tabel_tahap(catatan.tahap)
    yield _tabel_keadaan(catatan.komentar, samping)
    if catatan.komentar:
        yield _tabel_komentar(catatan.komentar)
    kosong = [CatatanReviu()] * max(_BARIS_KOSONG - len(catatan.lembar), 10)
    di_samping = f"di samping {samping.lembar} dan pada sel" if samping else "dan pada sel"
    yield _tabel_catatan(KODE_REVIU, LEMBAR, "Catatan Pemeriksa", (*catatan.lembar, *kosong), di_samping)
    if catatan.lama:
        judul = "Reviu: Catatan yang Barisnya Sudah Tidak Ada"
        yield _tabel_catatan("reviu_lama", LEMBAR_LAMA, judul, catatan.lama, di_samping)


def _tabel_tahap(tahap: Sequence[TahapReviu]) -> Table[TahapReviu]:
    """Compose the block to sign off: its steps, what reviewers added, a blank row for more."""
    ada = {isi.tahap: isi for isi in tahap}
    semua = {**{nama: TahapReviu(nama) for nama in TAHAP}, **ada}
    return Table[TahapReviu](
        kode="reviu_tahap",
        lembar=LEMBAR,
        judul="Pengesahan Reviu",
        judul_lembar=_JUDUL,
        jawab="Siapa yang memeriksa, apa catatannya, dan pertanyaan apa yang masih terbuka?",
        bab=_BAB,
        columns=(
            Text("tahap", KEPALA_TAHAP, lambda isi: isi.tahap or None, width=_LEBAR[0]),
            Text("nama", KEPALA_NAMA, lambda isi: isi.nama, width=_LEBAR[1]),
            Text("tanggal", KEPALA_TANGGAL, lambda isi: isi.tanggal, width=_LEBAR[2], format="tanggal_pendek"),
        ),
        rows=(*(Baris(nama, isi) for nama, isi in semua.items()), Baris("tambahan", TahapReviu(""))),
    )


def _tabel_keadaan(komentar: Sequence[KomentarReviu], samping: DiSamping | None) -> Table[HalReviu]:
    """Compose how far the review is, counted by formulas."""
    di = [*([samping.kode] if samping else []), KODE_REVIU]
    tempat = f"di {samping.lembar} dan di sini" if samping else "di sini"
    semua = (
        HalReviu("Baris yang direviu", _jumlahkan(di, banyak_isi), f"Status Reviu yang terisi, {tempat}"),
        *(
            HalReviu(_SEBUTAN.get(kata, kata), _jumlahkan(di, banyak_kata, kata=Tetapan(kata)), f"Status Reviu: {kata}")
            for kata in STATUS
        ),
        *([HalReviu("Komentar pada sel", _KOMENTAR, "ditulis pemeriksa pada sel di lembar mana pun")] * bool(komentar)),
    )
    return Table[HalReviu](
        kode="reviu_keadaan",
        lembar=LEMBAR,
        judul="Keadaan Reviu",
        bab=_BAB,
        columns=(
            Text("hal", "Hal", lambda isi: isi.hal, width=_LEBAR[0]),
            Text("keterangan", "Keterangan", lambda isi: isi.keterangan, width=_LEBAR[1]),
            Computed("jumlah", "Jumlah", lambda baris: baris.isi.jumlah, _LEBAR[2], "bulat"),
        ),
        rows=tuple(Baris(isi.hal, isi) for isi in semua),
    )


_SEBUTAN = {DITANYAKAN: "Pertanyaan terbuka"}
"""Lines with another name than the status that they count."""


def _jumlahkan(di: Sequence[str], hitung: AnyRumus, **tetap: Tetapan) -> AnyRumus:
    """Return a count over the statuses beside rows and on the sheet Reviu."""
    return gabung(
        [hitung.untuk(nilai=Wilayah(kode, "status"), **tetap) for kode in di],
        "+".join,
        lambda bagian: sum(isi() for isi in bagian),
    )


def _tabel_komentar(komentar: Sequence[KomentarReviu]) -> Table[KomentarReviu]:
    """Compose the list of comments at cells, which themselves stand at those cells."""
    return Table[KomentarReviu](
        kode="reviu_komentar",
        lembar=LEMBAR,
        judul="Komentar pada Sel",
        bab=_BAB,
        columns=(
            Text("tabel", KEPALA_TABEL, lambda isi: isi.tabel, width=_LEBAR[0]),
            Text("baris", KEPALA_BARIS, lambda isi: (isi.letak and isi.letak.baris) or None, width=_LEBAR[1]),
            Text("kolom", KEPALA_KOLOM, lambda isi: isi.kolom or None, width=_LEBAR[2]),
            Text("oleh", "Penulis", lambda isi: isi.oleh or None, width=13),
            Text("teks", "Komentar", lambda isi: isi.teks, width=34),
        ),
        rows=tuple(Baris(str(nomor), isi) for nomor, isi in enumerate(komentar, start=1)),
        catatan=("Daftar ini dibuat ulang dari komentar pada selnya; ubah atau hapus komentar di sel itu.",),
        dikenali=("tabel", "baris", "kolom", "teks"),
    )


def _tabel_catatan(
    kode: str, lembar: str, judul: str, isi: Iterable[CatatanReviu], di_samping: str
) -> Table[CatatanReviu]:
    return Table[CatatanReviu](
        kode=kode,
        lembar=lembar,
        judul=judul,
        bab=_BAB,
        columns=(
            Text("tabel", KEPALA_TABEL, lambda isi: isi.tabel or None, width=_LEBAR[0]),
            Text("baris", KEPALA_BARIS, lambda isi: isi.baris or None, width=_LEBAR[1]),
            Text("kolom", KEPALA_KOLOM, lambda isi: isi.kolom or None, width=_LEBAR[2]),
            *kolom_reviu(lambda isi: isi),
        ),
        rows=tuple(Baris(str(nomor), catatan) for nomor, catatan in enumerate(isi, start=1)),
        catatan=(
            "Pilih Tabel, lalu Baris; Kolom boleh dikosongkan. Baris yang merah tidak ada pada tabel itu.",
            f"Catatan di sini, {di_samping} ikut setiap kali laporan digabungkan lagi.",
        ),
        direviu=("status",),
        dikenali=("tabel", "baris", "catatan_reviu"),
    )
