"""What chapters are made with: sentences with bound figures, tables and charts of the workbook, texts of the office."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lakip_xl.bersama.hasil import SALINAN, SAMA
from lakip_xl.dokumen.grafik import grafik_dokumen
from lakip_xl.dokumen.isian import pecah_isian
from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.narasi import alinea_narasi
from lakip_xl.dokumen.tabel import tabel_dokumen
from lakip_xl.dokumen.teks_sel import teks_sel
from lakip_xl.dokumen.unsur import (
    Acuan,
    AlineaDokumen,
    BagianHalaman,
    BarisDokumen,
    GayaAlinea,
    GrafikDokumen,
    JudulBagian,
    Potongan,
    TabelDokumen,
    Teks,
    Unsur,
)
from lakip_xl.laporan import Laporan
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan

KECIL = 8
"""Points of a table of many columns."""
TETAP = frozenset({"target", "realisasi", "capaian", "serapan"})
"""Columns that a reader looks for, blank or not."""
_TEGAK, _BIASA = 95, 9
"""Characters that a page upright holds, at the usual size in points."""
_ASAL_LUAR = ("Renstra", "Data Kepegawaian")
"""Sources that mean something outside the workbook."""
RINCIAN = "Rinciannya disajikan pada"
"""How a sentence names the table that tells more."""
_DIRI = "{{@"
_JUMLAH = "jumlah"


@dataclass(frozen=True)
class BahanDokumen:
    """The year, its tables and its keys; `bab` is the chapter in captions."""

    laporan: Laporan
    susunan: Susunan
    kunci: Mapping[str, Kunci]
    bab: str = ""

    def di_bab(self, bab: str) -> "BahanDokumen":
        """Return the same for another chapter."""
        return replace(self, bab=bab)

    def dengan_kunci(self, kunci: Mapping[str, Kunci]) -> "BahanDokumen":
        """Return the same with other keys."""
        return replace(self, kunci=kunci)

    def urai(self, teks: str, diri: str = "") -> tuple[Potongan, ...]:
        """Return the pieces of a sentence; {{@.x}} is the key x of `diri`."""
        return tuple(pecah_isian(teks.replace(_DIRI, "{{" + diri), self.kunci))

    def judul(self, tingkat: int, teks: str, nama: str = "") -> JudulBagian:
        """Return a heading, known by its chapter and its words where no other name is given."""
        return JudulBagian(tingkat, self.urai(teks), nama or f"{self.bab}/{teks}")

    def kalimat(
        self, *teks: str, diri: str = "", lihat: TabelDokumen | None = None, tunjuk: str = RINCIAN
    ) -> AlineaDokumen:
        """Return a paragraph of some sentences, which ends with the table that tells more, where it is there."""
        isi = self.urai(" ".join(teks), diri)
        if lihat is None:
            return AlineaDokumen(isi)
        return AlineaDokumen((*isi, Teks(f"{' ' if isi else ''}{tunjuk} "), Acuan(lihat.kode), Teks(".")))

    def butir(self, teks: str, gaya: GayaAlinea = GayaAlinea.BUTIR, nama: str = "") -> AlineaDokumen:
        """Return an item of a list."""
        return AlineaDokumen(self.urai(teks), gaya, nama)

    def narasi(self, bagian: str, *bawaan: str, gaya: GayaAlinea = GayaAlinea.ISI) -> Iterator[AlineaDokumen]:
        """Yield the paragraphs that the office wrote for a part; where it wrote none, those given."""
        yield from self.tertulis(f"narasi/{bagian}", tuple(alinea_narasi(self.laporan, bagian)) or bawaan, gaya)

    def tertulis(
        self, nama: str, semua: Sequence[str], gaya: GayaAlinea = GayaAlinea.ISI, sebutan: str = ""
    ) -> Iterator[AlineaDokumen]:
        """Yield typed texts as paragraphs, each bound by its number; ends of lines begin another.

        `sebutan` stands in front of the first, in bold.
        """
        baris = [potong.strip() for teks in semua for potong in teks.splitlines() if potong.strip()]
        for nomor, teks in enumerate(baris, start=1):
            kepala = (Teks(f"{sebutan}: ", tebal=True),) if sebutan and nomor == 1 else ()
            yield AlineaDokumen((*kepala, *self.urai(teks)), gaya, f"{nama}/{nomor}")

    def tabel(  # noqa: PLR0913 - what a place in the document may say of a table
        self,
        asal: str,
        kolom: Mapping[str, float] | None = None,
        *,
        judul: str | None = None,
        huruf: float = 9,
        baris: Sequence[str] | None = None,
        kode: str = "",
    ) -> TabelDokumen | None:
        """Return a table of the workbook; `kolom` chooses columns by key, each with its width in characters."""
        tabel = tabel_dokumen(
            self.susunan,
            asal,
            kolom=kolom,
            judul=None if judul is None else self.urai(judul),
            bab=self.bab,
            huruf=huruf,
            baris=baris,
            tetap=TETAP,
        )
        if tabel is None or not tabel.baris[0].sel:
            return None
        isi = tuple(map(_sebagai_laporan, tabel.baris))
        return replace(tabel, kode=kode or tabel.kode, baris=isi, sumber=_sumber(tabel.sumber))

    def muat(self, tabel: TabelDokumen) -> Iterator[Unsur]:
        """Yield a table; one that is too wide for a page upright, on pages across."""
        if sum(tabel.lebar) <= tegak(tabel.huruf):
            yield tabel
            return
        yield BagianHalaman(rebah=True)
        yield tabel
        yield BagianHalaman()

    def isi(self, asal: str, kolom: str, baris: Sequence[str] | None = None) -> tuple[str, ...]:
        """Return the texts of a column of a table; () where there is no such column."""
        tabel = self.susunan.tabel.get(asal)
        if tabel is None or kolom not in tabel.menurut_key:
            return ()
        dipilih = [isi.kunci for isi in tabel.rows if baris is None or isi.kunci in baris]
        return tuple(teks_sel(self.susunan.sel(Rujukan(asal, kunci, kolom))) for kunci in dipilih)

    def terisi(self, asal: str, kolom: str) -> tuple[str, ...]:
        """Return the keys of the rows of a table that hold something in a column."""
        tabel = self.susunan.tabel.get(asal)
        if tabel is None:
            return ()
        return tuple(
            baris.kunci for baris, teks in zip(tabel.rows, self.isi(asal, kolom), strict=False) if teks.strip()
        )

    def grafik(self, *asal: str) -> Iterator[GrafikDokumen]:
        """Yield the charts of some tables."""
        for kode in asal:
            yield from grafik_dokumen(self.susunan, kode, bab=self.bab)


def tegak(huruf: float) -> float:
    """Return how many characters a table holds on a page upright, by its size in points."""
    return _TEGAK * _BIASA / huruf


def lengkapi(apa: str, bagian: str, nomor: int = 1) -> AlineaDokumen:
    """Return the place of a text that is not there yet, which says what to write."""
    return AlineaDokumen((Teks(f"[LENGKAPI: {apa}]"),), GayaAlinea.POLOS, f"narasi/{bagian}/{nomor}")


def ada(*unsur: Unsur | None) -> Iterator[Unsur]:
    """Yield those that are there."""
    return (satuan for satuan in unsur if satuan is not None)


def kalimat_utuh(teks: str) -> str:
    """Return a typed text as a sentence, which ends with a stop."""
    isi = teks.rstrip()
    return isi if isi.endswith((".", "!", "?", ":", ";")) else f"{isi}."


def _sebagai_laporan(baris: BarisDokumen) -> BarisDokumen:
    """Return a row that names no check, which is for those who still work on the data, and no sum twice."""
    semua = [sel._replace(teks=SAMA) if sel.teks == SALINAN else sel for sel in baris.sel]
    if len(semua) > 1 and semua[0].teks.casefold() == semua[1].teks.casefold() == _JUMLAH:
        semua[0] = semua[0]._replace(teks="")
    return baris._replace(sel=tuple(semua))


def _sumber(sumber: str) -> str:
    """Return the source of a table as a report prints it: sheets of the workbook are none."""
    return sumber.replace("Data Kepegawaian", "data kepegawaian") if sumber.startswith(_ASAL_LUAR) else ""
