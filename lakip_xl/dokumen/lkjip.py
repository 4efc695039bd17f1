"""The report: its chapters in printed order."""

from lakip_xl.dokumen.bab.bab_1 import bab_1
from lakip_xl.dokumen.bab.bab_2 import bab_2
from lakip_xl.dokumen.bab.bab_3 import bab_3
from lakip_xl.dokumen.bab.bab_4 import bab_4
from lakip_xl.dokumen.bab.depan import depan
from lakip_xl.dokumen.bab.lampiran import lampiran
from lakip_xl.dokumen.bab.sampul import sampul
from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.nama_kantor import nama_kantor
from lakip_xl.dokumen.rapikan import rapikan
from lakip_xl.dokumen.semua_kunci import semua_kunci
from lakip_xl.dokumen.unsur import Dokumen
from lakip_xl.laporan import Laporan
from lakip_xl.layout.susunan import Susunan

BAB = (sampul, depan, bab_1, bab_2, bab_3, bab_4, lampiran)
"""Chapters in printed order."""
TAK_DIPAKAI = {
    "B.2": "its figures stand in 3.1.3 and with each IKU; its chart is in the report",
    "B.4": "said in a sentence of each indicator; its chart is in the report",
    "B.5": "said in a sentence of each indicator",
    "B.6": "said in paragraphs of each indicator",
    "iku_*_banding": "where it holds the target alone, which stands in 3.1.3",
    "iku_*_program": "where another indicator of the same sasaran shows the same programs",
    "iku_*_pokok": "its definition stands in Lampiran IKU, its causes in paragraphs",
}
"""Tables of the workbook that the report leaves out, and why."""


def bahan_dokumen(laporan: Laporan, susunan: Susunan) -> BahanDokumen:
    """Return what documents of a year are made with."""
    return BahanDokumen(laporan, susunan, semua_kunci(laporan, susunan))


def lkjip(bahan: BahanDokumen) -> Dokumen:
    """Compose the report of a year."""
    laporan = bahan.laporan
    return Dokumen(
        f"Laporan Kinerja {nama_kantor(laporan)} Tahun {laporan.tahun}",
        rapikan(unsur for bab in BAB for unsur in bab(bahan)),
        kaki=f"LKjIP {laporan.identitas.perangkat_daerah} {laporan.tahun}",
        penyusun=laporan.identitas.perangkat_daerah,
    )
