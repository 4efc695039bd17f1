"""Money: whole rupiah, sums over what is filled, absorption as a ratio (aturan 12)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from lakip_xl.domain.rumus import rumus


@rumus('IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),IF({pagu}=0,"",{realisasi}/{pagu}),"")')
def serapan(pagu: int | None, realisasi: int | None) -> Decimal | None:
    """Realisasi / pagu as a ratio; None while one is blank or pagu is 0 (aturan 12)."""
    return None if realisasi is None or not pagu else Decimal(realisasi) / pagu


@rumus('IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),{pagu}-{realisasi},"")')
def sisa(pagu: int | None, realisasi: int | None) -> int | None:
    """Pagu − realisasi in rupiah; None while one is blank (aturan 12)."""
    return None if pagu is None or realisasi is None else pagu - realisasi


@rumus('IF(AND(ISNUMBER({pagu}),ISNUMBER({realisasi})),{pagu},"")')
def pagu_dihitung(pagu: int | None, realisasi: int | None) -> int | None:
    """Pagu of which realisasi is known, so that both may be summed against each other; else None (aturan 12)."""
    return None if realisasi is None else pagu


@rumus('IF(COUNT({nilai})=0,"",SUM({nilai}))')
def jumlah(nilai: Iterable[object]) -> int | None:
    """Sum of whole rupiah over what is filled; None when all is blank (aturan 12)."""
    angka = [isi for isi in nilai if isinstance(isi, int)]
    return sum(angka) if angka else None


@rumus('IF(SUMPRODUCT(--({induk}={kode}),--ISNUMBER({nilai}))=0,"",SUMPRODUCT(--({induk}={kode}),{nilai}))')
def jumlah_milik(induk: Sequence[object], kode: str, nilai: Sequence[object]) -> int | None:
    """Sum of what is filled in the rows whose `induk` is `kode`; None when all is blank (aturan 12)."""
    return jumlah(isi for milik, isi in zip(induk, nilai, strict=True) if milik == kode)


@rumus(
    'IF(SUMPRODUCT(--(LEFT({semua_kode},LEN({kode})+1)={kode}&"."),--ISNUMBER({nilai}))=0,"",'
    'SUMPRODUCT(--(LEFT({semua_kode},LEN({kode})+1)={kode}&"."),{nilai}))'
)
def jumlah_di_bawah(semua_kode: Sequence[object], kode: str, nilai: Sequence[object]) -> int | None:
    """Sum of what is filled in the rows whose code stands below `kode`; None when all is blank (aturan 12)."""
    awalan = f"{kode}."
    return jumlah(isi for milik, isi in zip(semua_kode, nilai, strict=True) if str(milik or "").startswith(awalan))


@rumus('IFERROR(IF(COUNT({fisik})=0,"",SUMPRODUCT({fisik},{pagu})/SUMPRODUCT(--ISNUMBER({fisik}),{pagu})),"")')
def fisik_berbobot(fisik: Sequence[object], pagu: Sequence[object]) -> Decimal | None:
    """Physical progress of several units in percent, weighed by pagu, over what is reported (aturan 14 and 28)."""
    isi = [
        (Decimal(maju), bobot if isinstance(bobot, int) else 0)
        for maju, bobot in zip(fisik, pagu, strict=True)
        if isinstance(maju, int | Decimal)
    ]
    bobot = sum(berat for _, berat in isi)
    return sum((maju * berat for maju, berat in isi), Decimal(0)) / bobot if bobot else None
