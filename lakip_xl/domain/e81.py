"""What Formulir E.81 adds up: the Renstra until now, and its predikat (Permendagri 86/2017; aturan 32)."""

from decimal import Decimal

from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.kategori import SKALA_PERMENDAGRI
from lakip_xl.domain.rumus import bilangan, rumus

_TERTULIS = (
    ",".join(f'IF({{bulat}}>={band.batas_bawah},"{band.kategori}"' for band in SKALA_PERMENDAGRI.band[:-1])
    + f',"{SKALA_PERMENDAGRI.band[-1].kategori}"'
    + ")" * (len(SKALA_PERMENDAGRI.band) - 1)
)


@rumus('IF(AND(ISNUMBER({lalu}),ISNUMBER({kini})),{lalu}+{kini},"")')
def sampai_kini(lalu: object, kini: object) -> Decimal | None:
    """Until last year and this year, added up; None while one is blank."""
    sebelum, sesudah = bilangan(lalu), bilangan(kini)
    return None if sebelum is None or sesudah is None else sebelum + sesudah


@rumus('IF(AND(ISNUMBER({lalu}),ISNUMBER({kini})),({lalu}*{tahun}+{kini})/({tahun}+1),"")')
def rata_kini(lalu: object, kini: object, tahun: int) -> Decimal | None:
    """Mean of so many earlier years and this one; None while one is blank."""
    sebelum, sesudah = bilangan(lalu), bilangan(kini)
    return None if sebelum is None or sesudah is None else (sebelum * tahun + sesudah) / (tahun + 1)


@rumus(f'IF({{rasio}}="","",{_TERTULIS.replace("{bulat}", str(persen_bulat))})')
def predikat_kinerja(rasio: Decimal | None) -> str | None:
    """Predikat of a ratio on the scale of Permendagri 86/2017, rounded half up first; None for None."""
    return SKALA_PERMENDAGRI.kategori(rasio)
