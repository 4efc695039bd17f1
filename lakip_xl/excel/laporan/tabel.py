"""One table on its sheet: title, way back, headers, rows, notes, source, signature."""

from dataclasses import dataclass
from decimal import Decimal

from xlsxwriter.worksheet import Worksheet

from lakip_xl.excel.laporan.halaman import Halaman
from lakip_xl.excel.laporan.sampul import DAFTAR_ISI, baris_ttd
from lakip_xl.excel.looks import Looks
from lakip_xl.excel.sel import sederhanakan, tulis_nilai
from lakip_xl.excel.tinggi import tinggi_baris
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.reviu import STATUS
from lakip_xl.tables.columns import Computed, Number
from lakip_xl.tables.sel import Baris, Rujukan, Sel
from lakip_xl.tables.susunan import Susunan
from lakip_xl.tables.table import BARIS_KEPALA, Column, Table

_TINGKAT = {0: "jumlah_0", 1: "jumlah_1", 2: "jumlah_2"}
_BURUK = {"kesalahan": "galat", "peringatan": "periksa", "SELISIH": "galat", "COCOK": "baik"}


@dataclass(frozen=True)
class Lukisan:
    """What every table is drawn from and with."""

    laporan: Laporan
    susunan: Susunan
    looks: Looks
    halaman: Halaman


def gambar_tabel(kertas: Worksheet, tabel: Table, lukisan: Lukisan) -> int:
    """Draw a table and return the first free row below it (zero-based)."""
    laporan, looks = lukisan.laporan, lukisan.looks
    kertas.write_string(0, 0, tabel.judul, looks("judul"))
    kertas.write_string(1, 0, laporan.identitas.perangkat_daerah, looks("anak_judul"))
    kertas.write_url(2, 0, f"internal:'{DAFTAR_ISI}'!A1", looks("tautan"), "Kembali ke Daftar Isi")
    kertas.set_row(BARIS_KEPALA, tinggi_baris(((k.header, k.width) for k in tabel.columns), tebal=True) or 20)
    for urutan, kolom in enumerate(tabel.columns):
        kertas.set_column(urutan, urutan, kolom.width)
        kertas.write_string(BARIS_KEPALA, urutan, kolom.header, looks("kepala"))
    for baris in tabel.rows:
        _gambar_baris(kertas, tabel, baris, lukisan)
    _warnai(kertas, tabel, laporan, looks)
    _pasang_pilihan_reviu(kertas, tabel)
    _pasang_halaman(kertas, tabel, lukisan.halaman)
    return _kaki(kertas, tabel, laporan, looks)


def _gambar_baris(kertas: Worksheet, tabel: Table, baris: Baris, lukisan: Lukisan) -> None:
    looks = lukisan.looks
    nomor = tabel.letak_baris[baris.kunci]
    teks: list[tuple[object, float]] = []
    for urutan, kolom in enumerate(tabel.columns):
        sel = lukisan.susunan.sel(Rujukan(tabel.kode, baris.kunci, kolom.key))
        look = looks(_look(tabel, kolom, baris, sel), sel.format)
        if sel.rumus is None:
            tulis_nilai(kertas, nomor, urutan, sel.nilai, look)
        else:
            kertas.write_formula(nomor, urutan, f"={sel.rumus}", look, _nilai_rumus(sel.nilai))
        teks.append((sel.nilai, kolom.width))
    kertas.set_row(nomor, tinggi_baris(teks, tebal=baris.tingkat is not None))


def _look(tabel: Table, kolom: Column, baris: Baris, sel: Sel) -> str:
    if baris.tingkat is not None:
        return _TINGKAT[baris.tingkat]
    if kolom.key.startswith("asal"):
        return "sumber"
    if tabel.bagian != "Data" or isinstance(kolom, Number):
        return "rinci"
    return "data_dihitung" if isinstance(kolom, Computed) and sel.rumus is not None else "data"


def _nilai_rumus(nilai: object) -> str | int | float:
    """Return the value stored beside a formula; "" stands for a blank result."""
    if isinstance(nilai, Decimal):
        return float(nilai)
    sederhana = sederhanakan(nilai)
    return "" if sederhana is None else sederhana  # type: ignore[return-value]


def _warnai(kertas: Worksheet, tabel: Table, laporan: Laporan, looks: Looks) -> None:
    """Colour words that tell good from bad; the words stay, so that colour is never alone."""
    warna = dict(_BURUK)
    band = laporan.skala.band
    for urutan, satu in enumerate(band):
        warna[satu.kategori] = (
            "baik" if urutan < len(band) * 2 // 5 else "periksa" if urutan < len(band) * 4 // 5 - 1 else "galat"
        )
    for key in tabel.berwarna:
        if not tabel.rows:
            continue
        kolom = tabel.letak_kolom[key]
        for kata, look in warna.items():
            kertas.conditional_format(
                tabel.baris_pertama,
                kolom,
                tabel.baris_pertama + len(tabel.rows) - 1,
                kolom,
                {"type": "cell", "criteria": "==", "value": f'"{kata}"', "format": looks.bersyarat(look)},
            )


def _pasang_pilihan_reviu(kertas: Worksheet, tabel: Table) -> None:
    """Offer the reviewer's choices."""
    for key in tabel.direviu if tabel.rows else ():
        kolom = tabel.letak_kolom[key]
        akhir = tabel.baris_pertama + len(tabel.rows) - 1
        kertas.data_validation(
            tabel.baris_pertama, kolom, akhir, kolom, {"validate": "list", "source": list(STATUS), "ignore_blank": True}
        )


def _pasang_halaman(kertas: Worksheet, tabel: Table, halaman: Halaman) -> None:
    halaman.pasang(kertas, tegak=tabel.tegak)
    kertas.repeat_rows(BARIS_KEPALA)
    kertas.freeze_panes(BARIS_KEPALA + 1, 2)
    if tabel.bagian == "Data" and tabel.rows:
        kertas.autofilter(BARIS_KEPALA, 0, BARIS_KEPALA + len(tabel.rows), len(tabel.columns) - 1)


def _kaki(kertas: Worksheet, tabel: Table, laporan: Laporan, looks: Looks) -> int:
    baris = tabel.baris_pertama + len(tabel.rows) + 1
    for catatan in (*tabel.catatan, *((f"Sumber: {tabel.sumber}.",) if tabel.sumber else ())):
        kertas.write_string(baris, 0, catatan, looks("perintah"))
        baris += 1
    if tabel.ttd:
        kolom = max(len(tabel.columns) - 2, 0)
        for teks in baris_ttd(laporan):
            baris += 1
            kertas.write_string(baris, kolom, teks, looks("isi_ttd"))
    return baris + 1
