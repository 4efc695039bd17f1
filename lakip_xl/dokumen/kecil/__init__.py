"""Small documents of the year, each made of the same figures as the report."""

from collections.abc import Callable, Mapping

from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.kecil.iku import iku
from lakip_xl.dokumen.kecil.pk import pk
from lakip_xl.dokumen.kecil.rencana_aksi import rencana_aksi
from lakip_xl.dokumen.unsur import Dokumen

DOKUMEN_KECIL: Mapping[str, Callable[[BahanDokumen], Dokumen]] = {"pk": pk, "iku": iku, "rencana-aksi": rencana_aksi}
"""Small documents by the name that people type."""
