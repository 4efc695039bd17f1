"""Write a unit's file back with its findings marked: values in a fresh template, red cells, a list of what to mend."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from lakip_xl.excel.baca.bawa import Bawaan, bawa
from lakip_xl.excel.baca.buku import identitas_berkas
from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.inspeksi import BerkasDitolak
from lakip_xl.excel.baca.lembar_berganti import buka_bawaan
from lakip_xl.excel.baca.tabel_mentah import TabelMentah
from lakip_xl.excel.gambar.templat import tulis_templat, untuk_unit
from lakip_xl.excel.gambar.templat.perbaikan import Perbaikan
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.tata_folder import FOLDER_PERBAIKAN
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kelengkapan import permintaan_unit
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.pipeline.baca import pastikan_terbaca_lagi
from lakip_xl.pipeline.check import Pemeriksaan, folder_tahun
from lakip_xl.sheets.masukan import MASUKAN


class Tertanda(NamedTuple):
    """A marked copy, and the number of its findings; `sebab` says why there is none."""

    asal: str
    berkas: Path | None
    temuan: int = 0
    sebab: str = ""


def annotate(hasil: Pemeriksaan, jalur: Path) -> Iterator[Tertanda]:
    """Write a marked copy of every unit's file with findings into `perbaikan` in the year's folder.

    `jalur` is what was checked: the year's folder, or one file of it. The original is never touched; an earlier
    marked copy is kept in `cadangan`. A file that cannot be read, or names no unit of the plan, has no copy.
    """
    folder = jalur if jalur.is_dir() else folder_tahun(jalur)
    menurut_berkas: dict[str, list[Finding]] = {}
    for temuan in hasil.temuan:
        menurut_berkas.setdefault(temuan.sel.berkas, []).append(temuan)
    with kunci_folder(folder):
        for buku in hasil.laporan.masukan:
            if temuan_berkas := menurut_berkas.get(buku.berkas):
                yield _tandai(hasil.laporan, folder / buku.berkas, buku.berkas, temuan_berkas, folder)


def _tandai(laporan: Laporan, jalur: Path, nama: str, semua: Sequence[Finding], folder: Path) -> Tertanda:
    try:
        mentah = buka_bawaan(isi_berkas(jalur), MASUKAN.sheets)
    except BerkasDitolak as galat:
        return Tertanda(nama, None, len(semua), str(galat))
    diri = identitas_berkas(mentah.meta)
    unit = next((unit for unit in laporan.unit if unit.kode == diri.unit), None)
    if unit is None:
        return Tertanda(nama, None, len(semua), "berkas tidak menyebut unit yang dikenal")
    lembar = lembar_unit(laporan, unit)
    bawaan = bawa(mentah, nama, lembar, prefill(laporan, unit))
    tabel = {lembar_baca.nama: mentah.tabel(lembar_baca) for lembar_baca in MASUKAN.sheets}
    perbaikan = [_letakkan(temuan, tabel, bawaan) for temuan in semua]
    tujuan = untuk_unit(laporan, unit)
    berkas = folder / FOLDER_PERBAIKAN / jalur.name
    permintaan = permintaan_unit(laporan, unit)
    isi = tulis_templat(MASUKAN, bawaan.isi, tujuan, lembar, laporan.ruang, perbaikan=perbaikan, permintaan=permintaan)
    pastikan_terbaca_lagi(isi, f"{FOLDER_PERBAIKAN}/{jalur.name}", MASUKAN.sheets)
    simpan(berkas, isi, cadangkan=True)
    return Tertanda(nama, berkas, len(semua))


def _letakkan(temuan: Finding, semua: Mapping[str, TabelMentah | None], bawaan: Bawaan) -> Perbaikan:
    """Find where a finding's cell stands in the fresh template: the row's first one where the file lacks its column."""
    sel = temuan.sel
    lembar = MASUKAN.menurut_nama.get(sel.lembar)
    tabel = semua[lembar.nama] if lembar is not None and sel.key else None
    if lembar is None or tabel is None:
        return Perbaikan(temuan, sel.lembar)
    key = sel.key if sel.key in tabel.kolom else lembar.tampak[0].key
    return Perbaikan(temuan, sel.lembar, bawaan.letak.get((sel.lembar, sel.baris)), key)
