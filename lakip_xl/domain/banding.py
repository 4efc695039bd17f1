"""Two figures beside each other: their difference, which way it went, whether they rest on one basis."""

from decimal import Decimal

from lakip_xl.domain.rumus import bilangan, rumus


@rumus('IF(AND(ISNUMBER({kini}),ISNUMBER({lalu})),{kini}-{lalu},"")')
def selisih(kini: object, lalu: object) -> Decimal | None:
    """Kini − lalu; None while one is blank or no number."""
    angka_kini, angka_lalu = bilangan(kini), bilangan(lalu)
    return None if angka_kini is None or angka_lalu is None else angka_kini - angka_lalu


@rumus('IF(AND(ISNUMBER({kini}),ISNUMBER({lalu})),IF({kini}={lalu},"tetap",IF({kini}>{lalu},"naik","turun")),"")')
def arah(kini: object, lalu: object) -> str | None:
    """Whether a figure rose, fell or stayed; None while one is blank or no number."""
    angka_kini, angka_lalu = bilangan(kini), bilangan(lalu)
    if angka_kini is None or angka_lalu is None:
        return None
    return "tetap" if angka_kini == angka_lalu else "naik" if angka_kini > angka_lalu else "turun"


@rumus(
    'IF(TRIM({nama})<>TRIM({nama_kini}),{tahun}&": "&{nama},'
    'IF(OR({satuan}="",TRIM({satuan})=TRIM({satuan_kini})),"",{tahun}&": satuan "&{satuan}))'
)
def beda_dasar(
    nama: str | None, nama_kini: str | None, satuan: str | None, satuan_kini: str | None, tahun: int
) -> str | None:
    """On what other basis a figure of an earlier year rests: its name then, or its unit; None on the same (aturan 17).

    Capitals and further spaces make no other name.
    """
    if _rapi(nama) != _rapi(nama_kini):
        return f"{tahun}: {nama or ''}"
    return None if not satuan or _rapi(satuan) == _rapi(satuan_kini) else f"{tahun}: satuan {satuan}"


@rumus('IF({beda}="",{nilai},"")')
def bila_sebanding(beda: str | None, nilai: object) -> object:
    """What compares two figures, where they rest on one basis."""
    return nilai if beda is None else None


def _rapi(teks: str | None) -> str:
    """Return a text as TRIM and a comparison of Excel see it."""
    return " ".join(filter(None, (teks or "").casefold().split(" ")))
