"""Chart of Tabel 1.4: the two base figures of a rasio over the years."""

from collections.abc import Iterator

from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.tahunan import deret_rasio
from lakip_xl.layout.chart import Chart, Deret, Jenis
from lakip_xl.layout.sel import Wilayah
from lakip_xl.layout.susunan import Susunan
from lakip_xl.tables.bab_1.t1_4_deret_rasio import kode_tabel


def grafik_deret_rasio(laporan: Laporan, susunan: Susunan) -> Iterator[Chart]:
    """Pembilang dan penyebut setiap tahun, berdampingan."""
    for satu in laporan.indikator_dari(Jenjang.TUJUAN, Jenjang.SASARAN):
        if deret_rasio(laporan, satu):
            kode = kode_tabel(satu)
            kepala = {kolom.key: kolom.header for kolom in susunan.tabel[kode].columns}
            yield Chart(
                tabel=kode,
                judul=f"{kepala['penyebut']} dan {kepala['pembilang'].lower()} setiap tahun",
                jenis=Jenis.KOLOM,
                kategori=Wilayah(kode, "tahun"),
                deret=tuple(Deret(kepala[key], Wilayah(kode, key)) for key in ("penyebut", "pembilang")),
                sumbu_nilai=laporan.variabel[satu.rencana.penyebut or ""].satuan.capitalize(),
                keterangan=f"Diagram kolom {kepala['penyebut'].lower()} dan {kepala['pembilang'].lower()}.",
                format="[$-421]#,##0",
            )
