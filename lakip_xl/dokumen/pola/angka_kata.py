"""Figures as sentences say them: 6,47 persen; 725 orang; 1,27 poin; and names joined."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.dokumen.pola_isian import isian
from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.ukuran import Ukuran

PERSEN = "persen"
_SEBUTAN_PERSEN = frozenset({"persen", "%"})
_TANPA_SATUAN = frozenset(
    {"angka", "indeks", "kategori", "level", "nilai", "opini", "peringkat", "poin", "predikat", "skala", "skor"}
)
"""Units that a sentence does not say behind the figure."""


def angka_ringkas(nilai: Decimal | int) -> str:
    """Write a figure with two decimals, a whole one with none."""
    nilai = Decimal(nilai)
    return angka(nilai, 0 if nilai == nilai.to_integral_value() else 2)


def persen_kata(*kunci: str) -> str:
    """Say a percent: {{total.persen}} persen."""
    return f"{isian(*kunci)} {PERSEN}"


def rupiah_kata(*kunci: str) -> str:
    """Say an amount: Rp{{total.pagu}}."""
    return f"Rp{isian(*kunci)}"


def ukuran_kata(kode: str, nama: str, ukuran: Ukuran, satuan: str | None) -> str:
    """Say a measure of an indicator with its unit; a predikat has none, a range has two bounds."""
    if ukuran.nilai is None:
        return isian(kode, nama)
    teks = isian(kode, nama)
    if ukuran.atas is not None:
        teks = f"{isian(kode, f'{nama}_bawah')} sampai {isian(kode, f'{nama}_atas')}"
    if ukuran.predikat is not None:
        return f"{teks} ({isian(kode, f'predikat_{nama}')})"
    return bersatuan(teks, satuan)


def bersatuan(teks: str, satuan: str | None) -> str:
    """Return a figure with its unit, where a sentence says it."""
    return " ".join(filter(None, (teks, _satuan(satuan))))


def selisih_kata(kode: str, nama: str, satuan: str | None) -> str:
    """Say how far two measures lie apart, without sign: 1,27 poin; 12 orang."""
    kata = _satuan(satuan)
    return f"{isian(kode, nama)} {'poin' if kata in ('', PERSEN) else kata}"


def berselisih(selisih: Decimal) -> bool:
    """Tell whether a difference is seen in print."""
    return bulatkan(selisih, 2) != 0


def terhadap_penuh(capaian: Decimal) -> int:
    """Return -1, 0 or 1: below the target, just at it, above it, to nine decimals as checks count."""
    bulat = bulatkan(capaian, 9)
    return (bulat > 1) - (bulat < 1)


def _satuan(satuan: str | None) -> str:
    kata = (satuan or "").strip()
    if kata.casefold() in _SEBUTAN_PERSEN:
        return PERSEN
    return "" if kata.casefold() in _TANPA_SATUAN else kata


def sambung(semua: Sequence[str], tercetak: Sequence[str] = ()) -> str:
    """Join names as a sentence does: a, b dan c; those that hold commas in print (`tercetak`) by semicolons."""
    if len(semua) < 2:  # noqa: PLR2004 - one alone is not joined
        return "".join(semua)
    pemisah = "; " if any("," in kata for kata in tercetak or semua) else ", "
    sambung = "; dan " if pemisah == "; " else " dan " if len(semua) == 2 else ", dan "  # noqa: PLR2004
    return pemisah.join(semua[:-1]) + sambung + semua[-1]
