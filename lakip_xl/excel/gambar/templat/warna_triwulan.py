"""When a cell of a quarter is missing, and when it is open: conditions of its colours (aturan 31)."""

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.rumus import kutip
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.excel.gambar.templat.validasi import TERTUTUP, SyaratWarna
from lakip_xl.excel.tata_letak import BARIS_DATA
from lakip_xl.laporan.masa_triwulan import Masa, MasaTriwulan
from lakip_xl.sheets.column import Column
from lakip_xl.sheets.masukan import KHUSUS_TRIWULAN, Triwulan
from lakip_xl.sheets.sheet import Sheet

_TRIWULAN = {kunci_triwulan(triwulan): triwulan for triwulan in TRIWULAN}


def syarat_triwulan(lembar: Sheet, masa: MasaTriwulan, kolom: Column, belum: str) -> SyaratWarna:
    """Return the conditions of a column seen from its first row; `belum` is when its Status says that it is missing."""
    if lembar is Triwulan.lembar:
        return _menurut_baris(masa, kolom, belum)
    if lembar in KHUSUS_TRIWULAN:
        triwulan = _TRIWULAN.get(kolom.key)
        return SyaratWarna(belum) if triwulan is None else _menurut_kolom(lembar, masa, triwulan, belum)
    if belum and masa.kini and "pola" in lembar.menurut_key:
        return SyaratWarna(f'AND({belum},{_sel(lembar, "pola")}="")')
    return SyaratWarna(belum)


def _menurut_baris(masa: MasaTriwulan, kolom: Column, belum: str) -> SyaratWarna:
    """A row is a quarter: one that is closed asks nothing, the present one asks before anyone wrote in it."""
    lembar = Triwulan.lembar
    triwulan = _sel(lembar, "triwulan")
    terbuka = [nomor for nomor in TRIWULAN if masa.masa_sel(lembar, kolom.key, {"triwulan": nomor}) is not Masa.DITUTUP]
    if not terbuka:
        return SyaratWarna("", TERTUTUP)
    hanya = "" if len(terbuka) == len(TRIWULAN) else f"OR({','.join(f'{triwulan}={nomor}' for nomor in terbuka)})"
    if belum and masa.kini:
        kosong = [f'{_sel(lembar, key)}=""' for key in ("realisasi", "kendala", "catatan")]
        langsung = f"{_sel(lembar, 'cara_hitung')}={kutip(CaraHitung.LANGSUNG)}"
        belum = f"OR({belum},{_semua(f'{triwulan}={masa.kini}', langsung, *kosong)})"
    return SyaratWarna(_semua(belum, hanya) if belum and hanya else belum, hanya)


def _menurut_kolom(lembar: Sheet, masa: MasaTriwulan, triwulan: int, belum: str) -> SyaratWarna:
    """A column is a quarter: the present one is asked, a later one once something stands after it."""
    saat = masa.masa(triwulan)
    if saat is Masa.DITUTUP:
        return SyaratWarna("", TERTUTUP)
    sesudah = [f'{_sel(lembar, kunci_triwulan(lain))}<>""' for lain in TRIWULAN if lain > triwulan]
    if not belum or (saat is Masa.NANTI and not sesudah):
        return SyaratWarna()
    tanpa_sebab = f'{_sel(lembar, "catatan")}=""'
    return SyaratWarna(tanpa_sebab if saat is Masa.KINI else _semua(tanpa_sebab, f"OR({','.join(sesudah)})"))


def _sel(lembar: Sheet, key: str) -> str:
    urutan = next(nomor for nomor, kolom in enumerate(lembar.columns) if kolom.key == key)
    return f"${huruf(urutan)}{BARIS_DATA + 1}"


def _semua(*syarat: str) -> str:
    return f"AND({','.join(syarat)})"
