"""B.7: efficiency of resources by sasaran and program (PermenPANRB 53/2014, comparison 6; rules.md 15)."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.gabungan import cakupan, jumlah, rata_rata
from lakip_xl.domain import anggaran, efisiensi
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Cabang, Laporan
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan, Rumus
from lakip_xl.layout.table import Table

KODE = "B.7"


class Pelaksana(NamedTuple):
    """A sasaran or a program with the indicators that measure it; a sasaran has its programs."""

    kode: str
    uraian: str
    indikator: tuple[BarisIndikator, ...]
    program: tuple[str, ...] = ()


@table(KODE)
def efisiensi_sumber_daya(laporan: Laporan) -> Iterator[Table]:
    """Capaian dibandingkan serapan, dan efisiensi menurut rumus kementerian, setiap sasaran dan program."""
    kolom = "capaian_terbatas" if laporan.identitas.capaian_maksimum else "capaian"
    yield Table(
        kode=KODE,
        lembar="B.7 Efisiensi",
        judul=f"B.7 Efisiensi Penggunaan Sumber Daya Tahun {laporan.tahun}",
        bagian=BAGIAN,
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=10),
            Text("uraian", "Sasaran / Program", lambda isi: isi.uraian, width=46),
            Total("pagu", "Pagu (Rp)", Ref("pagu", "", "3.3", "pagu"), 17),
            Total("realisasi", "Realisasi (Rp)", Ref("realisasi", "", "3.3", "realisasi"), 17),
            Computed("serapan", "Serapan", Rumus(anggaran.RUMUS_SERAPAN, anggaran.serapan), 10, "persen"),
            Computed("capaian", "Rata-rata Capaian", _capaian(kolom), 11, "persen"),
            Computed("cakupan", "Cakupan", _cakupan(kolom), 18, "tengah"),
            Computed("selisih", "Capaian − Serapan", Rumus(efisiensi.RUMUS_SELISIH, efisiensi.selisih), 11, "persen"),
            Computed("keluaran", "Pagu × Capaian (Rp)", _keluaran, 17, "rupiah"),
            Computed("belanja", "Realisasi yang Dihitung (Rp)", _belanja, 17, "rupiah"),
            Computed("efisiensi", "E", Rumus(efisiensi.RUMUS_EFISIENSI, efisiensi.efisiensi), 10, "persen"),
            Computed("nilai", "NE", Rumus(efisiensi.RUMUS_NILAI_EFISIENSI, efisiensi.nilai_efisiensi), 10, "persen"),
        ),
        rows=tuple(_baris(laporan)),
        catatan=(
            "Capaian sasaran: rata-rata sederhana indikator sasaran; capaian program: rata-rata indikator programnya.",
            (
                "E = (Σ(pagu × capaian) − Σ realisasi) / Σ(pagu × capaian), dibatasi ± 20 %; NE = 50 % + "
                "E / 20 % × 50 %, dibatasi 0 sampai 100 % (PMK 22/2021)."
            ),
            "E sasaran menjumlahkan programnya; program tanpa capaian tidak ikut pada kedua jumlah.",
        ),
        sumber="Tabel 3.3 dan Data Indikator",
    )


def _baris(laporan: Laporan) -> Iterator[Baris]:
    for sasaran in laporan.sasaran:
        program = [satu for satu in laporan.pohon if satu.rencana.sasaran == sasaran.kode]
        kode = tuple(satu.kode for satu in program)
        indikator = laporan.indikator_dari(Jenjang.SASARAN, acuan=sasaran.kode)
        isi = Pelaksana(sasaran.kode, sasaran.sasaran or "", indikator, kode)
        yield Baris(sasaran.kode, isi, tingkat=1, anak=kode)
        yield from (_program(laporan, satu) for satu in program)


def _program(laporan: Laporan, cabang: Cabang) -> Baris:
    indikator = laporan.indikator_dari(Jenjang.PROGRAM, acuan=cabang.kode)
    return Baris(cabang.kode, Pelaksana(cabang.kode, cabang.rencana.uraian, indikator))


def _sel_capaian(isi: Pelaksana, kolom: str) -> list[Rujukan]:
    return [Rujukan("data_indikator", satu.kode, kolom) for satu in isi.indikator]


def _capaian(kolom: str) -> Callable[[Baris], object]:
    return lambda baris: rata_rata(_sel_capaian(baris.isi, kolom))


def _cakupan(kolom: str) -> Callable[[Baris], object]:
    return lambda baris: cakupan(_sel_capaian(baris.isi, kolom), "indikator")


def _keluaran(baris: Baris) -> object:
    if baris.isi.program:
        return jumlah([Rujukan(KODE, kode, "keluaran") for kode in baris.isi.program])
    return None if baris.tingkat is not None else Rumus(efisiensi.RUMUS_KELUARAN, efisiensi.keluaran)


def _belanja(baris: Baris) -> object:
    if baris.isi.program:
        return jumlah([Rujukan(KODE, kode, "belanja") for kode in baris.isi.program])
    if baris.tingkat is not None:
        return None
    teks = 'IF(OR({keluaran}="",{realisasi}=""),"",{realisasi})'
    return Rumus(teks, lambda keluaran, realisasi: None if keluaran is None else realisasi)
