"""Raw cells of a file by sheet, row and column key: found by the hidden keys, wherever they were moved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import islice

from python_calamine import CalamineError, CalamineWorkbook

from lakip_xl.domain.alamat import huruf
from lakip_xl.excel.inspeksi import BerkasDitolak, Inspeksi, inspeksi
from lakip_xl.excel.tata_letak import KOLOM_PENGATURAN, META
from lakip_xl.sheets.sheet import Sheet

_CARI_KUNCI = 30
"""Rows from the top among which the row of keys is looked for."""


@dataclass(frozen=True)
class BarisMentah:
    """One row: its Excel number and the content of its cells by column key (blank cells left out)."""

    nomor: int
    isi: Mapping[str, object]


@dataclass(frozen=True)
class TabelMentah:
    """One sheet: the letter of each column key, the rows below the keys, and what stands beside the table."""

    kolom: Mapping[str, str] = field(default_factory=dict)
    baris: tuple[BarisMentah, ...] = ()
    di_luar: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class BerkasMentah:
    """A file opened: names of its sheets, their rows, and what the inspection saw."""

    nama_lembar: tuple[str, ...]
    isi: Mapping[str, Sequence[Sequence[object]]]
    inspeksi: Inspeksi
    meta: Mapping[str, str]

    def tabel(self, lembar: Sheet) -> TabelMentah | None:
        """Return a declared sheet's cells by key; None when the file lacks the sheet."""
        if lembar.nama not in self.isi:
            return None
        keys = tuple(kolom.key for kolom in lembar.columns) if lembar.mendatar else KOLOM_PENGATURAN
        kepala = {kolom.header: kolom.key for kolom in lembar.columns}
        return _tabel(self.isi[lembar.nama], keys, kepala)


def buka(isi: bytes, nama_lembar: Sequence[str]) -> BerkasMentah:
    """Inspect the bytes of a file, then read the named sheets and its identity.

    BerkasDitolak when it cannot be read.
    """
    hasil = inspeksi(isi)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(isi)) as buku:
            ada = tuple(hasil.lembar)
            dibaca = {
                nama: buku.get_sheet_by_name(nama).to_python(skip_empty_area=False)
                for nama in (*nama_lembar, META)
                if nama in hasil.lembar
            }
    except (CalamineError, ValueError, OSError) as galat:
        raise BerkasDitolak("isi berkas tidak dapat dibaca sebagai buku kerja; minta salinan baru") from galat
    meta = {str(baris[0]): str(baris[1]) for baris in dibaca.pop(META, ()) if len(baris) > 1}
    return BerkasMentah(ada, dibaca, hasil, meta or hasil.properti)


def _tabel(isi: Sequence[Sequence[object]], keys: Sequence[str], kepala: Mapping[str, str]) -> TabelMentah:
    letak = _cari_kunci(isi, {key: key for key in keys}) or _cari_kunci(isi, kepala)
    if letak is None:
        return TabelMentah()
    nomor_kunci, kolom = letak
    return TabelMentah(
        {key: huruf(urutan) for key, urutan in kolom.items()},
        tuple(_baris(isi, nomor_kunci + 1, kolom)),
        _di_luar(isi, nomor_kunci + 1, frozenset(kolom.values())),
    )


def _di_luar(isi: Sequence[Sequence[object]], mulai: int, kolom: frozenset[int]) -> dict[str, object]:
    """Return what stands below the keys in columns that the declaration does not know, by address."""
    return {
        f"{huruf(urutan)}{nomor}": sel
        for nomor, baris in enumerate(islice(isi, mulai, None), start=mulai + 1)
        for urutan, sel in enumerate(baris)
        if urutan not in kolom and sel is not None and sel != ""
    }


def _cari_kunci(isi: Sequence[Sequence[object]], nama: Mapping[str, str]) -> tuple[int, dict[str, int]] | None:
    """Find the row that names most columns: (its zero-based place, column of each key)."""
    terbaik: tuple[int, dict[str, int]] | None = None
    for nomor, baris in enumerate(islice(isi, _CARI_KUNCI)):
        kolom: dict[str, int] = {}
        for urutan, sel in enumerate(baris):
            if isinstance(sel, str) and sel.strip() in nama:
                kolom.setdefault(nama[sel.strip()], urutan)
        if len(kolom) * 2 >= len(nama) and (terbaik is None or len(kolom) > len(terbaik[1])):
            terbaik = nomor, kolom
    return terbaik


def _baris(isi: Sequence[Sequence[object]], mulai: int, kolom: Mapping[str, int]) -> Iterator[BarisMentah]:
    for nomor, baris in enumerate(islice(isi, mulai, None), start=mulai + 1):
        berisi = {
            key: baris[urutan]
            for key, urutan in kolom.items()
            if urutan < len(baris) and baris[urutan] is not None and baris[urutan] != ""
        }
        if berisi:
            yield BarisMentah(nomor, berisi)
