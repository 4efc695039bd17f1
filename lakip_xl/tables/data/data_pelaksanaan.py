"""Data Pelaksanaan: every acara held, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.milik import Milik, baris_milik
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pelaksanaan


@table("data_pelaksanaan")
def data_pelaksanaan(laporan: Laporan) -> Iterator[Table[Milik[Pelaksanaan]]]:
    """Setiap acara yang dilaksanakan, dengan waktu, tempat dan pesertanya."""
    yield Table[Milik[Pelaksanaan]](
        kode="data_pelaksanaan",
        lembar="Data Pelaksanaan",
        judul=f"Data Pelaksanaan Kegiatan Tahun {laporan.tahun}",
        bab="Data",
        jawab="Acara apa saja yang dilaksanakan, kapan, di mana, oleh unit mana?",
        columns=(
            Text("unit", "Unit", lambda isi: isi.unit, width=14, penentu=True),
            Text("sub_kegiatan", "Kode Sub Kegiatan", lambda isi: isi.baris.sub_kegiatan, width=18, penentu=True),
            Text("acara", "Acara", lambda isi: isi.baris.acara, width=50),
            Number("mulai", "Mulai", lambda isi: isi.baris.mulai, 18, "tanggal"),
            Number("selesai", "Selesai", lambda isi: isi.baris.selesai, 18, "tanggal"),
            Text("waktu", "Waktu Tanpa Tanggal", lambda isi: isi.baris.waktu, width=20),
            Text("tempat", "Tempat", lambda isi: isi.baris.tempat, width=34),
            Number("jumlah", "Jumlah", lambda isi: isi.baris.jumlah, 10, "bulat"),
            Text("satuan", "Satuan", lambda isi: isi.baris.satuan, width=14, format="tengah"),
            Number("rencana", "Rencana Jumlah", lambda isi: isi.baris.rencana, 10, "bulat"),
            Number("pagu", "Pagu Acara (Rp)", lambda isi: isi.baris.pagu, 18, "rupiah"),
            Number("pagu_untuk", "Pagu untuk … Acara", lambda isi: isi.baris.pagu_untuk, 10, "bulat"),
            Number("realisasi", "Realisasi Acara (Rp)", lambda isi: isi.baris.realisasi, 18, "rupiah"),
            Text("catatan", "Catatan", lambda isi: isi.baris.catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi.baris, "acara"),
        ),
        rows=baris_milik(laporan, Pelaksanaan),
        sumber="masukan setiap unit, lembar Pelaksanaan",
        pembeda=("unit", "sub_kegiatan", "acara"),
        kembar=("mulai", "tempat"),
    )
