"""data_dasar.csv: every base figure and year."""

from collections.abc import Iterator, Sequence

from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan


def _baris(laporan: Laporan, _temuan: Sequence[Finding]) -> Iterator[Rekaman]:
    for (kode, tahun), baris in laporan.data_dasar.items():
        variabel = laporan.variabel[kode]
        yield {
            "tahun": tahun,
            "unit": variabel.unit,
            "kode": kode,
            "nama": variabel.nama,
            "satuan": variabel.satuan,
            "nilai": baris.nilai,
            "sumber": baris.sumber,
            "catatan": baris.catatan,
        }


DATA_DASAR = TabelRapi(
    "data_dasar",
    ("tahun", "unit", "kode", "nama", "satuan", "nilai", "sumber", "catatan"),
    _baris,
    bulat=("tahun",),
    desimal=("nilai",),
)
