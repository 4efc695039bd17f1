"""B.7: efficiency of resources by sasaran and program (aturan 7 and 15; aturan 16, comparison 6)."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from lakip_xl.bersama.bahan import Batang, bercerita, tabel_urut, ujung_sumbu
from lakip_xl.bersama.lembar import BAB_TIGA
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_acuan, nama_cabang
from lakip_xl.domain import anggaran, efisiensi
from lakip_xl.domain.gabungan import cakupan, jumlah, rata_rata
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.laporan import BarisIndikator, Cabang, Laporan
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan
from lakip_xl.layout.table import Table

KODE, BAHAN = "B.7", "bahan_B.7"


class Pelaksana(NamedTuple):
    """A sasaran or a program with the indicators that measure it; a sasaran has its programs."""

    kode: str
    uraian: Isi
    indikator: tuple[BarisIndikator, ...]
    program: tuple[str, ...] = ()


@table(KODE)
def efisiensi_sumber_daya(laporan: Laporan) -> Iterator[Table[Any]]:
    """Capaian dibandingkan serapan, dan efisiensi menurut rumus kementerian, setiap sasaran dan program."""
    batang = _batang(laporan)
    kolom = "capaian_terbatas" if laporan.identitas.capaian_maksimum else "capaian"
    yield Table[Pelaksana](
        kode=KODE,
        lembar="B.7 Efisiensi",
        judul=f"B.7 Efisiensi Penggunaan Sumber Daya Tahun {laporan.tahun}",
        bab=BAB_TIGA,
        jawab="Sebandingkah hasil dengan uang yang dipakai?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=9),
            kolom_nama("uraian", "Sasaran / Program", lambda isi: isi.uraian, 52),
            Total("pagu", "Pagu (Rp)", Ref("pagu", "", "3.3", "pagu"), 15),
            Total("realisasi", "Realisasi (Rp)", Ref("realisasi", "", "3.3", "realisasi"), 15),
            Computed("serapan", "Serapan", anggaran.serapan, 9.5, "persen"),
            Computed("capaian", "Rata-rata Capaian", _capaian(kolom), 10, "persen"),
            Computed("cakupan", "Cakupan", _cakupan(kolom), 14, "tengah"),
            Computed("selisih", "Capaian − Serapan", efisiensi.selisih_serapan, 11.5, "persen"),
            Computed("keluaran", "Pagu × Capaian (Rp)", _keluaran, 15.5, "rupiah"),
            Computed("belanja", "Realisasi yang Dihitung (Rp)", _belanja, 15.5, "rupiah"),
            Computed("efisiensi", "E", efisiensi.efisiensi, 9, "persen"),
            Computed("nilai", "NE", efisiensi.nilai_efisiensi, 9, "persen"),
        ),
        rows=tuple(_baris(laporan)),
        catatan=(
            "Capaian sasaran: rata-rata sederhana indikator sasaran; capaian program: rata-rata indikator programnya.",
            (
                "E = (Σ(pagu × capaian) − Σ realisasi) / Σ(pagu × capaian), dibatasi ± 20 %; NE = 50 % + "
                "E / 20 % × 50 %, dibatasi 0–100 % (PMK 22/2021)."
            ),
            "E sasaran menjumlahkan programnya; program tanpa capaian tidak ikut pada kedua jumlah.",
        ),
        sumber="Tabel 3.3 dan Data Indikator",
        saring=True,
        bertingkat=True,
        charts=_grafik(batang),
    )
    if bercerita(batang):
        kolom_bahan = (("capaian", "Capaian"), ("serapan", "Serapan"))
        yield tabel_urut(BAHAN, "Capaian dan serapan sasaran, capaian terendah di atas", batang, kolom=kolom_bahan)


def _batang(laporan: Laporan) -> tuple[Batang, ...]:
    """Return the bars of each sasaran whose capaian is known."""
    hasil: list[Batang] = []
    for sasaran in laporan.sasaran:
        indikator = laporan.indikator_dari(Jenjang.SASARAN, acuan=sasaran.kode)
        capaian = rata_rata([isi.capaian for isi in indikator])
        nilai = (Rujukan(KODE, sasaran.kode, "capaian"), Rujukan(KODE, sasaran.kode, "serapan"))
        if capaian is not None:
            hasil.append(Batang(Rujukan("data_sasaran", sasaran.kode, "sasaran"), nilai, capaian))
    return tuple(hasil)


def _grafik(batang: tuple[Batang, ...]) -> tuple[Chart, ...]:
    if not bercerita(batang):
        return ()
    return (
        Chart(
            judul="Capaian di atas serapan: hasil lebih dengan uang lebih sedikit (garis putus: 100 %)",
            jenis=Jenis.BATANG,
            kategori="nama",
            series=(Series("Rata-rata capaian", "capaian"), Series("Serapan", "serapan")),
            sumbu_nilai="persen; batang yang lebih panjang dari sumbu dipotong",
            keterangan="Diagram batang capaian dan serapan setiap sasaran, dari capaian terendah.",
            format=PERSEN,
            asal=BAHAN,
            maks=ujung_sumbu(batang),
        ),
    )


def _baris(laporan: Laporan) -> Iterator[Baris[Pelaksana]]:
    for sasaran in laporan.sasaran:
        milik = [cabang for cabang in laporan.pohon if cabang.rencana.sasaran == sasaran.kode]
        kode = tuple(cabang.kode for cabang in milik)
        indikator = laporan.indikator_dari(Jenjang.SASARAN, acuan=sasaran.kode)
        pelaksana = Pelaksana(sasaran.kode, nama_acuan(laporan, sasaran.kode), indikator, kode)
        yield Baris(sasaran.kode, pelaksana, tingkat=1, anak=kode)
        yield from (_program(laporan, cabang) for cabang in milik)


def _program(laporan: Laporan, cabang: Cabang) -> Baris[Pelaksana]:
    indikator = laporan.indikator_dari(Jenjang.PROGRAM, acuan=cabang.kode)
    return Baris(cabang.kode, Pelaksana(cabang.kode, nama_cabang(cabang), indikator))


def _sel_capaian(pelaksana: Pelaksana, kolom: str) -> Kumpulan:
    return Kumpulan(tuple(Rujukan("data_indikator", indikator.kode, kolom) for indikator in pelaksana.indikator))


def _capaian(kolom: str) -> Callable[[Baris[Pelaksana]], object]:
    def buat(baris: Baris[Pelaksana]) -> object:
        return rata_rata.untuk(nilai=_sel_capaian(baris.isi, kolom)) if baris.isi.indikator else None

    return buat


def _cakupan(kolom: str) -> Callable[[Baris[Pelaksana]], object]:
    def buat(baris: Baris[Pelaksana]) -> object:
        semua = baris.isi.indikator
        if not semua:
            return "tidak ada indikator"
        return cakupan.untuk(nilai=_sel_capaian(baris.isi, kolom), dari=Tetapan(f" dari {len(semua)} indikator"))

    return buat


def _keluaran(baris: Baris[Pelaksana]) -> object:
    return _jumlah_program(baris, "keluaran") if baris.isi.program else _milik_program(baris, efisiensi.keluaran)


def _belanja(baris: Baris[Pelaksana]) -> object:
    return _jumlah_program(baris, "belanja") if baris.isi.program else _milik_program(baris, efisiensi.belanja)


def _jumlah_program(baris: Baris[Pelaksana], kolom: str) -> AnyRumus:
    return jumlah.untuk(nilai=Kumpulan(tuple(Rujukan(KODE, kode, kolom) for kode in baris.isi.program)))


def _milik_program(baris: Baris[Pelaksana], rumus: AnyRumus) -> AnyRumus | None:
    """A sasaran without programs has no output of its own."""
    return None if baris.tingkat is not None else rumus
