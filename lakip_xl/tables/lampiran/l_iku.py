"""Lampiran IKU: definition, formula, data source and owner of each Indikator Kinerja Utama."""

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
def lampiran_iku(laporan: Laporan) -> Iterator[Table]:
    """Penjelasan, perhitungan, sumber data dan penanggung jawab indikator tujuan dan Indikator Kinerja Utama."""
    nama = {unit.kode: unit.nama for unit in laporan.unit}
    isi = [satu for satu in laporan.indikator if satu.rencana.iku or satu.rencana.jenjang is Jenjang.TUJUAN]

    def pemilik(satu: BarisIndikator) -> str | None:
        return satu.rencana.jabatan or nama.get(satu.rencana.unit or "", satu.rencana.unit)

    yield Table(
        kode="Lampiran IKU",
        lembar="Lampiran IKU",
        judul="Lampiran Indikator Kinerja Utama (IKU)",
        bagian="Lampiran",
        columns=(
            kode_indikator(),
            Text("acuan", "Tujuan / Sasaran", lambda isi: laporan.nama_acuan(isi.rencana.acuan), width=36),
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, width=36),
            Text("penjelasan", "Penjelasan", lambda isi: isi.rencana.definisi, width=44),
            Text("perhitungan", "Formulasi Perhitungan", lambda isi: tulis_perhitungan(laporan, isi), width=44),
            Text("sumber", "Sumber Data", lambda isi: isi.rencana.sumber_data, width=26),
            Text("pemilik", "Penanggung Jawab", pemilik, width=24),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in isi),
        sumber="perencanaan.xlsx, lembar Indikator",
        ttd=True,
    )
