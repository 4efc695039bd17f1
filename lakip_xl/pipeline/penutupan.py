"""Quarters that were closed, as the trail of a year's folder tells them (aturan 31)."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.excel.buka import BukanBerkas
from lakip_xl.excel.simpan.berkas import potongan_berkas
from lakip_xl.excel.tata_folder import BERKAS_JEJAK, nama_triwulan
from lakip_xl.galat import Galat, pesan_sistem

_TERBESAR = 64 * 1024 * 1024
"""Bytes of a trail up to which it is read."""


class PenutupanTidakTerbaca(Galat):
    """The trail cannot be read, so that nobody knows which quarters were closed; the message says why."""


class Penutupan(NamedTuple):
    """A quarter that was closed: its workbook, how often it was closed again, its figures by name."""

    triwulan: int
    berkas: str
    revisi: int
    angka: Mapping[str, str]


def baca_penutupan(folder: Path, tahun: int) -> Mapping[int, Penutupan]:
    """Return the quarters that the trail says were closed, each as it was closed last; PenutupanTidakTerbaca.

    Lines that are torn, of another year or say something else are passed over; `lakip-xl jejak` tells of them.
    """
    hasil: dict[int, Penutupan] = {}
    for catatan in _semua(folder / BERKAS_JEJAK):
        jadi = _penutupan(catatan, hasil, tahun) if catatan.get("tahun", tahun) == tahun else None
        if jadi is not None:
            hasil[jadi.triwulan] = jadi
    return hasil


def _penutupan(catatan: Mapping[str, Any], sebelum: Mapping[int, Penutupan], tahun: int) -> Penutupan | None:
    """Return what a line closes; its workbook bears the name that the quarter gives it, whatever the line says."""
    triwulan, angka, keluaran = catatan.get("triwulan"), catatan.get("ditutup"), catatan.get("keluaran")
    if type(triwulan) is not int or triwulan not in TRIWULAN:
        return None
    if not isinstance(angka, dict) or not isinstance(keluaran, dict):
        return None
    lama = sebelum.get(triwulan)
    revisi = 0 if lama is None else lama.revisi + 1
    tertulis = {str(nama): str(nilai) for nama, nilai in angka.items()}
    return Penutupan(triwulan, nama_triwulan(triwulan, tahun, revisi), revisi, tertulis)


def _semua(jejak: Path) -> Iterator[Mapping[str, Any]]:
    try:
        if jejak.stat().st_size > _TERBESAR:
            raise PenutupanTidakTerbaca(f"{jejak} lebih besar dari {_TERBESAR // 2**20} MB; periksa isinya.")
        isi = b"".join(potongan_berkas(jejak))
    except FileNotFoundError:
        return
    except (OSError, BukanBerkas) as galat:
        sebab = pesan_sistem(galat) if isinstance(galat, OSError) else str(galat)
        raise PenutupanTidakTerbaca(
            f"{jejak} tidak dapat dibaca ({sebab}), jadi triwulan yang sudah ditutup tidak diketahui."
        ) from galat
    for baris in isi.split(b"\n"):
        try:
            catatan = json.loads(baris)
        except (ValueError, RecursionError):
            continue
        if isinstance(catatan, dict):
            yield catatan
