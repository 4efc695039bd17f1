"""Staff by group: rows of Data Kepegawaian with their subtotals, shared by Tabel 1.1 to 1.3."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.kolom import ke
from lakip_xl.domain import anggaran
from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import BANYAK, Chart, Jenis, Series
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Kepegawaian, kunci_kelompok

JUMLAH = "jumlah"


class Rombongan(NamedTuple):
    """Groups of one klasifikasi that are summed together; `nama` titles their sum."""

    nama: str
    klasifikasi: str
    kelompok: tuple[str, ...]


def tabel_pegawai(  # noqa: PLR0913 - one word for each thing that is said of the table
    laporan: Laporan,
    kode: str,
    judul: str,
    rombongan: Iterable[Rombongan],
    charts: tuple[Chart, ...] = (),
    *,
    berjumlah: bool = True,
) -> Iterator[Table[str | None]]:
    """Yield the table of some groups of staff with subtotals; none where no unit reports staff.

    Without `berjumlah` there is no grand total: the groups may overlap.
    """
    ada = {baris.kunci: baris for _, baris in laporan.semua(Kepegawaian)}
    baris: list[Baris[str | None]] = []
    antara: list[Baris[str | None]] = []
    atas: list[str] = []
    for kelas in rombongan:
        kunci = [kunci for nama in kelas.kelompok if (kunci := kunci_kelompok(kelas.klasifikasi, nama)) in ada]
        if not kunci:
            continue
        baris += [Baris(milik, ada[milik].kelompok) for milik in kunci]
        if kelas.nama:
            antara.append(Baris(kelas.nama, kelas.nama, tingkat=2, anak=tuple(kunci)))
            atas.append(kelas.nama)
        else:
            atas += kunci
    if not baris:
        return
    baris += antara
    if berjumlah:
        baris.append(Baris(JUMLAH, "Jumlah", tingkat=0, anak=tuple(atas)))
    yield Table[str | None](
        kode=kode,
        judul=f"Tabel {kode} {judul}",
        columns=(
            Text("kelompok", "Kelompok", lambda isi: isi, width=44, tautan=ke("data_kepegawaian", "kelompok")),
            Total("jumlah", "Jumlah (orang)", Ref("jumlah", "", "data_kepegawaian", "jumlah"), 18, "bulat"),
            *((_bagian(kode),) if berjumlah else ()),
        ),
        rows=tuple(baris),
        catatan=("Kelompok tanpa pegawai dibiarkan kosong.",),
        sumber=f"Data Kepegawaian per 31 Desember {laporan.tahun}",
        dahulu=(f"Tabel {kode}",),
        charts=charts,
    )


def _bagian(kode: str) -> Computed[str | None]:
    return Computed(
        "bagian",
        "Bagian dari Jumlah",
        anggaran.serapan.untuk(pagu=Rujukan(kode, JUMLAH, "jumlah"), realisasi="jumlah"),
        width=18,
        format="persen",
    )


def grafik_pegawai(judul: str) -> tuple[Chart, ...]:
    """Return the chart of how many staff there are in each group."""
    return (
        Chart(
            judul=f"{judul} (orang)",
            jenis=Jenis.KOLOM,
            kategori="kelompok",
            series=(Series("Pegawai", "jumlah"),),
            sumbu_nilai="Orang",
            keterangan=f"Diagram kolom: {judul.lower()}.",
            format=BANYAK,
        ),
    )
