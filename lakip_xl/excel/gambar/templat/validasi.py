"""What a cell to type accepts, and the words that appear beside it."""

from typing import Any, NamedTuple

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.rumus import kutip
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.templat.daftar import Daftar
from lakip_xl.sheets.column import Column, Dari, Tipe
from lakip_xl.sheets.kolom_status import bukan_angka, di_luar_batas

_MAKS_JUDUL, _MAKS_PESAN = 32, 255
_TIDAK_TERBATAS = 10**15
_TANGGAL_AWAL, _TANGGAL_AKHIR = 32874, 73050  # 1990-01-01 and 2099-12-31 as Excel counts days
_BAKU = {
    Tipe.TEKS: "Ketik teks.",
    Tipe.BULAT: "Ketik bilangan bulat tanpa titik, misalnya 1250.",
    Tipe.DESIMAL: "Ketik angka, misalnya 95,5.",
    Tipe.TANGGAL: "Ketik tanggal, misalnya 17/03/2022.",
    Tipe.UKURAN: "Ketik angka (95,5), rentang (80-90) atau predikat (BB).",
}


TERTUTUP = "FALSE"
"""The condition of a column of which no cell is open."""


class SyaratWarna(NamedTuple):
    """Conditions of a column: when a blank cell is missing ("" where it may stay blank), when a cell is open.

    "" says that all are.
    """

    belum: str = ""
    terbuka: str = ""


TANPA_SYARAT = SyaratWarna()


def pasang_validasi(worksheet: LembarKerja, kolom: Column, wilayah: tuple[int, int, int], daftar: Daftar) -> None:
    """Guard the cells of one column; `wilayah` is its place, first row and last row, all zero-based."""
    urutan, dari, sampai = wilayah
    aturan = _aturan(kolom, daftar)
    aturan.update(
        input_title=kolom.header[:_MAKS_JUDUL],
        input_message=bisikan(kolom)[:_MAKS_PESAN],
        error_title="Periksa isian"[:_MAKS_JUDUL],
        error_message=_teguran(kolom)[:_MAKS_PESAN],
        ignore_blank=True,
    )
    worksheet.data_validation(dari, urutan, sampai, urutan, aturan)


def pasang_warna(
    worksheet: LembarKerja,
    kolom: Column,
    wilayah: tuple[int, int, int],
    looks: Looks,
    bila: SyaratWarna = TANPA_SYARAT,
) -> None:
    """Repeat the rule of a column as colour, for pasting passes validation by, and tell filled cells from blank ones.

    `bila` are its conditions, seen from the first row.
    """
    urutan, dari, sampai = wilayah
    sel = f"{huruf(urutan)}{dari + 1}"
    syarat = []
    if kolom.tipe in (Tipe.BULAT, Tipe.DESIMAL, Tipe.TANGGAL):
        syarat.append(bukan_angka.tulis({"sel": sel}))
    if (batas := di_luar_batas(kolom)) is not None:
        syarat.append(batas.tulis({kolom.key: sel}))
    if kolom.pilihan:
        syarat.append(f'AND({sel}<>"",{"*".join(_bukan(sel, pilihan) for pilihan in kolom.pilihan)}=1)')
    warna = [(bila, "galat") for bila in syarat]
    if bila.belum:
        warna.append((f'AND(TRIM({sel})="",{bila.belum})', "wajib"))
    terisi = f'TRIM({sel})<>""'
    if bila.terbuka != TERTUTUP:
        warna.append((f"AND({terisi},{bila.terbuka})" if bila.terbuka else terisi, "diisi"))
    for rumus, look in warna:
        aturan = {"type": "formula", "criteria": f"={rumus}", "format": looks.bersyarat(look), "stop_if_true": True}
        worksheet.conditional_format(dari, urutan, sampai, urutan, aturan)


def _bukan(sel: str, pilihan: str) -> str:
    return f"({sel}<>{kutip(pilihan)})"


def bisikan(kolom: Column) -> str:
    """Return the input prompt of a column: what to type, with an example."""
    contoh = f" Contoh: {kolom.example}." if kolom.example else ""
    return f"{kolom.help or _umum(kolom)}{contoh}"


def _umum(kolom: Column) -> str:
    return "Pilih dari daftar." if kolom.choices is not None else _BAKU[kolom.tipe]


def _teguran(kolom: Column) -> str:
    batas = ""
    if kolom.min is not None:
        batas += f" Paling kecil {angka(kolom.min)}."
    if kolom.max is not None:
        batas += f" Paling besar {angka(kolom.max)}."
    return f"{_umum(kolom)}{batas}"


def _aturan(kolom: Column, daftar: Daftar) -> dict[str, Any]:
    if isinstance(kolom.choices, Dari):
        return {"validate": "list", "source": f"={daftar.dari(kolom.choices)}"}
    if kolom.choices is not None:
        return {"validate": "list", "source": f"={daftar.tetap(tuple(str(pilihan) for pilihan in kolom.choices))}"}
    if kolom.tipe in (Tipe.BULAT, Tipe.DESIMAL):
        bawah = -_TIDAK_TERBATAS if kolom.min is None else kolom.min
        atas = _TIDAK_TERBATAS if kolom.max is None else kolom.max
        jenis = "integer" if kolom.bulat else "decimal"
        return {"validate": jenis, "criteria": "between", "minimum": bawah, "maximum": atas}
    if kolom.tipe is Tipe.TANGGAL:
        return {"validate": "decimal", "criteria": "between", "minimum": _TANGGAL_AWAL, "maximum": _TANGGAL_AKHIR}
    return {"validate": "any"}
