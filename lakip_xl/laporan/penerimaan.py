"""Which place and which check an accepted warning of the planning workbook speaks of."""

from lakip_xl.sheets.perencanaan import Pengecualian
from lakip_xl.sheets.tempat import Tempat


def menerima(baris: Pengecualian, kode: str, sel: Tempat) -> bool:
    """Tell whether an exception speaks of a check at a place; a blank place speaks of every place."""
    tempat = ((baris.berkas, sel.berkas), (baris.nama_lembar, sel.lembar), (baris.sel, sel.alamat))
    return (
        baris.tanggal is not None
        and baris.kode.strip().upper() == kode
        and all(diminta is None or diminta.strip().casefold() == nyata.casefold() for diminta, nyata in tempat)
    )
