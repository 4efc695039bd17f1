"""Tidy Parquet of many offices, partitioned by pemerintah daerah and year, for DuckDB or Spark."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from lakip_xl.ekspor.paket import modul_parquet, tabel_parquet
from lakip_xl.excel.buka import siapkan_folder
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.coba import sedang_mencoba
from lakip_xl.laporan.ikhtisar import Ikhtisar

_SIAPA = ("folder", "perangkat_daerah")
_BANYAK = ("unit", "unit_masuk", "indikator", "dilaporkan", "kesalahan", "peringatan")
_BERKAS = "lakip-xl.parquet"
"""The file of a partition: the same name in every run, so that a new one takes the place of the old."""
_BERKAS_LAMA = re.compile(r"[0-9a-f]{32}-\d+\.parquet")
"""What earlier versions wrote there."""


class _Tabel(NamedTuple):
    """A table: its columns without those of the partition, and how the rows of an office are made."""

    kolom: tuple[str, ...]
    baris: Callable[[Sequence[Ikhtisar]], Iterator[dict[str, object]]]
    bulat: tuple[str, ...] = ()
    desimal: tuple[str, ...] = ()


def tulis_parquet(semua: Sequence[Ikhtisar], folder: Path) -> None:
    """Write the tables kantor, sasaran and urusan, each below a folder of its name, a file for each partition.

    Partitions that have offices in `semua` are replaced, each as a whole; others, and files that this tool has not
    written, stay. The same offices give the same bytes. PaketKurang when pyarrow is not installed; BukanBerkas where
    a link stands in the place of a folder.
    """
    partisi: dict[tuple[str, int], list[Ikhtisar]] = {}
    for kantor in semua:
        partisi.setdefault((kantor.pemerintah_daerah or "tidak terbaca", kantor.tahun), []).append(kantor)
    _, pq = modul_parquet()
    for nama, tabel in _TABEL.items():
        for (pemerintah, tahun), isi in partisi.items():
            hasil = BytesIO()
            baris = tabel.baris(isi)
            pq.write_table(tabel_parquet(tabel.kolom, baris, bulat=tabel.bulat, desimal=tabel.desimal), hasil)
            bagian = (nama, f"pemerintah_daerah={_aman(pemerintah)}", f"tahun={tahun}")
            tempat = folder.joinpath(*bagian) if sedang_mencoba() else _tempat(folder, *bagian)
            simpan(tempat / _BERKAS, hasil.getvalue())
            if not sedang_mencoba():
                _singkirkan_lama(tempat)


def _tempat(folder: Path, *bagian: str) -> Path:
    """Make the folder of a partition and return it."""
    siapkan_folder(folder)
    for nama in bagian:
        folder /= nama
        siapkan_folder(folder, milik_sendiri=True)
    return folder


def _aman(nilai: str) -> str:
    """Write a value as the name of a folder, as Hive and DuckDB read it; Windows takes no full stop at an end."""
    tertulis = quote(nilai, safe="")
    return f"{tertulis[:-1]}%2E" if tertulis.endswith(".") else tertulis


def _singkirkan_lama(folder: Path) -> None:
    for berkas in folder.iterdir():
        if _BERKAS_LAMA.fullmatch(berkas.name) and berkas.is_file() and not berkas.is_symlink():
            berkas.unlink()


def _kantor(semua: Sequence[Ikhtisar]) -> Iterator[dict[str, object]]:
    for kantor in semua:
        yield {**_siapa(kantor), **{key: getattr(kantor, key) for key in (*_BANYAK, "gagal", "sidik")}}


def _sasaran(semua: Sequence[Ikhtisar]) -> Iterator[dict[str, object]]:
    for kantor in semua:
        for sasaran in kantor.sasaran:
            yield {
                **_siapa(kantor),
                "kode": sasaran.kode,
                "sasaran": sasaran.sasaran,
                "capaian": float(sasaran.capaian) if sasaran.capaian else None,
                "indikator": sasaran.indikator,
            }


def _urusan(semua: Sequence[Ikhtisar]) -> Iterator[dict[str, object]]:
    for kantor in semua:
        for urusan in kantor.urusan:
            yield {**_siapa(kantor), "urusan": urusan.kode, "pagu": urusan.pagu, "realisasi": urusan.realisasi}


def _siapa(kantor: Ikhtisar) -> dict[str, object]:
    return {
        "folder": kantor.folder,
        "perangkat_daerah": kantor.perangkat_daerah,
    }


_TABEL: Mapping[str, _Tabel] = {
    "kantor": _Tabel((*_SIAPA, *_BANYAK, "gagal", "sidik"), _kantor, bulat=_BANYAK),
    "sasaran": _Tabel(
        (*_SIAPA, "kode", "sasaran", "capaian", "indikator"), _sasaran, bulat=("indikator",), desimal=("capaian",)
    ),
    "urusan": _Tabel((*_SIAPA, "urusan", "pagu", "realisasi"), _urusan, bulat=("pagu", "realisasi")),
}
"""The tables by name; their partitions are pemerintah_daerah and tahun."""
