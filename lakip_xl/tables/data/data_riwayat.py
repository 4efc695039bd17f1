"""Data Riwayat: figures of other years, each once, with its source."""

from collections.abc import Callable, Iterator

from lakip_xl.bersama.lembar import DATA_RENCANA
from lakip_xl.bersama.rumus_indikator import kunci_riwayat
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, format_satuan
from lakip_xl.sheets.perencanaan import Riwayat

_URUTAN = ("acuan", "nama", "satuan")


@table("data_riwayat", DATA_RENCANA, _URUTAN)
def data_riwayat(laporan: Laporan) -> Iterator[Table[Riwayat]]:
    """Target dan realisasi tahun lain, dengan nama dan satuan tahun itu."""
    yield Table[Riwayat](
        kode="data_riwayat",
        sebutan="Data Riwayat",
        dahulu=("Data Riwayat",),
        judul="Data Tahun Lain",
        columns=(
            Text("acuan", "Acuan", lambda isi: isi.acuan, width=12, penentu=True),
            Text("nama", "Nama pada Tahun Itu", lambda isi: isi.nama, width=60, penentu=True),
            Text("tahun", "Tahun", lambda isi: isi.tahun, width=8, format="tahun", penentu=True),
            Text("satuan", "Satuan", lambda isi: isi.satuan, width=12, format="tengah"),
            Number("target", "Target", lambda isi: isi.target and isi.target.isi, 12, _format(lambda isi: isi.target)),
            Number(
                "target_atas",
                "Batas Atas Target",
                lambda isi: isi.target and isi.target.atas,
                12,
                _format(lambda isi: isi.target),
            ),
            Number(
                "realisasi",
                "Realisasi",
                lambda isi: isi.realisasi and isi.realisasi.isi,
                12,
                _format(lambda isi: isi.realisasi),
            ),
            Text("catatan", "Catatan", lambda isi: isi.catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi, "realisasi"),
        ),
        rows=tuple(Baris(kunci_riwayat(baris), baris, asal=(baris,)) for baris in laporan.riwayat),
        sumber="perencanaan.xlsx, lembar Riwayat",
        pembeda=("acuan", "nama", "tahun"),
    )


def _format(pilih: Callable[[Riwayat], Ukuran | None]) -> Callable[[Baris[Riwayat]], str]:
    def format_(baris: Baris[Riwayat]) -> str:
        ukuran = pilih(baris.isi)
        tanda = f"{ukuran.tanda} " if ukuran is not None and ukuran.tanda is not None else ""
        return f"{tanda}{format_satuan(baris.isi.satuan, ukuran)}"

    return format_
