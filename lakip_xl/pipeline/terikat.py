"""What a document of `naskah` holds that is bound to the data, for `verify`."""

from functools import partial

from lakip_xl.checking.verifikasi import AngkaTerikat
from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.lkjip import bahan_dokumen
from lakip_xl.excel.tata_folder import nama_lakip
from lakip_xl.laporan import Laporan
from lakip_xl.layout.sel import Rujukan
from lakip_xl.pipeline.consolidate import susun
from lakip_xl.pipeline.jenis_dokumen import JenisDokumen, bahan_jenis, jenis_dokumen, susun_dokumen
from lakip_xl.sheets.tempat import Tempat
from lakip_xl.word.ikat.terikat import angka_terikat, berpengikat


def semua_terikat(nama: str, isi: bytes, laporan: Laporan) -> tuple[AngkaTerikat, ...]:
    """Return every figure, cell and chart of a document that is bound to the data; () for a document of others."""
    if not laporan.tahun or not berpengikat(isi):
        return ()
    jenis, triwulan = jenis_dokumen(nama)
    if jenis is JenisDokumen.TRIWULAN and not laporan.triwulan.ada:
        return ()
    bahan = bahan_jenis(bahan_dokumen(laporan, susun(laporan, ())), jenis, triwulan)
    dokumen = susun_dokumen(bahan, jenis, triwulan)
    return tuple(angka_terikat(isi, dokumen, bahan.kunci, partial(_tempat, bahan)))


def _tempat(bahan: BahanDokumen, asal: Rujukan | None) -> tuple[Tempat, ...]:
    if asal is None:
        return ()
    tabel = bahan.susunan.tabel[asal.tabel]
    return (Tempat(nama_lakip(bahan.laporan.tahun), tabel.lembar, bahan.susunan.alamat(tabel, asal)),)
