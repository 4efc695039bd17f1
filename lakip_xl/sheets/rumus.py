"""Live formulas of input sheets that depend on what a row holds."""

from collections.abc import Mapping

from lakip_xl.domain import capaian
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.predikat import daftar_berisi
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.ruang import Ruang


def rumus_capaian(baris: Mapping[str, object], ruang: Ruang) -> str:
    """Return the formula of capaian for a row of the Indikator sheet, by its polaritas and target."""
    polaritas = baris.get("polaritas") or Polaritas.NAIK
    target = baris.get("target")
    rumus = capaian.RUMUS[Polaritas(str(polaritas))]
    if not isinstance(target, Ukuran):
        return rumus
    if polaritas == Polaritas.RENTANG and target.atas is not None:
        return rumus.replace("{target_atas}", str(target.atas)).replace("{target}", str(target.nilai))
    if polaritas == Polaritas.PREDIKAT and target.predikat is not None:
        return rumus.replace("{daftar_predikat}", larik(daftar_berisi(target.predikat, ruang.daftar_predikat) or ()))
    if target.predikat is not None:
        return rumus.replace("{target}", str(target.nilai))
    return rumus


def larik(daftar: tuple[str, ...]) -> str:
    """Write an array constant of texts, as MATCH takes it."""
    return "{" + ",".join(f'"{kata}"' for kata in daftar) + "}"
