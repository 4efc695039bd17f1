"""What a unit's sheets of quarters hold before anyone types, and how its year follows from them (aturan 31)."""

from collections.abc import Iterator, Mapping, Sequence

from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.rumus import Rumus, Tetapan
from lakip_xl.domain.triwulan import TRIWULAN, Pola, kunci_triwulan, triwulan_bulan
from lakip_xl.laporan.anggaran import BarisAnggaran
from lakip_xl.laporan.keuangan import bulat_atau_kosong
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.penutupan import triwulan_kini
from lakip_xl.laporan.triwulan import SelDasar, rumus_dari_dasar, rumus_tahunan, target_indikator
from lakip_xl.sheets.masukan import (
    AnggaranTriwulan,
    DasarTriwulan,
    DataDasar,
    Triwulan,
    kunci_data,
    kunci_indikator,
)
from lakip_xl.sheets.perencanaan import IndikatorRencana, Unit
from lakip_xl.sheets.terhitung import SelLembar, Terhitung
from lakip_xl.sheets.tersumber import Tersumber
from lakip_xl.sumber.hasil_sumber import AngkaSumber

_Isi = Iterator[Mapping[str, object]]


def isi_indikator(laporan: Laporan, unit: Unit) -> _Isi:
    """Yield a row for each indicator of a unit and quarter in which it is measured."""
    for rencana in laporan.triwulan.indikator.values():
        if rencana.unit != unit.kode:
            continue
        for triwulan, target, asal in target_indikator(rencana):
            yield {
                "kunci": kunci_indikator(rencana.kode, triwulan),
                "kode": rencana.kode,
                "indikator": rencana.indikator,
                "satuan": rencana.satuan,
                "triwulan": triwulan,
                "target": target,
                "asal_target": asal,
                "pola": rencana.pola,
                "polaritas": rencana.polaritas,
                "cara_hitung": rencana.cara_hitung,
                "skala_predikat": rencana.skala_predikat,
                "realisasi": _dari_dasar(laporan, rencana, triwulan),
                "kini": triwulan_kini(laporan),
            }


def isi_dasar(laporan: Laporan, unit: Unit) -> _Isi:
    """Yield a row for each base figure of a unit from which an indicator is computed by quarter."""
    for kode, pola in laporan.triwulan.pola_dasar.items():
        variabel = laporan.variabel[kode]
        if variabel.unit == unit.kode:
            kini = triwulan_kini(laporan)
            yield {"kode": kode, "nama": variabel.nama, "satuan": variabel.satuan, "pola": pola, "kini": kini}


def isi_anggaran(laporan: Laporan, unit: Unit) -> _Isi:
    """Yield a row for each sub kegiatan of a unit that is measured by quarter, its money from dated exports."""
    if unit.kode not in laporan.triwulan.unit:
        return
    for baris in laporan.anggaran:
        if baris.rencana.unit == unit.kode:
            yield {
                "kode": baris.kode,
                "uraian": baris.rencana.uraian,
                "pagu": baris.pagu,
                "kini": triwulan_kini(laporan),
                **_dari_sumber(laporan, baris),
            }


def isi_aksi(laporan: Laporan, unit: Unit) -> _Isi:
    """Yield a row for each action of an indicator of a unit that is measured by quarter."""
    for baris in laporan.triwulan.rencana_aksi:
        if laporan.triwulan.indikator[baris.indikator].unit == unit.kode and baris.aksi:
            rencana = {f"rencana_{kunci}": getattr(baris, kunci) for kunci in map(kunci_triwulan, TRIWULAN)}
            yield {"indikator": baris.indikator, "aksi": baris.aksi, **rencana}


def realisasi_triwulan(rencana: IndikatorRencana) -> Terhitung | None:
    """Return how a typed indicator's year follows from its quarters; None where it is not measured by quarter."""
    rumus = rumus_tahunan(rencana)
    if rumus is None:
        return None
    kunci = {nama: kunci_indikator(rencana.kode, int(nama[-1])) for nama in rumus.tempat}
    return Terhitung(
        rumus.untuk(**{nama: SelLembar(Triwulan.lembar.nama, milik, "realisasi") for nama, milik in kunci.items()})
    )


def nilai_triwulan(kode: str, pola: Pola) -> Terhitung:
    """Return how the year of a base figure follows from its quarters."""
    return _sebaris(DasarTriwulan.lembar.nama, kode, pola.rumus())


def anggaran_triwulan(kode: str) -> Terhitung:
    """Return how the rupiah of a sub kegiatan add up."""
    return _sebaris(AnggaranTriwulan.lembar.nama, kode, Pola.AKUMULATIF.rumus())


def _sebaris(lembar: str, kunci: str, rumus: Rumus[..., object]) -> Terhitung:
    return Terhitung(rumus.untuk(**{nama: SelLembar(lembar, kunci, nama) for nama in rumus.tempat}))


def _dari_dasar(laporan: Laporan, rencana: IndikatorRencana, triwulan: int) -> Terhitung | None:
    if rencana.cara_hitung in (None, CaraHitung.LANGSUNG):
        return None
    rumus = rumus_dari_dasar(rencana, triwulan, laporan.triwulan.pola_dasar)
    if rumus is None:
        return None
    return Terhitung(rumus.untuk(**{nama: _sel(laporan, tempat) for nama, tempat in rumus.tempat.items()}))


def _sel(laporan: Laporan, tempat: object) -> SelLembar | Tetapan:
    if isinstance(tempat, Tetapan):
        return tempat
    assert isinstance(tempat, SelDasar)
    if not tempat.triwulan:
        return SelLembar(DataDasar.lembar.nama, kunci_data(tempat.kode, laporan.tahun - 1), "nilai")
    return SelLembar(DasarTriwulan.lembar.nama, tempat.kode, kunci_triwulan(tempat.triwulan))


def _dari_sumber(laporan: Laporan, baris: BarisAnggaran) -> Mapping[str, Tersumber]:
    """Return the money of a sub kegiatan by quarter, where its realisasi comes from exports that say the month of each.

    A quarter of which the exports hold some month has a figure, which may be 0; others are blank.
    """
    if not baris.bersumber or baris.sumber is None:
        return {}
    semua = [angka for angka in baris.sumber.angka if angka.realisasi is not None]
    if any(not angka.bulan for angka in semua):
        return {}
    ada = {triwulan_bulan(bulan) for bulan in laporan.sumber.bulan}
    return {
        kunci_triwulan(triwulan): _jumlah(
            baris, [angka for angka in semua if triwulan_bulan(angka.bulan) == triwulan], triwulan
        )
        for triwulan in TRIWULAN
        if triwulan in ada
    }


def _jumlah(baris: BarisAnggaran, semua: Sequence[AngkaSumber], triwulan: int) -> Tersumber:
    assert baris.sumber is not None
    bagian = baris.sumber._replace(angka=tuple(semua))
    asal = bagian.asal_realisasi or f"{baris.sumber.angka[0].asal.berkas}: tidak ada baris triwulan {triwulan}"
    return Tersumber(bulat_atau_kosong(bagian.realisasi) or 0, asal)
