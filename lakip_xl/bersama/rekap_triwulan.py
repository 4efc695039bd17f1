"""What tables of a recap of a quarter share: the money that counts, the name of the quarter."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from lakip_xl.domain import anggaran
from lakip_xl.domain.gabungan import total_milik
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Computed
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.table import Table

LEBAR_UANG = 17
CATATAN_UANG = (
    "Realisasi s.d. triwulan hanya ada bila semua sub kegiatannya terisi s.d. triwulan itu: kosong bukan nol.",
    "Serapan membandingkannya dengan Pagu yang Dihitung: pagu dari yang realisasinya ada.",
)
KOLOM_UANG = (
    ("pagu", "Pagu (Rp)"),
    ("realisasi", "Realisasi s.d. Triwulan (Rp)"),
    ("pagu_dihitung", "Pagu yang Dihitung (Rp)"),
)
"""Keys and headers of money."""


def sebut_triwulan(triwulan: int) -> str:
    """Return the name of a quarter: Triwulan II."""
    return f"Triwulan {angka_romawi(triwulan)}"


def sampai_triwulan(tabel: Table[Any], triwulan: int) -> Table[Any]:
    """Return a table of a recap under a title that says until which quarter it tells."""
    return replace(tabel, judul=f"{tabel.judul} s.d. {sebut_triwulan(triwulan)}")


def kolom_uang_triwulan(milik: Wilayah, dari: Callable[[str], Wilayah]) -> tuple[Computed[str], ...]:
    """Return the columns of money of the rows whose `milik` is the row's code; `dari` finds each sum (aturan 12)."""
    return (
        *(
            Computed[str](key, kepala, total_milik.untuk(milik=milik, nilai=dari(key)), 24, "rupiah")
            for key, kepala in KOLOM_UANG
        ),
        Computed("serapan", "Serapan", anggaran.serapan.untuk(pagu="pagu_dihitung"), 12, "persen"),
    )


def sebab_tidak_dihitung(kantor: Ikhtisar) -> str | None:
    """Return why an office does not count in a quarter; None where it does."""
    return kantor.gagal or ("tidak mengukur per triwulan" if kantor.tanpa_triwulan else None)
