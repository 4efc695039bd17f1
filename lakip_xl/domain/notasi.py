"""Numbers as Indonesian readers write them: 1.234,56."""

from datetime import date
from decimal import Decimal

from lakip_xl.domain.bulat import bulatkan

BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)


def angka(nilai: Decimal | int, desimal: int | None = None) -> str:
    """Write a number with dots for thousands and a decimal comma; `desimal` None keeps its own digits."""
    teks = f"{nilai:,f}" if desimal is None else f"{bulatkan(Decimal(nilai), desimal):,f}"
    if desimal is None and "." in teks:
        teks = teks.rstrip("0").rstrip(".")
    return teks.translate(str.maketrans(",.", ".,"))


def rupiah(nilai: int) -> str:
    """Write whole rupiah: Rp1.234.567."""
    return f"-Rp{angka(-nilai)}" if nilai < 0 else f"Rp{angka(nilai)}"


def persen(rasio: Decimal) -> str:
    """Write a ratio as a percent with two decimals: 0.9405 is "94,05 %" (aturan 21)."""
    return f"{angka(rasio * 100, 2)} %"


def tanggal(hari: date) -> str:
    """Write a date: 7 Maret 2022."""
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def rentang_tanggal(awal: date, akhir: date) -> str:
    """Write from which day to which, what both share once: 7-10 Maret 2022."""
    if awal == akhir:
        return tanggal(awal)
    if awal.year != akhir.year:
        return f"{tanggal(awal)} s.d. {tanggal(akhir)}"
    if awal.month != akhir.month:
        return f"{awal.day} {BULAN[awal.month - 1]} s.d. {tanggal(akhir)}"
    return f"{awal.day}-{tanggal(akhir)}"
