"""pemeriksaan.csv: every finding."""

from collections.abc import Iterator, Sequence

from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi
from lakip_xl.finding import Finding
from lakip_xl.laporan import Laporan


def _baris(_laporan: Laporan, semua: Sequence[Finding]) -> Iterator[Rekaman]:
    for temuan in semua:
        yield {
            "kode": temuan.kode,
            "tingkat": temuan.level,
            "berkas": temuan.sel.berkas or None,
            "lembar": temuan.sel.lembar or None,
            "sel": temuan.sel.alamat or None,
            "pesan": temuan.pesan,
            "saran": temuan.saran,
        }


PEMERIKSAAN = TabelRapi("pemeriksaan", ("kode", "tingkat", "berkas", "lembar", "sel", "pesan", "saran"), _baris)
