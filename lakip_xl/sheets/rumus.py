"""Live formulas of input sheets that depend on what a row holds."""

from collections.abc import Mapping

from lakip_xl.domain import capaian
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.predikat import AKIP, daftar_berisi
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.sheets.ruang import Ruang


def rumus_capaian(baris: Mapping[str, object], ruang: Ruang) -> str:
    """Return the formula of capaian for a row of the Indikator sheet, by its polaritas and target."""
    polaritas = Polaritas(str(baris.get("polaritas") or Polaritas.NAIK))
    isi = baris.get("target")
    target = isi if isinstance(isi, Ukuran) else Ukuran()
    rumus = capaian.RUMUS[polaritas]
    if polaritas is Polaritas.PREDIKAT:
        daftar = daftar_berisi(target.predikat or "", ruang.daftar_predikat) or AKIP
        return rumus.replace("{daftar_predikat}", larik(daftar))
    if polaritas is Polaritas.RENTANG:
        if target.atas is None:
            return '""'
        return rumus.replace("{target_atas}", str(target.atas)).replace("{target}", str(target.nilai))
    return rumus if target.predikat is None else rumus.replace("{target}", str(target.nilai or '""'))


def larik(daftar: tuple[str, ...]) -> str:
    """Write an array constant of texts, as MATCH takes it."""
    return "{" + ",".join(f'"{kata}"' for kata in daftar) + "}"
