"""Carrying: typed values of an earlier file into rows of a fresh template, by sheet, row key and column key."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from lakip_xl.excel.baca.buku import berisi
from lakip_xl.excel.baca.inspeksi import InspeksiLembar
from lakip_xl.excel.baca.tabel_mentah import BarisMentah, BerkasMentah, TabelMentah
from lakip_xl.excel.baca.tafsir import tafsirkan, tulis_isi
from lakip_xl.excel.baca.tafsir_teks import ANGKA_TERPOTONG
from lakip_xl.excel.tata_letak import AWALAN_CATATAN, LEMBAR_SENDIRI
from lakip_xl.laporan.prefill import IsiTemplat
from lakip_xl.sheets.column import Column, Sifat
from lakip_xl.sheets.sheet import Sheet
from lakip_xl.sheets.tempat import Tempat
from lakip_xl.sheets.tersumber import Tersumber

_Baris = dict[str, object]


class Tertinggal(NamedTuple):
    """A typed cell that found no place in the fresh template."""

    sel: Tempat
    isi: str
    sebab: str


@dataclass(frozen=True)
class Bawaan:
    """Rows of the fresh template with the carried values, how many cells were carried, and what was left.

    `letak` tells the zero-based row of data in the fresh template of an old row, by sheet and Excel row. `usulan` are
    the codes of rows that had none.
    """

    isi: IsiTemplat
    jumlah: int
    tertinggal: tuple[Tertinggal, ...]
    letak: Mapping[tuple[str, int], int] = field(default_factory=dict)
    usulan: tuple[str, ...] = ()


def bawa(lama: BerkasMentah, berkas: str, semua_lembar: Sequence[Sheet], baru: IsiTemplat) -> Bawaan:
    """Carry every typed value of `lama` into the rows `baru`; `berkas` names the old file in what is left behind.

    Rows that a template begins with are found by key; rows that people add follow in their order. A value
    that cannot be read by its column is carried as the text it is; a figure from an export is not typed, and stays.
    What has no place (a row without its key, text beside the table, a sheet that is no part of the template) is told
    cell by cell, so nothing typed is lost.
    """
    pembawa = _Pembawa(lama, berkas)
    isi: dict[str, Sequence[Mapping[str, object]]] = dict(baru)
    for lembar in semua_lembar:
        tabel = lama.tabel(lembar)
        if tabel is not None:
            isi[lembar.nama] = pembawa.bawa_lembar(lembar, tabel, baru.get(lembar.nama, ()))
    pembawa.catat_lembar_asing({lembar.nama for lembar in semua_lembar})
    return Bawaan(isi, pembawa.jumlah, tuple(pembawa.tertinggal), pembawa.letak, tuple(pembawa.usulan))


@dataclass
class _Pembawa:
    """Carries the sheets of one file and gathers what found no place."""

    lama: BerkasMentah
    berkas: str
    jumlah: int = 0
    tertinggal: list[Tertinggal] = field(default_factory=list)
    letak: dict[tuple[str, int], int] = field(default_factory=dict)
    terpakai: set[tuple[str, int]] = field(default_factory=set)
    usulan: list[str] = field(default_factory=list)

    def bawa_lembar(
        self, lembar: Sheet, tabel: TabelMentah, baru: Sequence[Mapping[str, object]]
    ) -> Sequence[Mapping[str, object]]:
        for alamat, nilai in tabel.di_luar.items():
            self._tinggal(Tempat(self.berkas, lembar.nama, alamat), nilai, "di luar kolom templat")
        if not lembar.mendatar:
            pengaturan = self._pengaturan(lembar, tabel)
            self.jumlah += len(pengaturan)
            return [pengaturan]
        terisi: list[_Baris] = [dict(baris) for baris in baru]
        menurut_kunci = {_kunci(lembar, baris): urutan for urutan, baris in enumerate(terisi)} if lembar.kunci else {}
        for mentah in tabel.baris:
            if berisi(lembar, mentah):
                self._bawa_baris(lembar, tabel, mentah, menurut_kunci, terisi)
        return terisi

    def _bawa_baris(
        self,
        lembar: Sheet,
        tabel: TabelMentah,
        mentah: BarisMentah,
        menurut_kunci: Mapping[tuple[object, ...], int],
        terisi: list[_Baris],
    ) -> None:
        format_sel = self._format(lembar, tabel, mentah.nomor)
        terbaca = _terbaca(lembar, mentah, format_sel)
        urutan = menurut_kunci.get(_kunci(lembar, terbaca))
        if urutan is None and lembar.bertambah:
            urutan = len(terisi)
            terisi.append({})
        if urutan is None:
            self._tinggalkan_baris(lembar, tabel, mentah, "barisnya tidak ada di templat baru")
            return
        tujuan = terisi[urutan]
        self.letak[lembar.nama, mentah.nomor] = urutan
        if (lembar.nama, urutan) in self.terpakai:
            self._tinggalkan_baris(lembar, tabel, mentah, "barisnya ditulis dua kali")
            return
        self.terpakai.add((lembar.nama, urutan))
        if mentah.usulan:
            self.usulan.append(str(mentah.isi[mentah.usulan]))
        for kolom in lembar.diketik:
            sel = tabel.tempat(self.berkas, lembar, kolom.key, mentah.nomor) if kolom.key in tabel.kolom else None
            bersumber = isinstance(tujuan.get(kolom.key), Tersumber)
            if sel is None or bersumber or kolom.key not in mentah.isi.keys() | mentah.tanpa_isi:
                continue
            isi = mentah.isi.get(kolom.key)
            if kolom.dihitung_bila is not None and kolom.dihitung_bila(tujuan):
                if not self._rumus(sel):
                    asal = "lembar triwulan" if tujuan.get("pola") else "Data Dasar"
                    self._tinggal(sel, isi, f"sel ini dihitung dari {asal}")
            elif kolom.key in mentah.tanpa_isi:
                self._tinggal(sel, self._tanpa_isi(sel), "tidak mempunyai nilai; ketik ulang")
            else:
                tujuan[kolom.key] = _isi_bawaan(isi, terbaca[kolom.key], format_sel.get(kolom.key, ""))
                self.jumlah += kolom.key != mentah.usulan

    def _tinggalkan_baris(self, lembar: Sheet, tabel: TabelMentah, mentah: BarisMentah, sebab: str) -> None:
        """Leave every cell of a row that says something: typed, or what the earlier template had written there."""
        for kolom in lembar.dibaca:
            if kolom.key in mentah.isi.keys() | mentah.tanpa_isi:
                sel = tabel.tempat(self.berkas, lembar, kolom.key, mentah.nomor)
                dihitung = kolom.dihitung_bila is not None and kolom.dihitung_bila(mentah.isi)
                if not dihitung or not self._rumus(sel):
                    isi = self._tanpa_isi(sel) if kolom.key in mentah.tanpa_isi else mentah.isi[kolom.key]
                    self._tinggal(sel, isi, sebab)

    def catat_lembar_asing(self, dikenal: set[str]) -> None:
        for nama in self.lama.nama_lembar:
            if nama not in dikenal and nama not in LEMBAR_SENDIRI:
                self._tinggal(Tempat(self.berkas, nama), "", "lembar ini bukan bagian templat")

    def _pengaturan(self, lembar: Sheet, tabel: TabelMentah) -> _Baris:
        hasil: _Baris = {}
        sudah: set[str] = set()
        for mentah in tabel.baris:
            kunci = str(mentah.isi.get("kunci", "")).strip()
            sebab = "setelan ini tidak ada di templat baru" if kunci not in lembar.menurut_key else ""
            if sebab or kunci in sudah:
                self._tinggalkan_setelan(lembar, tabel, mentah, sebab or "setelan ini ditulis dua kali")
            else:
                hasil.update(_isi_pengaturan(lembar, mentah, self._format(lembar, tabel, mentah.nomor)))
            sudah.add(kunci)
        return hasil

    def _tinggalkan_setelan(self, lembar: Sheet, tabel: TabelMentah, mentah: BarisMentah, sebab: str) -> None:
        for key in ("nilai", "catatan"):
            if key in mentah.isi:
                self._tinggal(tabel.tempat(self.berkas, lembar, key, mentah.nomor), mentah.isi[key], sebab)

    def _format(self, lembar: Sheet, tabel: TabelMentah, nomor: int) -> Mapping[str, str]:
        """Return the number formats of the cells of a row, by the key of their columns."""
        semua = self.lama.inspeksi.lembar.get(lembar.nama, InspeksiLembar()).format
        return {key: semua.get(f"{kolom}{nomor}", "") for key, kolom in tabel.kolom.items()} if semua else {}

    def _rumus(self, sel: Tempat) -> bool:
        return sel.alamat in self.lama.inspeksi.lembar.get(sel.lembar, InspeksiLembar()).rumus

    def _tanpa_isi(self, sel: Tempat) -> str:
        """Return what stands in a cell that has no value: the word of its error, or that its formula has none."""
        galat = self.lama.inspeksi.lembar.get(sel.lembar, InspeksiLembar()).galat
        return galat.get(sel.alamat, "rumus yang belum dihitung")

    def _tinggal(self, sel: Tempat, isi: object, sebab: str) -> None:
        self.tertinggal.append(Tertinggal(sel, tulis_isi(isi), sebab))


def _terbaca(lembar: Sheet, mentah: BarisMentah, format_sel: Mapping[str, str]) -> _Baris:
    tertulis = mentah.isi.get("satuan")
    satuan = tertulis if isinstance(tertulis, str) else None
    return {
        kolom.key: tafsirkan(kolom, mentah.isi.get(kolom.key), satuan, format_sel.get(kolom.key, "")).nilai
        for kolom in lembar.dibaca
    }


def _isi_bawaan(isi: object, nilai: object, kode_format: str) -> object:
    """Return what is carried of a cell: its value, or else what it shows; a number that lost digits stays one."""
    if nilai is not None:
        return nilai
    terpotong = isinstance(isi, float | int) and abs(isi) >= ANGKA_TERPOTONG
    return isi if terpotong else tulis_isi(isi, kode_format)


def _kunci(lembar: Sheet, baris: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(baris.get(key) for key in lembar.kunci)


def _isi_pengaturan(lembar: Sheet, mentah: BarisMentah, format_sel: Mapping[str, str]) -> Iterator[tuple[str, object]]:
    kolom: Column | None = lembar.menurut_key.get(str(mentah.isi.get("kunci", "")).strip())
    if kolom is None or kolom.sifat is Sifat.COMPUTED:
        return
    if "nilai" in mentah.isi:
        isi, kode_format = mentah.isi["nilai"], format_sel.get("nilai", "")
        yield kolom.key, _isi_bawaan(isi, tafsirkan(kolom, isi, None, kode_format).nilai, kode_format)
    if "catatan" in mentah.isi:
        yield f"{AWALAN_CATATAN}{kolom.key}", tulis_isi(mentah.isi["catatan"])
