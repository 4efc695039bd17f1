"""Lampiran IKU: definition, formula, data source and owner of each Indikator Kinerja Utama (aturan 10)."""

from collections.abc import Iterator

from lakip_xl.bersama.evaluasi import tulis_perhitungan
from lakip_xl.bersama.kolom import kode_indikator, nama_indikator, teks_indikator
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_acuan, nama_unit
from lakip_xl.domain.kalimat import pertama
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table

_DEFINISI = "data_definisi"


@table("Lampiran IKU")
def lampiran_iku(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Penjelasan, perhitungan, sumber data dan penanggung jawab indikator tujuan dan Indikator Kinerja Utama."""
    isi = [
        indikator
        for indikator in laporan.indikator
        if indikator.rencana.iku or indikator.rencana.jenjang is Jenjang.TUJUAN
    ]

    def pemilik(indikator: BarisIndikator) -> Isi:
        jabatan, unit = Rujukan(_DEFINISI, indikator.kode, "jabatan"), nama_unit(laporan, indikator.rencana.unit)
        return pertama([jabatan, unit]) if isinstance(unit, Rujukan) else jabatan

    yield Table[BarisIndikator](
        kode="Lampiran IKU",
        lembar="Lampiran IKU",
        judul="Lampiran Indikator Kinerja Utama (IKU)",
        bab="Lampiran",
        jawab="Apa arti setiap IKU, bagaimana dihitung, dan siapa penanggung jawabnya?",
        columns=(
            kode_indikator(),
            kolom_nama("acuan", "Tujuan / Sasaran", lambda isi: nama_acuan(laporan, isi.rencana.acuan), 29),
            nama_indikator(29),
            teks_indikator("penjelasan", "Penjelasan", 37, "definisi", _DEFINISI),
            kolom_nama("perhitungan", "Formulasi Perhitungan", lambda isi: tulis_perhitungan(laporan, isi), 37),
            teks_indikator("sumber", "Sumber Data", 22, "sumber_data", _DEFINISI),
            kolom_nama("pemilik", "Penanggung Jawab", pemilik, 20),
        ),
        rows=tuple(Baris(indikator.kode, indikator) for indikator in isi),
        sumber="perencanaan.xlsx, lembar Indikator",
        ttd=True,
    )
