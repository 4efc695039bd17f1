"""One pass over the raw XML of a sheet: what calamine does not tell, and cells that could hurt it."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, NoReturn
from xml.parsers import expat

from lakip_xl.domain.alamat import huruf, nomor
from lakip_xl.domain.notasi import angka
from lakip_xl.excel.baca.arsip import SIMPAN_ULANG, BerkasDitolak
from lakip_xl.excel.baca.luas_lembar import ALAMAT, MAKS_KOLOM, jauh_di_luar, luas_terisi
from lakip_xl.excel.baca.nilai_xml import (
    NILAI_TERISI,
    PENUTUP_RUMUS,
    SEBELUM,
    Waspada,
    bertaut,
    bilangan,
    bulat,
    urutan_wajar,
    ya,
)
from lakip_xl.excel.baca.tambal import GALAT_DIKENAL, GALAT_PENGGANTI, Tambalan, seperti_galat

MAKS_SEL = 100_000
MAKS_LUAS = 1_000_000
MAKS_HURUF = 50_000_000
_TANGGAL_TERKECIL = -1e11
"""Below this calamine fails on a cell that is formatted as a date."""

_BERARTI = frozenset({"e", "s"})
"""Types of cells whose value is not what it stands for: the word of an error, the number of a shared text."""


class InspeksiLembar(NamedTuple):
    """What the raw XML of one sheet tells, by addresses.

    Cells that hold an error, a formula, a formula without a value, a formula that looks into another
    file; hidden rows and columns (one-based); merged ranges; whether the sheet is hidden; the number
    format of cells that show more than their number.
    """

    galat: Mapping[str, str] = MappingProxyType({})
    rumus: frozenset[str] = frozenset()
    tanpa_nilai: frozenset[str] = frozenset()
    tautan: frozenset[str] = frozenset()
    baris_tersembunyi: frozenset[int] = frozenset()
    kolom_tersembunyi: frozenset[int] = frozenset()
    gabungan: tuple[str, ...] = ()
    tersembunyi: bool = False
    format: Mapping[str, str] = MappingProxyType({})


class PenguraiLembar:
    """Reads one sheet; the area, the cells and the letters that it would take are counted on the way."""

    def __init__(
        self,
        nama: str,
        waspada: Waspada | None = None,
        sudah: int = 0,
        format_gaya: Mapping[str, str] = MappingProxyType({}),
        lapang: int = 1,
    ) -> None:
        """Begin with nothing seen of the sheet of that name.

        `sudah` is the number of filled cells on sheets before this one; `format_gaya` holds the formats
        to note, by the number of the cell style; `lapang` multiplies the bounds.
        """
        self._nama = nama
        self._lapang = lapang
        self._boleh = lapang * MAKS_SEL - sudah
        self.luas = self.jumlah = self.jumlah_huruf = self._jumlah_kolom = 0
        self.tambalan: list[Tambalan] = []
        self._waspada = waspada
        self._format_gaya = format_gaya
        self._format: dict[str, str] = {}
        self._galat: dict[str, str] = {}
        self._rumus: set[str] = set()
        self._bernilai: set[str] = set()
        self._tautan: set[str] = set()
        self._baris_tersembunyi: set[int] = set()
        self._kolom_tersembunyi: set[int] = set()
        self._gabungan: list[str] = []
        self._bersama: set[str] = set()
        self._cari_tautan = False
        self._baris = 0
        self._semua_baris: set[int] = set()
        self._alamat = self._jenis = self._gaya = self._si = ""
        self._berisi: list[str] = []
        self._teks: list[str] | None = None
        self._untuk = ""
        self._isi = b""
        self._awal_nilai = 0
        self._susulan = -1

    def urai(self, isi: bytes, *, tersembunyi: bool) -> InspeksiLembar:
        """Parse the sheet's XML."""
        self._isi = isi
        self._cari_tautan = any(tanda in isi for tanda in (b"[", b"|", b"IMPORT"))
        self._pengurai = expat.ParserCreate("utf-8")
        self._pengurai.buffer_text = True
        self._pengurai.StartElementHandler = self._sebelum
        self._pengurai.ProcessingInstructionHandler = _tolak_isi_xml
        self._pengurai.CommentHandler = self._pengurai.StartCdataSectionHandler = _tolak_isi_xml
        try:
            self._pengurai.Parse(isi, True)
        finally:
            del self._pengurai, self._isi  # each holds the other: the whole XML would stay until a collection
        self._periksa_jumlah()
        self.luas = luas_terisi([*self._berisi, *self._rumus], self._lapang)
        self.jumlah = len(self._berisi) + len(self._rumus)
        if len(set(self._berisi)) < len(self._berisi):
            self._tolak_ganda(next(sel for sel, banyak in Counter(self._berisi).items() if banyak > 1))
        return InspeksiLembar(
            self._galat,
            frozenset(self._rumus),
            frozenset(self._rumus - self._bernilai),
            frozenset(self._tautan),
            frozenset(self._baris_tersembunyi),
            frozenset(self._kolom_tersembunyi),
            tuple(self._gabungan),
            tersembunyi,
            self._format,
        )

    def _sebelum(self, nama: str, atribut: Mapping[str, str]) -> None:
        """Before the cells: hidden columns."""
        nama = nama.rpartition(":")[2]
        if nama == "col" and ya(atribut.get("hidden")) and self._jumlah_kolom < MAKS_KOLOM:
            self._jumlah_kolom += 1
            dari, sampai = bulat(atribut.get("min")), bulat(atribut.get("max"))
            self._kolom_tersembunyi.update(range(dari, min(sampai, MAKS_KOLOM) + 1))
        elif nama == "sheetData":
            self._pengurai.StartElementHandler = self._mulai
            self._pengurai.EndElementHandler = self._selesai
            self._pengurai.CharacterDataHandler = self._huruf

    def _sesudah(self, nama: str, atribut: Mapping[str, str]) -> None:
        """After the cells: merged ranges. Formulas of validations and the like are no formulas of cells."""
        if nama.rpartition(":")[2] == "mergeCell":
            self._gabungan.append(atribut.get("ref", ""))

    def _mulai(self, nama: str, atribut: Mapping[str, str]) -> None:
        if ":" in nama:
            nama = nama.rpartition(":")[2]
        if nama == "c":
            self._alamat = atribut.get("r") or self._alamat_berikut()
            self._jenis = atribut.get("t", "")
            self._gaya = atribut.get("s", "")
        elif nama == "v":
            self._berisi.append(self._alamat)
            if self._gaya in self._format_gaya:
                self._format[self._alamat] = self._format_gaya[self._gaya]
            if self._jenis in _BERARTI or self._alamat in self._rumus or (self._waspada and self._perlu_dilihat()):
                self._teks, self._untuk = [], nama
                self._awal_nilai = self._pengurai.CurrentByteIndex
        elif nama == "f":
            self._mulai_rumus(atribut)
            if self._berisi and self._berisi[-1] == self._alamat:
                self._mulai_rumus_susulan()
        elif nama == "row":
            self._mulai_baris(atribut)
        elif nama == "is":
            self._berisi.append(self._alamat)

    def _mulai_baris(self, atribut: Mapping[str, str]) -> None:
        tertulis = atribut.get("r")
        self._baris = self._baris + 1 if tertulis is None else bulat(tertulis)
        self._alamat = ""
        if self._baris in self._semua_baris:
            self._tolak_ganda(f"A{self._baris}")
        self._semua_baris.add(self._baris)
        if ya(atribut.get("hidden")):
            self._baris_tersembunyi.add(self._baris)
        self._periksa_jumlah()

    def _mulai_rumus(self, atribut: Mapping[str, str]) -> None:
        self._periksa_jumlah()
        self._rumus.add(self._alamat)
        self._si = atribut.get("si", "")
        if self._si in self._bersama:
            self._tautan.add(self._alamat)
        elif self._cari_tautan:
            self._teks, self._untuk = [], "f"

    def _mulai_rumus_susulan(self) -> None:
        """Take a formula that stands behind its value: calamine then sees no value, so that it is given no formula."""
        awal = self._pengurai.CurrentByteIndex
        if self._jenis == "str" or NILAI_TERISI.search(self._isi, max(0, awal - SEBELUM), awal):
            self._bernilai.add(self._alamat)
        self._teks, self._untuk, self._susulan = [], "f", awal

    def _periksa_jumlah(self) -> None:
        if len(self._berisi) + len(self._rumus) > self._boleh:
            raise BerkasDitolak(
                f"ada lebih dari {angka(self._lapang * MAKS_SEL)} sel terisi; pakai templat yang bersih"
            )

    def _huruf(self, teks: str) -> None:
        if self._teks is not None:
            self._teks.append(teks)

    def _selesai(self, nama: str) -> None:
        if self._teks is None:
            if nama.endswith("sheetData"):
                self._pengurai.StartElementHandler = self._sesudah
                self._pengurai.EndElementHandler = self._pengurai.CharacterDataHandler = None
            return
        teks, self._teks = "".join(self._teks), None
        if self._susulan >= 0:
            penutup = PENUTUP_RUMUS.match(self._isi, self._pengurai.CurrentByteIndex)
            akhir = penutup.end() if penutup else self._isi.index(b">", self._susulan) + 1
            self.tambalan.append(Tambalan(self._susulan, akhir, b""))
            self._susulan = -1
        if self._untuk == "f":
            if bertaut(teks):
                self._tautan.add(self._alamat)
                if self._si:
                    self._bersama.add(self._si)
            return
        self._selesai_nilai(teks)

    def _selesai_nilai(self, teks: str) -> None:
        if self._jenis == "e":
            self._galat[self._alamat] = teks.strip() or "tanpa nama"
            if teks not in GALAT_DIKENAL:
                self._tambal(teks, GALAT_PENGGANTI)
        elif self._jenis != "s" and self._alamat in self._rumus and seperti_galat(teks):
            self._galat[self._alamat] = teks
        else:
            if self._jenis == "s" and not urutan_wajar(teks):
                self._perbaiki_urutan(teks)
            if self._waspada:
                self._lihat(self._waspada, teks)
        if teks or self._jenis == "str":
            self._bernilai.add(self._alamat)

    def _perbaiki_urutan(self, teks: str) -> None:
        """Let go of blanks around the number of a shared text; what is no number names none."""
        if not urutan_wajar(teks.strip()):
            sel = self._sebut(self._alamat)
            raise BerkasDitolak(
                f"{sel} menunjuk teks yang tidak ada ({teks:.30}); {SIMPAN_ULANG}, lalu periksa sel itu"
            )
        self._tambal(teks, teks.strip().encode())

    def _tolak_ganda(self, alamat: str) -> NoReturn:
        raise BerkasDitolak(f"{self._sebut(alamat)} ditulis dua kali; {SIMPAN_ULANG}, lalu periksa sel itu")

    def _sebut(self, alamat: str) -> str:
        return f"sel {alamat} pada lembar {self._nama}"

    def _tambal(self, teks: str, ganti: bytes) -> None:
        """Put another text in the place of a value's, which ends here."""
        akhir, panjang = self._pengurai.CurrentByteIndex, len(teks.encode())
        if self._isi[akhir - panjang : akhir] != teks.encode():
            raise self._tidak_wajar(teks)
        self.tambalan.append(Tambalan(akhir - panjang, akhir, ganti))

    def _tidak_wajar(self, teks: str) -> BerkasDitolak:
        return BerkasDitolak(f"isi {self._sebut(self._alamat)} ditulis tidak wajar ({teks:.30}); {SIMPAN_ULANG}")

    def _perlu_dilihat(self) -> bool:
        assert self._waspada is not None
        if self._waspada.rujukan and self._jenis != "str":
            return True
        if self._jenis == "s":
            return bool(self._waspada.panjang_teks)
        return self._gaya in self._waspada.gaya_tanggal

    def _lihat(self, waspada: Waspada, teks: str) -> None:
        if self._jenis != "str" and b"&" in self._isi[self._awal_nilai : self._pengurai.CurrentByteIndex]:
            raise self._tidak_wajar(teks)
        if self._jenis == "s" and waspada.panjang_teks:
            urutan = bulat(teks.strip())
            self.jumlah_huruf += waspada.panjang_teks[urutan] if urutan < len(waspada.panjang_teks) else 0
        elif self._gaya in waspada.gaya_tanggal and not bilangan(teks) > _TANGGAL_TERKECIL:
            sel = self._sebut(self._alamat)
            raise BerkasDitolak(f"{sel} berformat tanggal tetapi berisi {teks:.30}; ubah format sel itu")

    def _alamat_berikut(self) -> str:
        """Return the address of a cell that does not say its own: right of the one before it."""
        cocok = ALAMAT.fullmatch(self._alamat)
        kolom = nomor(cocok[1]) if cocok else 0
        if kolom > MAKS_KOLOM:
            raise jauh_di_luar(self._alamat)
        return f"{huruf(kolom)}{self._baris}"


def _tolak_isi_xml(*_: object) -> None:
    raise BerkasDitolak(f"berkas ditulis program lain dengan komentar di dalam XML-nya; {SIMPAN_ULANG}")
