"""Staff by group: rows of Data Kepegawaian with their subtotals, shared by Tabel 1.1 to 1.3."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.kolom import ke
from lakip_xl.domain import anggaran
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.sel import Baris, Rujukan, Rumus
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Kepegawaian, kunci_kelompok

JUMLAH = "jumlah"
BAGIAN = "BAB I Pendahuluan"


class Rombongan(NamedTuple):
    """Groups of one klasifikasi that are summed together; `nama` titles their sum."""

    nama: str
    klasifikasi: str
    kelompok: tuple[str, ...]


def tabel_pegawai(laporan: Laporan, kode: str, judul: str, rombongan: Iterable[Rombongan]) -> Iterator[Table]:
    """Yield the table of some groups of staff with subtotals; none where no unit reports staff."""
    ada = {baris.kunci: baris for _, baris in laporan.semua(Kepegawaian)}
    baris: list[Baris] = []
    antara: list[Baris] = []
    atas: list[str] = []
    for satu in rombongan:
        kunci = [kunci for nama in satu.kelompok if (kunci := kunci_kelompok(satu.klasifikasi, nama)) in ada]
        if not kunci:
            continue
        baris += [Baris(satu_kunci, ada[satu_kunci].kelompok) for satu_kunci in kunci]
        if satu.nama:
            antara.append(Baris(satu.nama, satu.nama, tingkat=2, anak=tuple(kunci)))
            atas.append(satu.nama)
        else:
            atas += kunci
    if not baris:
        return
    baris += antara
    baris.append(Baris(JUMLAH, "Jumlah", tingkat=0, anak=tuple(atas)))
    yield Table(
        kode=kode,
        lembar=f"Tabel {kode}",
        judul=judul,
        bagian=BAGIAN,
        columns=(
            Text("kelompok", "Kelompok", lambda isi: isi, width=44, tautan=ke("data_kepegawaian", "kelompok")),
            Total("jumlah", "Jumlah (orang)", Ref("jumlah", "", "data_kepegawaian", "jumlah"), 18, "bulat"),
            Computed("bagian", "Bagian dari Jumlah", _bagian(kode), width=18, format="persen"),
        ),
        rows=tuple(baris),
        catatan=("Kelompok tanpa pegawai dibiarkan kosong.",),
        sumber=f"Data Kepegawaian per 31 Desember {laporan.tahun}",
        tegak=True,
    )


def _bagian(kode: str) -> Rumus:
    teks = anggaran.RUMUS_SERAPAN.replace("{pagu}", "{semua}").replace("{realisasi}", "{jumlah}")
    return Rumus(teks, anggaran.serapan, {"semua": Rujukan(kode, JUMLAH, "jumlah")})
