"""Data Pelaksanaan: every acara held, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pelaksanaan


@table("data_pelaksanaan")
def data_pelaksanaan(laporan: Laporan) -> Iterator[Table]:
    """Setiap acara yang dilaksanakan, dengan waktu, tempat dan pesertanya."""
    yield Table(
        kode="data_pelaksanaan",
        lembar="Data Pelaksanaan",
        judul=f"Data Pelaksanaan Kegiatan Tahun {laporan.tahun}",
        bagian="Data",
        columns=(
            Text("unit", "Unit", lambda isi: isi[0], width=14),
            Text("sub_kegiatan", "Kode Sub Kegiatan", lambda isi: isi[1].sub_kegiatan, width=18),
            Text("acara", "Acara", lambda isi: isi[1].acara, width=50),
            Number("mulai", "Mulai", lambda isi: isi[1].mulai, 18, "tanggal"),
            Number("selesai", "Selesai", lambda isi: isi[1].selesai, 18, "tanggal"),
            Text("tempat", "Tempat", lambda isi: isi[1].tempat, width=34),
            Number("jumlah", "Jumlah", lambda isi: isi[1].jumlah, 10, "bulat"),
            Text("satuan", "Satuan", lambda isi: isi[1].satuan, width=14, format="tengah"),
            Number("pagu", "Pagu Acara (Rp)", lambda isi: isi[1].pagu, 18, "rupiah"),
            Number("realisasi", "Realisasi Acara (Rp)", lambda isi: isi[1].realisasi, 18, "rupiah"),
            Text("catatan", "Catatan", lambda isi: isi[1].catatan, width=50),
            kolom_sumber("asal", "Sumber", lambda isi: isi[1], "acara"),
        ),
        rows=tuple(
            Baris(f"{buku.berkas}/{baris.asal.baris}", (buku.identitas.unit, baris), asal=(baris,))
            for buku, baris in laporan.semua(Pelaksanaan)
        ),
        sumber="masukan setiap unit, lembar Pelaksanaan",
    )
