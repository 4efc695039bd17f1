"""Tidy Parquet of many offices, partitioned by pemerintah daerah and year, for DuckDB or Spark."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from lakip_xl.laporan.ikhtisar import Ikhtisar

_BAGIAN = ["pemerintah_daerah", "tahun"]


def tulis_parquet(kantor: Sequence[Ikhtisar], folder: Path) -> None:
    """Write the tables kantor, sasaran and urusan, each below a folder of its name; older files give way."""
    for nama, baris in (("kantor", _kantor(kantor)), ("sasaran", _sasaran(kantor)), ("urusan", _urusan(kantor))):
        tabel = pd.DataFrame(list(baris)).convert_dtypes()
        for lama in (folder / nama).rglob("*.parquet"):
            lama.unlink()
        tabel.to_parquet(folder / nama, engine="pyarrow", index=False, partition_cols=_BAGIAN)


def _kantor(kantor: Sequence[Ikhtisar]) -> Iterator[dict[str, object]]:
    kolom = ("unit", "unit_masuk", "indikator", "dilaporkan", "kesalahan", "peringatan", "gagal", "sidik")
    for satu in kantor:
        yield {**_siapa(satu), **{key: getattr(satu, key) for key in kolom}}


def _sasaran(kantor: Sequence[Ikhtisar]) -> Iterator[dict[str, object]]:
    for satu in kantor:
        for s in satu.sasaran:
            capaian = float(s.capaian) if s.capaian else None
            yield {**_siapa(satu), "kode": s.kode, "sasaran": s.sasaran, "capaian": capaian, "indikator": s.indikator}


def _urusan(kantor: Sequence[Ikhtisar]) -> Iterator[dict[str, object]]:
    for satu in kantor:
        for u in satu.urusan:
            yield {**_siapa(satu), "urusan": u.kode, "pagu": u.pagu, "realisasi": u.realisasi}


def _siapa(satu: Ikhtisar) -> dict[str, object]:
    return {
        "pemerintah_daerah": satu.pemerintah_daerah or "tidak terbaca",
        "tahun": satu.tahun,
        "folder": satu.folder,
        "perangkat_daerah": satu.perangkat_daerah,
    }
