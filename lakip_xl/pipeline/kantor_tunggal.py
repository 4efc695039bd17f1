"""Which offices count in a recap: one year, and every perangkat daerah once; the others are rows that say why not."""

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath

from lakip_xl.excel.tata_folder import FOLDER_CADANGAN
from lakip_xl.laporan.ikhtisar import Ikhtisar

_SEPERTI_SALINAN = (FOLDER_CADANGAN, "lama", "salinan", "copy", "backup")
"""Words of a folder's name that say that another holds the office itself."""


def kantor_tunggal(semua: Sequence[Ikhtisar], tahun: Sequence[int] = ()) -> tuple[Ikhtisar, ...]:
    """Return the offices in their order; one that does not count keeps its folder, and says why.

    `tahun` are the years asked for: offices of others are left out. Without it the recap is of the year that most
    offices are of (the last of several).
    """
    dipilih = [kantor for kantor in semua if not tahun or kantor.gagal or kantor.tahun in tahun]
    satu_tahun = None if tahun else _tahun_terbanyak(dipilih)
    pertama: dict[tuple[object, ...], Ikhtisar] = {}
    hasil: dict[str, Ikhtisar] = {}
    for kantor in sorted(dipilih, key=lambda kantor: _seperti_salinan(kantor.folder)):
        alasan = "" if kantor.gagal else _alasan(kantor, satu_tahun, pertama)
        hasil[kantor.folder] = Ikhtisar(kantor.folder, kantor.sidik, gagal=alasan) if alasan else kantor
    return tuple(hasil[kantor.folder] for kantor in dipilih)


def _alasan(kantor: Ikhtisar, satu_tahun: int | None, pertama: dict[tuple[object, ...], Ikhtisar]) -> str:
    """Return why an office does not count ("" where it does, and is then the first of its name)."""
    if satu_tahun is not None and kantor.tahun != satu_tahun:
        return f"tahun {kantor.tahun}, rekap ini tahun {satu_tahun}; pilih tahun lain dengan --tahun"
    lain = pertama.setdefault(_siapa(kantor), kantor)
    if lain is kantor:
        return ""
    if lain.sidik == kantor.sidik:
        return f"salinan dari {lain.folder}; dihitung satu kali"
    return f"perangkat daerah dan tahun yang sama dengan {lain.folder}, isinya berbeda; sisakan satu"


def _tahun_terbanyak(semua: Sequence[Ikhtisar]) -> int | None:
    banyak = Counter(kantor.tahun for kantor in semua if not kantor.gagal)
    return max(banyak, key=lambda tahun: (banyak[tahun], tahun), default=None)


def _siapa(kantor: Ikhtisar) -> tuple[object, ...]:
    """Return what tells offices apart; one that does not say its name is told by its folder."""
    nama = [" ".join(kata.split()).casefold() for kata in (kantor.perangkat_daerah, kantor.pemerintah_daerah)]
    return (*nama, kantor.tahun) if nama[0] else (kantor.folder,)


def _seperti_salinan(folder: str) -> bool:
    return any(kata in bagian.casefold() for bagian in PurePosixPath(folder).parts for kata in _SEPERTI_SALINAN)
