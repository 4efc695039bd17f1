"""pelaksanaan.csv: every acara held."""

from collections.abc import Iterator, Sequence

from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

_DARI_LEMBAR = (
    "sub_kegiatan",
    "acara",
    "mulai",
    "selesai",
    "waktu",
    "tempat",
    "jumlah",
    "satuan",
    "rencana",
    "pagu",
    "pagu_untuk",
    "realisasi",
    "catatan",
)


def _baris(laporan: Laporan, _temuan: Sequence[Finding]) -> Iterator[Rekaman]:
    for buku, baris in laporan.semua(Pelaksanaan):
        yield {
            "tahun": laporan.tahun,
            "unit": buku.identitas.unit,
            **{key: getattr(baris, key) for key in _DARI_LEMBAR},
        }


PELAKSANAAN = TabelRapi(
    "pelaksanaan",
    ("tahun", "unit", *_DARI_LEMBAR),
    _baris,
    bulat=("tahun", "jumlah", "rencana", "pagu", "pagu_untuk", "realisasi"),
    tanggal=("mulai", "selesai"),
)
