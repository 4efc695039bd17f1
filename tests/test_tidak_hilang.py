"""The law of nothing lost: what is typed, in any row of any sheet of any unit, stands in the report or a finding."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA

from lakip_xl.domain.notasi import angka, tanggal
from lakip_xl.domain.triwulan import Pola
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.prefill import IsiTemplat, lembar_unit, prefill
from lakip_xl.pipeline.baca import baca_rencana
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.sheets.column import Column, Sifat, Tipe
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN, Identitas, IndikatorRencana, Pengecualian
from lakip_xl.sheets.sheet import Row, Sheet

Tempat = tuple[str, str, int, str]
"""File, sheet, zero-based row of data, key of the column."""
TETAP = {"kode", "skala", "predikat", "kategori", "batas_bawah", "urutan", "tahun", "tahun_awal", "pengali"}
"""Typed columns that hold the office together: changed, they would make another office."""
DUGAAN = (Pengecualian.lembar,)
"""What stands there is printed with the finding that it accepts."""


class _Pengisi:
    """Fills typed cells, each with a value that stands nowhere else, and remembers where."""

    def __init__(self) -> None:
        self.tertulis: dict[Tempat, object] = {}
        self._nomor = count(1)

    def lembar(self, berkas: str, lembar: Sheet, baris: list[dict[str, object]]) -> list[dict[str, object]]:
        for urutan, isi in enumerate(baris):
            for kolom in lembar.diketik:
                dihitung = kolom.dihitung_bila is not None and kolom.dihitung_bila(isi)
                if kolom.choices is None and kolom.key not in TETAP and not dihitung:
                    isi[kolom.key] = self.tertulis[berkas, lembar.nama, urutan, kolom.key] = self._nilai(kolom)
        return baris

    def _nilai(self, kolom: Column) -> object:
        nomor = next(self._nomor)
        return {
            Tipe.TEKS: f"isian{nomor}x",
            Tipe.BULAT: 70_000_000 + nomor,
            Tipe.DESIMAL: Decimal(nomor) / 1000 if kolom.max == 100 else Decimal(1000 + nomor) + Decimal("0.25"),
            Tipe.TANGGAL: date(2022, 1, 1) + timedelta(days=nomor % 360),
            Tipe.UKURAN: Ukuran(Decimal(1000 + nomor) + Decimal("0.75")),
        }[kolom.tipe]


def _baris(baris: Row) -> dict[str, object]:
    return {kolom.key: getattr(baris, kolom.key) for kolom in type(baris).lembar.diketik}


def _rencana(pengisi: _Pengisi, laporan: Laporan) -> IsiTemplat:
    hasil: dict[str, list[dict[str, object]]] = {}
    for lembar in PERENCANAAN.sheets:
        isi = [_baris(baris) for baris in laporan.perencanaan.baris[lembar.nama]]
        if lembar is not Identitas.lembar and lembar not in DUGAAN:
            isi = pengisi.lembar("perencanaan.xlsx", lembar, isi)
        hasil[lembar.nama] = isi
    for baris_indikator in hasil[IndikatorRencana.lembar.nama]:
        baris_indikator["pola"] = Pola.POSISI  # so that quarters are asked for, and their targets shown
    return hasil


def _kantor(folder: Path, pengisi: _Pengisi) -> None:
    """Write the real year's office with every typed cell replaced."""
    isi = _rencana(pengisi, baca_rencana(TAHUN_NYATA))
    (folder / "masukan").mkdir(parents=True)
    (folder / "perencanaan.xlsx").write_bytes(tulis_templat(PERENCANAAN, isi, Tujuan(tahun=2022)))
    laporan = baca_rencana(folder)
    for unit in laporan.unit:
        lembar = lembar_unit(laporan, unit)
        awal = prefill(laporan, unit)
        berkas = f"masukan/{unit.kode}.xlsx"
        penuh = {}
        for satuan in lembar:
            baris = [dict(nilai) for nilai in awal.get(satuan.nama, ())] or [{} for _ in range(3 * satuan.bertambah)]
            penuh[satuan.nama] = pengisi.lembar(berkas, satuan, baris)
        sub = [nilai["kode"] for nilai in awal["Anggaran"]]
        for acara in penuh["Pelaksanaan"]:
            acara["sub_kegiatan"] = sub[0]
        (folder / berkas).write_bytes(
            tulis_templat(MASUKAN, penuh, Tujuan(unit.kode, unit.nama, 2022, "Dinas"), lembar, laporan.ruang)
        )


def _tercetak(berkas: Path) -> Iterator[object]:
    for worksheet in openpyxl.load_workbook(berkas, data_only=True):
        for baris in worksheet.iter_rows(values_only=True):
            yield from (isi for isi in baris if isi is not None)


@pytest.mark.lambat
def test_whatever_is_typed_stands_in_the_report_or_in_a_finding(tmp_path: Path) -> None:
    pengisi = _Pengisi()
    _kantor(tmp_path, pengisi)
    hasil = consolidate(tmp_path, draft=True)
    assert hasil.berkas is not None
    semua = list(_tercetak(hasil.berkas))
    angka_ = {round(float(isi), 6) for isi in semua if isinstance(isi, int | float)}
    hari = {isi.date() for isi in semua if isinstance(isi, datetime)}
    teks = "\n".join(
        [*(isi for isi in semua if isinstance(isi, str)), *(temuan.pesan for temuan in hasil.pemeriksaan.temuan)]
    )

    def ada(nilai: object) -> bool:
        if isinstance(nilai, date):
            return nilai in hari or tanggal(nilai) in teks
        if isinstance(nilai, str):
            return nilai in teks
        bilangan = nilai.nilai if isinstance(nilai, Ukuran) else nilai
        assert isinstance(bilangan, int | Decimal)
        return round(float(bilangan), 6) in angka_ or angka(bilangan) in teks

    assert len(pengisi.tertulis) > 2_000
    hilang = [tempat for tempat, nilai in pengisi.tertulis.items() if not ada(nilai)]
    assert not hilang, f"{len(hilang)}: {hilang[:40]}"


@pytest.mark.lambat
def test_rows_and_columns_that_came_in_came_out(tmp_path: Path) -> None:
    _kantor(tmp_path, _Pengisi())
    hasil = consolidate(tmp_path, draft=True)
    assert hasil.berkas is not None
    worksheet = openpyxl.load_workbook(hasil.berkas, data_only=True)["Jejak"]
    kepala = [sel.value for sel in worksheet[5]]
    dibaca, dipakai, berisi, tampil = (
        kepala.index(nama) for nama in ("Baris Dibaca", "Baris Dipakai", "Kolom Berisi", "Kolom Dipakai")
    )
    baris = [isi for isi in worksheet.iter_rows(min_row=6, values_only=True) if isinstance(isi[dibaca], int)]
    assert len(baris) > 30
    assert [isi for isi in baris if isi[dibaca] != isi[dipakai] or isi[berisi] != isi[tampil]] == []
    assert sum(isi[berisi] for isi in baris) > 200


def test_no_column_is_left_out_of_the_filling() -> None:
    terlewat = {
        (lembar.nama, kolom.key)
        for buku in (PERENCANAAN, MASUKAN)
        for lembar in buku.sheets
        for kolom in lembar.columns
        if kolom.sifat is Sifat.TYPED and kolom.key in TETAP
    }
    assert terlewat <= {
        ("Identitas", "tahun"),
        ("Unit", "kode"),
        ("Sasaran", "kode"),
        ("Program", "kode"),
        ("Data Dasar", "kode"),
        ("Data Dasar", "tahun_awal"),
        ("Indikator", "kode"),
        ("Indikator", "pengali"),
        ("Riwayat", "tahun"),
        ("Skala", "batas_bawah"),
        ("Skala", "kategori"),
        ("Predikat", "skala"),
        ("Predikat", "predikat"),
        ("Predikat", "batas_bawah"),
        ("Predikat", "urutan"),
        ("Pengecualian", "kode"),
        ("Anggaran Kas", "kode"),
        ("Anggaran Renstra", "kode"),
        ("Angka Kendali", "kode"),
        ("Rekomendasi", "tahun"),
        ("Penghargaan", "tahun"),
        ("Pembanding", "tahun"),
        ("Dasar Hukum", "tahun"),
    }
