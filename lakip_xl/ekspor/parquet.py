"""Tidy Parquet of many offices, partitioned by pemerintah daerah and year, for DuckDB or Spark."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from lakip_xl.ekspor.paket import modul_parquet, tabel_parquet
from lakip_xl.laporan.ikhtisar import Ikhtisar

_PARTISI = ["pemerintah_daerah", "tahun"]
_SIAPA = ("pemerintah_daerah", "tahun", "folder", "perangkat_daerah")
_BANYAK = ("unit", "unit_masuk", "indikator", "dilaporkan", "kesalahan", "peringatan")


def tulis_parquet(kantor: Sequence[Ikhtisar], folder: Path) -> None:
    """Write the tables kantor, sasaran and urusan, each below a folder of its name; older files give way.

    PaketKurang when pyarrow is not installed.
    """
    tabel = {
        "kantor": tabel_parquet((*_SIAPA, *_BANYAK, "gagal", "sidik"), _kantor(kantor), bulat=("tahun", *_BANYAK)),
        "sasaran": tabel_parquet(
            (*_SIAPA, "kode", "sasaran", "capaian", "indikator"),
            _sasaran(kantor),
            bulat=("tahun", "indikator"),
            desimal=("capaian",),
        ),
        "urusan": tabel_parquet(
            (*_SIAPA, "urusan", "pagu", "realisasi"), _urusan(kantor), bulat=("tahun", "pagu", "realisasi")
        ),
    }
    _, pq = modul_parquet()
    for nama, isi in tabel.items():
        for lama in (folder / nama).rglob("*.parquet"):
            lama.unlink()
        pq.write_to_dataset(isi, folder / nama, partition_cols=_PARTISI)


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
        "pemerintah_daerah": kantor.pemerintah_daerah or "tidak terbaca",
        "tahun": kantor.tahun,
        "folder": kantor.folder,
        "perangkat_daerah": kantor.perangkat_daerah,
    }
