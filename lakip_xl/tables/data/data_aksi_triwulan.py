"""Data Aksi Triwulan: how far every action is at the end of each quarter, each once, with its source."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.lembar import DATA_TRIWULAN
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import AksiTriwulan
from lakip_xl.sheets.perencanaan import RencanaAksi


class AksiSetahun(NamedTuple):
    """An action as planned, and what its owner says of it."""

    rencana: RencanaAksi
    masukan: AksiTriwulan | None


@table("data_aksi_triwulan", DATA_TRIWULAN, ("indikator", "aksi"))
def data_aksi_triwulan(laporan: Laporan) -> Iterator[Table[AksiSetahun]]:
    """Keadaan setiap aksi pada akhir setiap triwulan."""
    triwulan = laporan.triwulan
    semua = [
        AksiSetahun(rencana, triwulan.aksi.get((rencana.indikator, rencana.aksi or "")))
        for rencana in triwulan.rencana_aksi
    ]
    if not semua and not laporan.perencanaan.tanpa_berkas:
        return
    yield Table[AksiSetahun](
        kode="data_aksi_triwulan",
        sebutan="Data Aksi Triwulan",
        judul=f"Keadaan Aksi per Triwulan Tahun {laporan.tahun}",
        columns=(
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, 20, penentu=True),
            Ref("aksi", "Aksi", "data_rencana_aksi", "aksi", 44, "teks", lambda baris: kunci_baris(baris.isi.rencana)),
            *(
                Text(kunci_triwulan(nomor), f"TW {angka_romawi(nomor)}", _isi(kunci_triwulan(nomor)), 16, "tengah")
                for nomor in TRIWULAN
            ),
            Text("catatan", "Catatan", lambda isi: isi.masukan and isi.masukan.catatan, 40),
            kolom_sumber("asal", "Sumber", lambda isi: isi.masukan, "tw1"),
        ),
        rows=tuple(Baris(kunci_baris(isi.rencana), isi, asal=(isi.rencana, isi.masukan)) for isi in semua),
        sumber="masukan setiap unit, lembar Aksi Triwulan",
        pembeda=("indikator", "aksi"),
    )


def _isi(key: str) -> Callable[[AksiSetahun], object]:
    return lambda isi: getattr(isi.masukan, key, None)
