"""How `status --triwulan` prints the board of a quarter."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lakip_xl.cli.layar import cetak, cetak_json
from lakip_xl.cli.tabel_teks import rekaman, tabel_teks, teks_pesan

if TYPE_CHECKING:
    from lakip_xl.halaman.papan_triwulan import BarisPapanTriwulan, PapanTriwulan

_KEPALA = ("UNIT", "BERKAS", "TERISI", "KESALAHAN", "DIUBAH", "KEADAAN")
_PALING_LEBAR = (20, 24, 9, 9, 11, 11)
_KANAN = frozenset({2, 3})


def cetak_triwulan(  # noqa: PLR0913 - what the command was given
    folder: Path, triwulan: int, hari: date, *, html: Path | None, ingatkan: bool, json: bool
) -> int:
    """Print the board of a quarter and return the exit code: 0 where every unit has filled it."""
    from lakip_xl.pipeline.status_triwulan import status_triwulan, tulis_halaman_triwulan

    papan = status_triwulan(folder, triwulan, hari)
    if html is not None:
        tulis_halaman_triwulan(papan, html, hari)
    if json:
        cetak_json({"versi": 1, **asdict(papan, dict_factory=rekaman), "siap": papan.siap})
    else:
        pesan = {baris.unit: baris.pesan for baris in papan.unit}
        for baris in teks_pesan(pesan) if ingatkan else _teks(papan):
            cetak(baris)
        if html is not None:
            cetak(f"{html}: ditulis")
    if not papan.terbaca:
        return 2
    return 0 if papan.siap else 1


def _teks(papan: "PapanTriwulan") -> Iterator[str]:
    yield ", ".join(filter(None, (papan.judul, papan.perangkat_daerah)))
    yield ". ".join(filter(None, (papan.ringkasan, papan.tenggat)))
    yield ""
    yield from tabel_teks([_KEPALA, *map(_sel, papan.unit)], _PALING_LEBAR, _KANAN)
    kosong = [f"  {baris.unit}: {isi}" for baris in papan.unit for isi in baris.kosong]
    if kosong:
        yield ""
        yield "Yang belum diisi:"
        yield from kosong
    if papan.lain:
        yield ""
        yield "Berkas tanpa unit:"
        yield from (f"  {berkas.berkas}: {berkas.alasan}" for berkas in papan.lain)
    if papan.langkah:
        yield ""
        yield "Berikutnya:"
        yield from (f"  {langkah.teks}" for langkah in papan.langkah)


def _sel(baris: "BarisPapanTriwulan") -> tuple[str, ...]:
    return (
        baris.unit,
        baris.berkas.rpartition("/")[2] or "-",
        f"{baris.terisi}/{baris.diminta}",
        str(baris.kesalahan),
        "-" if baris.diubah is None else f"{baris.diubah:%d/%m %H.%M}",
        baris.keadaan,
    )
