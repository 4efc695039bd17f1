"""What stands in a cell of the workbook, as text of a document: 1.234,56 and 94,05%."""

from datetime import date
from decimal import Decimal

from lakip_xl.dokumen.unsur import Rata
from lakip_xl.domain.notasi import angka, rupiah, tanggal
from lakip_xl.domain.ukuran import Ukuran, pisahkan_tanda
from lakip_xl.layout.sel import Sel
from lakip_xl.layout.table import format_satuan

_PERSEN = frozenset({"persen", "persen_kiri", "persen_tautan"})
_UTUH = frozenset({"bulat", "rupiah", "rupiah_kiri"})
_RATA_KANAN = _UTUH | {"persen", "persen_angka", "desimal", "ukuran", "besaran"}
_TENGAH = frozenset({"tengah", "tahun", "tanggal", "tanggal_pendek", "persen_tautan"})
_BESAR = 100
"""From here on a figure of any size is printed whole."""


def teks_sel(sel: Sel) -> str:
    """Return the text of a cell as its number format shows it; "" for a blank."""
    tanda, dasar = pisahkan_tanda(sel.format)
    nilai = sel.nilai
    if nilai is None or nilai == "":
        return ""
    if isinstance(nilai, date):
        return nilai.strftime("%d/%m/%Y") if dasar == "tanggal_pendek" else tanggal(nilai)
    if isinstance(nilai, bool) or not isinstance(nilai, int | Decimal):
        return str(nilai)
    return " ".join(filter(None, (tanda, _angka(Decimal(nilai), dasar))))


def teks_ukuran(satuan: str | None, ukuran: Ukuran | None) -> str:
    """Return a measure as tables print it, a percent with its sign; "" for a blank."""
    if ukuran is None:
        return ""
    if ukuran.nilai is None or ukuran.atas is not None:
        return str(ukuran)
    tertulis = " ".join(filter(None, (ukuran.tanda, format_satuan(satuan, ukuran.nilai))))
    teks = teks_sel(Sel(ukuran.nilai, format=tertulis))
    return f"{teks} ({ukuran.predikat})" if ukuran.predikat else teks


def teks_persen(rasio: Decimal | None) -> str:
    """Return a ratio as tables print it: 94,05%; "" for a blank."""
    return teks_sel(Sel(rasio, format="persen"))


def teks_kunci(sel: Sel) -> str:
    """Return the text of a cell within a sentence: without sign or unit, whole figures without decimals."""
    tanda, dasar = pisahkan_tanda(sel.format)
    nilai = sel.nilai
    if isinstance(nilai, bool) or not isinstance(nilai, int | Decimal) or dasar in ("tahun", "uang", "uang_besar"):
        return teks_sel(sel)
    nilai = Decimal(nilai) * (100 if dasar in _PERSEN else 1)
    return " ".join(filter(None, (tanda, angka(nilai, 0 if nilai == nilai.to_integral_value() else 2))))


def rata_sel(sel: Sel) -> Rata:
    """Return how a cell stands, by its number format; a word among figures stands in the middle."""
    _, dasar = pisahkan_tanda(sel.format)
    if dasar in _RATA_KANAN:
        return Rata.TENGAH if isinstance(sel.nilai, str) else Rata.KANAN
    return Rata.TENGAH if dasar in _TENGAH else Rata.KIRI


def _angka(nilai: Decimal, dasar: str) -> str:
    if dasar in _PERSEN or dasar == "persen_angka":
        return f"{angka(nilai * (100 if dasar in _PERSEN else 1), 2)}%"
    if dasar in ("uang", "uang_besar"):
        return rupiah(int(nilai))
    if dasar == "tahun":
        return f"{nilai:f}"
    if dasar in _UTUH or (dasar == "besaran" and abs(nilai) >= _BESAR):
        return angka(nilai, 0)
    return angka(nilai) if dasar in ("umum", "teks", "tengah") else angka(nilai, 2)
