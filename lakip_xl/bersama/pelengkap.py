"""What only some offices write, on one Data sheet: recommendations, awards, equipment, other regions, texts."""

from collections.abc import Sequence
from typing import TypeVar

from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Ref
from lakip_xl.layout.lembar import Lembar
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Format, Table, TableColumn
from lakip_xl.sheets.sheet import Row

R = TypeVar("R", bound=Row)

DATA_PELENGKAP = Lembar(
    "Data Pelengkap",
    "Data Pelengkap: Rekomendasi, Penghargaan, Sarana, Pembanding dan Teks Laporan",
    "Apa yang ditulis tentang rekomendasi, penghargaan, sarana dan daerah lain, dan dalam teks laporan?",
    "Data",
)
TINDAK_LANJUT = Lembar(
    "Tindak Lanjut",
    "Tindak Lanjut Evaluasi, Penghargaan dan Inovasi",
    "Apa yang direkomendasikan evaluasi, apa tindak lanjutnya, dan penghargaan apa yang diterima?",
    "BAB IV Penutup",
)


def baris_pelengkap(laporan: Laporan, kelas: type[R]) -> tuple[Baris[R], ...] | None:
    """Return the rows of a sheet; None where nothing is shown of it, as nobody wrote any."""
    semua = laporan.perencanaan.isi(kelas)
    if not semua and not laporan.perencanaan.tanpa_berkas:
        return None
    return tuple(Baris(kunci_baris(baris), baris, asal=(baris,)) for baris in semua)


def data_pelengkap(  # noqa: PLR0913 - what tells one of these sheets from another
    laporan: Laporan,
    kelas: type[R],
    columns: Sequence[TableColumn[R]],
    pembeda: tuple[str, ...],
    utama: str,
    *,
    di_layar: bool = False,
) -> tuple[Table[R], ...]:
    """Return the Data table of a sheet, none where it is blank; `utama` is the column whose cell is its source."""
    rows = baris_pelengkap(laporan, kelas)
    if rows is None:
        return ()
    nama = kelas.lembar.nama
    return (
        Table[R](
            kode=_kode_data(kelas),
            judul=f"Data {nama}",
            sebutan=f"Data {nama}",
            columns=(*columns, kolom_sumber("asal", "Sumber", lambda isi: isi, utama)),
            rows=rows,
            sumber=f"perencanaan.xlsx, lembar {nama}",
            pembeda=pembeda,
            di_layar=di_layar,
        ),
    )


def dari_data(kelas: type[R], key: str, header: str, width: float, format_: Format[R] = "teks") -> Ref[R]:
    """Return a column that shows one of the Data table of a sheet, whose rows have its keys."""
    return Ref(key, header, _kode_data(kelas), key, width, format_)


def _kode_data(kelas: type[Row]) -> str:
    """Return the code of the Data table of a sheet."""
    return f"data_{kelas.lembar.nama.lower().replace(' ', '_')}"
