"""How cells look, under names of meaning; formats are made once for each workbook."""

from collections.abc import Mapping
from typing import Any

from xlsxwriter.format import Format

from lakip_xl.domain.ukuran import pisahkan_tanda
from lakip_xl.excel.gambar.buku_kerja import HURUF, BukuKerja

_MASUK, _LEBAR_MASUK = "masuk_", 1.3
"""Texts that stand some steps to the right: how their formats begin, and the characters that a step takes."""

ANGKA: Mapping[str, str] = {
    "teks": "@",
    "tengah": "@",
    "bulat": "[$-421]#,##0",
    "rupiah": "[$-421]#,##0",
    "desimal": "[$-421]#,##0.00",
    "ukuran": "[$-421]#,##0.00",
    "persen": "[$-421]0.00%",
    "persen_angka": '[$-421]#,##0.00"%"',
    "tahun": "0",
    "tanggal": "[$-421]dd mmmm yyyy",
    "tanggal_pendek": "dd/mm/yyyy",
    "rupiah_kiri": "[$-421]#,##0",
    "persen_kiri": "[$-421]0.00%",
    "besaran": "[>=100][$-421]#,##0;[$-421]#,##0.00",
    "uang": '[$-421]"Rp"#,##0',
    "uang_besar": '[>=1000000000][$-421]"Rp"#,##0.00,,," M";[>=1000000][$-421]"Rp"#,##0.00,," jt";[$-421]"Rp"#,##0',
    "uang_pagu": '[>=100000000000][$-421]"Pagu Rp"#,##0,," jt";[$-421]"Pagu Rp"#,##0',
    "persen_tautan": "[$-421]0.00%",
    "palang": "@",
    **{f"{_MASUK}{langkah}": "@" for langkah in range(1, 6)},
    "umum": "General",
}
"""Number formats; 421 is Indonesian, so that programs which honour it show 1.234,56."""

_DASAR: Mapping[str, object] = {"font_name": HURUF, "font_size": 10, "font_scheme": "none", "valign": "top"}
_GARIS: Mapping[str, object] = {"border": 1, "border_color": "#A6A6A6"}
_POHON: Mapping[str, object] = {"bold": True, "text_wrap": True, "align": "left", **_GARIS}
_UBIN: Mapping[str, object] = {
    "bg_color": "#EAF1F8",
    "align": "center",
    "left": 5,
    "right": 5,
    "left_color": "#FFFFFF",
    "right_color": "#FFFFFF",
}

LOOKS: Mapping[str, Mapping[str, object]] = {
    "judul": {"bold": True, "font_size": 14, "font_color": "#1F4E78", "valign": "vcenter"},
    "judul_bagian": {"bold": True, "font_size": 11, "font_color": "#1F4E78"},
    "anak_judul": {"font_size": 11, "font_color": "#404040"},
    "perintah": {"italic": True, "font_color": "#404040"},
    "kemajuan": {"font_color": "#404040"},
    "tautan": {"font_color": "#0563C1", "underline": 1},
    "kepala": {
        "bold": True,
        "font_color": "#FFFFFF",
        "bg_color": "#1F4E78",
        "text_wrap": True,
        "align": "center",
        "valign": "vcenter",
        **_GARIS,
    },
    "kunci": {"font_color": "#808080", "font_size": 8},
    "isian": {"font_color": "#000000", "bg_color": "#FFFBE6", "locked": False, **_GARIS},
    "isian_terisi": {"font_color": "#000000", "bg_color": "#FFFFFF", "locked": False, **_GARIS},
    "isian_nanti": {
        "font_color": "#000000",
        "bg_color": "#FFFFFF",
        "locked": False,
        "border": 4,
        "border_color": "#BFBFBF",
    },
    "isian_salah": {"font_color": "#9C0006", "bg_color": "#FFC7CE", "locked": False, **_GARIS},
    "terisi_salah": {"font_color": "#9C0006", "bg_color": "#FFC7CE", **_GARIS},
    "legenda_wajib": {"font_color": "#000000", "bg_color": "#FFD966", **_GARIS},
    "legenda_isian": {"font_color": "#000000", "bg_color": "#FFFBE6", **_GARIS},
    "isi_putih": {"font_color": "#000000", "bg_color": "#FFFFFF", **_GARIS},
    "legenda_salah": {"font_color": "#9C0006", "bg_color": "#FFC7CE", **_GARIS},
    "terisi": {"font_color": "#1F3864", "bg_color": "#DDEBF7", **_GARIS},
    "ditutup": {"font_color": "#404040", "bg_color": "#D0CECE", **_GARIS},
    "dihitung": {"font_color": "#404040", "bg_color": "#EDEDED", **_GARIS},
    "data": {**_GARIS},
    "sebaris": {**_GARIS},
    "sebaris_dihitung": {"font_color": "#404040", "bg_color": "#F2F2F2", **_GARIS},
    "sebaris_sumber": {"font_color": "#595959", **_GARIS},
    "rinci": {**_GARIS},
    "rinci_tautan": {"font_color": "#0563C1", "underline": 1, **_GARIS},
    "jumlah_1": {"bold": True, "bg_color": "#DDEBF7", **_GARIS},
    "jumlah_2": {"bold": True, "bg_color": "#F2F2F2", **_GARIS},
    "jumlah_0": {"bold": True, "font_color": "#FFFFFF", "bg_color": "#1F4E78", **_GARIS},
    "ubin_nama": {"font_color": "#404040", **_UBIN},
    "ubin_besar": {"bold": True, "font_size": 20, "font_color": "#1F4E78", "valign": "vcenter", **_UBIN},
    "ubin_rinci": {"font_color": "#404040", **_UBIN},
    "ubin_asal": {"font_color": "#0563C1", "underline": 1, **_UBIN},
    "pohon_tujuan": {**_POHON, "font_color": "#FFFFFF", "bg_color": "#1F4E78"},
    "pohon_sasaran": {**_POHON, "font_color": "#FFFFFF", "bg_color": "#2E75B6"},
    "pohon_indikator": {**_POHON, "bg_color": "#FFF2CC"},
    "pohon_program": {**_POHON, "bg_color": "#BDD7EE"},
    "pohon_kegiatan": {**_POHON, "bg_color": "#DDEBF7"},
    "pohon_sub_kegiatan": {**_POHON, "bg_color": "#F2F2F2", "bold": False},
    "pohon_belum": {**_POHON, "font_color": "#7F6000", "bg_color": "#FFEB9C"},
    "pohon_ukuran": {**_POHON, "bold": False},
    "pohon_pemilik": {**_POHON, "bold": False, "italic": True, "font_color": "#404040"},
    "pohon_rinci": {**_GARIS, "align": "left", "font_color": "#404040"},
    "catatan": {"font_size": 9, "font_color": "#404040", "text_wrap": True},
    "isi": {"text_wrap": True},
    "catatan_baris": {"font_size": 9, "font_color": "#404040"},
    "putusan": {"bold": True, "font_size": 12, "align": "center", **_GARIS},
    "isi_ttd": {"align": "center"},
    "sampul": {"bold": True, "font_size": 20, "font_color": "#1F4E78", "align": "center", "text_wrap": True},
    "sampul_isi": {"font_size": 13, "align": "center", "text_wrap": True},
    "draf": {"bold": True, "font_size": 14, "font_color": "#9C0006", "bg_color": "#FFC7CE", "align": "center"},
    "wajib": {"bg_color": "#FFD966"},
    "diisi": {"bg_color": "#FFFFFF"},
    "baik": {"font_color": "#006100", "bg_color": "#C6EFCE"},
    "periksa": {"font_color": "#7F6000", "bg_color": "#FFEB9C"},
    "galat": {"font_color": "#9C0006", "bg_color": "#FFC7CE"},
}

TAB: Mapping[str, str] = {
    "": "#1F4E78",
    "BAB I": "#2E75B6",
    "BAB II": "#5B9BD5",
    "BAB III": "#9DC3E6",
    "BAB IV": "#BDD7EE",
    "Lampiran": "#70AD47",
    "Data": "#A6A6A6",
    "Pemeriksaan": "#C55A11",
}
"""Colours of tabs by part of the workbook; "" is the front."""

_ANGKA_RATA_KANAN = frozenset({"bulat", "rupiah", "desimal", "ukuran", "persen", "persen_angka", "besaran"})
_SEBARIS = frozenset({"sebaris", "sebaris_dihitung", "sebaris_sumber"})
"""Looks of Data sheets, where a row is one line: a text stands whole in its cell, and on the sheet that shows it."""
_KIRI = frozenset({"rupiah_kiri", "persen_kiri"})
_TENGAH = frozenset({"persen_tautan", "tahun", "tanggal", "tanggal_pendek", "tengah"})


class Looks:
    """Formats of one workbook by look and number format."""

    def __init__(self, buku: BukuKerja) -> None:
        """Make no format yet; each is made at its first use."""
        self._buku = buku
        self._jadi: dict[tuple[str, str, int], Format] = {}

    def __call__(self, look: str, angka: str = "umum", indent: int = 0) -> Format:
        """Return the format of a look with a number format; `indent` steps text to the right."""
        kunci = (look, angka, indent)
        if kunci not in self._jadi:
            self._jadi[kunci] = self._buku.add_format(_sifat(look, angka, indent))
        return self._jadi[kunci]

    def bersyarat(self, look: str) -> Format:
        """Return the format of a conditional look: colours only."""
        kunci = (look, "bersyarat", 0)
        if kunci not in self._jadi:
            self._jadi[kunci] = self._buku.add_format(dict(LOOKS[look]))
        return self._jadi[kunci]


def lebar_masuk(format_: str) -> float:
    """Return the characters of its column that a text of a format leaves free on its left."""
    return _LEBAR_MASUK * _langkah(format_)


def _langkah(format_: str) -> int:
    return int(format_.removeprefix(_MASUK)) if format_.startswith(_MASUK) else 0


def _sifat(look: str, angka: str, indent: int) -> dict[str, Any]:
    tanda, dasar = pisahkan_tanda(angka)
    depan = f'"{tanda} "' if tanda else ""
    sifat: dict[str, Any] = {**_DASAR, "num_format": depan + ANGKA.get(dasar, dasar), **LOOKS[look]}
    if dasar == "persen_tautan":
        sifat |= {"font_color": LOOKS["tautan"]["font_color"], "underline": 1}
    if langkah := _langkah(dasar):
        sifat |= {"indent": langkah, "text_wrap": True, "align": "left"}
    if dasar == "palang":
        sifat |= {"font_color": "#1F4E78", "font_size": 8}
    if dasar in ("teks", "tengah") and "border" in sifat and look not in _SEBARIS:
        sifat.setdefault("text_wrap", True)
    if dasar in _ANGKA_RATA_KANAN:
        sifat.setdefault("align", "right")
    elif dasar in _KIRI:
        sifat.setdefault("align", "left")
    elif dasar in _TENGAH:
        sifat.setdefault("align", "center")
    if indent:
        sifat["indent"] = indent
    return sifat
