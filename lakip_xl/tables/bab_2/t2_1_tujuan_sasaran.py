"""Tabel 2.1: tujuan, sasaran, strategi and arah kebijakan."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import BAB_DUA
from lakip_xl.bersama.nama import kolom_nama, nama_tujuan
from lakip_xl.domain.kode import kode_tujuan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sheets.perencanaan import Sasaran


@table("2.1")
def tujuan_sasaran(laporan: Laporan) -> Iterator[Table[Sasaran]]:
    """Tujuan dan sasaran Renstra dengan strategi dan arah kebijakannya."""
    yield Table[Sasaran](
        kode="2.1",
        lembar="Tabel 2.1",
        judul="Tujuan, Sasaran Strategis dan Arah Kebijakan",
        bab=BAB_DUA,
        jawab="Apa tujuan dan sasaran kantor, dan lewat strategi apa?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=8),
            kolom_nama("tujuan", "Tujuan", lambda isi: nama_tujuan(laporan, kode_tujuan(isi.kode)), 32),
            Ref("sasaran", "Sasaran", "data_sasaran", "sasaran", 38, "teks"),
            Ref("strategi", "Strategi", "data_sasaran", "strategi", 46, "teks"),
            Ref("arah_kebijakan", "Arah Kebijakan", "data_sasaran", "arah_kebijakan", 46, "teks"),
        ),
        rows=tuple(Baris(baris.kode, baris, asal=(baris,)) for baris in laporan.sasaran),
        sumber=f"Renstra {laporan.identitas.periode_renstra or ''}".strip(),
    )
