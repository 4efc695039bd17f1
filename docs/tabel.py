"""Writes docs/tabel.md and docs/peta-sumber.md from the declarations and the real year: python docs/tabel.py."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.rumus import Rumus, Tetapan
from lakip_xl.layout.columns import Category, Computed, Number, Ref, Total
from lakip_xl.layout.sel import Kumpulan, Rujukan, Sel, Wilayah
from lakip_xl.layout.susunan import AnyTable, Susunan
from lakip_xl.layout.table import TableColumn
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import susun

DOCS = Path(__file__).parent
TAHUN = DOCS.parent / "workbooks" / "2022"
PETA = DOCS / "peta-sumber.csv"


@cache
def _susunan() -> Susunan:
    """Return the tables of the real year, composed once."""
    hasil = periksa_tahun(TAHUN)
    return susun(hasil.laporan, hasil.temuan)


def tabel_md() -> str:
    """Return the page of the tables: what each shows, its source, its columns and formulas."""
    susunan = _susunan()
    baris = [
        "# Tabel laporan",
        "",
        "Setiap tabel LAKIP-<tahun>.xlsx dari contoh tahun 2022, menurut urutannya. Yang ditulis dengan kurung",
        "kurawal adalah kolom pada baris yang sama, atau lembar dan kolom lain. Dibuat oleh `python docs/tabel.py`.",
        "",
    ]
    sudah: set[tuple[str, ...]] = set()
    for tabel in susunan.tabel.values():
        bentuk = (tabel.bab, *(kolom.key for kolom in tabel.columns))
        if bentuk in sudah and tabel.kode.startswith(("kartu", "ringkasan_", "deret", "bahan_")):
            continue
        sudah.add(bentuk)
        baris += _satu_tabel(susunan, tabel)
    baris += ["# Grafik", ""]
    baris += [
        f"- {chart.judul} - di lembar `{tabel.lembar}`"
        for tabel in susunan.tabel.values()
        for chart in tabel.charts
        if tabel.rows
    ]
    return "\n".join(baris) + "\n"


def _satu_tabel(susunan: Susunan, tabel: AnyTable) -> Iterator[str]:
    yield f"## {tabel.judul}"
    yield ""
    yield f"Lembar `{tabel.lembar}`. Sumber: {tabel.sumber or 'tabel lain pada baris yang sama'}."
    yield ""
    yield "| kolom | isi |"
    yield "| --- | --- |"
    for kolom in tabel.columns:
        yield f"| {kolom.header} | {_isi(susunan, tabel, kolom)} |"
    yield ""
    yield from (f"- {catatan}" for catatan in tabel.catatan)
    yield ""


def _isi(susunan: Susunan, tabel: AnyTable, kolom: TableColumn[Any]) -> str:
    if isinstance(kolom, Total):
        return f"{_rujukan(susunan, kolom.leaf)}; baris jumlah: SUM"
    if isinstance(kolom, Ref):
        return _rujukan(susunan, kolom)
    if isinstance(kolom, Number):
        return "angka masukan"
    if isinstance(kolom, Category):
        return "kategori menurut skala"
    if isinstance(kolom, Computed):
        return _isi_dihitung(susunan, _contoh(tabel, kolom))
    return "teks"


def _isi_dihitung(susunan: Susunan, contoh: Rumus[..., Any] | Rujukan | None) -> str:
    if isinstance(contoh, Rujukan):
        return _rujukan(susunan, contoh)
    return "kosong" if contoh is None else f"`{_tulis(susunan, contoh).replace('|', chr(92) + '|')}`"


def _contoh(tabel: AnyTable, kolom: Computed[Any]) -> Rumus[..., Any] | Rujukan | None:
    """Return the formula, or the cell, of the first row that has one."""
    semua = (kolom.isi(tabel.kode, baris) for baris in tabel.rows)
    return next((isi for isi in semua if isinstance(isi, Rumus | Rujukan)), None)


def _tulis(susunan: Susunan, rumus: Rumus[..., Any]) -> str:
    """Write a formula with what stands in its cells: a column of the row, or the sheet and column of another."""
    return rumus.tulis({nama: _sebut(susunan, tempat) for nama, tempat in rumus.tempat.items()})


def _sebut(susunan: Susunan, tempat: object) -> str:
    if isinstance(tempat, Kumpulan):
        return _sebut(susunan, Wilayah(tempat.sel[0].tabel, tempat.sel[0].kolom))
    if isinstance(tempat, Rujukan | Wilayah):
        tabel = susunan.tabel[tempat.tabel]
        baris = f" › {tempat.kunci}" if isinstance(tempat, Rujukan) else ""
        return f"{{{tabel.lembar}{baris} › {tabel.kepala(tempat.kolom)}}}"
    return str(tempat) if isinstance(tempat, Tetapan) else f"{{{tempat}}}"


def _rujukan(susunan: Susunan, ref: Ref[Any] | Rujukan) -> str:
    asal = susunan.tabel.get(ref.tabel)
    if asal is None:
        return "dari tabel lain"
    return f"dari `{asal.lembar}`, kolom {asal.kepala(ref.kolom)}"


def peta_md() -> str:
    """Return the page that tells where each table and figure of the published report stands, or why it does not."""
    susunan = _susunan()
    baris = [
        "# Di mana isi laporan 2022 yang terbit",
        "",
        "Tabel, grafik dan pernyataan berangka laporan yang terbit menurut bagiannya, dengan lembar dan wilayahnya di",
        "LAKIP-2022.xlsx. Setiap angka di kolom angka ada di wilayah itu, sebagai angka atau di dalam teksnya; halaman",
        "ini tidak dapat dibuat bila tidak. *Hanya catatan*: buku kerja memakai angka lain, yang ini disebut di kolom",
        "Catatan. Yang tidak ikut menyebut sebabnya.",
        "",
        "Dibuat oleh `python docs/tabel.py` dari docs/peta-sumber.csv.",
    ]
    with PETA.open(encoding="utf-8", newline="") as berkas:
        semua = [Pernyataan(**isi) for isi in csv.DictReader(berkas)]
    for bagian, milik in groupby(semua, lambda pernyataan: pernyataan.bagian):
        baris += [
            "",
            f"## {bagian}",
            "",
            "| isi | angka | lembar | wilayah | catatan |",
            "| --- | --- | --- | --- | --- |",
        ]
        baris += [satu_pernyataan(susunan, pernyataan) for pernyataan in milik]
    return "\n".join(baris) + "\n"


class Pernyataan(NamedTuple):
    """A line of docs/peta-sumber.csv: what the report says, its figures, the table and the row where they stand.

    `tabel` is the code of a table, or what the tables of a card have in front; it is blank where nothing stands.
    `baris` is the key of a row, or the code of what the row shows.
    """

    bagian: str
    isi: str
    angka: str
    tabel: str
    baris: str
    catatan: str


def satu_pernyataan(susunan: Susunan, pernyataan: Pernyataan) -> str:
    """Return its line of the page; AssertionError when a figure does not stand where it is said to."""
    lembar, wilayah = tempat(susunan, pernyataan.tabel, pernyataan.baris) if pernyataan.tabel else ("-", "-")
    isi = _isi_wilayah(susunan, pernyataan.tabel, pernyataan.baris)
    hilang = [teks for teks in pernyataan.angka.split("; ") if teks and not _berdiri(teks, isi)]
    assert not hilang, f"{pernyataan.isi}: {', '.join(hilang)} tidak ada di {lembar} {wilayah}"
    return f"| {pernyataan.isi} | {pernyataan.angka} | {lembar} | {wilayah} | {pernyataan.catatan} |"


def tempat(susunan: Susunan, kode: str, baris: str = "") -> tuple[str, str]:
    """Return the sheet and the range of a table, of one of its rows or of a card; KeyError when there is none."""
    semua = _milik(susunan, kode)
    kanan = huruf(max(len(tabel.columns) for tabel in semua) - 1)
    if baris:
        nomor = semua[0].letak_baris[_kunci(semua[0], baris)] + 1
        return semua[0].lembar, f"A{nomor}:{kanan}{nomor}"
    wilayah: dict[str, str] = {}
    for tabel in semua:
        awal = wilayah.get(tabel.lembar, f"A{tabel.baris_kepala + 1}:").split(":", maxsplit=1)[0]
        wilayah[tabel.lembar] = f"{awal}:{kanan}{tabel.baris_pertama + len(tabel.rows)}"
    return ", ".join(wilayah), ", ".join(wilayah.values())


def _milik(susunan: Susunan, kode: str) -> Sequence[AnyTable]:
    """Return the table of a code, or those of the card whose codes begin so, its indicators and figures among them."""
    if not kode.endswith("_"):
        return [susunan.tabel[kode]]
    return [
        tabel
        for tabel in susunan.tabel.values()
        if tabel.kode.startswith(kode) or {f"{kode}indikator", f"{kode}data"} & {*tabel.dahulu}
    ]


def _kunci(tabel: AnyTable, baris: str) -> str:
    if baris in tabel.letak_baris:
        return baris
    return next(isi.kunci for isi in tabel.rows if getattr(isi.isi, "kode", None) == baris)


def _isi_wilayah(susunan: Susunan, kode: str, baris: str) -> Sequence[Sel]:
    """Return the cells of a range that hold something."""
    return [
        sel
        for tabel in (_milik(susunan, kode) if kode else ())
        for isi in tabel.rows
        if not baris or isi.kunci == _kunci(tabel, baris)
        for sel in susunan.sel_baris(tabel, isi)
        if sel.nilai is not None
    ]


def _berdiri(tertulis: str, isi: Iterable[Sel]) -> bool:
    """Tell whether a printed figure stands in a cell, with as many decimals, or in a text."""
    desimal = len(tertulis.partition(",")[2])
    pola = re.compile(rf"(?<!\d)(?<!\d[.,]){re.escape(tertulis)}(?!\d|[.,]\d)")
    for sel in isi:
        if isinstance(sel.nilai, int | Decimal):
            nilai = sel.nilai * 100 if sel.format == "persen" else sel.nilai
            if angka(nilai, desimal) == tertulis:
                return True
        elif pola.search(str(sel.nilai)):
            return True
    return False


if __name__ == "__main__":
    (DOCS / "tabel.md").write_text(tabel_md(), encoding="utf-8")
    (DOCS / "peta-sumber.md").write_text(peta_md(), encoding="utf-8")
