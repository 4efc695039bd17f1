"""pemeriksaan.csv: every finding."""

from collections.abc import Iterator, Sequence

from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan


def _baris(_laporan: Laporan, temuan: Sequence[Finding]) -> Iterator[Rekaman]:
    for satu in temuan:
        yield {
            "kode": satu.kode,
            "tingkat": satu.level,
            "berkas": satu.sel.berkas,
            "lembar": satu.sel.lembar,
            "sel": satu.sel.alamat,
            "pesan": satu.pesan,
            "saran": satu.saran,
        }


PEMERIKSAAN = TabelRapi("pemeriksaan", ("kode", "tingkat", "berkas", "lembar", "sel", "pesan", "saran"), _baris)
