"""Cells of a workbook, row by row: the only place that calls calamine."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from python_calamine import CalamineError, CalamineWorkbook

from lakip_xl.excel.baca.arsip import SIMPAN_ULANG
from lakip_xl.excel.baca.inspeksi import BerkasDitolak, Inspeksi
from lakip_xl.excel.baca.tidak_tampak import buang_semua

_TIDAK_TERBACA = (
    f"isi berkas tidak dapat dibaca sebagai buku kerja; {SIMPAN_ULANG}, bila tidak terbuka minta salinan baru"
)


def baca_sel(
    diperiksa: Inspeksi, nama_lembar: Iterable[str], alasan: str = _TIDAK_TERBACA
) -> dict[str, Sequence[Sequence[object]]]:
    """Return the rows of the named sheets, from A1 on, by sheet; sheets that the file lacks are left out.

    Takes what the inspection left of a file, never the file itself. BerkasDitolak for `alasan` when it cannot be read.
    """
    try:
        with CalamineWorkbook.from_filelike(BytesIO(diperiksa.bersih)) as buku:
            return {
                nama: buang_semua(buku.get_sheet_by_name(asli).to_python(skip_empty_area=False))
                for nama in nama_lembar
                if (asli := diperiksa.nama_asli.get(nama)) is not None
            }
    except (CalamineError, ValueError, OverflowError, OSError) as galat:
        raise BerkasDitolak(alasan) from galat
