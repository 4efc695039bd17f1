"""Second readings of a figure that looks like a slip of unit (aturan 20): what may have been meant."""

from decimal import Decimal

from lakip_xl.domain.angka_tertulis import PERSEN
from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import BarisAnggaran, BarisIndikator
from lakip_xl.sheets.masukan import Indikator, Triwulan

_KALI = (100, 1000)
_LONGGAR = 2
_JAUH = 10


def kelipatan(besar: Decimal | int, kecil: Decimal | int) -> int | None:
    """Return 100 or 1000 where `besar` is about that many times `kecil` (half to twice); None otherwise (aturan 20)."""
    if kecil <= 0:
        return None
    return next((kali for kali in _KALI if kecil * kali <= besar * _LONGGAR and besar <= kecil * kali * _LONGGAR), None)


def persen_dari_pecahan(nilai: Decimal | None, acuan: Decimal | None) -> Decimal | None:
    """Return 95 for 0,95 where `acuan` (in percent) lies nearer to that; None where it is plausible (aturan 20)."""
    if nilai is None or acuan is None:
        return None
    return nilai * 100 if 0 < nilai <= 1 and acuan > nilai * _JAUH else None


def dugaan_realisasi(baris: BarisAnggaran) -> int | None:
    """Return the realisasi that was meant where it seems to be typed in hundreds or thousands of rupiah (aturan 20)."""
    if baris.pagu is None or baris.realisasi is None:
        return None
    kali = kelipatan(baris.pagu, baris.realisasi)
    return baris.realisasi * kali if kali is not None and baris.realisasi * kali <= baris.pagu else None


def dugaan_triwulan(pagu: int | None, nilai: int) -> int | None:
    """Return the rupiah of a quarter that were meant where they seem to be typed in thousands (aturan 20).

    A hundredth of a quarter of the pagu may well be spent in a quarter.
    """
    kali = max(_KALI)
    if pagu is None or nilai * kali > pagu or kelipatan(Decimal(pagu) / len(TRIWULAN), nilai) != kali:
        return None
    return nilai * kali


def dugaan_fisik(baris: BarisAnggaran) -> Decimal | None:
    """Return the physical progress in percent that was meant where it seems to be typed as a fraction (aturan 20)."""
    fisik = baris.masukan.realisasi_fisik if baris.masukan else None
    return persen_dari_pecahan(fisik, Decimal(100) if baris.serapan is None else baris.serapan * 100)


def dugaan_persen(baris: Indikator | Triwulan | None) -> Decimal | None:
    """Return the realisasi that was meant where a percent seems to be typed as a fraction (aturan 20).

    Satuan and target are those that the unit sees in its own row.
    """
    if baris is None or baris.realisasi is None or baris.target is None:
        return None
    if (baris.satuan or "").strip().casefold() not in PERSEN:
        return None
    return persen_dari_pecahan(baris.realisasi.nilai, baris.target.nilai)


def dugaan_indikator(indikator: BarisIndikator) -> Decimal | None:
    """Return the realisasi that was meant where a typed one is 100 or 1000 times off its target (aturan 20)."""
    if indikator.dihitung:
        return None
    return dugaan_satuan(indikator.masukan, indikator.rencana.target, indikator.realisasi)


def dugaan_satuan(
    baris: Indikator | Triwulan | None, target: Ukuran | None, realisasi: Ukuran | None
) -> Decimal | None:
    """Return what was meant where a realisasi typed in a row is 100 or 1000 times off its target (aturan 20)."""
    if target is None or realisasi is None or target.nilai is None or realisasi.nilai is None:
        return None
    kali = kelipatan(realisasi.nilai, target.nilai)
    if kali is not None:
        return realisasi.nilai / kali
    if dugaan_persen(baris) is None and kelipatan(target.nilai, realisasi.nilai) == max(_KALI):
        return realisasi.nilai * max(_KALI)
    return None


def diragukan(indikator: BarisIndikator) -> bool:
    """Tell whether K10 or K11 already asks about the realisasi; what follows from it is not told as well."""
    diketik = None if indikator.dihitung else indikator.masukan
    return dugaan_persen(diketik) is not None or dugaan_indikator(indikator) is not None


def tulis(nilai: Decimal) -> str:
    """Write a figure with at most two decimals."""
    return angka(bulatkan(nilai, 2))
