"""Exports of an invented finance system, made by code: the layouts that are known, with their oddities."""

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import xlsxwriter

from lakip_xl.domain.notasi import BULAN

SKPD = ("2.17.2.07.0.00.01.0000", "Dinas Contoh Koperasi dan Tenaga Kerja")
UPTD = ("2.17.2.07.0.00.01.0001", "UPTD Balai Contoh")
SKPD_LAIN = ("1.02.0.00.0.00.01.0000", "Dinas Kesehatan Contoh")

AWASI, LATIH, GAJI = "2.17.03.2.01.0004", "2.07.03.2.01.0001", "2.17.01.2.02.0001"
NAMA = {
    AWASI: ("Pengawasan Koperasi", "Pemeriksaan Koperasi", "PROGRAM PENGAWASAN KOPERASI", SKPD),
    LATIH: ("Pelatihan Keterampilan", "Pelatihan Unit Kompetensi", "PROGRAM PELATIHAN KERJA", UPTD),
    GAJI: ("Penyediaan Gaji ASN", "Administrasi Keuangan", "PROGRAM PENUNJANG URUSAN", SKPD),
}
KUNCI = {
    AWASI: ("30500000", "25730500.5", "0"),
    LATIH: ("117500000", "112000000", "750000"),
    GAJI: ("430000000", "419650000", "0"),
}
"""The answer: pagu, realisasi and setoran of each sub kegiatan."""


class Dokumen(NamedTuple):
    """A row of the list of documents; days are (month, day)."""

    sub: str
    rekening: str
    jenis: str
    transaksi: str
    nomor: str
    hari: tuple[int, int]
    transfer: tuple[int, int] | None
    nilai: float
    setoran: int = 0
    sp2d: str = ""
    spd: str = "SPD-01"


DOKUMEN = (
    Dokumen(GAJI, "5.1.01", "SPP", "LS", "SPP-01", (1, 2), (1, 3), 210_450_000, 0, "0001"),
    Dokumen(GAJI, "5.1.01", "SPP", "LS", "SPP-14", (2, 3), (2, 4), 210_450_000, 0, "0007"),
    Dokumen(GAJI, "5.1.01", "STS", "LS", "STS-03", (3, 18), None, -1_250_000),
    Dokumen(AWASI, "5.1.02", "TBP", "GU", "TBP-11", (2, 12), None, 3_480_500, 0, "0009"),
    Dokumen(AWASI, "5.1.02", "TBP", "GU", "TBP-11", (2, 12), None, 1_500_000, 0, "0009", "SPD-02"),
    Dokumen(AWASI, "5.1.03", "SPP", "LS", "SPP-21", (3, 30), (4, 1), 18_000_000, 0, "0012", "SPD-02"),
    Dokumen(AWASI, "5.1.03", "TBP KKPD", "GU KKPD", "TBP-19", (4, 9), None, 2_750_000.50, 0, "0015", "SPD-02"),
    Dokumen(LATIH, "5.1.02", "SPP", "LS", "SPP-30", (5, 6), (5, 8), 64_200_000, 0, "0020", "SPD-02"),
    Dokumen(LATIH, "5.2.02", "SPP", "LS", "SPP-30", (5, 6), (5, 8), 35_800_000, 0, "0020", "SPD-02"),
    Dokumen(LATIH, "5.1.03", "TBP", "TU", "TBP-27", (6, 17), None, 12_000_000, 750_000, "0026", "SPD-02"),
)
PAGU = (
    (GAJI, 430_000_000, "PERUBAHAN APBD"),
    (AWASI, 6_000_000, "PERUBAHAN APBD"),
    (AWASI, 20_000_000, "PERUBAHAN APBD"),
    (AWASI, 4_500_000, "PERUBAHAN APBD"),
    (LATIH, 66_000_000, "PERUBAHAN APBD"),
    (LATIH, 15_000_000, "PERUBAHAN APBD"),
    (LATIH, 36_500_000, "PERUBAHAN APBD"),
    (LATIH, 40_000_000, "PENETAPAN APBD"),
)
_PASANGAN = "SKPD;Sub SKPD;Fungsi;Sub Fungsi;Urusan;Bidang Urusan;Program;Kegiatan;Sub Kegiatan;Rekening"
_SENDIRI = (
    "Nomor Dokumen;Jenis Dokumen;Jenis Transaksi;Nomor DPT;Tanggal Dokumen;Keterangan Dokumen;Nilai Realisasi;"
    "Nilai Setoran;NIP Pegawai;Nama Pegawai;Tanggal Simpan;Nomor SPD;Periode SPD;Nilai SPD;Tahapan SPD;"
    "Nama Sub Tahapan Jadwal;Tahapan APBD;Nomor SPP;Tanggal SPP;Nomor SPM;Tanggal SPM;Nomor SP2D;Tanggal SP2D;"
    "Tanggal Transfer;Nilai SP2D"
)
_PAGU = (
    "NO;TAHUN;KODE URUSAN;NAMA URUSAN;KODE SKPD;NAMA SKPD;KODE SUB UNIT;NAMA SUB UNIT;KODE BIDANG URUSAN;"
    "NAMA BIDANG URUSAN;KODE PROGRAM;NAMA PROGRAM;KODE KEGIATAN;NAMA KEGIATAN;KODE SUB KEGIATAN;NAMA SUB KEGIATAN;"
    "KODE SUMBER DANA;NAMA SUMBER DANA;KODE REKENING;NAMA REKENING;PAKET/KELOMPOK;NAMA PAKET/KELOMPOK;PAGU;TAHAPAN"
)
KEPALA = (
    *(f"{awal} {nama}" for nama in _PASANGAN.split(";") for awal in ("Kode", "Nama")),
    *_SENDIRI.split(";"),
)
KEPALA_PAGU = tuple(_PAGU.split(";"))
TAHUN = 2025

Tabel = list[list[object]]
Tulis = Callable[[tuple[int, int] | None], str]


def panjang(hari: tuple[int, int] | None) -> str:
    return f"{hari[1]} {BULAN[hari[0] - 1]} {TAHUN}" if hari else ""


def pendek(hari: tuple[int, int] | None) -> str:
    return f"{hari[1]:02d}/{hari[0]:02d}/{TAHUN}" if hari else "-"


def iso(hari: tuple[int, int] | None) -> str:
    return f"{TAHUN}-{hari[0]:02d}-{hari[1]:02d}T00:00:00.000Z" if hari else "null"


def baris_dokumen(
    dokumen: Dokumen, tulis: Tulis = panjang, kosong: str = "", semua: Sequence[Dokumen] = DOKUMEN
) -> list[object]:
    nama, kegiatan, program, unit = NAMA[dokumen.sub]
    sp2d = sum(lain.nilai for lain in semua if lain.sp2d == dokumen.sp2d) if dokumen.sp2d else kosong
    isi: dict[str, object] = {
        "Kode SKPD": SKPD[0],
        "Nama SKPD": SKPD[1],
        "Kode Sub SKPD": unit[0],
        "Nama Sub SKPD": unit[1],
        "Kode Program": dokumen.sub[:7],
        "Nama Program": program,
        "Kode Kegiatan": dokumen.sub[:12],
        "Nama Kegiatan": kegiatan,
        "Kode Sub Kegiatan": dokumen.sub,
        "Nama Sub Kegiatan": nama,
        "Kode Rekening": dokumen.rekening,
        "Nomor Dokumen": dokumen.nomor,
        "Jenis Dokumen": dokumen.jenis,
        "Jenis Transaksi": dokumen.transaksi,
        "Nomor DPT": "DPT-01" if "KKPD" in dokumen.jenis else kosong,
        "Tanggal Dokumen": tulis(dokumen.hari),
        "Nilai Realisasi": dokumen.nilai,
        "Nilai Setoran": dokumen.setoran,
        "Tanggal Simpan": tulis(dokumen.hari),
        "Nomor SPD": dokumen.spd,
        "Nomor SP2D": f"04.0/{dokumen.sp2d}/{TAHUN}" if dokumen.sp2d else kosong,
        "Tanggal Transfer": tulis(dokumen.transfer),
        "Nilai SP2D": sp2d,
    }
    return [isi.get(nama, kosong) for nama in KEPALA]


def per_dokumen(semua: Sequence[Dokumen] = DOKUMEN, tulis: Tulis = panjang, kosong: str = "") -> Tabel:
    return [list(KEPALA), *(baris_dokumen(dokumen, tulis, kosong, semua) for dokumen in semua)]


def berkop(semua: Sequence[Dokumen] = DOKUMEN, tulis: Tulis = pendek, kosong: str = "-") -> Tabel:
    """Title, blank rows, header in row 5, a number in front, a total below."""
    isi = [[str(nomor), *baris] for nomor, baris in enumerate(per_dokumen(semua, tulis, kosong)[1:], start=1)]
    jumlah: list[object] = [""] * (len(KEPALA) + 1)
    jumlah[0] = "Total"
    for nama, nilai in (("Nilai Realisasi", "nilai"), ("Nilai Setoran", "setoran")):
        jumlah[KEPALA.index(nama) + 1] = sum(getattr(dokumen, nilai) for dokumen in semua)
    return [["LAPORAN REALISASI PER DOKUMEN"], [], [], [], ["Nomor", *KEPALA], *isi, jumlah]


def rekap_pagu(semua: Iterable[tuple[str, int, str]] = PAGU) -> Tabel:
    hasil: Tabel = [list(KEPALA_PAGU)]
    for nomor, (sub, pagu, tahapan) in enumerate(semua, start=1):
        nama, kegiatan, program, unit = NAMA[sub]
        isi: dict[str, object] = {
            "NO": nomor,
            "TAHUN": TAHUN,
            "KODE SKPD": SKPD[0],
            "NAMA SKPD": SKPD[1],
            "KODE SUB UNIT": unit[0],
            "NAMA SUB UNIT": unit[1],
            "NAMA PROGRAM": program,
            "NAMA KEGIATAN": kegiatan,
            "KODE SUB KEGIATAN": sub,
            "NAMA SUB KEGIATAN": nama,
            "PAGU": pagu,
            "TAHAPAN": tahapan,
        }
        hasil.append([isi.get(nama, "") for nama in KEPALA_PAGU])
    return hasil


def register_sp2d(semua: Sequence[Dokumen] = DOKUMEN) -> Tabel:
    """A header of two rows, merged cells empty but for the first."""
    sp2d: dict[str, list[Dokumen]] = {}
    for dokumen in semua:
        if dokumen.sp2d:
            sp2d.setdefault(dokumen.sp2d, []).append(dokumen)
    isi: Tabel = []
    for nomor, (nama, milik) in enumerate(sp2d.items(), start=1):
        bruto = sum(dokumen.nilai for dokumen in milik)
        hari = panjang(milik[0].transfer or milik[0].hari)
        isi.append(
            [str(nomor), hari, hari, f"04.0/{nama}/{TAHUN}", SKPD[1], "CV CONTOH", "Bayar", "LS", bruto, 0, bruto]
        )
    return [
        ["REGISTER SP2D (TRANSAKSI)"],
        [SKPD[1].upper()],
        ["PERIODE : 1 Januari s.d. 30 Juni"],
        [],
        [
            "No.",
            "Tanggal SP2D",
            "",
            "Nomor SP2D",
            "Nama Unit/SKPD",
            "Nama Penerima",
            "Keterangan",
            "Jenis SP2D",
            "Nilai (Rp)",
        ],
        ["", "Pembuatan", "Pencairan", "", "", "", "", "", "Bruto", "Potongan", "Neto"],
        *isi,
        ["TOTAL", *[""] * 7, sum(dokumen.nilai for dokumen in semua if dokumen.sp2d)],
    ]


def tulis_xlsx(jalur: Path, lembar: dict[str, Tabel] | Tabel) -> Path:
    jalur.parent.mkdir(parents=True, exist_ok=True)
    buku = xlsxwriter.Workbook(jalur)
    for nama, tabel in (lembar if isinstance(lembar, dict) else {"Sheet1": lembar}).items():
        worksheet = buku.add_worksheet(nama)
        for nomor, baris in enumerate(tabel):
            worksheet.write_row(nomor, 0, baris)
    buku.close()
    return jalur


def tulis_csv(jalur: Path, tabel: Tabel, pemisah: str = ";", sandi: str = "utf-8") -> Path:
    jalur.parent.mkdir(parents=True, exist_ok=True)
    with jalur.open("w", newline="", encoding=sandi) as berkas:
        csv.writer(berkas, delimiter=pemisah).writerows(tabel)
    return jalur


def tulis_contoh(folder: Path) -> Path:
    """Write the four exports into the folder of a year."""
    tulis_xlsx(folder / "sumber" / "realisasi.xlsx", {"Data Realisasi Dokumen": per_dokumen()})
    tulis_xlsx(folder / "sumber" / "rekap-pagu.xlsx", rekap_pagu())
    tulis_xlsx(folder / "sumber" / "register.xlsx", {"Data Realisasi": register_sp2d()})
    return folder
