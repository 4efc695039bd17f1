"""What a unit's workbook holds before anyone types: rows by sheet, from the planning workbook."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from lakip_xl.domain.kode import parse_kode
from lakip_xl.domain.perhitungan import PENGALI_BAKU, CaraHitung
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.triwulan import Pola
from lakip_xl.laporan.anggaran import Cabang
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.prefill_triwulan import (
    anggaran_triwulan,
    isi_aksi,
    isi_anggaran,
    isi_dasar,
    isi_indikator,
    nilai_triwulan,
    realisasi_triwulan,
)
from lakip_xl.sheets.masukan import (
    KELOMPOK,
    KHUSUS_SEKRETARIAT,
    KHUSUS_TRIWULAN,
    MASUKAN,
    AksiTriwulan,
    Anggaran,
    AnggaranTriwulan,
    DasarTriwulan,
    DataDasar,
    Indikator,
    Kepegawaian,
    Triwulan,
    Uraian,
    kunci_data,
    kunci_kelompok,
)
from lakip_xl.sheets.perencanaan import IndikatorRencana, Unit, Variabel
from lakip_xl.sheets.sheet import Sheet
from lakip_xl.sheets.terhitung import SelLembar, Terhitung
from lakip_xl.sheets.tersumber import Tersumber

IsiTemplat = Mapping[str, Sequence[Mapping[str, object]]]
"""Rows by sheet name; a row is its values by column key."""

_TRIWULAN = {
    Triwulan.lembar.nama: isi_indikator,
    DasarTriwulan.lembar.nama: isi_dasar,
    AnggaranTriwulan.lembar.nama: isi_anggaran,
    AksiTriwulan.lembar.nama: isi_aksi,
}


def lembar_unit(laporan: Laporan, unit: Unit) -> tuple[Sheet, ...]:
    """Return the sheets that a unit receives; those of quarters where the plan asks it for them."""
    tidak = {lembar.nama for lembar in KHUSUS_SEKRETARIAT if not unit.sekretariat}
    tidak |= {lembar.nama for lembar in KHUSUS_TRIWULAN if not any(_TRIWULAN[lembar.nama](laporan, unit))}
    return tuple(lembar for lembar in MASUKAN.sheets if lembar.nama not in tidak)


def prefill(laporan: Laporan, unit: Unit, tahun_lalu: Laporan | None = None) -> IsiTemplat:
    """Return the rows of a unit's workbook before anyone types; `laporan` needs the planning workbook only.

    Base figures of earlier years hold what was handed in last year, where `tahun_lalu` is given, else what Riwayat
    holds of them in the same unit of measure.
    """
    isi: dict[str, Sequence[Mapping[str, object]]] = {
        Indikator.lembar.nama: tuple(_indikator(laporan, unit)),
        DataDasar.lembar.nama: tuple(_data_dasar(laporan, unit, tahun_lalu)),
        Anggaran.lembar.nama: tuple(_anggaran(laporan, unit)),
        Uraian.lembar.nama: tuple(_uraian(laporan, unit)),
    }
    for lembar in KHUSUS_TRIWULAN:
        if baris := tuple(_TRIWULAN[lembar.nama](laporan, unit)):
            isi[lembar.nama] = baris
    if unit.sekretariat:
        isi[Kepegawaian.lembar.nama] = tuple(
            {"kunci": kunci_kelompok(klasifikasi, kelompok), "klasifikasi": klasifikasi, "kelompok": kelompok}
            for klasifikasi, semua in KELOMPOK
            for kelompok in semua
        )
    return isi


def _indikator(laporan: Laporan, unit: Unit) -> Iterator[Mapping[str, object]]:
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        if rencana.unit == unit.kode:
            yield {
                "kode": rencana.kode,
                "indikator": rencana.indikator,
                "satuan": rencana.satuan,
                "polaritas": rencana.polaritas,
                "cara_hitung": rencana.cara_hitung,
                "skala_predikat": rencana.skala_predikat,
                "target": rencana.target,
                "target_akhir_renstra": rencana.target_akhir_renstra,
                "realisasi_lalu": indikator.realisasi_lalu_sebanding,
                "realisasi": _terhitung(laporan, rencana),
                "pola": rencana.pola,
            }


def _terhitung(laporan: Laporan, rencana: IndikatorRencana) -> Terhitung | None:
    """Return how a realisasi follows from base figures or from quarters; None where the unit types it."""
    cara, pembilang = rencana.cara_hitung, rencana.pembilang
    if cara in (None, CaraHitung.LANGSUNG):
        return realisasi_triwulan(rencana)
    if cara is None or cara.hitungan is None or pembilang is None:
        return None
    kunci = {"pembilang": kunci_data(pembilang, laporan.tahun), "penyebut": ""}
    if cara is CaraHitung.RASIO and rencana.penyebut:
        kunci["penyebut"] = kunci_data(rencana.penyebut, laporan.tahun)
    elif cara is CaraHitung.PERTUMBUHAN:
        kunci["penyebut"] = kunci_data(pembilang, laporan.tahun - 1)
    rumus = cara.hitungan.rumus
    tempat: dict[str, object] = {
        nama: SelLembar(DataDasar.lembar.nama, milik, "nilai") for nama, milik in kunci.items() if nama in rumus.tempat
    }
    if "pengali" in rumus.tempat:
        tempat["pengali"] = Tetapan(rencana.pengali or PENGALI_BAKU)
    return Terhitung(rumus.untuk(**tempat))


def _data_dasar(laporan: Laporan, unit: Unit, tahun_lalu: Laporan | None) -> Iterator[Mapping[str, object]]:
    for baris in laporan.variabel.values():
        if baris.unit == unit.kode:
            awal = min(baris.tahun_awal or laporan.tahun - 1, laporan.tahun)
            for tahun in range(awal, laporan.tahun + 1):
                lama = tahun_lalu.data_dasar.get((baris.kode, tahun)) if tahun_lalu else None
                nilai, sumber = _nilai_riwayat(laporan, baris, tahun) if lama is None else (lama.nilai, lama.sumber)
                pola = laporan.triwulan.pola_dasar.get(baris.kode) if tahun == laporan.tahun else None
                yield {
                    "kunci": kunci_data(baris.kode, tahun),
                    "kode": baris.kode,
                    "nama": baris.nama,
                    "satuan": baris.satuan,
                    "tahun": tahun,
                    "nilai": nilai if pola is None else nilai_triwulan(baris.kode, pola),
                    "sumber": sumber,
                    "pola": pola,
                }


def _nilai_riwayat(laporan: Laporan, variabel: Variabel, tahun: int) -> tuple[Decimal | None, str | None]:
    """Return what Riwayat holds of a base figure in a year, with its document; that of the plan where it holds none."""
    for baris in laporan.riwayat:
        if (baris.acuan, baris.tahun, baris.satuan) == (variabel.kode, tahun, variabel.satuan) and baris.realisasi:
            return baris.realisasi.nilai, baris.catatan or variabel.sumber
    return None, variabel.sumber


def _anggaran(laporan: Laporan, unit: Unit) -> Iterator[Mapping[str, object]]:
    for baris in laporan.anggaran:
        if baris.rencana.unit == unit.kode:
            isi: dict[str, object] = {"kode": baris.kode, "uraian": baris.rencana.uraian, "pagu": baris.pagu}
            if baris.pagu is not None and baris.rencana.pagu is None:
                isi["pagu"] = Tersumber(baris.pagu, baris.asal_pagu)
            if baris.bersumber and baris.realisasi is not None:
                isi["realisasi"] = Tersumber(baris.realisasi, baris.asal_realisasi or "")
            if baris.bertriwulan:
                isi |= {"realisasi": anggaran_triwulan(baris.kode), "pola": Pola.AKUMULATIF}
            yield isi


def _uraian(laporan: Laporan, unit: Unit) -> Iterator[Mapping[str, object]]:
    """Sub kegiatan of the unit, and the programs and kegiatan that name it (or that only it carries out)."""
    for program in laporan.pohon:
        for cabang in program.telusuri():
            if unit.kode in pelaksana(cabang):
                kode = parse_kode(cabang.kode)
                yield {"kode": cabang.kode, "jenjang": kode and kode.jenjang, "uraian": cabang.rencana.uraian}


def pelaksana(cabang: Cabang) -> tuple[str, ...]:
    """Return the units in charge of a node: those it names, else those of its first sub kegiatan."""
    if milik := _unit(cabang):
        return milik
    return next((milik for anak in cabang.sub_kegiatan() if (milik := _unit(anak))), ())


def _unit(cabang: Cabang) -> tuple[str, ...]:
    return tuple(baris.unit for baris in cabang.bagian if baris.unit)
