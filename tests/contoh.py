"""A small office for tests, as workbooks written by code; ubahan.py changes it."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from ubahan import terapkan

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.predikat import SKALA_PREDIKAT_BAKU
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.excel.tata_letak import BARIS_DATA, PENGATURAN
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kelengkapan import permintaan_unit
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.layout.table import BARIS_KEPALA
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN, Identitas, baris_skala

SUB = "2.17.03.2.01.01"
SUB_SEKRETARIAT = "2.17.01.2.01.01"

SKALA_KECIL = ("AKIP", "Opini BPK")

RENCANA: dict[str, list[dict[str, object]]] = {
    "Identitas": [
        {
            "perangkat_daerah": "Dinas Contoh",
            "pemerintah_daerah": "Pemerintah Kota Contoh",
            "tahun": 2022,
            "tempat": "Contoh",
            "batas_masuk": date(2023, 1, 15),
            "kontak": "Perencanaan, 0811",
        }
    ],
    "Unit": [
        {"kode": "sekretariat", "nama": "Sekretariat", "sekretariat": "ya"},
        {"kode": "bidang", "nama": "Bidang Contoh"},
    ],
    "Sasaran": [{"kode": "T1.S1", "tujuan": "Koperasi kuat", "sasaran": "Meningkatnya koperasi berkualitas"}],
    "Program": [
        {"kode": "2.17.03", "uraian": "Pengawasan Koperasi", "sasaran": "T1.S1"},
        {"kode": "2.17.03.2.01", "uraian": "Pemeriksaan Koperasi"},
        {"kode": SUB, "uraian": "Pengawasan Kesehatan Koperasi", "unit": "bidang", "pagu": 1_000_000},
        {"kode": "2.17.01", "uraian": "Penunjang", "sasaran": "T1.S1"},
        {"kode": "2.17.01.2.01", "uraian": "Perencanaan"},
        {"kode": SUB_SEKRETARIAT, "uraian": "Dokumen Perencanaan", "unit": "sekretariat", "pagu": 500_000},
    ],
    "Data Dasar": [
        {"kode": "KOP-AKTIF", "nama": "Koperasi aktif", "satuan": "koperasi", "unit": "bidang"},
        {"kode": "KOP-BAIK", "nama": "Koperasi berkualitas", "satuan": "koperasi", "unit": "bidang"},
    ],
    "Indikator": [
        {
            "kode": "KOP-1",
            "jenjang": "program",
            "acuan": "2.17.03",
            "indikator": "Koperasi diperiksa",
            "satuan": "koperasi",
            "polaritas": "naik",
            "cara_hitung": "langsung",
            "target": Ukuran(Decimal(4)),
            "unit": "bidang",
            "jabatan": "Kepala Bidang",
        },
        {
            "kode": "IKU-1",
            "jenjang": "sasaran",
            "acuan": "T1.S1",
            "indikator": "Persentase koperasi berkualitas",
            "satuan": "persen",
            "polaritas": "naik",
            "cara_hitung": "rasio",
            "pembilang": "KOP-BAIK",
            "penyebut": "KOP-AKTIF",
            "target": Ukuran(Decimal(10)),
            "iku": "ya",
            "unit": "bidang",
        },
    ],
    "Riwayat": [
        {
            "acuan": "T1.S1",
            "nama": "Koperasi berkualitas",
            "tahun": 2021,
            "satuan": "persen",
            "target": Ukuran(Decimal(9)),
            "realisasi": Ukuran(Decimal(8)),
        }
    ],
    "Predikat": [baris for skala in SKALA_PREDIKAT_BAKU if skala.nama in SKALA_KECIL for baris in baris_skala(skala)],
    "Skala": [
        {"batas_bawah": batas, "kategori": kategori}
        for batas, kategori in (
            (90, "Sangat Berhasil"),
            (76, "Berhasil"),
            (61, "Cukup Berhasil"),
            (51, "Kurang Berhasil"),
            (0, "Tidak Berhasil"),
        )
    ],
}

_TERAKHIR = 10
"""The number of the row that is filled on a sheet of spare rows."""

DIISI: dict[str, dict[str, dict[str, object]]] = {
    "Indikator": {"KOP-1": {"realisasi": Ukuran(Decimal(4))}},
    "Uraian": {kode: {"capaian": "Terlaksana"} for kode in (SUB, SUB_SEKRETARIAT)},
    "Kepegawaian": {"Pendidikan/S1": {"jumlah": 12}},
    "Data Dasar": {
        "KOP-AKTIF/2021": {"nilai": 90},
        "KOP-AKTIF/2022": {"nilai": 100},
        "KOP-BAIK/2021": {"nilai": 9},
        "KOP-BAIK/2022": {"nilai": 20},
    },
    "Anggaran": {
        SUB: {"realisasi": 950_000, "realisasi_fisik": Decimal(100)},
        SUB_SEKRETARIAT: {"realisasi": 480_000, "realisasi_fisik": Decimal(100)},
    },
}


def kantor(folder: Path, ubahan: str = "") -> Path:
    """Write the small office into a folder, changed as `ubahan` says, and return the folder."""
    for nama, isi in _berkas().items():
        jalur = folder / nama
        jalur.parent.mkdir(parents=True, exist_ok=True)
        jalur.write_bytes(isi)
    terapkan(folder, ubahan)
    return folder


@cache
def _berkas() -> dict[str, bytes]:
    rencana = tulis_templat(PERENCANAAN, RENCANA, Tujuan(tahun=2022, perangkat_daerah="Dinas Contoh"))
    laporan = Laporan(baca_buku(rencana, "perencanaan.xlsx", PERENCANAAN))
    berkas = {"perencanaan.xlsx": rencana}
    for unit in laporan.unit:
        isi = {
            lembar: [{**baris, **DIISI.get(lembar, {}).get(_kunci(baris), {})} for baris in semua]
            for lembar, semua in prefill(laporan, unit).items()
        }
        tujuan = Tujuan(unit.kode, unit.nama, 2022, "Dinas Contoh")
        isi |= {lembar: [{}] * (_TERAKHIR - 1) + [baris] for lembar, baris in _tambahan(isi)}
        permintaan = permintaan_unit(laporan, unit)
        berkas[f"masukan/{unit.kode}.xlsx"] = tulis_templat(
            MASUKAN, isi, tujuan, lembar_unit(laporan, unit), laporan.ruang, permintaan=permintaan
        )
    return berkas


def _tambahan(isi: Mapping[str, list[dict[str, object]]]) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield the one row of each sheet that begins blank; it stands last, so that cases find the rows above it blank."""
    hari = date(2022, 6, 1)
    sub = isi["Anggaran"][0]["kode"]
    yield "Pelaksanaan", {"sub_kegiatan": sub, "acara": "Rapat koordinasi", "mulai": hari, "selesai": hari}
    if "Kepegawaian" in isi:
        yield "Pendapatan", {"jenis": "Tidak ada pendapatan"}


def _kunci(baris: object) -> str:
    assert isinstance(baris, dict)
    return str(baris.get("kunci") or baris.get("kode"))


TURUN = f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | {{}} |"
"""A change of the office's realisasi."""


def setelan(key: str, kolom: str = "nilai") -> str:
    """Return the address of a setting's cell; cells of the other sheets are named as in cases: `alamat`."""
    baris = BARIS_DATA + 1 + list(Identitas.lembar.menurut_key).index(key)
    return f"{huruf(list(PENGATURAN).index(kolom))}{baris}"


def sel_laporan(worksheet: Worksheet, kepala: str, baris: int) -> Cell:
    """Return a cell of a table of the report: below a header, on a row."""
    semua = [sel.value for sel in worksheet[BARIS_KEPALA + 1]]
    return worksheet.cell(baris, semua.index(kepala) + 1)


def awal_catatan(buku: Workbook, lembar: str = "Reviu") -> int:
    """Return the first row below the headers of the notes on a sheet of the reviewers."""
    return next(
        nomor
        for nomor, baris in enumerate(buku[lembar].iter_rows(values_only=True), start=2)
        if "Catatan Reviu" in baris
    )


def nama_kantor(nama: str) -> str:
    """Return the change that gives an office a name of its own."""
    return f"! sel perencanaan.xlsx Identitas {setelan('perangkat_daerah')} {nama}"


def kota(akar: Path) -> Path:
    """Write a city with four offices: three that differ in money, one whose plan cannot be read."""
    for nomor, realisasi in enumerate((950_000, 900_000, 990_000), start=1):
        folder = kantor(akar / f"kantor-{nomor}" / "2022", TURUN.format(realisasi))
        terapkan(folder, nama_kantor(f"Dinas Contoh {nomor}"))
    rusak = akar / "kantor-4" / "2022"
    rusak.mkdir(parents=True)
    (rusak / "perencanaan.xlsx").write_bytes(b"bukan buku kerja")
    return akar
