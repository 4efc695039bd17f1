"""Lampiran IKU: definition, formula, data source and owner of each Indikator Kinerja Utama (aturan 10)."""

from collections.abc import Iterator

from lakip_xl.bersama.evaluasi import tulis_perhitungan
from lakip_xl.bersama.kolom import kode_indikator
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("Lampiran IKU")
def lampiran_iku(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Penjelasan, perhitungan, sumber data dan penanggung jawab indikator tujuan dan Indikator Kinerja Utama."""
    nama = {unit.kode: unit.nama for unit in laporan.unit}
    isi = [
        indikator
        for indikator in laporan.indikator
        if indikator.rencana.iku or indikator.rencana.jenjang is Jenjang.TUJUAN
    ]

    def pemilik(indikator: BarisIndikator) -> str | None:
        return indikator.rencana.jabatan or nama.get(indikator.rencana.unit or "", indikator.rencana.unit)

    yield Table[BarisIndikator](
        kode="Lampiran IKU",
        lembar="Lampiran IKU",
        judul="Lampiran Indikator Kinerja Utama (IKU)",
        bab="Lampiran",
        columns=(
            kode_indikator(),
            Text("acuan", "Tujuan / Sasaran", lambda isi: laporan.nama_acuan(isi.rencana.acuan), width=36),
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, width=36),
            Text("penjelasan", "Penjelasan", lambda isi: isi.rencana.definisi, width=44),
            Text("perhitungan", "Formulasi Perhitungan", lambda isi: tulis_perhitungan(laporan, isi), width=44),
            Text("sumber", "Sumber Data", lambda isi: isi.rencana.sumber_data, width=26),
            Text("pemilik", "Penanggung Jawab", pemilik, width=24),
        ),
        rows=tuple(Baris(indikator.kode, indikator) for indikator in isi),
        sumber="perencanaan.xlsx, lembar Indikator",
        ttd=True,
    )
