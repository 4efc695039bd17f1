"""Writes docs/tabel.md and docs/peta-sumber.md from the declarations and the real year: python docs/tabel.py."""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.rumus import Rumus, Tetapan
from lakip_xl.layout.columns import Category, Computed, Number, Ref, Total
from lakip_xl.layout.sel import Kumpulan, Rujukan, Wilayah
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
        if bentuk in sudah and tabel.kode.startswith(("kartu", "ringkasan_", "deret")):
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
        contoh = _contoh(tabel, kolom)
        return f"`{_tulis(susunan, contoh).replace('|', chr(92) + '|')}`" if contoh is not None else "kosong"
    return "teks"


def _contoh(tabel: AnyTable, kolom: Computed[Any]) -> Rumus[..., Any] | None:
    """Return the formula of the first row that has one."""
    semua = (kolom.isi(tabel.kode, baris) for baris in tabel.rows)
    return next((isi for isi in semua if isinstance(isi, Rumus)), None)


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


def _rujukan(susunan: Susunan, ref: Ref[Any]) -> str:
    asal = susunan.tabel.get(ref.tabel)
    if asal is None:
        return "dari tabel lain"
    return f"dari `{asal.lembar}`, kolom {asal.kepala(ref.kolom)}"


def peta_md() -> str:
    """Return the page that tells where each table and figure of the published report stands."""
    susunan = _susunan()
    baris = [
        "# Di mana tabel laporan 2022 yang terbit",
        "",
        "Setiap tabel, grafik dan perhitungan laporan yang terbit, dengan lembar dan wilayahnya di LAKIP-2022.xlsx.",
        "Foto kegiatan tidak ikut. Dibuat oleh `python docs/tabel.py` dari docs/peta-sumber.csv.",
        "",
        "| bagian | isi pada laporan terbit | lembar | wilayah |",
        "| --- | --- | --- | --- |",
    ]
    with PETA.open(encoding="utf-8", newline="") as berkas:
        for isi in csv.DictReader(berkas):
            lembar, wilayah = tempat(susunan, isi["tabel"], isi["baris"])
            baris.append(f"| {isi['bagian']} | {isi['isi']} | {lembar} | {wilayah} |")
    return "\n".join(baris) + "\n"


def tempat(susunan: Susunan, kode: str, baris: str) -> tuple[str, str]:
    """Return the sheet and the range of a table, or of one of its rows; KeyError when there is none."""
    tabel = susunan.tabel[kode]
    kanan = huruf(len(tabel.columns) - 1)
    if baris:
        nomor = tabel.letak_baris[baris] + 1
        return tabel.lembar, f"A{nomor}:{kanan}{nomor}"
    return tabel.lembar, f"A{tabel.baris_kepala + 1}:{kanan}{tabel.baris_pertama + len(tabel.rows)}"


if __name__ == "__main__":
    (DOCS / "tabel.md").write_text(tabel_md(), encoding="utf-8")
    (DOCS / "peta-sumber.md").write_text(peta_md(), encoding="utf-8")
