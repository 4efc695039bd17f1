"""B.9: problems met and their solutions."""

from collections.abc import Iterator

from lakip_xl.bersama.hasil import TERMASUK, TIDAK_LAGI
from lakip_xl.bersama.kolom import ke, lihat
from lakip_xl.bersama.lembar import ANALISIS
from lakip_xl.bersama.milik import Milik, kunci_uraian
from lakip_xl.bersama.nama import kolom_nama, nama_unit
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Uraian


@rumus(f'IF(AND({{permasalahan}}="",{{solusi}}=""),"{TIDAK_LAGI}","{TERMASUK}")')
def termasuk(permasalahan: str | None, solusi: str | None) -> str:
    """Whether a row still tells of a problem or a solution."""
    return TIDAK_LAGI if permasalahan is None and solusi is None else TERMASUK


@table("B.9", ANALISIS)
def permasalahan(laporan: Laporan) -> Iterator[Table[Milik[Uraian]]]:
    """Permasalahan dan solusi yang ditulis unit."""
    isi = [(buku, baris) for buku, baris in laporan.semua(Uraian) if baris.permasalahan or baris.solusi]
    if not isi:
        return
    yield Table[Milik[Uraian]](
        kode="B.9",
        dahulu=("B.9 Permasalahan",),
        judul=f"B.9 Permasalahan dan Solusi Tahun {laporan.tahun}",
        columns=(
            kolom_nama("unit", "Unit", lambda isi: nama_unit(laporan, isi.unit), 28),
            _teks("uraian", "Program / Kegiatan / Sub Kegiatan", 44),
            _teks("permasalahan", "Permasalahan", 50),
            _teks("solusi", "Solusi", 50),
            Computed("termasuk", "Masih Termasuk", termasuk, 10, "tengah"),
            lihat(ke("data_uraian", "unit")),
        ),
        rows=tuple(Baris(kunci_uraian(baris), Milik(buku.identitas.unit, baris)) for buku, baris in isi),
        sumber="Data Uraian",
        dikenali=("unit", "uraian"),
        berwarna=("termasuk",),
        dipilih="uraian yang permasalahan atau solusinya terisi",
    )


def _teks(key: str, header: str, width: float) -> Ref[Milik[Uraian]]:
    return Ref(key, header, "data_uraian", key, width, "teks")
