"""The computed columns of a row of an input sheet, by the twins of their formulas."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from lakip_xl.domain.rumus import Rumus
from lakip_xl.sheets.column import STATUS, Column, Sifat, Tipe
from lakip_xl.sheets.ruang import Ruang

if TYPE_CHECKING:
    from lakip_xl.sheets.sheet import Sheet


def lengkapi(lembar: "Sheet", isi: Mapping[str, object], ruang: Ruang) -> dict[str, object]:
    """Return a row with every computed column in place; `isi` are its other values by key.

    Formulas take text in a column of figures for a blank; the Status column, which tells of it, sees it.
    """
    lengkap: dict[str, object] = {kolom.key: isi.get(kolom.key) for kolom in lembar.columns}
    for kolom in (*lembar.columns[1:], lembar.columns[0]):
        if kolom.sifat is Sifat.COMPUTED:
            baris = lengkap if kolom.key == STATUS else _hanya_angka(lembar, lengkap)
            rumus = rumus_baris(kolom, lengkap, ruang)
            nilai = {nama: ruang.nilai(tempat, baris) for nama, tempat in rumus.tempat.items()}
            lengkap[kolom.key] = rumus.hitung(nilai)
    return lengkap


def rumus_baris(kolom: Column, baris: Mapping[str, object], ruang: Ruang) -> Rumus[..., Any]:
    """Return the formula of a computed column in a row."""
    assert kolom.rumus is not None
    return kolom.rumus if isinstance(kolom.rumus, Rumus) else kolom.rumus(baris, ruang)


def _hanya_angka(lembar: "Sheet", isi: Mapping[str, object]) -> Mapping[str, object]:
    return {
        key: None if isinstance(nilai, str) and lembar.menurut_key[key].tipe is not Tipe.TEKS else nilai
        for key, nilai in isi.items()
    }
