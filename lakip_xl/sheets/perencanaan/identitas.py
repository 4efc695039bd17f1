"""Lembar Identitas."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, cast

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Asal, Row, sheet


class AsalRealisasi(StrEnum):
    """Who says the realisasi of sub kegiatan: the units, or the exports of the finance system."""

    UNIT = "unit"
    SUMBER = "sumber"


class YaTidak(StrEnum):
    """An answer: yes or no; blank is neither."""

    YA = "ya"
    TIDAK = "tidak"


_BATAS = "Hanya bila diukur setiap triwulan: paling lambat masukan triwulan ini dikirim."


@sheet("Identitas", perintah="Isi identitas perangkat daerah dan aturan tahun ini pada kolom kuning.", mendatar=False)
class Identitas(Row):
    """Satu baris untuk setiap pengaturan tahun ini."""

    perangkat_daerah: str = column(
        "Nama perangkat daerah",
        help="Nama lengkap seperti pada kop surat.",
        example="Dinas Koperasi, Usaha Mikro dan Tenaga Kerja",
    )
    pemerintah_daerah: str = column("Pemerintah daerah", example="Pemerintah Kota Banjarmasin")
    tahun: int = column("Tahun anggaran", min=2000, max=2100, format="tahun", example="2022")
    periode_renstra: str | None = column("Periode Renstra", example="2021-2026")
    kepala_nama: str | None = column(
        "Nama kepala perangkat daerah", help="Lengkap dengan gelar.", example="Budi Santoso, S.E., M.Si."
    )
    kepala_pangkat: str | None = column("Pangkat kepala", example="Pembina Tk. I")
    kepala_nip: str | None = column("NIP kepala", help="18 angka, boleh berspasi.", example="19680111 199303 1 006")
    kepala_jabatan: str | None = column("Jabatan kepala", example="Kepala Dinas")
    tempat: str | None = column("Tempat penandatanganan", example="Banjarmasin")
    tanggal: date | None = column("Tanggal penandatanganan", help="Kosong: tidak dicetak.", example="28/02/2023")
    batas_masuk: date | None = column(
        "Batas waktu mengirim masukan",
        help="Tercetak pada buku kerja setiap unit dan pada status.",
        example="15/01/2023",
    )
    kontak: str | None = column(
        "Tempat bertanya",
        help="Nama, telepon atau surel yang dihubungi unit.",
        example="Sub Bagian Perencanaan, 0811-500-123",
    )
    capaian_maksimum: Decimal | None = column(
        "Batas capaian tertinggi (%)",
        min=100,
        help="Kosong: capaian tidak dibatasi. Contoh 120: di atas 120 % dicetak pula 120 %.",
        example="120",
    )
    ambang_alasan: Decimal | None = column(
        "Ambang wajib alasan (%)",
        min=0,
        max=100,
        help="Serapan di bawah ini wajib beralasan. Kosong: 90.",
        example="90",
    )
    kode_skpd: str | None = column(
        "Kode SKPD",
        help="Seperti pada ekspor SIPD; baris SKPD lain di folder sumber tidak dihitung.",
        example="2.17.2.07.0.00.01.0000",
    )
    realisasi_dari: AsalRealisasi | None = column(
        "Realisasi keuangan dari",
        help="unit: diketik unit (baku). sumber: diambil dari ekspor di folder sumber, unit tidak mengetiknya.",
        example="unit",
    )
    setoran_mengurangi: YaTidak | None = column(
        "Setoran mengurangi realisasi",
        help="ya: realisasi pada ekspor masih dikurangi setoran. tidak: sudah bersih. Cocokkan jumlahnya dengan LRA.",
        example="tidak",
    )
    batas_tw1: date | None = column("Batas waktu triwulan I", since=8, help=_BATAS, example="10/04/2022")
    batas_tw2: date | None = column("Batas waktu triwulan II", since=8, help=_BATAS, example="10/07/2022")
    batas_tw3: date | None = column("Batas waktu triwulan III", since=8, help=_BATAS, example="10/10/2022")
    batas_tw4: date | None = column("Batas waktu triwulan IV", since=8, help=_BATAS, example="10/01/2023")


def identitas_kosong() -> Identitas:
    """Return settings that say nothing, for a planning workbook whose own could not be read; tahun is 0."""
    asal = Asal("", Identitas.lembar.nama, 0, {})
    buat = cast("Any", Identitas)
    return cast("Identitas", buat(asal=asal, perangkat_daerah="", pemerintah_daerah="", tahun=0))
