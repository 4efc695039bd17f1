"""B.2: evaluation of every sasaran with its calculation written out."""

from collections.abc import Callable, Iterator

from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.perhitungan import TULISAN, CaraHitung
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.sheets.masukan import DataDasar, kunci_data
from lakip_xl.tables.columns import Ref, Text
from lakip_xl.tables.data_indikator import format_bagian, format_lalu
from lakip_xl.tables.declaration import table
from lakip_xl.tables.sel import Baris
from lakip_xl.tables.table import Table, format_satuan


@table("B.2")
def evaluasi_sasaran(laporan: Laporan) -> Iterator[Table]:
    """Perhitungan, capaian dan penjelasan setiap indikator sasaran."""
    lalu = laporan.tahun - 1
    yield Table(
        kode="B.2",
        lembar="B.2 Evaluasi Sasaran",
        judul=f"B.2 Evaluasi dan Analisis Capaian Sasaran Strategis Tahun {laporan.tahun}",
        bagian="BAB III Akuntabilitas Kinerja",
        columns=(
            Text("sasaran", "Sasaran Strategis", lambda isi: laporan.nama_acuan(isi.rencana.acuan), width=24),
            Text("indikator", "Indikator Kinerja", lambda isi: isi.rencana.indikator, width=28),
            Text("perhitungan", "Perhitungan", lambda isi: tulis_perhitungan(laporan, isi), width=30),
            Ref(
                "pembilang",
                "Pembilang",
                "data_dasar",
                "nilai",
                width=10,
                format=_format(0),
                kunci=lambda b: _kunci(b.isi.pembilang),
            ),
            Ref(
                "penyebut",
                "Penyebut",
                "data_dasar",
                "nilai",
                width=10,
                format=_format(1),
                kunci=lambda b: _kunci(b.isi.penyebut),
            ),
            Ref(
                "realisasi_lalu", f"Realisasi {lalu}", "data_indikator", "realisasi_lalu", width=11, format=format_lalu
            ),
            Ref(
                "target",
                f"Target {laporan.tahun}",
                "data_indikator",
                "target",
                width=11,
                format=format_bagian("target"),
            ),
            Ref(
                "realisasi",
                f"Realisasi {laporan.tahun}",
                "data_indikator",
                "realisasi",
                width=11,
                format=format_bagian("realisasi"),
            ),
            Ref("capaian", "Capaian", "data_indikator", "capaian", width=11, format="persen"),
            Ref("kategori", "Kategori", "data_indikator", "kategori", width=13, format="tengah"),
            Text("perbandingan", f"Terhadap {lalu}", _perbandingan, width=15),
            Text("pendorong", "Faktor Pendorong", lambda isi: isi.masukan and isi.masukan.faktor_pendorong, width=28),
            Text(
                "penghambat", "Faktor Penghambat", lambda isi: isi.masukan and isi.masukan.faktor_penghambat, width=28
            ),
            Text("tindak_lanjut", "Tindak Lanjut", lambda isi: isi.masukan and isi.masukan.tindak_lanjut, width=22),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in laporan.indikator_dari(Jenjang.SASARAN)),
        catatan=(
            "Untuk pertumbuhan, penyebut adalah data yang sama satu tahun sebelumnya.",
            "Realisasi tahun lalu dengan nama atau dasar hitung lain hanya disandingkan, tidak dibandingkan.",
        ),
        sumber="Data Indikator dan Data Dasar",
        berwarna=("kategori",),
    )


def tulis_perhitungan(laporan: Laporan, indikator: BarisIndikator) -> str:
    """Write how realisasi is found, with the names of the base figures."""
    if not indikator.dihitung:
        return "Dilaporkan langsung oleh unit"
    rencana = indikator.rencana
    atas = _nama(laporan, rencana.pembilang)
    bawah = _nama(laporan, rencana.penyebut)
    if indikator.cara_hitung is CaraHitung.PERTUMBUHAN:
        atas, bawah = f"{atas} {laporan.tahun}", f"{atas} {laporan.tahun - 1}"
    return TULISAN[indikator.cara_hitung].replace("{pembilang}", atas).replace("{penyebut}", bawah)


def _nama(laporan: Laporan, kode: str | None) -> str:
    return laporan.variabel[kode].nama if kode and kode in laporan.variabel else (kode or "?")


def _kunci(dasar: DataDasar | None) -> str | None:
    return None if dasar is None else kunci_data(dasar.kode, dasar.tahun)


def _format(yang: int) -> Callable[[Baris], str]:
    def pilih(baris: Baris) -> str:
        dasar = (baris.isi.pembilang, baris.isi.penyebut)[yang]
        return format_satuan(None, dasar.nilai if dasar else None)

    return pilih


def _perbandingan(indikator: BarisIndikator) -> str:
    if indikator.realisasi_lalu is None:
        return "Tahun lalu tidak ada data"
    return "Dasar hitung berbeda, tidak dibandingkan" if indikator.dasar_berubah else "Dapat dibandingkan"
