"""Pemerintah Daerah of a quarter: totals of each government, where the recap has offices of several."""

from collections.abc import Iterator, Sequence

from lakip_xl.bersama.rekap import BAB, grafik_serapan
from lakip_xl.bersama.rekap_triwulan import CATATAN_UANG, kolom_uang_triwulan
from lakip_xl.domain.gabungan import banyak_sama, total_milik
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Wilayah
from lakip_xl.layout.table import Table

_SEDIKITNYA = 2


def tabel_pemerintah_triwulan(semua: Sequence[Ikhtisar]) -> Iterator[Table[str]]:
    """Yield the table, where there is something to compare."""
    nama = sorted({kantor.pemerintah_daerah for kantor in semua if kantor.pemerintah_daerah})
    if len(nama) < _SEDIKITNYA:
        return
    milik = _dari_kantor("pemerintah")

    def jumlah(kolom: str) -> AnyRumus:
        return total_milik.untuk(milik=milik, nilai=_dari_kantor(kolom))

    yield Table[str](
        kode="pemerintah",
        lembar="Pemerintah Daerah",
        judul="Anggaran dan Kelengkapan Menurut Pemerintah Daerah",
        bab=BAB,
        columns=(
            Text("kode", "Pemerintah Daerah", lambda isi: isi, width=44),
            Computed("kantor", "Kantor", banyak_sama.untuk(nilai=milik, kata="kode"), 11, "bulat"),
            Computed("indikator", "Diukur s.d. Triwulan", jumlah("indikator"), 12, "bulat"),
            Computed("dilaporkan", "Dengan Realisasi", jumlah("dilaporkan"), 12, "bulat"),
            *kolom_uang_triwulan(milik, _dari_kantor),
        ),
        rows=tuple(Baris(pemerintah, pemerintah) for pemerintah in nama),
        catatan=("Kantor yang tidak dihitung tidak ikut.", *CATATAN_UANG),
        sumber="Perangkat Daerah",
        charts=grafik_serapan("pemerintah daerah", len(nama)),
    )


def _dari_kantor(kolom: str) -> Wilayah:
    return Wilayah("kantor", kolom, rinci=True)
