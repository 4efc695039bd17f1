"""Writes docs/tabel.md and docs/peta-sumber.md from the declarations and the real year: python docs/tabel.py."""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lakip_xl.charts import CHARTS
from lakip_xl.domain.alamat import huruf
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Number, Ref, Total
from lakip_xl.layout.sel import Rumus
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import Column, Table
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import susun

DOCS = Path(__file__).parent
TAHUN = DOCS.parent / "workbooks" / "2022"
PETA = DOCS / "peta-sumber.csv"


@cache
def _tahun() -> tuple[Laporan, Susunan]:
    """Return the real year and its tables, composed once."""
    hasil = periksa_tahun(TAHUN)
    return hasil.laporan, susun(hasil.laporan, hasil.temuan)


def tabel_md() -> str:
    """Return the page of the tables: what each shows, its source, its columns and formulas."""
    laporan, susunan = _tahun()
    baris = [
        "# Tabel laporan",
        "",
        "Setiap tabel LAKIP-<tahun>.xlsx dari contoh tahun 2022, menurut urutannya. Yang ditulis dengan kurung",
        "kurawal adalah kolom pada baris yang sama, atau sel yang ditunjuk. Dibuat oleh `python docs/tabel.py`.",
        "",
    ]
    sudah: set[tuple[str, ...]] = set()
    for satu in susunan.tabel.values():
        bentuk = (satu.bagian, *(kolom.key for kolom in satu.columns))
        if bentuk in sudah and satu.kode.startswith(("kartu", "ringkasan_", "deret")):
            continue
        sudah.add(bentuk)
        baris += _satu_tabel(susunan, satu)
    baris += ["# Grafik", ""]
    baris += [
        f"- {grafik.judul} - di lembar `{susunan.tabel[grafik.tabel].lembar}`"
        for buat in CHARTS
        for grafik in buat(laporan, susunan)
    ]
    return "\n".join(baris) + "\n"


def _satu_tabel(susunan: Susunan, tabel: Table) -> Iterator[str]:
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


def _isi(susunan: Susunan, tabel: Table, kolom: Column) -> str:
    if isinstance(kolom, Total):
        return f"{_rujukan(susunan, kolom.leaf)}; baris jumlah: SUM"
    if isinstance(kolom, Ref):
        return _rujukan(susunan, kolom)
    if isinstance(kolom, Number):
        return "angka masukan"
    if isinstance(kolom, Computed):
        contoh = kolom.rumus if isinstance(kolom.rumus, Rumus) else _contoh(tabel, kolom)
        return f"`{contoh.teks.replace('|', chr(92) + '|')}`" if contoh is not None else "kosong"
    return "kategori menurut skala" if hasattr(kolom, "of") else "teks"


def _contoh(tabel: Table, kolom: Computed) -> Rumus | None:
    """Return the formula of the first row that has one."""
    if isinstance(kolom.rumus, Rumus):
        return kolom.rumus
    semua = (kolom.rumus(baris) for baris in tabel.rows)
    return next((satu for satu in semua if isinstance(satu, Rumus)), None)


def _rujukan(susunan: Susunan, ref: Ref) -> str:
    asal = susunan.tabel.get(ref.tabel)
    if asal is None:
        return "dari tabel lain"
    return f"dari `{asal.lembar}`, kolom {asal.columns[asal.letak_kolom[ref.kolom]].header}"


def peta_md() -> str:
    """Return the page that tells where each table and figure of the published report stands."""
    _, susunan = _tahun()
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
        for satu in csv.DictReader(berkas):
            lembar, wilayah = tempat(susunan, satu["tabel"], satu["baris"])
            baris.append(f"| {satu['bagian']} | {satu['isi']} | {lembar} | {wilayah} |")
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
