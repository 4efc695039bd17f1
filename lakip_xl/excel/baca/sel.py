"""Cells of a workbook, row by row: the only place that calls calamine."""

from collections.abc import Iterable, Iterator, Sequence
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


def semua_baris(isi: bytes, alasan: str = _TIDAK_TERBACA) -> Iterator[tuple[str, Iterator[Sequence[object]]]]:
    """Yield the sheets of a workbook, .xlsx or .xls, by name, each with its rows from A1 on, one after the other.

    Takes bytes that were looked at, never a file as it came. BerkasDitolak for `alasan` when it cannot be read.
    """
    try:
        with CalamineWorkbook.from_filelike(BytesIO(isi)) as buku:
            del isi  # calamine holds its own copy
            for nama in buku.sheet_names:
                lembar = buku.get_sheet_by_name(nama)
                kosong = lembar.start or (0, 0)
                yield nama, _dari_a1(lembar.iter_rows(), kosong)
    except (CalamineError, ValueError, OverflowError, OSError) as galat:
        raise BerkasDitolak(alasan) from galat


def _dari_a1(semua: Iterable[Sequence[object]], mulai: tuple[int, int]) -> Iterator[Sequence[object]]:
    """Yield rows with the blank ones and the blank cells that stand before the first filled cell."""
    yield from ((),) * mulai[0]
    depan = ("",) * mulai[1]
    yield from ((*depan, *baris) for baris in semua) if depan else semua
