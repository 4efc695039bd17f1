"""Tabel 3.1.1, Grafik 3.1.2: target and realisasi of tujuan and sasaran in earlier years (aturan 17)."""

from collections.abc import Iterator

from lakip_xl.bersama.lembar import BAB_TIGA
from lakip_xl.bersama.sasaran import MenurutTahun, deret_sasaran, format_tahun, kolom_deret, kunci_tahun
from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import Chart, Jenis, Series
from lakip_xl.layout.columns import Ref
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("3.1.1")
def capaian_tahun_lalu(laporan: Laporan) -> Iterator[Table[MenurutTahun]]:
    """Target dan realisasi sasaran pada tahun-tahun sebelumnya, dengan nama pada tahun itu."""
    deret = deret_sasaran(laporan)
    semua_tahun = sorted({tahun for isi in deret.values() for tahun in isi})
    if not semua_tahun:
        return
    yield Table[MenurutTahun](
        kode="3.1.1",
        lembar="Tabel 3.1.1",
        judul=f"Capaian Sasaran Strategis Tahun {semua_tahun[0]} s.d. {semua_tahun[-1]}",
        bab=BAB_TIGA,
        jawab="Bagaimana capaian sasaran pada tahun-tahun sebelumnya?",
        columns=(
            kolom_deret("sasaran", "Sasaran", "nama", 50),
            kolom_deret("satuan", "Satuan", "satuan", 10, "tengah"),
            *(
                Ref(
                    f"{key}_{tahun}",
                    f"{key.capitalize()} {tahun}",
                    "data_riwayat",
                    key,
                    width=12,
                    format=format_tahun(tahun, key),
                    kunci=kunci_tahun(tahun),
                )
                for tahun in semua_tahun
                for key in ("target", "realisasi")
            ),
        ),
        rows=tuple(Baris(f"{nomor}", isi) for nomor, isi in enumerate(deret.values(), start=1)),
        catatan=(
            "Sasaran dan indikator tahun-tahun ini berbeda dari Renstra yang berlaku sekarang; tidak dibuat tren.",
        ),
        sumber="Data Riwayat",
        dahulu=("3.1.2", "Grafik 3.1.2"),
        charts=(
            Chart(
                judul=f"Grafik 3.1.2 Realisasi {semua_tahun[0]} s.d. {semua_tahun[-1]} setiap sasaran",
                jenis=Jenis.BATANG,
                kategori="sasaran",
                series=tuple(Series(f"Realisasi {tahun}", f"realisasi_{tahun}") for tahun in semua_tahun),
                sumbu_nilai="Realisasi (satuan masing-masing sasaran)",
                keterangan="Diagram batang realisasi setiap sasaran pada tahun-tahun sebelumnya.",
            ),
        ),
    )
