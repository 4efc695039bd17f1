"""The options of check that choose which findings are shown; the exit code speaks of all."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from lakip_xl.cli.layar import cetak_galat

if TYPE_CHECKING:
    from lakip_xl.finding import Finding
    from lakip_xl.pipeline.check import Pemeriksaan

Unit = Annotated[
    list[str] | None,
    typer.Option("--unit", metavar="KODE", help="Hanya temuan unit ini, atau perencanaan; boleh diulang."),
]
Kode = Annotated[
    list[str] | None, typer.Option("--kode", metavar="KODE", help="Hanya kode ini, misalnya S08; boleh diulang.")
]
Hanya = Annotated[
    str | None, typer.Option("--hanya", metavar="TINGKAT", help="Hanya kesalahan, atau hanya peringatan.")
]
Baru = Annotated[
    bool, typer.Option("--baru", help="Hanya yang belum ada pada konsolidasi terakhir menurut jejak.jsonl.")
]


class Saringan(NamedTuple):
    """What was asked for; blank asks for all."""

    unit: Sequence[str] = ()
    kode: Sequence[str] = ()
    hanya: str = ""
    baru: bool = False


def saring(hasil: "Pemeriksaan", jalur: Path, saringan: Saringan) -> "tuple[Finding, ...]":
    """Return the findings that were asked for, in their order; BadParameter for a unit, code or level that is none."""
    from lakip_xl.checking.daftar_temuan import RENCANA, unit_temuan
    from lakip_xl.checks import CHECKS
    from lakip_xl.finding import Level

    _pastikan(saringan.unit, (RENCANA, *(unit.kode for unit in hasil.laporan.unit)), "--unit")
    kode = [isi.strip().upper() for isi in saringan.kode]
    _pastikan(kode, [check.kode for check in CHECKS], "--kode")
    _pastikan([saringan.hanya] if saringan.hanya else [], list(Level), "--hanya")
    semua = _baru(hasil, jalur) if saringan.baru else hasil.temuan
    if saringan.unit:
        pemilik = unit_temuan(hasil.laporan, semua)
        semua = tuple(temuan for temuan, unit in zip(semua, pemilik, strict=True) if unit in saringan.unit)
    return tuple(
        temuan for temuan in semua if (not kode or temuan.kode in kode) and saringan.hanya in ("", str(temuan.level))
    )


def _baru(hasil: "Pemeriksaan", jalur: Path) -> "tuple[Finding, ...]":
    """Return the findings that the last run did not have; all of them, and why, where the trail does not say."""
    from lakip_xl.pipeline.check import folder_tahun
    from lakip_xl.pipeline.jejak import JejakTidakTerbaca, temuan_baru

    try:
        return temuan_baru(jalur if jalur.is_dir() else folder_tahun(jalur), hasil)
    except JejakTidakTerbaca as galat:
        cetak_galat(f"{galat} Semua temuan ditampilkan.")
        return hasil.temuan


def _pastikan(diminta: Iterable[str], ada: Sequence[str], opsi: str) -> None:
    """Refuse what is not among the words that there are, with those that look like it."""
    asing = [isi for isi in diminta if isi not in ada]
    if asing:
        from difflib import get_close_matches

        pilihan = get_close_matches(asing[0], ada, n=5, cutoff=0.5) or ada[:20]
        raise typer.BadParameter(f"{asing[0]} tidak ada; pilih {', '.join(pilihan)}.", param_hint=f"'{opsi}'")
