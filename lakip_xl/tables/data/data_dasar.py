"""Data Dasar: every base figure and year, each once, with its source."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.nama import Isi, kolom_nama
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.bersama.triwulan import dasar_tahunan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table, TableColumn, format_satuan
from lakip_xl.sheets.masukan import DataDasar, kunci_data
from lakip_xl.sheets.perencanaan import Variabel


class DasarTahunan(NamedTuple):
    """A base figure as planned, and as its owner handed it in for a year."""

    variabel: Variabel
    data: DataDasar


@table("data_dasar")
def data_dasar(laporan: Laporan) -> Iterator[Table[DasarTahunan]]:
    """Angka dasar setiap tahun yang dipakai menghitung indikator."""

    def pertama(key: str, atribut: str = "") -> Callable[[DasarTahunan], Isi]:
        """Return what stands on the first row of a base figure, and is shown by its others."""

        def isi(milik: DasarTahunan) -> Isi:
            kunci = laporan.dasar_pertama[milik.data.kode]
            if kunci[1] == milik.data.tahun:
                return getattr(milik.variabel, atribut or key)  # type: ignore[no-any-return]
            return Rujukan("data_dasar", kunci_data(*kunci), key)

        return isi

    yield Table[DasarTahunan](
        kode="data_dasar",
        lembar="Data Dasar",
        judul="Data Dasar Indikator",
        bab="Data",
        jawab="Angka dasar apa yang membentuk indikator, menurut tahun, dan dari mana?",
        columns=(
            Text("kode", "Kode Data", lambda isi: isi.data.kode, width=18, penentu=True),
            kolom_nama("nama", "Nama Data", pertama("nama"), 56),
            kolom_nama("satuan", "Satuan", pertama("satuan"), 16, "tengah"),
            Text("unit", "Unit", lambda isi: isi.variabel.unit, width=14, penentu=True),
            Text("acuan", "Acuan", lambda isi: isi.variabel.acuan, width=18, penentu=True),
            Text("penyebut", "Dibagi Dengan", lambda isi: isi.variabel.penyebut, width=18, penentu=True),
            Text(
                "tahun_awal", "Mulai Tahun", lambda isi: isi.variabel.tahun_awal, width=8, format="tahun", penentu=True
            ),
            Text("tahun", "Tahun", lambda isi: isi.data.tahun, width=8, format="tahun", penentu=True),
            _nilai(laporan),
            Text("sumber", "Dokumen Sumber", lambda isi: isi.data.sumber, width=40),
            Text("catatan", "Catatan", lambda isi: isi.data.catatan, width=50),
            kolom_nama("sumber_rencana", "Dokumen Sumber (Perencanaan)", pertama("sumber_rencana", "sumber"), 40),
            kolom_nama("catatan_rencana", "Catatan Perencanaan", pertama("catatan_rencana", "catatan"), 50),
            kolom_sumber("asal", "Sumber", lambda isi: isi.data, "nilai"),
        ),
        rows=tuple(
            Baris(
                kunci_data(kode, tahun),
                DasarTahunan(laporan.variabel[kode], baris),
                asal=(laporan.variabel[kode], baris),
            )
            for (kode, tahun), baris in laporan.data_dasar.items()
        ),
        sumber="masukan setiap unit, lembar Data Dasar",
        pembeda=("kode", "tahun"),
    )


def _nilai(laporan: Laporan) -> TableColumn[DasarTahunan]:
    """Return the column of values: figures, or what quarters give where there are some (aturan 31)."""

    def bentuk(baris: Baris[DasarTahunan]) -> str:
        return format_satuan(None, baris.isi.data.nilai)

    def isi(baris: Baris[DasarTahunan]) -> object:
        data = baris.isi.data
        pola = laporan.triwulan.pola_dasar.get(data.kode) if data.tahun == laporan.tahun else None
        return data.nilai if pola is None else dasar_tahunan(data.kode, pola)

    if not laporan.triwulan.ada:
        return Number("nilai", "Nilai", lambda isi: isi.data.nilai, format=bentuk)
    return Computed("nilai", "Nilai", isi, 16, bentuk)
