"""Write next year's planning workbook."""

from pathlib import Path

from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.tata_folder import BERKAS_PERENCANAAN
from lakip_xl.laporan.rollover import isi_tahun_depan
from lakip_xl.pipeline.baca import TidakTerbaca, baca
from lakip_xl.sheets.perencanaan import PERENCANAAN


def rollover(folder: Path, tahun: int | None = None) -> Path:
    """Write the planning workbook of `tahun` (the next, where it is None) into the folder of that name beside `folder`.

    TidakTerbaca when this year cannot be read, `tahun` does not follow it, or that workbook exists.
    """
    laporan = baca(folder)
    tahun = laporan.tahun + 1 if tahun is None else tahun
    if tahun <= laporan.tahun:
        raise TidakTerbaca(f"Tahun {tahun} tidak sesudah tahun {laporan.tahun} di {folder}.")
    tujuan = folder.resolve().parent / str(tahun) / BERKAS_PERENCANAAN
    siapa = Tujuan(tahun=tahun, perangkat_daerah=laporan.identitas.perangkat_daerah)
    isi = tulis_templat(PERENCANAAN, isi_tahun_depan(laporan, tahun), siapa, ruang=laporan.ruang)
    with kunci_folder(tujuan.parent):
        if tujuan.exists():
            raise TidakTerbaca(f"{tujuan} sudah ada; pindahkan dulu bila ingin membuatnya ulang.")
        simpan(tujuan, isi)
    return tujuan
