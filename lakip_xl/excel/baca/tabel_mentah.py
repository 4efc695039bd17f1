"""Raw cells of a file by sheet, row and column key: found by the hidden keys, wherever they were moved."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import NamedTuple

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.kode import nama_tertulis
from lakip_xl.domain.usul_kode import usulkan_kode
from lakip_xl.excel.baca.inspeksi import Inspeksi, InspeksiLembar, inspeksi
from lakip_xl.excel.baca.kepala import Kepala, cari_kepala
from lakip_xl.excel.baca.sel import baca_sel
from lakip_xl.excel.baca.tafsir import kosong, tulis_isi
from lakip_xl.excel.tata_letak import META, PENGATURAN
from lakip_xl.sheets.column import Sifat
from lakip_xl.sheets.sheet import Sheet
from lakip_xl.sheets.tempat import Tempat


class BarisMentah(NamedTuple):
    """One row: its Excel number and the content of its cells by column key (blank cells left out).

    `tanpa_isi` holds the keys of cells that are an error or a formula without a value: not blank, yet no content.
    `usulan` is the key of the cell whose content was proposed, since it is blank; "" where none was.
    """

    nomor: int
    isi: Mapping[str, object]
    tanpa_isi: frozenset[str] = frozenset()
    usulan: str = ""


class TabelMentah(NamedTuple):
    """One sheet: the letter of each column key, the rows below the keys, and what stands beside the table.

    `baris_kunci` is the Excel number of the row of keys, 0 where none was found; `dari_kepala` says that the
    headers were taken for them. `kunci_ganda` holds the address of every key that is there again.
    """

    kolom: Mapping[str, str] = MappingProxyType({})
    baris: tuple[BarisMentah, ...] = ()
    di_luar: Mapping[str, object] = MappingProxyType({})
    baris_kunci: int = 0
    dari_kepala: bool = False
    kunci_ganda: Mapping[str, str] = MappingProxyType({})

    def tempat(self, berkas: str, lembar: Sheet, key: str, nomor: int) -> Tempat:
        """Return the place of a cell in one of the columns found; on a sheet of settings these are not the declared."""
        return Tempat(berkas, lembar.nama, f"{self.kolom[key]}{nomor}", nomor, key if lembar.mendatar else "")


class BerkasMentah(NamedTuple):
    """A file opened: names of its sheets, their rows, what the inspection saw, and what the file says of itself.

    `berganti` holds the names under which sheets stood that were renamed, `kembar` those of the sheets of which
    each could be a missing one; both by the declared name.
    """

    nama_lembar: tuple[str, ...]
    isi: Mapping[str, Sequence[Sequence[object]]]
    inspeksi: Inspeksi
    meta: Mapping[str, str]
    berganti: Mapping[str, str] = MappingProxyType({})
    kembar: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def tabel(self, lembar: Sheet) -> TabelMentah | None:
        """Return a declared sheet's cells by key; None when the file lacks the sheet."""
        if lembar.nama not in self.isi:
            return None
        if lembar.mendatar:
            keys: tuple[str, ...] = tuple(kolom.key for kolom in lembar.columns)
            kepala = {kolom.header: kolom.key for kolom in lembar.columns}
        else:
            keys, kepala = tuple(PENGATURAN), {header: key for key, header in PENGATURAN.items()}
        dilihat = self.inspeksi.lembar.get(lembar.nama, InspeksiLembar())
        tabel = _tabel(self.isi[lembar.nama], keys, kepala, dilihat.galat.keys() | dilihat.tanpa_nilai)
        if not lembar.bertambah or not lembar.kunci:
            return tabel
        bernama = tuple(_dengan_nama(lembar, baris) for baris in tabel.baris)
        return tabel._replace(baris=_dengan_kode(lembar, bernama) if lembar.kunci[0] in tabel.kolom else bernama)


def buka(isi: bytes, nama_lembar: Sequence[str]) -> BerkasMentah:
    """Inspect the bytes of a file, then read the named sheets and its identity.

    BerkasDitolak when it cannot be read.
    """
    dicari = (*nama_lembar, META)
    hasil = inspeksi(isi, dicari)
    dibaca = baca_sel(hasil, dicari)
    meta = {str(baris[0]): str(baris[1]) for baris in dibaca.pop(META, ()) if len(baris) > 1}
    return BerkasMentah(tuple(hasil.lembar), dibaca, hasil, meta or hasil.properti)


def _tabel(
    isi: Sequence[Sequence[object]], keys: Sequence[str], kepala: Mapping[str, str], tanpa_isi: Collection[str]
) -> TabelMentah:
    nama: Mapping[str, str] = {key: key for key in keys}
    letak = _cari_kunci(isi, nama)
    dari_kepala = letak is None
    if letak is None:
        nama = kepala
        letak = _cari_kunci(isi, nama)
    if letak is None:
        return TabelMentah()
    baris_kunci, kolom = letak.urutan + 1, letak.kolom
    return TabelMentah(
        {key: huruf(urutan) for key, urutan in kolom.items()},
        tuple(_baris(isi, baris_kunci, kolom, tanpa_isi)),
        _di_luar(isi, baris_kunci, frozenset(kolom.values())),
        baris_kunci,
        dari_kepala,
        _kunci_ganda(isi[letak.urutan], baris_kunci, nama),
    )


def _kunci_ganda(baris: Sequence[object], nomor: int, nama: Mapping[str, str]) -> dict[str, str]:
    """Return the keys that stand twice in their row, by the address of each after the first."""
    hasil: dict[str, str] = {}
    sudah: Counter[str] = Counter()
    for urutan, sel in enumerate(baris):
        key = nama.get(sel.strip()) if isinstance(sel, str) else None
        if key is not None:
            sudah[key] += 1
            if sudah[key] > 1:
                hasil[f"{huruf(urutan)}{nomor}"] = key
    return hasil


def _di_luar(isi: Sequence[Sequence[object]], mulai: int, kolom: frozenset[int]) -> dict[str, object]:
    """Return what stands below the keys in columns that the declaration does not know, by address."""
    return {
        f"{huruf(urutan)}{nomor}": sel
        for nomor, baris in enumerate(islice(isi, mulai, None), start=mulai + 1)
        for urutan, sel in enumerate(baris)
        if urutan not in kolom and not _kosong(sel)
    }


def _cari_kunci(isi: Sequence[Sequence[object]], nama: Mapping[str, str]) -> Kepala | None:
    """Find the row that names most columns, half of them at least."""
    return cari_kepala(
        isi, lambda teks: nama.get(teks.strip()), lambda _, kolom: len(kolom) * 2 >= len(nama), terlengkap=True
    )


def _baris(
    isi: Sequence[Sequence[object]], mulai: int, kolom: Mapping[str, int], tanpa_isi: Collection[str]
) -> Iterator[BarisMentah]:
    for nomor, baris in enumerate(islice(isi, mulai, None), start=mulai + 1):
        berisi = {
            key: baris[urutan] for key, urutan in kolom.items() if urutan < len(baris) and not _kosong(baris[urutan])
        }
        rusak = (key for key, urutan in kolom.items() if f"{huruf(urutan)}{nomor}" in tanpa_isi) if tanpa_isi else ()
        mentah = BarisMentah(nomor, berisi, frozenset(rusak))
        if (berisi or mentah.tanpa_isi) and not _hanya_kunci(berisi):
            yield mentah


def _dengan_nama(lembar: Sheet, baris: BarisMentah) -> BarisMentah:
    """Return a row whose name, where its cell is blank, is what stands behind its code, as lists of SIPD hold both."""
    nama = lembar.columns[lembar.beku - 1]
    if nama.sifat is not Sifat.TYPED or nama.key in baris.isi.keys() | baris.tanpa_isi:
        return baris
    kode = baris.isi.get(lembar.kunci[0])
    tertulis = nama_tertulis(kode) if isinstance(kode, str) else ""
    return baris._replace(isi={**baris.isi, nama.key: tertulis}) if tertulis else baris


def _dengan_kode(lembar: Sheet, semua: tuple[BarisMentah, ...]) -> tuple[BarisMentah, ...]:
    """Return the rows, those without a code with the one that is proposed for them, where the sheet proposes any."""
    kolom = lembar.menurut_key[lembar.kunci[0]]
    if kolom.usul is None:
        return semua
    terisi = [{key: isi for key, isi in baris.isi.items() if not kosong(isi)} for baris in semua]
    tanpa_kode = {
        nomor: kolom.usul(isi)
        for nomor, isi in enumerate(terisi)
        if kolom.key not in isi.keys() | semua[nomor].tanpa_isi
    }
    dipakai = [tulis_isi(isi[kolom.key]).strip() for isi in terisi if kolom.key in isi]
    usulan = dict(zip(tanpa_kode, usulkan_kode(list(tanpa_kode.values()), dipakai), strict=True))
    return tuple(
        baris._replace(isi={**baris.isi, kolom.key: kode}, usulan=kolom.key)
        if (kode := usulan.get(nomor)) is not None
        else baris
        for nomor, baris in enumerate(semua)
    )


def _kosong(sel: object) -> bool:
    """Tell whether nothing can be seen in a cell: blank, or spaces of any kind."""
    return sel is None or sel == "" or (isinstance(sel, str) and sel.isspace())


def _hanya_kunci(berisi: Mapping[str, object]) -> bool:
    """Tell whether a row is what is left of the row of keys, found again below the headers."""
    return bool(berisi) and all(isi == key for key, isi in berisi.items())
