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


def _kantor(kantor: Sequence[Ikhtisar]) -> Iterator[dict[str, object]]:
    for satu in kantor:
        yield {**_siapa(satu), **{key: getattr(satu, key) for key in (*_BANYAK, "gagal", "sidik")}}


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
