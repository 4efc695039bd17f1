"""Evaluation of indicators with their calculation written out, shared by B.1 and B.2."""

from collections.abc import Callable

from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.kaidah import kaidah_capaian
from lakip_xl.bersama.kolom import angka_indikator, hasil_indikator, kode_indikator
from lakip_xl.domain.perhitungan import TULISAN, CaraHitung
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, format_satuan
from lakip_xl.sheets.masukan import DataDasar, kunci_data


def tabel_evaluasi(laporan: Laporan, kode: str, judul: str, acuan: str, indikator: tuple[BarisIndikator, ...]) -> Table:
    """Compose the evaluation of some indicators; `acuan` titles what they measure."""
    return Table(
        kode=kode,
        lembar=judul[:31],
        judul=f"{judul} Tahun {laporan.tahun}",
        bagian=BAGIAN,
        columns=(
            kode_indikator(),
            Text("acuan", acuan, lambda isi: laporan.nama_acuan(isi.rencana.acuan), width=32),
            Text("indikator", "Indikator Kinerja", lambda isi: isi.rencana.indikator, width=36),
            Text("perhitungan", "Perhitungan", lambda isi: tulis_perhitungan(laporan, isi), width=44),
            _dasar("pembilang", "Pembilang", 0),
            _dasar("penyebut", "Penyebut", 1),
            angka_indikator("realisasi_lalu", f"Realisasi {laporan.tahun - 1}"),
            *hasil_indikator(),
            Text("perbandingan", f"Terhadap {laporan.tahun - 1}", _perbandingan, width=22),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in indikator),
        catatan=(
            "Untuk pertumbuhan, penyebut adalah data yang sama satu tahun sebelumnya.",
            "Realisasi tahun lalu dengan nama atau dasar hitung lain hanya disandingkan, tidak dibandingkan.",
            *kaidah_capaian(laporan, indikator),
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


def _dasar(key: str, header: str, yang: int) -> Ref:
    def dasar(baris: Baris) -> DataDasar | None:
        indikator: BarisIndikator = baris.isi
        return (indikator.pembilang, indikator.penyebut)[yang]

    return Ref(key, header, "data_dasar", "nilai", 11, _format(dasar), _kunci(dasar))


def _kunci(dasar: Callable[[Baris], DataDasar | None]) -> Callable[[Baris], str | None]:
    def pilih(baris: Baris) -> str | None:
        satu = dasar(baris)
        return None if satu is None else kunci_data(satu.kode, satu.tahun)

    return pilih


def _format(dasar: Callable[[Baris], DataDasar | None]) -> Callable[[Baris], str]:
    def pilih(baris: Baris) -> str:
        satu = dasar(baris)
        return format_satuan(None, satu.nilai if satu else None)

    return pilih


def _perbandingan(indikator: BarisIndikator) -> str:
    if indikator.realisasi_lalu is None:
        return "Tahun lalu tidak ada data"
    return "Dasar hitung berbeda, tidak dibandingkan" if indikator.dasar_berubah else "Dapat dibandingkan"
